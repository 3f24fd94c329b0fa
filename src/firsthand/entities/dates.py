"""Reads dates in running text and writes them as EDTF, never more exact than the words."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from firsthand.entities import calendar_lexicon as lex
from firsthand.entities.numbers_lexicon import ONES

_SLACK = timedelta(days=45)
"""How far after publication a date without a year may lie before the year before is meant."""

_BIRTH_BEFORE = re.compile(
    r"(?:\b(?:born|birth|b\.|d\.?o\.?b\.?|née?|naissance|nacid[oa]|nacimiento|nascid[oa]|nascimento|"
    r"geboren|geb\.|geburtsdatum|urodz\w+|doğum\w*)|\b(?:рожд|родил|народи(?:в|л))\w*)"
    r"\s*[:,]?\s*(?:on|in|le|en|el|em|am|im|the|w|dnia)?\s*$",
    re.IGNORECASE,
)
_BIRTH_AFTER = re.compile(
    r"\s*(?:(?:г|р)\.?\s?[рн]\.|(?:года|году) рождения|року народження|doğumlu)", re.I
)
"""A day on which somebody was born: it dates nothing that is told."""


class Dated(NamedTuple):
    """A date as written: its place in the text and its value as EDTF."""

    start: int
    end: int
    value: str
    anchored: bool
    """True where the words alone give the date, without the day of publication."""


def _one_of(words: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, words), key=lambda word: (-len(word), word)))


_Reader = Callable[[re.Match[str], date | None], str | None]


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], _Reader], ...]:
    """Return the shapes of dates, the most exact first, with what reads each."""
    listed = (*_calendar_shapes(), *_relative_shapes(), *_partial_shapes())
    return tuple((re.compile(shape, re.IGNORECASE), read) for shape, read in listed)


_YEAR = r"(?:,?\s+(?P<y>(?:19|20)\d\d)(?:\s*(?:года|г\.))?)?"
_DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th|er|-го)?"


def _calendar_shapes() -> tuple[tuple[str, _Reader], ...]:
    month = _one_of(lex.MONTHS)
    about = rf"(?P<about>(?:{_one_of(lex.APPROXIMATE)})\s+(?:the\s+|le\s+)?)?"
    to = r"\s*(?:[-–—]|to|and|и|au|et)\s*(?P<e>\d{1,2})"
    return (
        (r"\b(?P<y>(?:19|20)\d\d)-(?P<m>\d\d)-(?P<d>\d\d)\b", _iso),
        (r"\b(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>(?:19|20)\d\d)\b", _iso),
        (rf"{about}\b(?P<d>\d{{1,2}}){to}\s+(?P<m>{month})\b{_YEAR}", _days),
        (rf"\b(?P<m>{month})\s+(?P<d>\d{{1,2}}){to}\b{_YEAR}", _days),
        (rf"{about}\b{_DAY}\s+(?:of\s+)?(?P<m>{month})\b\.?{_YEAR}", _day),
        (rf"{about}\b(?P<m>{month})\.?\s+(?:the\s+)?{_DAY}\b(?!\s*(?:{month})){_YEAR}", _day),
    )


def _relative_shapes() -> tuple[tuple[str, _Reader], ...]:
    counted = _one_of(word for word, value in ONES.items() if 0 < value <= 20)
    number, unit = rf"\d{{1,3}}|{counted}|a|an|une?", _one_of(lex.UNITS)
    asked = _one_of(lex.PAST | lex.FUTURE)
    weekday = rf"(?P<w>{_one_of(lex.WEEKDAYS)})"
    return (
        (rf"\b(?:the\s+)?(?P<n>{number})\s+(?P<u>{unit})\s+(?:ago|earlier|назад)\b", _ago),
        (rf"\bil y a\s+(?P<n>{number})\s+(?P<u>{unit})\b", _ago),
        (r"\b(?P<u>неделю|месяц|год)\s+назад\b", _ago),
        (rf"\b(?P<t>{_one_of(lex.LAST_UNIT)})\b", _last),
        (rf"\b(?P<t>{_one_of(lex.THIS_UNIT)})\b", _this),
        (rf"\b(?:(?P<q>{asked})\s+)?{weekday}\b(?:\s+(?P<q2>{asked}))?", _weekday),
        (rf"\b(?P<t>{_one_of(lex.DAYS_AWAY)})\b", _near),
    )


def _partial_shapes() -> tuple[tuple[str, _Reader], ...]:
    month = rf"(?P<m>{_one_of(lex.MONTHS)})"
    lead = r"(?:in|since|during|of|by|early|late|mid|until|from|в|с|до|en|depuis|fin|début)"
    part = r"(?:early\s+|late\s+|mid-|начале\s+|конце\s+)?"
    return (
        (rf"\b{lead}[\s-]+{part}{month}\b(?!\s+\d{{1,2}}\b){_YEAR}", _month),
        (rf"\b{month}\s+(?P<y>(?:19|20)\d\d)\b", _month),
        (r"\b(?:in|since|en|depuis|в|с)\s+(?P<y>(?:19|20)\d\d)\b(?:\s+(?:году|года))?", _year),
    )


def dates(text: str, start: int, end: int, published: str | None) -> tuple[Dated, ...]:
    """Return the dates in a stretch of text, in order; those that can't be placed are left out.

    `published` is the EDTF date of the document; without it only dates with a year are placed.
    """
    today = day_of(published)
    found: list[Dated] = []
    taken: list[tuple[int, int]] = []
    for pattern, read in _patterns():
        for match in pattern.finditer(text, start, end):
            if any(match.start() < stop and begin < match.end() for begin, stop in taken):
                continue
            value = None if _is_birth(match) else read(match, today)
            taken.append(match.span())
            if value:
                found.append(
                    Dated(
                        match.start(),
                        match.end(),
                        value,
                        "y" in match.groupdict() and bool(match["y"]),
                    )
                )
    return tuple(sorted(found))


def _is_birth(match: re.Match[str]) -> bool:
    before = match.string[max(0, match.start() - 30) : match.start()]
    return bool(_BIRTH_BEFORE.search(before) or _BIRTH_AFTER.match(match.string, match.end()))


def day_of(edtf: str | None) -> date | None:
    """Return the day of an EDTF date that names one; None for less exact ones."""
    match = re.match(r"(\d{4})-(\d\d)-(\d\d)", edtf or "")
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(match: re.Match[str], today: date | None) -> str | None:
    found = _valid(int(match["y"]), int(match["m"]), int(match["d"]))
    return found.isoformat() if found else None


def _year_of(month: int, day: int, match: re.Match[str], today: date | None) -> int | None:
    """Return the year said, or the latest that does not lie well after publication."""
    if match.groupdict().get("y"):
        return int(match["y"])
    if today is None:
        return None
    this = _valid(today.year, month, min(day, monthrange(today.year, month)[1]))
    return today.year - 1 if this and this > today + _SLACK else today.year


def _month_number(match: re.Match[str]) -> int:
    return lex.MONTHS[match["m"].casefold()]


def _day(match: re.Match[str], today: date | None) -> str | None:
    month, day = _month_number(match), int(match["d"])
    if not match["m"][0].isupper() and match["m"].casefold() in {"may", "march", "mar"}:
        return None
    year = _year_of(month, day, match, today)
    found = _valid(year, month, day) if year else None
    about = "~" if match.groupdict().get("about") else ""
    return found.isoformat() + about if found else None


def _days(match: re.Match[str], today: date | None) -> str | None:
    month, first, last = _month_number(match), int(match["d"]), int(match["e"])
    year = _year_of(month, first, match, today)
    begin, end = (_valid(year, month, day) if year else None for day in (first, last))
    return f"{begin.isoformat()}/{end.isoformat()}" if begin and end and begin < end else None


def _month(match: re.Match[str], today: date | None) -> str | None:
    if match["m"][0].islower() and match["m"].casefold() in {"may", "march"}:
        return None
    month = _month_number(match)
    year = _year_of(month, 1, match, today)
    return f"{year:04d}-{month:02d}" if year else None


def _year(match: re.Match[str], today: date | None) -> str | None:
    return match["y"]


def _weekday(match: re.Match[str], today: date | None) -> str | None:
    if today is None or (
        match["w"].isascii() and match["w"][0].islower() and match["w"].endswith("day")
    ):
        return None
    said = {(match["q"] or "").casefold(), (match["q2"] or "").casefold()}
    wanted = lex.WEEKDAYS[match["w"].casefold()]
    if said & lex.FUTURE:
        return (today + timedelta(days=(wanted - today.weekday() - 1) % 7 + 1)).isoformat()
    back = (today.weekday() - wanted) % 7
    if said & lex.PAST and back == 0:
        back = 7
    return (today - timedelta(days=back)).isoformat()


def _near(match: re.Match[str], today: date | None) -> str | None:
    away = lex.DAYS_AWAY[match["t"].casefold()]
    if match["t"].casefold() == "overnight" and today:
        return f"{today - timedelta(days=1)}/{today}"
    return (today + timedelta(days=away)).isoformat() if today else None


def _count(match: re.Match[str]) -> int:
    said = (match.groupdict().get("n") or "a").casefold()
    return int(said) if said.isdigit() else ONES.get(said, 1)


def _ago(match: re.Match[str], today: date | None) -> str | None:
    if today is None:
        return None
    count, unit = _count(match), lex.UNITS[match["u"].casefold()]
    if unit == "day":
        return (today - timedelta(days=count)).isoformat()
    if unit == "week":
        return (today - timedelta(weeks=count)).isoformat() + "~"
    if unit == "month":
        return _month_back(today, count)
    return f"{today.year - count:04d}"


def _month_back(today: date, count: int) -> str:
    months = today.year * 12 + today.month - 1 - count
    return f"{months // 12:04d}-{months % 12 + 1:02d}"


def _week(day: date) -> str:
    monday = day - timedelta(days=day.weekday())
    return f"{monday.isoformat()}/{(monday + timedelta(days=6)).isoformat()}"


def _last(match: re.Match[str], today: date | None) -> str | None:
    if today is None:
        return None
    unit = lex.LAST_UNIT[match["t"].casefold()]
    if unit == "week":
        return _week(today - timedelta(weeks=1))
    return _month_back(today, 1) if unit == "month" else f"{today.year - 1:04d}"


def _this(match: re.Match[str], today: date | None) -> str | None:
    if today is None:
        return None
    unit = lex.THIS_UNIT[match["t"].casefold()]
    if unit == "week":
        monday = today - timedelta(days=today.weekday())
        return f"{monday.isoformat()}/{today.isoformat()}" if monday < today else today.isoformat()
    return f"{today.year:04d}-{today.month:02d}" if unit == "month" else f"{today.year:04d}"
