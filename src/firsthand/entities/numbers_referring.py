"""Tells numbers that only refer to another count: rejected, replaced, or the whole of a part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.number import Number
from firsthand.entities.numbers import numbers
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

_REJECTED = re.compile(
    r"(?:\b(?:not|rather than|instead of|compared (?:with|to)|(?:up|down) from(?: the)?|et non"
    r"|et pas|plutôt que|а не|вместо|по сравнению с)|, ?не) [\"“«„]?$"
)
FROM = word_list("from с со de")
_AGAINST = word_list("against contre против")
_THESE = word_list("the these those этих тех")
_SOME = word_list("all any each every few half many most none one several some")
_BELOW = word_list("fewer less меньше moins")


def refers(words: Sequence[Word], number: Number) -> bool:
    """Return whether a number is only somebody else's, rejected, replaced, or said before.

    "Thirty-four, not 38"; "at least 61, up from 47"; "two of the seven".
    """
    first = number.first
    before = " ".join(word.low for word in words[max(0, first - 4) : first]) + " "
    if _REJECTED.search(before):
        return True
    if _share(words, first) or _replaced(words, first):
        return True
    after = [word.low for word in words[number.last : number.last + 2]]
    return after[:1] != [] and after[0] in _BELOW and after[1:] == ["than"]


def _share(words: Sequence[Word], first: int) -> bool:
    """Whether a number is the whole of which some are counted: "two of the seven", "one of six"."""
    back = 3 if first and words[first - 1].low in _THESE else 2
    before = words[max(0, first - back) : first]
    if len(before) < back or before[1].low not in {"of", "из", "sur"}:
        return False
    return before[0].low in _SOME or any(True for _ in numbers(before[:1]))


def _replaced(words: Sequence[Word], first: int) -> bool:
    """Whether a number is an earlier one: "raised its count from 47", "eleven, against two"."""
    before = words[first - 1].low if first else ""
    if before in FROM:
        return any(word.low in lex.CHANGED for word in words[max(0, first - 14) : first])
    near = [word.low for word in words[max(0, first - 5) : first - 1]]
    return (
        before in _AGAINST
        and "," in near
        and any(word.isdigit() or word in lex.ONES for word in near)
    )
