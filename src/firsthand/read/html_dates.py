"""Finds the day a page was published: declared, in its date line, or in its address."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lxml.html import HtmlElement

from firsthand.model.record import Record
from firsthand.model.terms import BlockKind, PublishedBasis
from firsthand.read.date_forms import plain_forms
from firsthand.read.date_labels import Standing, told_days
from firsthand.read.date_order import day_first
from firsthand.read.dates import day_of
from firsthand.read.draft import Piece
from firsthand.read.html_meta import PageMeta
from firsthand.read.html_tree import text_of
from firsthand.read.lines import dateline
from firsthand.read.publication_day import (
    Dated,
    copyright_years,
    day_in_address,
    day_without_year,
    visible_date,
)
from firsthand.read.text import ends_sentence, words
from firsthand.read.text_day import is_closing_day, is_colophon

_URL_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?!\d)")
_YEAR = re.compile(r"(?<!\d)((?:19|20|21)\d\d)(?!\d)")
_COPYRIGHT_YEAR = re.compile(
    r"(?:©|\(c\)|copyright|\bno\.? \d+/)[^\d]{0,60}((?:19|20|21)\d\d)", re.I
)
_HEAD_LINES = 6
_FIRST = 10
_FEWEST_WORDS = 5
_ISSUED = re.compile(
    r"\b(?:published|posted|issued|released|dated|updated|опубликован\w*|обновлен\w*|выпуск|"
    r"publié|mis en ligne|publicado|veröffentlicht)\b",
    re.I,
)
_LINE = 160


class Furniture(Record, frozen=True, kw_only=True):
    """What a page tells of its day before its furniture is dropped."""

    years: tuple[int, ...] = ()
    """Years that the page gives away: address, last change, copyright line."""
    day: str | None = None
    """The one day that a `time` element or a line like "Published on ..." gives anywhere."""


def furniture_days(root: HtmlElement, meta: PageMeta, lines: Iterable[str]) -> Furniture:
    """Return what the whole page tells of its day; `lines` are all that it shows."""
    text = "\n".join(lines)
    first = day_first(text)
    told = (
        each.date.edtf()
        for line in text.splitlines()
        if len(line) <= _LINE
        for each in told_days(plain_forms(line, first))
        if each.standing == Standing.ISSUED and each.date.year
    )
    days = set(declared_days(root)) or {day for day in told if day}
    return Furniture(
        years=tuple(page_years(root, meta)), day=next(iter(days)) if len(days) == 1 else None
    )


def page_date(
    root: HtmlElement,
    meta: PageMeta,
    pieces: Sequence[Piece],
    above: Iterable[str] = (),
    furniture: Furniture = Furniture(),  # noqa: B008
) -> Dated:
    """Return the publication date of a page.

    `above` are lines from over the headline (mastheads often carry the day's date).
    """
    if meta.published or (times := declared_days(root)):
        return Dated(published=meta.published or times[0], basis=PublishedBasis.METADATA)
    lines = [*_date_lines(pieces), *_opening(pieces), *above]
    first = day_first("\n".join([*lines, *(p.text for p in pieces)]))
    found = visible_date(lines, furniture.years, first) or day_in_address(meta.url)
    if found is None and furniture.day:
        return Dated(published=furniture.day, basis=PublishedBasis.DATELINE)
    if found is None and meta.modified:
        # Only the last change is declared. Sites that do this set it when they publish.
        return Dated(published=meta.modified, basis=PublishedBasis.METADATA)
    return found or Dated(yearless=day_without_year(lines))


def page_years(root: HtmlElement, meta: PageMeta) -> list[int]:
    """Return the years the page gives away: address, last change, copyright line."""
    found = _URL_YEAR.findall(meta.url or "") + ([meta.modified[:4]] if meta.modified else [])
    return list(dict.fromkeys([*map(int, found), *copyright_years(text_of(root))]))


def declared_days(root: HtmlElement) -> list[str]:
    """Return the days of `time` elements and their like, the one beside the headline first."""
    stamps = root.xpath("//time/@datetime | //abbr[contains(@class, 'published')]/@title")
    days = [day_of(stamp) for stamp in stamps]
    return [day for day in days if day]


def _date_lines(pieces: Sequence[Piece]) -> list[str]:
    """Return the lines that can carry the day: datelines and bylines first, then short ones."""
    kinds = (BlockKind.DATELINE, BlockKind.BYLINE)
    marked = [p.text for p in pieces if p.kind in kinds]
    shown = (*kinds, BlockKind.CAPTION, BlockKind.CREDIT, BlockKind.QUOTE, BlockKind.POST)
    head = [
        p.text
        for p in before_body(pieces, _HEAD_LINES)
        if len(p.text) <= _LINE and p.kind not in shown
    ]
    tail = [p.text for p in pieces[-3:] if len(p.text) <= _LINE and is_closing_day(p.text)]
    return [*marked, *head, *tail]


def _opening(pieces: Sequence[Piece]) -> list[str]:
    """Return the dateline that the first paragraph of the report begins with, if it does."""
    found = (dateline(p.text) for p in pieces[:_FIRST] if p.kind == BlockKind.PARAGRAPH)
    return next(([match["line"]] for match in found if match), [])


def before_body(pieces: Sequence[Piece], most: int) -> Iterator[Piece]:
    """Yield the pieces up to the first sentence of the report: its dates are of what it tells."""
    for part in pieces[:most]:
        long = len(words(part.text)) >= _FEWEST_WORDS or part.text[:1] in "\"“«'‘—"
        runs = part.kind == BlockKind.PARAGRAPH and ends_sentence(part.text) and long
        runs = runs and not is_colophon(part.text)
        if runs and not _ISSUED.search(part.text):
            return
        yield part
