"""Makes a draft of pieces that come from pages or office files, which declare little."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from firsthand.model.terms import BlockKind, PublishedBasis
from firsthand.read import lexicon
from firsthand.read.bodies import is_body, shouted_start
from firsthand.read.dates import find_dates
from firsthand.read.draft import Draft, Piece
from firsthand.read.kinds import text_kind
from firsthand.read.letterhead import issuer_of
from firsthand.read.lines import author_of, first_date, is_byline, is_date_line, is_note
from firsthand.read.outlets import tidy
from firsthand.read.plain import is_heading
from firsthand.read.printouts import parted_title
from firsthand.read.publication_day import visible_date
from firsthand.read.short_names import short_names
from firsthand.read.text import ends_sentence, words
from firsthand.read.turns import with_turns

_HEAD = 8
_ISSUER = re.compile(lexicon.ISSUER, re.I)
_RIGHTS = re.compile(lexicon.RIGHTS_GROUP, re.I)
_STATE = re.compile(lexicon.STATE, re.I)
_RELEASE = re.compile(lexicon.PRESS_RELEASE, re.I)


def draft_of_pieces(pieces: Sequence[Piece], properties: Mapping[str, str]) -> Draft:
    """Return a draft: title, issuer, author and day from the first lines, else from properties.

    `properties` may hold "title", "creator" and "publisher" as the file states them. The dates in
    file properties say when the file was saved and are not used.
    """
    found = with_turns([p for p in pieces if p.text])
    head = [p for p in found[:_HEAD] if len(p.text) < 200]
    stated = parted_title(properties.get("title", ""), [p.text for p in head])
    title = stated[0] if stated else _title(head, properties.get("title"))
    site = tidy(stated[1]) if stated else None
    outlet = (
        properties.get("publisher") or site or issuer_of(found, title) or _first_line(head, title)
    )
    lines = [p.text for p in head if find_dates(p.text)]
    dated = visible_date(lines, _years(found[:_HEAD]))
    date = first_date(lines[0]) if lines and not dated else None
    marked = [_remark(p, i, title) for i, p in enumerate(found)]
    text = "\n".join(p.text for p in found)
    return Draft(
        pieces=tuple(marked),
        kind=text_kind(text, marked, outlet, False),
        title=title,
        outlet=outlet,
        outlet_names=short_names(outlet, [p.text for p in found]),
        author=_author(head) or properties.get("creator"),
        published=dated.published if dated else None,
        published_basis=dated.basis if dated else PublishedBasis.NONE,
        yearless=date.month_day if date else None,
    )


def _title(head: Sequence[Piece], stated: str | None) -> str | None:
    """Return the title: marked as one, else stated and seen, else the first heading."""
    marked = next((p.text for p in head if p.kind == BlockKind.HEADLINE), None)
    if marked:
        return marked
    if stated and any(words(stated) == words(p.text) for p in head):
        return stated
    head = head[1:] if _opens_with_name(head) else head
    headings = [p.text for p in head if p.kind == BlockKind.HEADING and not _is_letterhead(p.text)]
    lines = [p.text for p in head[:3] if not ends_sentence(p.text) and not _is_letterhead(p.text)]
    return next(iter([*headings, *lines]), stated)


def _opens_with_name(head: Sequence[Piece]) -> bool:
    """Tell whether a heading in capitals stands right above another one that is in small letters.

    The upper one is then the name of whoever speaks, even where no word of it says so.
    """
    return (
        len(head) > 1
        and head[1].kind == BlockKind.HEADING
        and shouted_start(head[0].text) == head[0].text
        and not shouted_start(head[1].text)
    )


def _is_letterhead(text: str) -> bool:
    short = len(words(text)) <= 9
    named = is_body(text) or bool(_ISSUER.search(text) or _RIGHTS.search(text))
    named = named or bool(_STATE.match(text))
    return first_date(text) is not None or bool(_RELEASE.fullmatch(text)) or (short and named)


def _first_line(head: Sequence[Piece], title: str | None) -> str | None:
    """Return the short line above the title: a letterhead, though its words do not say so."""
    lines = [p.text for p in head[:1] if p.text != title and len(words(p.text)) <= 9]
    plain = [t for t in lines if not (ends_sentence(t) or first_date(t) or is_byline(t))]
    return next((tidy(t) for t in plain if not _STATE.match(t) and not _RELEASE.fullmatch(t)), None)


def _author(head: Sequence[Piece]) -> str | None:
    lines = [p.text for p in head if is_byline(p.text)]
    return next((name for line in lines if (name := author_of(line)[0])), None)


def _years(head: Sequence[Piece]) -> list[int]:
    return [date.year for p in head for date in find_dates(p.text) if date.year]


def _remark(part: Piece, i: int, title: str | None) -> Piece:
    if i < _HEAD and title and part.text == title:
        return msgspec.structs.replace(part, kind=BlockKind.HEADLINE)
    if part.kind != BlockKind.PARAGRAPH:
        return part
    return msgspec.structs.replace(part, kind=_kind(part.text, i < _HEAD))


def _kind(text: str, early: bool) -> BlockKind:
    if is_note(text):
        return BlockKind.NOTE
    if early and len(text) < 140 and is_date_line(text):
        return BlockKind.DATELINE
    if early and len(text) < 100 and is_byline(text):
        return BlockKind.BYLINE
    return BlockKind.HEADING if is_heading(text) else BlockKind.PARAGRAPH
