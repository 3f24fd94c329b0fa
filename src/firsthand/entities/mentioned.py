"""Knows numbers that are only mentioned: those of notes, and counts that another is set against."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities.number import Number
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

_COMPARED = word_list(
    """
    above below fewer greater higher larger less lower more smaller than
    больше выше меньше ниже чем supérieur inférieur
    """
)
_THESE = word_list("the those their its these")
_NOTED = frozenset("[^")


def only_mentioned(words: Sequence[Word], number: Number) -> bool:
    """Return whether a number counts nothing here: "[7]", "higher than the 24 they give"."""
    before = [word.low for word in words[max(0, number.first - 2) : number.first]]
    if before[-1:] and before[-1] in _NOTED:
        return True
    return len(before) == 2 and before[1] in _THESE and before[0] in _COMPARED
