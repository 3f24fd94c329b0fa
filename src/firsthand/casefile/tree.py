"""Orders the reports of one origin as a tree: who had it at first hand, and who repeats whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from firsthand.casefile.library import UNKNOWN_DAY, Library
from firsthand.model.edition import LinkView, StatementView
from firsthand.model.record import Record

RANK = {"copies": 0, "translates": 1, "paraphrases": 2, "cites": 3, "corrects": 4}
"""Links that carry an account, the closest first. A reused picture carries none."""
DEEPEST = 6
"""Levels that a reader can still follow; deeper reports stand on the last one."""


class Branch(Record, frozen=True, kw_only=True):
    """A report, or a relay whose own report the pile does not hold, and what hangs on it."""

    key: str
    document: str | None = None
    source: str | None = None
    """The relay, where this is no report."""
    statements: tuple[str, ...] = ()
    link: LinkView | None = None
    """Why it hangs where it does; None where it heard the origin itself or by its chain alone."""
    when: str = UNKNOWN_DAY
    children: tuple[Branch, ...] = ()


class _Grove:
    """What is known of one origin's reports while the tree is made."""

    def __init__(
        self, library: Library, statements: Iterable[StatementView], ends: Sequence[str]
    ) -> None:
        self.library = library
        self.ends = frozenset(ends)
        self.found: defaultdict[str, list[StatementView]] = defaultdict(list)
        for statement in statements:
            self.found[statement.document].append(statement)
        self.parents: dict[str, str] = {}
        self.links: dict[str, LinkView] = {}
        self.relays: dict[str, str] = {}

    def settle(self) -> None:
        """Give every report the closest report or relay that it has the account from."""
        for document in sorted(self.found, key=self.library.when_key):
            if not self._hang_on_report(document):
                self._hang_on_relays(document)

    def _hang_on_report(self, document: str) -> bool:
        links = [
            link
            for link in self.library.links_from.get(document, ())
            if link.kind in RANK and link.to in self.found and link.to != document
        ]
        for link in sorted(links, key=lambda k: (RANK[k.kind], -k.score, k.id)):
            if link.to and document not in self.above(link.to):
                self.parents[document], self.links[document] = link.to, link
                return True
        return False

    def _hang_on_relays(self, document: str) -> None:
        relays = self._relays(document)
        report = self._report_of(relays[0], document) if relays else ""
        if report:
            self.parents[document] = report
            return
        parent = ""
        for source in reversed(relays):
            key = f"{parent}<{source}"
            self.relays[key] = source
            if parent:
                self.parents[key] = parent
            parent = key
        if parent:
            self.parents[document] = parent

    def _report_of(self, relay: str, document: str) -> str:
        """Return the one report of this origin that the relay itself published by then, or ""."""
        when = self.library.when_key(document)
        own = [
            key
            for key in self.found
            if self.library.documents[key].outlet == relay and self.library.when_key(key) < when
        ]
        return own[0] if len(own) == 1 and document not in self.above(own[0]) else ""

    def _relays(self, document: str) -> list[str]:
        """Return who stands between the publisher and the origin, nearest to the report first."""
        chain = self.found[document][0].chain
        own = self.library.documents[document].outlet
        relays: list[str] = []
        for source in chain[1:]:
            if source in self.ends:
                break
            relays.append(source)
        else:
            relays = relays[:-1]
        return [source for source in dict.fromkeys(relays) if source != own]

    def above(self, key: str) -> Iterator[str]:
        """Yield `key` and everything it hangs on, up to a root."""
        while key:
            yield key
            key = self.parents.get(key, "")


def grow(
    library: Library, statements: Iterable[str], ends: Sequence[str] = ()
) -> tuple[Branch, ...]:
    """Return the reports of these statements as a tree, earliest first on every level.

    `ends` are the sources that are the origin: what stands before them in a chain is a relay.
    """
    held = (library.statements[s] for s in statements if s in library.statements)
    grove = _Grove(library, (s for s in held if s.document in library.documents), ends)
    grove.settle()
    children: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted({*grove.found, *grove.relays}):
        children[_shown_under(grove, key)].append(key)
    return _branches(grove, children, "")


def _shown_under(grove: _Grove, key: str) -> str:
    above = list(grove.above(key))[1:]
    return above[max(0, len(above) - DEEPEST)] if above else ""


def _branches(grove: _Grove, children: dict[str, list[str]], parent: str) -> tuple[Branch, ...]:
    branches = [_branch(grove, children, key) for key in children.get(parent, ())]
    return tuple(sorted(branches, key=lambda b: (b.when, b.key)))


def _branch(grove: _Grove, children: dict[str, list[str]], key: str) -> Branch:
    below = _branches(grove, children, key)
    if key in grove.relays:
        when = min((b.when for b in below), default=UNKNOWN_DAY)
        return Branch(key=key, source=grove.relays[key], when=when, children=below)
    return Branch(
        key=key,
        document=key,
        statements=tuple(s.id for s in grove.library.by_time(_ids(grove.found[key]))),
        link=grove.links.get(key),
        when=grove.library.when_key(key)[0],
        children=below,
    )


def _ids(statements: Iterable[StatementView]) -> tuple[str, ...]:
    return tuple(statement.id for statement in statements)


def reports(branches: Iterable[Branch]) -> Iterator[Branch]:
    """Yield every report of the trees, each before what hangs on it."""
    for branch in branches:
        if branch.document:
            yield branch
        yield from reports(branch.children)
