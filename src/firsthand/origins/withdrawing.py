"""Leaves out accounts that their publisher took back."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model.claim import Link
from firsthand.model.statement import Statement
from firsthand.model.terms import LinkKind
from firsthand.origins.library import Library
from firsthand.origins.tracing import SUPPORTS, End


class Withdrawals:
    """Which documents take back which, and what that does to the trails of a claim."""

    def __init__(self, library: Library, links: Iterable[Link]) -> None:
        self._library = library
        self._corrected: dict[str, list[str]] = defaultdict(list)
        for link in links:
            if link.kind is LinkKind.CORRECTS and link.to_document:
                self._corrected[link.from_document].append(link.to_document)

    def standing(self, ends: Sequence[End], members: Sequence[Statement]) -> tuple[End, ...]:
        """Return the ends that are left when accounts taken back no longer count.

        An account is taken back where the correcting document doubts or denies this claim.
        """
        doubting = {s.document for s in members if s.stance not in SUPPORTS}
        taken = {
            earlier for later in sorted(doubting) for earlier in self._corrected.get(later, ())
        }
        return tuple(
            end for end in ends if self._library.statement[end.account].document not in taken
        )
