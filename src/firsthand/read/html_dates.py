"""Finds the day a page was published: declared, in its date line, or in its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from firsthand.model.record import Record
from firsthand.model.terms import BlockKind, PublishedBasis
from firsthand.read.dates import day_of, find_dates
from firsthand.read.draft import Piece
from firsthand.read.html_meta import PageMeta
from firsthand.read.html_tree import text_of
from firsthand.read.lines import first_date, is_date_line
from firsthand.read.text import ends_sentence, words

_URL_DATE = re.compile(r"(?<!\d)((?:19|20|21)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?!\d)")
_URL_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?!\d)")
_COPYRIGHT_YEAR = re.compile(
    r"(?:©|\(c\)|copyright|\bno\.? \d+/)[^\d]{0,60}((?:19|20|21)\d\d)", re.I
)
_HEAD_LINES = 6
_FEWEST_WORDS = 5
_ISSUED = re.compile(
    r"\b(?:published|posted|issued|released|dated|updated|опубликован\w*|обновлен\w*|выпуск|"
    r"publié|mis en ligne|publicado|veröffentlicht)\b",
    re.I,
)
_LINE = 160


class Dated(Record, frozen=True, kw_only=True):
    """The publication day, how it is known, and a day without a year where that is all."""

    published: str | None = None
    basis: PublishedBasis = PublishedBasis.NONE
    yearless: str | None = None


def page_date(
    root: HtmlElement, meta: PageMeta, pieces: Sequence[Piece], above: Iterable[str] = ()
) -> Dated:
    """Return the publication date of a page.

    `above` are lines from over the headline (mastheads often carry the day's date).
    """
    if meta.published or (times := _times(root)):
        return Dated(published=meta.published or times[0], basis=PublishedBasis.METADATA)
    lines = [*_date_lines(pieces), *above]
    years = page_years(root, meta)
    found = visible_date(lines, years) or _from_url(meta.url)
    if found is None and meta.modified:
        # Only the last change is declared. Sites that do this set it when they publish.
        return Dated(published=meta.modified, basis=PublishedBasis.METADATA)
    return found or _yearless(lines)


def visible_date(lines: Sequence[str], years: Sequence[int]) -> Dated | None:
    """Return the first full date in `lines`, else the first that gets its year from `years`."""
    dates = [date for line in lines for date in [first_date(line)] if date]
    for date in dates:
        if date.year and (day := date.edtf()):
            return Dated(published=day, basis=PublishedBasis.DATELINE)
    for date in dates:
        for year in years:
            if day := date.edtf(year):
                return Dated(published=day, basis=PublishedBasis.DATELINE)
    return None


def page_years(root: HtmlElement, meta: PageMeta) -> list[int]:
    """Return the years the page gives away: address, last change, copyright line."""
    found = _URL_YEAR.findall(meta.url or "") + ([meta.modified[:4]] if meta.modified else [])
    found += _COPYRIGHT_YEAR.findall(text_of(root))
    return list(dict.fromkeys(int(year) for year in found))


def _yearless(lines: Sequence[str]) -> Dated:
    for line in lines:
        if date := first_date(line):
            return Dated(yearless=date.month_day)
    return Dated()


def _from_url(url: str | None) -> Dated | None:
    found = _URL_DATE.search(url or "")
    day = day_of("-".join(found.groups())) if found else None
    return Dated(published=day, basis=PublishedBasis.URL) if day else None


def _times(root: HtmlElement) -> list[str]:
    """Return the days of `time` elements, the one beside the headline first."""
    days = [day_of(time.get("datetime") or "") for time in root.iter("time")]
    return [day for day in days if day]


def _date_lines(pieces: Sequence[Piece]) -> list[str]:
    """Return the lines that can carry the day: datelines and bylines first, then short ones."""
    kinds = (BlockKind.DATELINE, BlockKind.BYLINE)
    marked = [p.text for p in pieces if p.kind in kinds]
    shown = (*kinds, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.QUOTE, BlockKind.POST)
    head = [p.text for p in _before_body(pieces) if len(p.text) <= _LINE and p.kind not in shown]
    tail = [p.text for p in pieces[-3:] if not ends_sentence(p.text) and is_date_line(p.text)]
    return [line for line in [*marked, *head, *tail] if find_dates(line)]


def _before_body(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Yield the pieces up to the first sentence of the report: its dates are of what it tells."""
    for part in pieces[:_HEAD_LINES]:
        long = len(words(part.text)) >= _FEWEST_WORDS or part.text[:1] in "\"“«'‘—"
        runs = part.kind == BlockKind.PARAGRAPH and ends_sentence(part.text) and long
        if runs and not _ISSUED.search(part.text):
            return
        yield part
