"""Chooses among the days that stand over and under a report the one on which it came out."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Sequence

from firsthand.model.record import Record
from firsthand.model.terms import PublishedBasis
from firsthand.read.date_forms import plain_forms
from firsthand.read.date_labels import Standing, Told, told_days
from firsthand.read.dates import FoundDate, day_of, find_dates
from firsthand.read.lexicon import MONTHS

_CHOSEN = (Standing.ISSUED, Standing.BARE, Standing.SESSION, Standing.CHANGED)
_HALF_YEAR = datetime.timedelta(days=180)
_LONGEST = 120
_MONTH = re.compile(
    rf"(?:^|[,:;|·•—–/(]\s?|\s-\s|\d\s)(?P<month>{'|'.join(sorted(MONTHS, reverse=True))})\.?,?\s+"
    r"(?P<year>(?:19|20|21)\d\d)(?:\s?(?:г\.?|года?))?\s*(?:$|[,;|·•—–/)])",
    re.I,
)
_COPYRIGHT_YEAR = re.compile(
    r"(?:©|\(c\)|copyright|\bno\.? \d+/)[^\d\n]{0,60}((?:19|20|21)\d\d)", re.I
)
_IN_ADDRESS = re.compile(r"(?<!\d)((?:19|20|21)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)")


class Dated(Record, frozen=True, kw_only=True):
    """The publication day, how it is known, and a day without a year where that is all."""

    published: str | None = None
    basis: PublishedBasis = PublishedBasis.NONE
    yearless: str | None = None


def visible_date(
    lines: Sequence[str], years: Sequence[int], day_first: bool | None = None
) -> Dated | None:
    """Return the day of publication that `lines` tell; the words before a day say which it is.

    A day without a year gets it from `years`, else from the other days. `day_first` is told where
    the file's slashed days begin with the day, or do not.
    """
    told = _told(lines, day_first)
    for standing in _CHOSEN:
        dates = [each.date for each in told if each.standing == standing]
        found = [*_full(dates), *_in_years(dates, years), *_after_others(dates, told)]
        if found:
            return Dated(published=found[0], basis=PublishedBasis.DATELINE)
    return None


def day_without_year(lines: Sequence[str]) -> str | None:
    """Return month and day, "09-07", of the first day in `lines` that may be of publication."""
    told = [each for each in _told(lines, None) if each.standing in _CHOSEN]
    told.sort(key=lambda each: each.standing)
    return told[0].date.month_day if told else None


def month_told(lines: Sequence[str]) -> Dated | None:
    """Return the month of an issue, "2035-04", where a line gives it apart: "No. 3, April 2035"."""
    for line in lines:
        found = _MONTH.search(line) if len(line) <= _LONGEST else None
        if found and not find_dates(line):
            month = f"{found['year']}-{MONTHS[found['month'].casefold()]:02}"
            return Dated(published=month, basis=PublishedBasis.DATELINE)
    return None


def day_in_address(address: str | None) -> Dated | None:
    """Return the day that an address holds: ".../2034/05/09/..."."""
    found = _IN_ADDRESS.search(address or "")
    day = day_of("-".join(found.groups())) if found else None
    return Dated(published=day, basis=PublishedBasis.URL) if day else None


def copyright_years(text: str) -> list[int]:
    """Return the years of copyright lines and of numbers such as "No. 4/2034"."""
    return [int(year) for year in dict.fromkeys(_COPYRIGHT_YEAR.findall(text))]


def _told(lines: Sequence[str], day_first: bool | None) -> list[Told]:
    plain = [plain_forms(line, day_first) for line in lines]
    pairs = zip(["", *plain], plain, strict=False)
    return [each for above, line in pairs for each in told_days(line, above)]


def _full(dates: Iterable[FoundDate]) -> Iterator[str]:
    return (day for date in dates if date.year and (day := date.edtf()))


def _in_years(dates: Iterable[FoundDate], years: Sequence[int]) -> Iterator[str]:
    yearless = [date for date in dates if not date.year]
    return (day for date in yearless for year in years if (day := date.edtf(year)))


def _after_others(dates: Iterable[FoundDate], told: Sequence[Told]) -> Iterator[str]:
    """Yield days without a year in that of another day: the meeting's, say, that came before."""
    others = list(_full(each.date for each in told if each.standing in _CHOSEN))
    for date in dates:
        for other in others if not date.year else ():
            known = datetime.date.fromisoformat(other)
            near = (date.edtf(year) for year in (known.year, known.year + 1))
            yield from (
                day for day in near if day and datetime.date.fromisoformat(day) > known - _HALF_YEAR
            )
