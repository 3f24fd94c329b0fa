"""Turns the tree of an origin's reports into what is drawn, with many like leaves bundled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from firsthand.casefile.claim_page import DenialPart, Withdrawal, passed_on
from firsthand.casefile.dates import day, in_words, short
from firsthand.casefile.lexicon import BUNDLES, LINKS
from firsthand.casefile.library import UNKNOWN_DAY, Library, page_of
from firsthand.casefile.tree import Branch
from firsthand.casefile.words import counted
from firsthand.model.record import Record

ELSEWHERE = "elsewhere"
"""Anchor of the reports that lead back to no origin."""
LEAST = 3
"""Leaves of one kind that make a bundle."""


class Twig(Record, frozen=True, kw_only=True):
    """One node as drawn: a report, a relay, a bundle of reports or a denial."""

    shape: str
    label: str
    note: str = ""
    href: str
    when: str
    """EDTF; "9999" where there is no date."""
    until: str = ""
    """Date of a bundle's last report."""
    link: str = ""
    """Address of the passages that show why it hangs where it does; "" where nothing links it."""
    dashed: bool = False
    """True where no word or hyperlink says so and the program compared the texts."""
    children: tuple[Twig, ...] = ()


def report_twigs(
    library: Library, branches: Iterable[Branch], fold: bool, anchor: str, top: bool = True
) -> list[Twig]:
    """Return the branches as drawn, earliest first. With `fold`, like leaves become one bundle."""
    kept, bundles = folded(list(branches), top) if fold else (list(branches), [])
    twigs = [_report(library, branch, fold, anchor, top) for branch in kept]
    twigs += [_bundle(kind, leaves, anchor) for kind, leaves in bundles]
    return sorted(twigs, key=lambda t: (t.when, t.shape == "bundle", t.label, t.href))


def denial_twig(library: Library, part: DenialPart) -> Twig:
    """Return one denial as drawn, where it was first reported."""
    documents = list(dict.fromkeys(s.document for s in part.statements))
    first = documents[0] if documents else ""
    more = f" and {counted(len(documents) - 1, 'more report')}" if len(documents) > 1 else ""
    return Twig(
        shape="denial",
        label=f"{part.name} {part.said}",
        note=f"in {library.label(first)}{more}" if first else "",
        href=f"#{part.key}",
        when=library.when_key(first)[0],
    )


def withdrawn_twig(library: Library, part: Withdrawal) -> Twig:
    """Return support that was taken back as drawn, where it was first reported."""
    documents = list(dict.fromkeys(s.document for s in part.statements))
    label = ", ".join(library.publisher(d) for d in documents[:LEAST])
    more = f" and {len(documents) - LEAST} more" if len(documents) > LEAST else ""
    return Twig(
        shape="withdrawn",
        label=f"{label}{more}",
        note=f"taken back, {_date(library, part.by)}",
        href="#withdrawn",
        when=min((library.when_key(d)[0] for d in documents), default=UNKNOWN_DAY),
    )


def compare_anchor(anchor: str, document: str) -> str:
    """Return the anchor at which a report of an origin stands beside what it depends on."""
    return f"compare-{anchor}-{document}"


def folded(
    branches: list[Branch], top: bool
) -> tuple[list[Branch], list[tuple[str, list[Branch]]]]:
    """Return the branches to be shown one by one, and the leaves of one kind to be bundled."""
    leaves: dict[str, list[Branch]] = {}
    for branch in branches:
        if branch.document and not branch.children:
            leaves.setdefault(branch.link.kind if branch.link else "", []).append(branch)
    if top and "" in leaves:
        leaves[""] = leaves[""][1:]  # the first report that heard the origin stays in sight
    bundles = [(kind, found) for kind, found in leaves.items() if len(found) >= LEAST]
    gone = {leaf.key for _, found in bundles for leaf in found}
    return [branch for branch in branches if branch.key not in gone], bundles


def _report(library: Library, branch: Branch, fold: bool, anchor: str, top: bool) -> Twig:
    children = tuple(report_twigs(library, branch.children, fold, anchor, top=False))
    if branch.source or not branch.document:
        return Twig(
            shape="relay",
            label=library.name(branch.source),
            note=passed_on(library, branch),
            href=f"#{anchor}",
            when=branch.when,
            children=children,
        )
    return Twig(
        shape="first" if top and anchor != ELSEWHERE else "repeat",
        label=f"{library.publisher(branch.document)}, {_date(library, branch.document)}",
        note=LINKS.get(branch.link.kind, "") if branch.link else "",
        href=f"{page_of('document', branch.document)}#{branch.statements[0]}",
        when=branch.when,
        link=f"#{compare_anchor(anchor, branch.document)}" if branch.link else "",
        dashed=bool(branch.link and not branch.link.explicit),
        children=children,
    )


def _date(library: Library, document: str) -> str:
    """Return "14 Mar": the axis says the year. Dates that are less exact are said in full."""
    published = library.documents[document].published
    exact = day(published) if published and len(published) == 10 else None
    return short(exact, with_year=False) if exact else in_words(published) or "no date"


def _bundle(kind: str, leaves: list[Branch], anchor: str) -> Twig:
    one, many = BUNDLES.get(kind, BUNDLES[""])
    dates = sorted(_dates(leaves))
    return Twig(
        shape="bundle",
        label=counted(len(leaves), one, many),
        href=f"#{anchor}" if anchor == ELSEWHERE else f"#{anchor}-reports",
        when=dates[0] if dates else leaves[0].when,
        until=dates[-1] if dates else leaves[0].when,
        dashed=all(leaf.link and not leaf.link.explicit for leaf in leaves),
    )


def _dates(leaves: Iterable[Branch]) -> Iterator[str]:
    return (leaf.when for leaf in leaves if leaf.when != UNKNOWN_DAY)
