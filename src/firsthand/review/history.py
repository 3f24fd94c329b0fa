"""Works out which decisions hold, and tells the story of one record's decisions."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from firsthand.model.decision import Decision
from firsthand.model.terms import Verdict

_QUESTIONS: dict[Verdict, str] = {
    Verdict.SAME: "pair",
    Verdict.DIFFERENT: "pair",
    Verdict.UNSURE: "pair",
    Verdict.ACCEPT: "judged",
    Verdict.REJECT: "judged",
    Verdict.RENAME: "name",
    Verdict.PUBLIC: "protection",
    Verdict.PROTECT: "protection",
    Verdict.GRADE: "grade",
}
"""Verdicts that answer the same question: the later one wins."""


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Return the decisions that hold, oldest first.

    `decisions` come oldest first. One that was undone drops out, unless its undoing was undone
    too; so do the undoings themselves, and those that stand come with `undone_by` empty. Of several
    answers to one question about the same things (a pair in either order) the latest holds. A grade
    is signed, so each person's holds.
    """
    past = tuple(decisions)
    ids = {decision.id for decision in past}
    undone = taken_back(past)
    latest: dict[tuple[object, ...], Decision] = {}
    for decision in past:
        if decision.id not in undone and not ids.intersection(decision.about):
            latest.pop(_question(decision), None)
            latest[_question(decision)] = msgspec.structs.replace(decision, undone_by=None)
    return tuple(latest.values())


def history(decisions: Iterable[Decision], about: str) -> tuple[Decision, ...]:
    """Return every decision about a record, name or decision id, with their undoings, in order."""
    past = tuple(decisions)
    told = {about}
    for decision in past:
        if told.intersection(decision.about):
            told.add(decision.id)
    return tuple(decision for decision in past if decision.id in told)


def taken_back(past: tuple[Decision, ...]) -> frozenset[str]:
    """Return ids of decisions whose undoing still stands. Later ones decide about earlier ones."""
    undone: set[str] = set()
    for decision in reversed(past):
        if decision.undone_by is not None and decision.undone_by not in undone:
            undone.add(decision.id)
    return frozenset(undone)


def _question(decision: Decision) -> tuple[object, ...]:
    about = tuple(sorted(set(decision.about)))
    asked = _QUESTIONS[decision.verdict]
    return (asked, about, decision.who) if asked == "grade" else (asked, about)
