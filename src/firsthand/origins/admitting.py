"""Tells who denies what it is said to support, and who owned up to it later."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from firsthand.model.claim import Claim
from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import DenialKind, Stance
from firsthand.origins.library import Library
from firsthand.origins.merging import Group
from firsthand.origins.order import precedes

OWNS_UP = {DenialKind.DISPUTES_FIGURE, DenialKind.PARTIAL_ADMISSION}
"""Who disputes a number or admits a part does not deny the claim."""


class Denials:
    """Who denies one claim, how often and when."""

    def __init__(self, library: Library, claim: Claim, members: Iterable[Statement]) -> None:
        self._library = library
        said = {(s.chain[-1], s.id) for s in members if s.stance is Stance.DENIES and s.chain}
        said |= {(d.by, d.statement) for d in claim.denials if d.kind not in OWNS_UP}
        self._by: dict[str, list[str]] = defaultdict(list)
        for source, statement in sorted(said):
            self._by[source].append(statement)

    def of(self, group: Group) -> tuple[str, ...]:
        """Return the statements in which the sources of a group deny what they support."""
        return tuple(key for source in group.sources for key in self._by.get(source, ()))

    def outweigh(self, group: Group) -> bool:
        """Tell whether a group denies the claim at least as often as it supports it."""
        return len(self.of(group)) >= len(group.ends) and not self.owned_up(group)

    def owned_up(self, group: Group) -> bool:
        """Tell whether a group says later what it denied at first: an admission."""
        library = self._library
        denied = [self._report_of(key) for key in self.of(group) if key in library.statement]
        said = [self._report_of(end.account) for end in group.ends]
        return any(precedes(earlier, later) for earlier in denied for later in said)

    def _report_of(self, statement: str) -> Document:
        return self._library.documents[self._library.statement[statement].document]
