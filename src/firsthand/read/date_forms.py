"""Turns rarer ways to write a day into plain ones: "14/III-2036", "041954Z NOV 34", "12.10.35 г."

For lines that may carry the day of publication; a scan's letters for digits are read too.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from firsthand.read.date_words import in_figures
from firsthand.read.lexicon import MONTHS

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_NUMERALS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAN = {name: number for number, name in enumerate(_NUMERALS, 1)}
_NUMERAL = "|".join(sorted(_ROMAN, key=len, reverse=True))
_NAMES = {number: name for name, number in reversed(MONTHS.items())}
_LAST_CENTURY = 70
"""Two figures from here on are of the last century."""
_SCANNED = re.compile(r"(?<=\d)[OolIО](?=\d|\b)|(?<![^\W\d])[OolIО](?=\d)")
_LETTERS = {"O": "0", "o": "0", "О": "0", "l": "1", "I": "1"}

Form = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]


def plain_forms(line: str, day_first: bool | None) -> str:
    """Return a line with its days written plainly.

    `day_first` tells which of two numbers with a slash is the day; None where nobody knows.
    """
    line = in_figures(_SCANNED.sub(lambda match: _LETTERS[match.group()], line))
    for pattern, written in _FORMS:
        line = pattern.sub(written, line)
    return _SLASHED.sub(lambda match: _ordered(match, day_first), line)


def _year(figures: str) -> str:
    if len(figures) == 4:
        return figures
    return f"{19 if int(figures) >= _LAST_CENTURY else 20}{figures}"


def _iso(day: str, month: int, year: str) -> str:
    return f"{_year(year)}-{month:02}-{int(day):02}"


def _named(match: re.Match[str]) -> str:
    return _iso(match["day"], MONTHS[match["month"].casefold()], match["year"])


def _roman(match: re.Match[str]) -> str:
    return _iso(match["day"], _ROMAN[match["month"]], match["year"])


def _dotted(match: re.Match[str]) -> str:
    fits = 1 <= int(match["month"]) <= 12 and 1 <= int(match["day"]) <= 31
    return _iso(match["day"], int(match["month"]), match["year"]) if fits else match.group()


def _ordered(match: re.Match[str], day_first: bool | None) -> str:
    one, two, year = int(match["one"]), int(match["two"]), match["year"]
    sure = one > 12 or two > 12 or one == two
    if not (1 <= min(one, two) <= 12 and max(one, two) <= 31) or (not sure and day_first is None):
        return match.group()
    first = one > 12 or (two <= 12 and bool(day_first))
    return _iso(str(one if first else two), two if first else one, year)


def _timed(match: re.Match[str]) -> str:
    fits = 1 <= int(match["month"]) <= 12
    return f"{match['day']} {_NAMES[int(match['month'])]} " if fits else match.group()


_FORMS: tuple[Form, ...] = (
    (
        re.compile(
            r"(?<![\w.,:])(?P<day>[0-3]?\d)\.(?P<month>[01]\d)\.?\s*[,/|]?\s*(?=[0-2]?\d:[0-5]\d\b)"
        ),
        _timed,
    ),
    (
        re.compile(
            rf"\b(?P<day>[0-3]\d)[0-2]\d[0-5]\d\s?[A-Z]?\s+(?P<month>{_MONTH})\.?\s+"
            r"(?P<year>\d{4}|\d\d)\b",
            re.I,
        ),
        _named,
    ),
    (
        re.compile(
            rf"\b(?P<day>[0-3]?\d)\s?[./\s-]\s?(?P<month>{_NUMERAL})\s?[./\s-]\s?"
            r"(?P<year>(?:19|20|21)\d\d|\d\d(?=\s?г))\b"
        ),
        _roman,
    ),
    (
        re.compile(rf"[«\"“]\s?(?P<day>[0-3]?\d)\s?[»\"”]\s?(?P<month>{_MONTH})\b", re.I),
        lambda match: f"{match['day']} {match['month']}",
    ),
    (
        re.compile(
            rf"\b(?P<day>[0-3]?\d)[-/.](?P<month>{_MONTH})[-/.](?P<year>(?:19|20|21)?\d\d)\b", re.I
        ),
        _named,
    ),
    (
        re.compile(
            rf"\b(?P<day>[0-3]?\d)\s+(?P<month>{_MONTH})\.?,?\s+(?:['’](?P<apostrophe>))?"
            r"(?P<year>\d\d)(?=\s?г\b|\s?(?:\d\d:\d\d|[|;)\]]|$))",
            re.I,
        ),
        _named,
    ),
    (
        re.compile(
            r"(?<![\w.,/№-])(?P<day>[0-3]?\d)\s?\.\s?(?P<month>[01]?\d)\s?\.\s?"
            r"(?P<year>(?:19|20|21)\d\d|\d\d)(?![\w/]|[.,:]\d)"
        ),
        _dotted,
    ),
)
_SLASHED = re.compile(
    r"(?<![\w.,/№-])(?P<one>[0-3]?\d)\s?/\s?(?P<two>[0-3]?\d)\s?/\s?"
    r"(?P<year>(?:19|20|21)\d\d|\d\d)(?![\w/]|[.,]\d)"
)
