"""Gathers why each statement is in its claim, what nearly was, and why names are taken for one."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.casefile.library import Library
from firsthand.model.edition import PROPOSED, ClaimView, NearlyView, SourceView, StatementView
from firsthand.model.record import Record

ALIKE = "is written alike"
"""Says of a form only that it is the same letters, which needs no reason."""
CLOSE = 0.05
"""A statement that is nearer than this to another claim as to its own one stands on an edge."""


class Why(Record, frozen=True, kw_only=True):
    """Why one statement is in this claim, and the other claim it was nearest to."""

    statement: StatementView
    reason: str
    nearly: NearlyView | None = None
    unsure: bool = False
    """True where the other claim was as near, or nearly."""


class NameWhy(Record, frozen=True, kw_only=True):
    """Why the forms of one source are taken for one, and which may be, for a person to decide."""

    source: SourceView
    certain: tuple[str, ...]
    proposed: tuple[str, ...]


def whys(library: Library, claim: ClaimView) -> tuple[Why, ...]:
    """Return a reason for every statement of a claim, earliest report first."""
    reasons = dict(claim.reasons)
    nearly = {near.statement: near for near in claim.nearly if near.claim in library.claim_of}
    return tuple(
        Why(
            statement=said,
            reason=reasons.get(said.id, ""),
            nearly=nearly.get(said.id),
            unsure=said.id in nearly and is_unsure(nearly[said.id]),
        )
        for said in library.by_time(claim.statements)
    )


def is_unsure(nearly: NearlyView) -> bool:
    """Tell whether the other claim was as near as the statement's own, or nearly so."""
    return 0 < nearly.here < nearly.likeness + CLOSE


def name_whys(library: Library, claim: ClaimView) -> tuple[NameWhy, ...]:
    """Return for every source of a claim with more than one form why those are one."""
    said = (library.statements[s] for s in claim.statements if s in library.statements)
    used = dict.fromkeys(source for one in said for source in reversed(one.chain))
    found = (name_why(library.sources[key]) for key in used if key in library.sources)
    return tuple(why for why in found if why.certain or why.proposed)


def name_why(source: SourceView) -> NameWhy:
    """Return why the forms of a source are one; the same letters need no reason."""
    return NameWhy(
        source=source,
        certain=tuple(_certain(source.merges)),
        proposed=tuple(m.removesuffix(PROPOSED) for m in source.merges if m.endswith(PROPOSED)),
    )


def _certain(merges: Iterable[str]) -> list[str]:
    return [m for m in merges if not m.endswith(PROPOSED) and not m.endswith(ALIKE)]
