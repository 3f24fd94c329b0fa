"""Knows an answer to an accusation that has no word of denial: "Our men were miles away".

The signs (`answer_signs`) are weighed and summed. The weights are a logistic regression on the
stances of 23 cases of our own, rounded; what the rules of stance have decided stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import Stance
from firsthand.statements.answer_context import ADMITS, MUTE, OWNS_UP, TO_COME
from firsthand.statements.answer_signs import Signs
from firsthand.statements.stance_answers import OTHER_SIDE

WEIGHTS = {
    "holds": 1.5, "attack": 1.2, "none first": 1.2, "missing": 1.0, "proper": 0.8,
    "negation": 0.6, "total": 0.6, "others": 0.6, "lawful": 0.6, "mishap": 0.5, "free": 0.4,
    "ours": 0.3, "away": 0.2, "records": 0.2, "only": 0.2,
    "party": 0.3, "party accused": 0.3, "government": 0.6, "for an office": 0.4, "counsel": 0.3,
    "denies elsewhere": 0.7, "behind a denial": 0.5, "before a denial": 0.5,
    "asked before": 0.5, "blamed before": 0.5, "denied before": 0.4, "accused before": 0.2,
    "wrongs": -0.2, "tells a wrong": -0.3, "number": -0.3, "long": -0.5, "witness": -0.5,
    "tells": -0.7, "victim": -0.7, "I": -0.7, "own voice": -0.7, "unnamed": -0.9,
}  # fmt: skip
"""What each sign adds to the log odds."""
FAMILIES = frozenset(
    {"attack", "none first", "missing", "proper", "negation", "total", "others", "lawful",
     "mishap", "free", "ours", "away", "records", "only", "safe", "holds"}
)  # fmt: skip
"""Signs in the words or the cue itself: without one there is no answer."""
BRIEF = 1000
"""Letters up to which a report holds an accusation, its answer and little else.

In longer ones the same signs stand as often in what officials tell of their own accord.
"""
ENOUGH = 1.2
"""The sum from which the accused answers, in a brief report."""
RELATIVE = re.compile(r"(?i)^\W*(?:who|whose|whom|which|чь?[еёия]\w*|котор\w+|qui|dont)\b")
"""A clause that tells of its speaker what the report knows of him."""
ACCUSED = frozenset({"party", "named before"})
"""Who may stand accused in a brief report."""


def answered(document: Document, found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements of a report in order, denials where their signs add up to one."""
    if len(document.text) > BRIEF:
        return tuple(found)
    signs = Signs(document, found)
    return tuple(
        _denial(one) if _may_deny(one) and _denies(signs.of(number)) else one
        for number, one in enumerate(found)
    )


def _may_deny(one: Statement) -> bool:
    """Tell whether words may be an answer at all: no owning up, plan, silence or charge."""
    if one.stance is not Stance.ASSERTS or (one.cue and ADMITS.search(one.cue.exact)):
        return False
    return not any(sign.search(one.text) for sign in (OWNS_UP, TO_COME, MUTE, OTHER_SIDE, RELATIVE))


def _denies(signs: frozenset[str]) -> bool:
    """Tell whether the accused speaks right behind the accusation, in words that answer it."""
    placed = "accused near" in signs and "accuses" not in signs
    answers = bool(signs & ACCUSED and signs & FAMILIES)
    return placed and answers and sum(WEIGHTS.get(sign, 0.0) for sign in signs) >= ENOUGH


def _denial(one: Statement) -> Statement:
    why = (*one.why, "answers an accusation")
    return msgspec.structs.replace(one, stance=Stance.DENIES, why=why)
