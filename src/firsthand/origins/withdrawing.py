"""Leaves out accounts that were taken back: by their publisher, or by who gave them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model.claim import Link
from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import LinkKind, SourceKind, Stance
from firsthand.origins.library import Library
from firsthand.origins.order import latest, precedes
from firsthand.origins.tracing import End

TAKES_BACK = {Stance.DENIES, Stance.QUESTIONS}


class Withdrawals:
    """Which documents take back which, and what that does to the trails of a claim."""

    def __init__(self, library: Library, links: Iterable[Link]) -> None:
        self._library = library
        self._corrected: dict[str, list[str]] = defaultdict(list)
        for link in links:
            if link.kind is LinkKind.CORRECTS and link.to_document:
                self._corrected[link.from_document].append(link.to_document)

    def taken_back(
        self, ends: Sequence[End], members: Sequence[Statement]
    ) -> tuple[tuple[str, str], ...]:
        """Return (statement id, id of the document that takes its account back), sorted.

        An account is taken back where the publisher of the correcting document itself doubts or
        denies this claim; one who only mends a number, or quotes a denial, takes nothing back. It
        is taken back too where its source first says it and denies it in a later report, unless
        that denial reaches us through the state: it may have been forced.
        """
        found = self._by_source(ends, members) | self._by_publisher(ends, members)
        return tuple(sorted(found.items()))

    def _by_publisher(self, ends: Sequence[End], members: Sequence[Statement]) -> dict[str, str]:
        doubting = sorted({s.document for s in members if self._takes_back(s)})
        taker = {earlier: later for later in doubting for earlier in self._corrected.get(later, ())}
        home = {end: self._report(end.account).id for end in ends}
        return {end.statement: taker[home[end]] for end in ends if home[end] in taker}

    def _takes_back(self, statement: Statement) -> bool:
        publisher = self._library.publisher.get(statement.document)
        own = not statement.chain or statement.chain[-1] == publisher
        return own and statement.stance in TAKES_BACK

    def _by_source(self, ends: Sequence[End], members: Sequence[Statement]) -> dict[str, str]:
        denied: dict[str, list[Document]] = defaultdict(list)
        for statement in members:
            if statement.stance is Stance.DENIES and self._is_free(statement):
                denied[statement.chain[-1]].append(self._report(statement.id))
        said: dict[str, list[Document]] = defaultdict(list)
        for end in ends:
            if end.source in denied:
                said[end.source].append(self._report(end.account))
        taker = {source: _recanting(said[source], denied[source]) for source in sorted(said)}
        return {
            end.statement: later.id
            for end in ends
            if end.source and (later := taker.get(end.source))
        }

    def _is_free(self, statement: Statement) -> bool:
        """Whether somebody speaks whose words no body of the state passed on."""
        relays = {*statement.chain[:-1], self._library.publisher.get(statement.document)}
        kinds = {self._library.sources[relay].kind for relay in relays if relay}
        return bool(statement.chain) and SourceKind.GOVERNMENT not in kinds

    def _report(self, statement: str) -> Document:
        return self._library.documents[self._library.statement[statement].document]


def _recanting(said: Sequence[Document], denied: Sequence[Document]) -> Document | None:
    """Return the report in which a source takes back what it said first, or None.

    One whose first word was a denial owned up later: that is an admission and stays.
    """
    if all(any(precedes(earlier, later) for earlier in said) for later in denied):
        return min(denied, key=lambda report: (latest(report.published), report.id))
    return None
