"""Cuts a text into words and signs, and marks those that begin a sentence."""

from __future__ import annotations

import re
from typing import NamedTuple

_TOKEN = re.compile(
    r"@\w(?:[\w.]*\w)?"
    r"|(?<![\w@/])[a-zA-Z]\w*_\w+|(?<![\w@/#-])[a-z][a-zA-Z]{2,}\d{1,4}\b"
    r"|(?:[^\W\d_]\.){2,}|[A-ZА-ЯЁ]\.(?=\s|[^\w]|$)"
    r"|[^\W\d_]+(?:[’'\-‑][^\W\d_]+)*\.?(?<=[^.])|[^\W\d_]+"
    r"|\d+(?:[.,:]\d+)*|[^\w\s]"
)
_ELIDED = re.compile(
    r"(?:[dljcsmntDLJCSMNT]|[Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)['’](?=[^\W\d_]{2})"
)
_ENDS = frozenset(".!?…:;•|·")
_OPENERS = frozenset("\"“”„«‘'([—–-*")


class Token(NamedTuple):
    """A word or sign of the text with its place, and whether it begins a sentence."""

    text: str
    start: int
    end: int
    first: bool

    @property
    def capital(self) -> bool:
        """Whether it is a word that begins with a capital."""
        return self.text[0].isalpha() and self.text[0].isupper()

    @property
    def initial(self) -> bool:
        """Whether it is one letter with a point."""
        return len(self.text) == 2 and self.text[1] == "."


def tokens(text: str, start: int, end: int, elides: bool = False) -> list[Token]:
    """Return the words and signs of a stretch of text, marking those that begin a sentence.

    `elides` parts the French article from its word: "l'" and "Ostrel".
    """
    found: list[Token] = []
    first = True
    for match in _TOKEN.finditer(text, start, end):
        word, begin = match.group(), match.start()
        elided = _ELIDED.match(word) if elides else None
        if elided:
            found.append(Token(elided.group(), begin, begin + elided.end(), first))
            word, begin, first = word[elided.end() :], begin + elided.end(), False
        found.append(Token(word, begin, match.end(), first))
        if word in _ENDS:
            first = True
        elif word not in _OPENERS and not (first and word in _OPENERS):
            first = False
        elif word in '"“„«‘' and (
            len(found) < 2 or found[-2].text in ",:—–" or found[-2].text in _ENDS
        ):
            first = True
    return found
