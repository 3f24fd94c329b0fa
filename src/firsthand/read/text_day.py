"""Finds the day of a plain text: in its mail header, over its first sentence, under its last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from firsthand.model.terms import BlockKind, PublishedBasis
from firsthand.read.date_forms import plain_forms
from firsthand.read.date_labels import Standing, Told, told_days
from firsthand.read.date_order import day_first
from firsthand.read.dates import FoundDate, day_of, find_dates
from firsthand.read.draft import Piece
from firsthand.read.lines import is_date_line, is_signature
from firsthand.read.publication_day import (
    Dated,
    copyright_years,
    day_in_address,
    day_without_year,
    month_told,
    visible_date,
)
from firsthand.read.text import clean, ends_sentence, unwrap, words

_FIRST = 8
_LAST = 4
_SHORT = 90
_WIDE = 60
_WORDS = 9
_NAMED = (Standing.ISSUED, Standing.SESSION, Standing.CHANGED)
_APART = re.compile(r"[,|·—–-]\s")

_FULL = r"(?:[0-3]?\d [^\W\d_]+\.?,? (?:19|20|21)\d\d|(?:19|20|21)\d\d-\d\d-\d\d)"
_COLOPHON = re.compile(
    rf"(?:^|[,.;:·|•—–(]\s|\ble\s){_FULL}(?:\s?(?:г\.|года?))?(?:\W*$|\s*[.·|;—–]\s+\S)"
    rf"|^\W*[^\W\d_]\S+(?: [^\W\d_]\S+)?,(?: le)? {_FULL},"
)
"""A line of a colophon may be a sentence: "Note no. 3, Tarsk, 9 May 2034."."""

Groups = Sequence[Sequence[str]]


def text_day(
    header: str | None, above: Sequence[str], body: Groups, pieces: Sequence[Piece]
) -> Dated:
    """Return the day of a text.

    `header` is what a mail's own date says, `above` the lines before the first sentence, `body` the
    paragraphs behind them in lines and `pieces` the blocks made of those.
    """
    if day := day_of(header):
        return Dated(published=day, basis=PublishedBasis.METADATA)
    first = day_first("\n".join([*above, *(line for group in body for line in group)]))
    opening = [p.text for p in pieces[:1] if p.kind == BlockKind.DATELINE]
    lines = [*above, *opening, *_stamps(body[:1], first), *_below(body, first)]
    years = copyright_years("\n".join(line for group in body for line in group))
    found = visible_date(lines, years, first) or _address(above) or month_told(above)
    return found or Dated(yearless=day_without_year(lines))


def _stamps(groups: Groups, first: bool | None) -> Iterator[str]:
    """Yield the first lines of the body that hold nothing but a day: a wire's, a transcript's."""
    for line in [clean(line) for group in groups for line in group][:_FIRST]:
        if len(line) < _SHORT and is_date_line(plain_forms(line, first)):
            yield line


def _below(body: Groups, first: bool | None) -> Iterator[str]:
    """Yield the lines under the text that may carry its day, of a signature or an imprint."""
    for group in body[-_LAST:]:
        runs = len(group) > 1 and ends_sentence(unwrap(group)) and len(clean(group[0])) >= _WIDE
        for line in map(clean, group):
            if len(line) < _SHORT and is_closing_day(plain_forms(line, first), runs):
                yield line


def is_closing_day(line: str, runs: bool = False) -> bool:
    """Tell whether a line under a report gives its day: it says so, or holds little else.

    What runs on as a sentence must say so.
    """
    line = plain_forms(line, None)
    told = told_days(line)
    named = bool(told) and told[0].standing in _NAMED and (not runs or _opens(line, told[0]))
    return named or (not runs and (is_date_line(line) or is_signature(line) or _signed(line)))


def is_colophon(line: str) -> bool:
    """Tell whether a line that ends as a sentence does only places and dates the report."""
    plain = plain_forms(line, None)
    found = _COLOPHON.search(plain)
    told = told_days(plain)
    issued = bool(told) and told[0].standing == Standing.ISSUED and _opens(plain, told[0])
    return issued or (found is not None and _few(plain[: found.start()]))


def _few(before: str) -> bool:
    return len(words(before)) <= _WORDS


def _opens(line: str, told: Told) -> bool:
    """Tell whether hardly anything but the label stands before a day."""
    return _few(line[: told.date.start])


def _signed(line: str) -> bool:
    """Tell whether a line ends in a day that is set apart: "For the Bar, Tarsk, 3 May 2031"."""
    date = find_dates(line)[-1:]
    return bool(date) and bool(_APART.match(line, date[0].start - 2)) and _closes(line, date[0])


def _closes(line: str, date: FoundDate) -> bool:
    return bool(date.year) and not words(line[date.end :]) and _few(line[: date.start])


def _address(lines: Sequence[str]) -> Dated | None:
    addresses = [line for line in lines if line.startswith(("http", "www."))]
    return next((day for line in addresses if (day := day_in_address(line))), None)
