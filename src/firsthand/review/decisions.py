"""Appends what a person decided to the case, and what a person takes back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Protocol

from firsthand.model.decision import Decision
from firsthand.model.errors import UsageError
from firsthand.model.record import make_id
from firsthand.model.terms import Verdict
from firsthand.review.history import taken_back

NEEDS_VALUE = frozenset({Verdict.RENAME, Verdict.GRADE})
"""Verdicts that say nothing without a value."""

PAIRS = frozenset({Verdict.SAME, Verdict.DIFFERENT})
"""Verdicts about two things."""


class DecisionStore(Protocol):
    """What `review` needs of a case folder: decisions that can be appended and read back."""

    def decide(self, decision: Decision, undoes: str | None = None) -> None:
        """Append a decision; `undoes` is the id of one that it takes back."""

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision, oldest first, `undone_by` filled in."""


def decide(
    case: DecisionStore,
    about: Sequence[str],
    verdict: Verdict,
    who: str,
    why: str = "",
    value: str | None = None,
) -> Decision:
    """Append one decision to the case and return it. Every later build obeys it.

    `about` holds ids or names (two for a pair), `value` the new name or the grade. Raises
    `UsageError` where the verdict does not fit `about` or `value`, or nobody signs it.
    """
    things = tuple(thing.strip() for thing in about)
    _check(things, verdict, who, value)
    return _append(case, things, verdict, who, why=why, value=value)


def undo(case: DecisionStore, decision_id: str, who: str, why: str = "") -> Decision:
    """Take one decision back and return the undoing, itself a decision that can be undone.

    Raises `UsageError` where the case holds no such decision, or it was taken back before.
    """
    past = {decision.id: decision for decision in case.decisions()}
    if decision_id not in past:
        raise UsageError(f"There is no decision {decision_id}. See the history for the right id.")
    if decision_id in taken_back(tuple(past.values())):
        raise UsageError(
            f"Decision {decision_id} was taken back already, by {past[decision_id].undone_by}. "
            "Undo that one to bring it back, or decide anew."
        )
    _sign(who)
    return _append(case, (decision_id,), Verdict.REJECT, who, why=why, undoes=decision_id)


def _append(
    case: DecisionStore,
    about: tuple[str, ...],
    verdict: Verdict,
    who: str,
    *,
    why: str,
    value: str | None = None,
    undoes: str | None = None,
) -> Decision:
    when = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    # The number of decisions before it keeps two like ones of the same second apart.
    number = len(case.decisions())
    identity = make_id("de", number, *about, verdict, value, who, when)
    decision = Decision(
        id=identity, about=about, verdict=verdict, value=value, who=who, when=when, why=why
    )
    case.decide(decision, undoes)
    return decision


def _check(about: tuple[str, ...], verdict: Verdict, who: str, value: str | None) -> None:
    _sign(who)
    if not about or not all(about):
        raise UsageError("A decision needs the id or name it is about.")
    if verdict in PAIRS and len(set(about)) < 2:
        raise UsageError(f"The verdict {verdict} is about two things. Give both ids.")
    if verdict in NEEDS_VALUE and not (value or "").strip():
        raise UsageError(f"The verdict {verdict} needs a value. Give the new name or the grade.")


def _sign(who: str) -> None:
    if not who.strip():
        raise UsageError("A decision must be signed. Say who decides.")
