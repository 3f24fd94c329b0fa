"""Reads Markdown: headings, paragraphs, lists, quotes, tables, footnotes, front matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from firsthand.model.terms import BlockKind, PublishedBasis
from firsthand.read.bodies import is_body
from firsthand.read.date_order import day_first
from firsthand.read.dates import day_of
from firsthand.read.draft import Draft, Piece, compose, piece
from firsthand.read.html_dates import before_body
from firsthand.read.kinds import text_kind
from firsthand.read.letterhead import issuer_of, masthead_of
from firsthand.read.lines import author_of, is_byline, is_date_line, is_note
from firsthand.read.outlets import tidy
from firsthand.read.publication_day import (
    Dated,
    copyright_years,
    day_in_address,
    day_without_year,
    month_told,
    visible_date,
)
from firsthand.read.short_names import short_names
from firsthand.read.text import words
from firsthand.read.text_day import is_closing_day
from firsthand.read.turns import with_turns

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---\s*\n(.*?)\n---\s*\n", re.S)
_FIELD = re.compile(r"^([\w-]+):\s*[\"']?(.*?)[\"']?\s*$", re.M)
_DAY_FIELD = re.compile(
    r"^(?:pub(?:lish(?:ed)?)?_?(?:at|on|date|time)?|publication_?date|date(?:_?published)?|issued|"
    r"posted|дата|created)$"
)
_FOOTNOTE = re.compile(r"^\[\^?\w+\]:?\s")
_HEAD = 8
_TAIL = 5
_SHORT_LINE = 60
_FEW = 9
_BREAKS = ("softbreak", "hardbreak")
_EMPHASIS = ("strong_open", "em_open")
_ENDS = ("strong_close", "em_close")


def read_markdown(text: str) -> Draft:
    """Return the draft of a Markdown text."""
    fields = {name.lower(): value for name, value in _fields(text)}
    pieces = with_turns(_pieces(_FRONT.sub("", text)))
    mast = masthead_of(pieces[:_HEAD])
    heads = [p.text for p in pieces[:_HEAD] if p.kind == BlockKind.HEADING and p.text != mast]
    title = fields.get("title") or next((h for h in heads if not is_body(h)), None)
    outlet = next(
        (
            fields[n]
            for n in ("publisher", "organisation", "organization", "source", "outlet", "site")
            if n in fields
        ),
        None,
    )
    outlet = outlet or (tidy(mast) if mast else issuer_of(pieces, title))
    author = fields.get("author") or _author(pieces)
    marked = tuple(_retitle(p, title) for p in pieces)
    dated = _dated(fields, pieces)
    return Draft(
        pieces=marked,
        kind=text_kind(text, marked, outlet, False),
        title=title,
        outlet=outlet,
        outlet_names=short_names(outlet, [p.text for p in pieces]),
        author=author,
        published=dated.published,
        published_basis=dated.basis,
        yearless=dated.yearless,
    )


def _fields(text: str) -> list[tuple[str, str]]:
    front = _FRONT.match(text)
    return _FIELD.findall(front.group(1)) if front else []


def _dated(fields: dict[str, str], pieces: Sequence[Piece]) -> Dated:
    told = (value for name, value in fields.items() if _DAY_FIELD.match(name.replace("-", "_")))
    declared = next((day for value in told if (day := day_of(value))), None)
    if declared:
        return Dated(published=declared, basis=PublishedBasis.METADATA)
    head = [p.text for p in before_body(pieces, _HEAD) if len(p.text) < 160]
    tail = [p.text for p in pieces[-_TAIL:] if len(p.text) < 160 and is_closing_day(p.text)]
    first = day_first("\n".join(p.text for p in pieces))
    address = day_in_address(fields.get("source") or fields.get("url"))
    years = [int(address.published[:4])] if address and address.published else []
    years += copyright_years("\n".join(p.text for p in pieces))
    found = visible_date([*head, *tail], years, first) or address or month_told(head)
    return found or Dated(yearless=day_without_year([*head, *tail]))


def _author(pieces: Sequence[Piece]) -> str | None:
    lines = [p.text for p in pieces[:_HEAD] if len(p.text) < 120 and is_byline(p.text)]
    return next((name for line in lines if (name := author_of(line)[0])), None)


def _retitle(part: Piece, title: str | None) -> Piece:
    if part.kind == BlockKind.HEADING and part.text == title:
        return piece(BlockKind.HEADLINE, part.text)
    if part.kind == BlockKind.PARAGRAPH and len(part.text) < 140:
        if is_byline(part.text):
            return piece(BlockKind.BYLINE, part.text)
        if is_date_line(part.text):
            return piece(BlockKind.DATELINE, part.text)
    return part


def _pieces(text: str) -> list[Piece]:
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark", {"html": False}).enable("table").parse(text)
    out: list[Piece] = []
    quoted = heading = 0
    for token in tokens:
        quoted += token.nesting if token.type.startswith("blockquote") else 0
        heading += token.nesting if token.type.startswith("heading") else 0
        if token.type == "inline":
            lines = _lines(token.children or []) if len(out) < _HEAD else [token.children or []]
            out += [_inline(line, bool(quoted), bool(heading)) for line in lines]
        elif token.type in ("fence", "code_block"):
            out.append(piece(BlockKind.PARAGRAPH, token.content))
    return [p for p in out if p.text]


def _lines(children: Sequence[Token]) -> list[Sequence[Token]]:
    """Part the lines of a colophon, which Markdown would run together.

    A line stands alone that is wholly emphasised, or that is short and has a day or a number under
    it; lines of running text are wrapped and fuller.
    """
    children = [c for c in children if c.type != "text" or c.content]
    at = next((i for i, child in enumerate(children) if child.type in _BREAKS), None)
    if at is None:
        return [children]
    first, rest = children[:at], children[at + 1 :]
    text = "".join(child.content for child in first)
    emphasised = bool(first) and first[0].type in _EMPHASIS and first[-1].type in _ENDS
    below = "".join(c.content for c in rest)
    short = len(text) < _SHORT_LINE and len(words(text)) < _FEW and below[:1].isupper()
    alone = emphasised or (short and not text.endswith((",", ";")))
    return [first, *_lines(rest)] if alone else [children]


def _inline(children: Sequence[Token], quoted: bool, heading: bool) -> Piece:
    runs: list[tuple[str, str | None]] = []
    url: str | None = None
    for child in children:
        kind = child.type
        if kind == "link_open":
            url = str(child.attrs.get("href", ""))
        elif kind == "link_close":
            url = None
        elif kind in ("softbreak", "hardbreak"):
            runs.append((" ", None))
        elif kind in ("text", "code_inline"):
            runs.append((child.content, url))
    return compose(_kind("".join(text for text, _ in runs), quoted, heading), runs)


def _kind(text: str, quoted: bool, heading: bool) -> BlockKind:
    if heading:
        return BlockKind.HEADING
    if _FOOTNOTE.match(text) or is_note(text):
        return BlockKind.NOTE
    return BlockKind.QUOTE if quoted else BlockKind.PARAGRAPH
