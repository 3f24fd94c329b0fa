"""Cuts the words that stand around a name, and reads an age among them."""

from __future__ import annotations

import re
from typing import NamedTuple

from firsthand.entities.lexicon import Lexicon

_WINDOW = 110
_AGE_AFTER = re.compile(
    r"^,?\s*\(?\s*(?:aged\s+|âgée?\s+de\s+)?(\d{1,3})\s*"
    r"(?:\)|,|\.|;|[-‑ ]years?[-‑ ]old|\s*ans\b|\s*лет\b|\s*год\w*\b|\s+and\b(?!\s+\d)|$)"
)
_AGE_BEFORE = re.compile(r"(\w+)[-‑ ](?:years?[-‑ ]old|летн\w+|year-old)\b[^.;:!?]{0,40}$")
_AGE_PHRASE = re.compile(r"^,?\s*(?:a |an )?[\w-]+ (?:of|aged|âgée? de)\s+(\w+)\b")
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen", "twenty",
)  # fmt: skip


class Around(NamedTuple):
    """The words before and after a name, cut at the sentence, with the name's word lists."""

    before: str
    after: str
    words: Lexicon
    name: str = ""


def around(text: str, start: int, end: int, bounds: tuple[int, int], words: Lexicon) -> Around:
    """Return what stands around `text[start:end]` inside `bounds`."""
    before = text[max(bounds[0], start - _WINDOW) : start]
    after = text[end : min(bounds[1], end + _WINDOW)]
    cut = list(re.finditer(r"[.!?…](?=[\s”\"»])|\n", before))
    if cut:
        before = before[cut[-1].end() :]
    ending = re.search(r"\n", after)
    after = after[: ending.start()] if ending else after
    return Around(before, after, words, text[start:end])


def age_of(here: Around) -> int | None:
    """Return the age given next to a name, in years."""
    for match in (_AGE_AFTER.match(here.after), _AGE_BEFORE.search(here.before),
                  _AGE_PHRASE.match(here.after)):  # fmt: skip
        age = number_of(match.group(1)) if match else None
        if age is not None and 0 <= age < 120:
            return age
    return None


def number_of(word: str) -> int | None:
    """Return a small number written in digits or in an English word."""
    if word.isdigit():
        return int(word)
    low = word.casefold()
    return _SMALL.index(low) if low in _SMALL else None
