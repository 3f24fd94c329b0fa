"""Reads the wider place that is written right behind a place: "Homs, Syria", "Austin (Texas)"."""

from __future__ import annotations

import re

from firsthand.entities.places.gazetteer import TOWN, Listed
from firsthand.entities.places.readings import candidates
from firsthand.entities.word_list import word_list

_GAP = re.compile(r",? ?\(|,? (?:(?:in|en|au|aux|im|в|во|на|у) )?(?:the |la |le |l['’])?")
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]|\.(?=\w))*\.?")
_SMALL = word_list("of de del da do la and и")
MOST = 4
"""Words of the longest name of a region that is looked for."""


def beside(text: str, end: int) -> tuple[Listed, ...]:
    """Return the countries, regions and districts that the words behind `end` name.

    The longest run of capitalised words that is listed counts. Nothing stands between but a comma,
    a bracket or a word such as "in".
    """
    run = _capitals(text, end)
    for length in range(len(run), 0, -1):
        wide = [found for found in candidates(" ".join(run[:length])) if found.kind < TOWN]
        if wide:
            return tuple(wide)
    return ()


def _capitals(text: str, end: int) -> list[str]:
    """Return up to `MOST` words with capitals behind `end`, small words between them kept."""
    gap = _GAP.match(text, end)
    run: list[str] = []
    at = gap.end() if gap else len(text)
    while len(run) < MOST and (word := _WORD.match(text, at)):
        small = not word.group()[0].isupper()
        if small and not (run and word.group() in _SMALL):
            break
        run.append(word.group())
        if text[word.end() : word.end() + 1] != " ":
            break
        at = word.end() + 1
    while run and run[-1] in _SMALL:
        run.pop()
    return run
