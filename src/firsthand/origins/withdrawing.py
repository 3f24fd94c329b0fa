"""Leaves out accounts that their publisher took back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model.claim import Link
from firsthand.model.statement import Statement
from firsthand.model.terms import LinkKind, Stance
from firsthand.origins.library import Library
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
        denies this claim; one who only mends a number, or quotes a denial, takes nothing back.
        """
        doubting = sorted({s.document for s in members if self._takes_back(s)})
        taker = {earlier: later for later in doubting for earlier in self._corrected.get(later, ())}
        home = {end: self._library.statement[end.account].document for end in ends}
        return tuple(
            sorted((end.statement, taker[home[end]]) for end in ends if home[end] in taker)
        )

    def _takes_back(self, statement: Statement) -> bool:
        publisher = self._library.publisher.get(statement.document)
        own = not statement.chain or statement.chain[-1] == publisher
        return own and statement.stance in TAKES_BACK
