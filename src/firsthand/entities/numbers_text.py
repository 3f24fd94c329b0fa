"""Cuts running text into words and signs, in which numbers are read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.entities.word_list import word_list

_WORD = re.compile(
    r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.:]\d+)+|\d+"
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?|[^\w\s]"
)


class Word(NamedTuple):
    """A word or sign with its place."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in lower case without a closing point."""
        return self.text.casefold().rstrip(".") if len(self.text) > 1 else self.text.casefold()


def split(text: str, start: int, end: int) -> list[Word]:
    """Return the words and signs of a stretch of text."""
    return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


_ENDS_SENTENCE = re.compile(r"[\"”»)’]*(?:\s+[\"“«(—–-]*\s?[A-ZА-ЯЁÀ-Þ\d]|\s*$)")
_SHORTENED = word_list("approx art ca cf env est etc fn no vs гг млн руб см тыс ул чел")
_LONG = 5
"""Letters from which a capitalised word with a point is no title ("Gen.", "Sept.")."""


def with_ends(words: Sequence[Word], text: str) -> list[Word]:
    """Return the words with the point that ends a sentence as a sign of its own."""
    found: list[Word] = []
    for word in words:
        bare = word.text[:-1]
        whole = bare.islower() or len(bare) >= _LONG
        ends = word.text.endswith(".") and whole and bare.casefold() not in _SHORTENED
        if ends and _ENDS_SENTENCE.match(text, word.end):
            found += [Word(bare, word.start, word.end - 1), Word(".", word.end - 1, word.end)]
        else:
            found.append(word)
    return found
