"""Tells whether a file writes the day or the month first: "5/9/2035"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence

from firsthand.read.date_forms import plain_forms
from firsthand.read.dates import FoundDate, find_dates

_SLASHED = re.compile(r"(?<![\w./-])([0-3]?\d)/([0-3]?\d)/((?:19|20|21)?\d\d)(?![\w/])")
_CYRILLIC = re.compile(r"[а-яё]{3,}", re.I)
_DAY_FIRST = re.compile(
    r"\b(?:le|les|des|une|dans|qui|que|pour|avec|los|las|del|una|für|und|nicht|eine|mit)\b", re.I
)
_ENGLISH = re.compile(r"\b(?:the|and|of|that|was|were|with|from|for|by)\b", re.I)
_SOON = 21
"""Days in which a paper tells of what befell."""
_CLEARLY = 14
_NEVER = 10_000


def day_first(text: str) -> bool | None:
    """Return whether slashed days of a text begin with the day; None where nothing tells.

    All languages read here but English begin with it. Within English another day of the file tells:
    one above twelve, the same day with its month in words, or what befell shortly before.
    """
    slashed = [(int(one), int(two), year) for one, two, year in _SLASHED.findall(text)]
    if not slashed:
        return None
    if _CYRILLIC.search(text) or len(_DAY_FIRST.findall(text)) > len(_ENGLISH.findall(text)):
        return True
    sure = {one > 12 for one, two, _ in slashed if (one > 12) != (two > 12)}
    if sure:
        return sure.pop() if len(sure) == 1 else None
    return _by_words(text)


def _by_words(text: str) -> bool | None:
    """Choose the order in which the days come soonest after those whose month is in words."""
    told = find_dates(plain_forms(_SLASHED.sub(" ", text), None))
    lags = {first: _lag(list(_read(text, first)), told) for first in (True, False)}
    near, far = sorted(lags.values())
    if near > _SOON or far - near < _CLEARLY:
        return None
    return lags[True] == near


def _read(text: str, first: bool) -> Iterator[datetime.date]:
    for match in _SLASHED.finditer(text):
        if match[1] == match[2]:
            continue
        for date in find_dates(plain_forms(match.group(), first)):
            if day := date.edtf():
                yield datetime.date.fromisoformat(day)


def _lag(days: Sequence[datetime.date], told: Sequence[FoundDate]) -> int:
    """Return how many days the last of `days` stands after the last that is told in words.

    It is far off where it comes before one of those and is not itself among them.
    """
    last = max(days, default=None)
    lags = [lag for date in told if last for lag in _lags(date, last)]
    if not lags or (0 not in lags and min(lags) < 0):
        return _NEVER
    return min(lag for lag in lags if lag >= 0)


def _lags(date: FoundDate, day: datetime.date) -> list[int]:
    """Return how long before `day` a date is; the nearest time where it has no year."""
    years = [date.year] if date.year else [day.year, day.year - 1]
    found = [text for year in years if (text := date.edtf(year))]
    lags = [(day - datetime.date.fromisoformat(text)).days for text in found]
    return sorted(lags, key=abs)[:1]
