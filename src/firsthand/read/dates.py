"""Finds dates as newspapers write them, in six languages, and turns them into EDTF.

Only what is written is used: no relative dates, no guess at a year, no choice between day and
month where both readings are possible.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

from firsthand.model.record import Record
from firsthand.read.lexicon import MONTHS, WEEKDAYS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_DAY = r"(?P<day>[0-3]?\d)"
_YEAR = r"(?P<year>(?:19|20|21)\d\d)"
_PATTERNS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?<!\d){_YEAR}(?P<mark>[-/.])(?P<month>[01]?\d)(?P=mark){_DAY}(?!\d)",
        rf"(?<!\d){_DAY}\.(?P<month>[01]?\d)\.{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<first>[0-3]?\d)(?P<mark>[/-])(?P<second>[0-3]?\d)(?P=mark){_YEAR}(?!\d)",
        rf"(?<![\d:.]){_DAY}(?:st|nd|rd|th|er|-?го|-?е|\.|º)?\s+(?:of\s+|de\s+|day\s+of\s+)?"
        rf"(?P<name>{_MONTH})\b\.?(?:,?\s+(?:de\s+|del\s+)?{_YEAR}(?!\d))?",
        rf"\b(?P<name>{_MONTH})\b\.?\s+(?:the\s+)?{_DAY}(?:st|nd|rd|th)?(?![\d:])"
        rf"(?:,?\s+{_YEAR}(?!\d))?",
    )
)
_WEEKDAY = re.compile(r"\b(" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + r")\b", re.I)
_NEAR = 14


class FoundDate(Record, frozen=True, kw_only=True):
    """A date in a text: where it stands (code points) and what of it is written."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    weekday: int | None = None
    """0 is Monday; None where no weekday stands beside it."""

    @property
    def month_day(self) -> str:
        """Month and day as "09-07"."""
        return f"{self.month:02}-{self.day:02}"

    def edtf(self, year: int | None = None) -> str | None:
        """Return YYYY-MM-DD, with `year` where none is written; None where no such day exists.

        A weekday that does not fit a year that is not written speaks against that year.
        """
        taken = self.year or year
        if taken is None:
            return None
        try:
            day = datetime.date(taken, self.month, self.day)
        except ValueError:
            return None
        if self.year is None and self.weekday is not None and day.weekday() != self.weekday:
            return None
        return day.isoformat()


def find_dates(text: str) -> list[FoundDate]:
    """Return the dates written in `text`, in order; overlapping readings keep the longest."""
    found = sorted(_all(text), key=lambda date: (date.start, -date.end))
    kept: list[FoundDate] = []
    for date in found:
        if not kept or date.start >= kept[-1].end:
            kept.append(date)
    return kept


def day_of(value: object) -> str | None:
    """Return the day of a machine-readable date or time ("2031-03-14T06:00Z"), as EDTF, or None."""
    text = str(value or "").strip()
    if compact := re.fullmatch(r"((?:19|20|21)\d\d)([01]\d)([0-3]\d)(?:T?\d{4,6}Z?)?", text):
        text = "-".join(compact.groups())
    for date in find_dates(text):
        if date.year:
            return date.edtf()
    return None


def _all(text: str) -> Iterator[FoundDate]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if (date := _read(match, text)) is not None:
                yield date


def _read(match: re.Match[str], text: str) -> FoundDate | None:
    parts = match.groupdict()
    if parts.get("first"):
        day, month = _ordered(int(parts["first"]), int(parts["second"]))
    else:
        name = parts.get("name")
        month = MONTHS[name.casefold().rstrip(".")] if name else int(parts["month"])
        day = int(parts["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = int(parts["year"]) if parts.get("year") else None
    near = text[max(0, match.start() - _NEAR) : match.end() + _NEAR]
    weekday = _WEEKDAY.search(near)
    return FoundDate(
        start=match.start(),
        end=match.end(),
        year=year,
        month=month,
        day=day,
        weekday=WEEKDAYS[weekday.group(1).casefold()] if weekday else None,
    )


def _ordered(first: int, second: int) -> tuple[int, int]:
    """Return (day, month) of "13/10" or "10/13"; (0, 0) where both orders are possible."""
    if first == second or (first > 12 >= second):
        return first, second
    return (second, first) if second > 12 >= first else (0, 0)
