"""Writes the provenance of a claim as a nested list: its origins and who has it through whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from firsthand.casefile.claim_page import ClaimParts, DenialPart, OriginPart, Withdrawal, how
from firsthand.casefile.drawing import FEW
from firsthand.casefile.lexicon import BASES, BUNDLES
from firsthand.casefile.library import Library
from firsthand.casefile.tree import Branch
from firsthand.casefile.twigs import folded
from firsthand.casefile.words import clipped, counted, shortened
from firsthand.model.edition import StatementView
from firsthand.model.record import Record

QUOTE = 140
"""Characters of a quote."""
QUOTED = 3
"""Quotes that stand under an origin or a denial."""


class Line(Record, frozen=True, kw_only=True):
    """One line of the list and what stands under it."""

    text: str
    kind: str
    """"origin", "possible", "group", "report", "relay", "bundle", "withdrawn", "denial", "quote"
    or "note"."""
    children: tuple[Line, ...] = ()


def outline(library: Library, claim: ClaimParts) -> tuple[Line, ...]:
    """Return a line for each origin, for reports of unknown origin, what was taken back, denials.

    In a claim of many reports, like leaves are one line ("14 reprints: ...").
    """
    fold = len(claim.claim.documents) > FEW
    lines = [_origin(library, number, part, fold) for number, part in enumerate(claim.origins, 1)]
    if claim.elsewhere:
        children = tuple(_reports(library, claim.elsewhere, fold, top=False))
        text = "Origin not known: these reports lead back to no origin"
        lines.append(Line(text=text, kind="group", children=children))
    lines += [_withdrawal(library, part) for part in claim.withdrawn]
    lines += [_denial(library, part) for part in claim.denials]
    return tuple(lines)


def _origin(library: Library, number: int, part: OriginPart, fold: bool) -> Line:
    sure = "certain" if part.view.certain else "possible: may not be an origin of its own"
    facts = [sure, BASES.get(part.view.basis, part.view.basis), counted(part.reports, "report")]
    if part.view.anonymous:
        facts.insert(1, "anonymous")
    notes = [Line(text=part.view.why, kind="note")] if part.view.why else []
    children = (
        *notes,
        *_quotes(part.quoted),
        *_reports(library, part.tree, fold, top=True),
    )
    return Line(
        text=f"{number}. {part.name} ({'; '.join(facts)})",
        kind="origin" if part.view.certain else "possible",
        children=children,
    )


def _reports(library: Library, branches: Iterable[Branch], fold: bool, top: bool) -> Iterator[Line]:
    """Yield the branches earliest first, bundles after them."""
    found = list(branches)
    kept, bundles = folded(found, top) if fold else (found, [])
    for branch in kept:
        name = library.label(branch.document) if branch.document else library.name(branch.source)
        yield Line(
            text=f"{name}: {how(library, branch)}",
            kind="report" if branch.document else "relay",
            children=tuple(_reports(library, branch.children, fold, top=False)),
        )
    for kind, leaves in bundles:
        yield _bundle(library, kind, leaves)


def _bundle(library: Library, kind: str, leaves: Sequence[Branch]) -> Line:
    one, many = BUNDLES.get(kind, BUNDLES[""])
    names = [library.publisher(leaf.document) for leaf in leaves if leaf.document]
    said = shortened(list(dict.fromkeys(names)), 8)
    return Line(text=f"{counted(len(leaves), one, many)}: {said}", kind="bundle")


def _withdrawal(library: Library, part: Withdrawal) -> Line:
    text = f"Taken back by {library.label(part.by)}: no longer counted as support"
    homes = dict.fromkeys(library.label(s.document) for s in part.statements)
    reports = tuple(Line(text=home, kind="report") for home in homes)
    return Line(text=text, kind="withdrawn", children=(*reports, *_quotes(part.statements)))


def _denial(library: Library, part: DenialPart) -> Line:
    homes = dict.fromkeys(library.label(s.document) for s in part.statements)
    where = tuple(Line(text=home, kind="report") for home in homes)
    children = (*_quotes(part.statements), *where)
    return Line(text=f"Denied: {part.name} {part.said}", kind="denial", children=children)


def _quotes(statements: Iterable[StatementView]) -> tuple[Line, ...]:
    words = dict.fromkeys(clipped(s.content, QUOTE) for s in statements if s.content)
    return tuple(Line(text=f"“{said}”", kind="quote") for said in list(words)[:QUOTED])
