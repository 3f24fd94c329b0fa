"""Reads a saved web page: the report without furniture, and what the page says about itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from lxml.html import HtmlElement

from firsthand.model.terms import BlockKind
from firsthand.read import social
from firsthand.read.draft import Draft, Piece, piece
from firsthand.read.html_body import pieces_of, report_chunks
from firsthand.read.html_chunks import Chunk, chunks
from firsthand.read.html_dates import furniture_days, page_date
from firsthand.read.html_headline import find_headline, title_of
from firsthand.read.html_meta import PageMeta, read_meta
from firsthand.read.html_tree import drop_dead, drop_furniture, parse
from firsthand.read.kinds import page_kind
from firsthand.read.letterhead import issuer_of
from firsthand.read.lexicon import KICKER_HINTS
from firsthand.read.lines import author_of
from firsthand.read.outlets import publisher
from firsthand.read.pictures import pictures_of
from firsthand.read.short_names import short_names
from firsthand.read.turns import with_turns
from firsthand.read.walls import wall_notes

_MOST_LINES_ABOVE = 12
_ENOUGH = 300
_FROM_METADATA = "the words were taken from the metadata of the page, which shows almost none"


def read_html(text: str, url: str | None = None) -> Draft:
    """Return the draft of a web page or saved post. Raises `UnreadableError` for an empty one."""
    root = parse(text)
    meta = read_meta(root, url)
    drop_dead(root)
    return social.read_post(root, meta) or _read_article(root, meta)


def _read_article(root: HtmlElement, meta: PageMeta) -> Draft:
    headline = find_headline(root, meta)
    title = title_of(headline, meta)
    outlet, names = publisher(root, meta, title, headline)
    if outlet is None:
        outlet = issuer_of([chunk.piece for chunk in chunks(root)], title)
    shown = short_names(outlet, [chunk.text for chunk in chunks(root)])
    names = tuple(dict.fromkeys((*names, *shown)))
    above = _lines_above(chunks(root), headline)
    furniture = furniture_days(root, meta, [chunk.text for chunk in chunks(root)])
    drop_furniture(root, headline)
    report = report_chunks(list(chunks(root)), headline)
    body, notes = _or_declared(with_turns(pieces_of(report, meta.description)), meta.body)
    kickers = [chunk.text for chunk in report[:2] if chunk.hints & KICKER_HINTS]
    author, role = _author(meta, body)
    dated = page_date(root, meta, body, above, furniture)
    pieces = _headed(title, headline, body)
    return Draft(
        pieces=pieces,
        kind=page_kind(outlet, [*meta.types, *above[-3:], *kickers], pieces, " ".join(above)),
        title=title,
        outlet=outlet,
        outlet_names=names,
        author=author,
        author_role=role,
        published=dated.published,
        published_basis=dated.basis,
        yearless=dated.yearless,
        language=meta.language,
        url=meta.url,
        pictures=pictures_of(root),
        notes=notes or wall_notes(root, body),
    )


def _or_declared(shown: list[Piece], declared: str | None) -> tuple[list[Piece], tuple[str, ...]]:
    """Take the words a page declares for machines where it shows next to none."""
    length = sum(len(p.text) for p in shown)
    if not declared or length >= _ENOUGH or len(declared) < 2 * length:
        return shown, ()
    lines = [line for line in declared.splitlines() if line.strip()]
    return [piece(BlockKind.PARAGRAPH, line) for line in lines], (_FROM_METADATA,)


def _headed(
    title: str | None, headline: HtmlElement | None, body: Sequence[Piece]
) -> tuple[Piece, ...]:
    """Put the headline first; a title that the page does not show is no part of its text."""
    if title is None or headline is None:
        return tuple(body)
    return (piece(BlockKind.HEADLINE, title), *body)


def _lines_above(found: Iterable[Chunk], headline: HtmlElement | None) -> list[str]:
    """Return the lines over the headline, in order."""
    if headline is None:
        return []
    lines: list[str] = []
    for chunk in found:
        if chunk.element is headline or headline in chunk.element.iterdescendants():
            break
        if chunk.text:
            lines.append(chunk.text)
    return lines[:_MOST_LINES_ABOVE]


def _author(meta: PageMeta, pieces: Sequence[Piece]) -> tuple[str | None, str | None]:
    """Return author and role: the name as declared, else as in the byline."""
    bylines = [p.text for p in pieces if p.kind == BlockKind.BYLINE]
    written = next((found for line in bylines if (found := author_of(line))[0]), (None, None))
    if not meta.authors:
        return written
    stated = [author_of(name)[0] or name for name in meta.authors]
    return ", ".join(dict.fromkeys(stated)), written[1]
