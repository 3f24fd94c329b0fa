"""Gives a statement its event time: the date in its sentence, else one near enough to hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities.dates import Dated, dates
from firsthand.model.document import Block, Document, Span
from firsthand.model.statement import Statement

_BREAK = re.compile(r"(?<=[.!?…])[\"”»’)]*\s+(?=[\"“„«(‘\[]*[A-ZА-ЯЁÀ-Þ0-9])")
_LEAD_BLOCKS = 3


def sentence_bounds(document: Document, at: int, stop: int) -> tuple[int, int]:
    """Return where the sentences that `text[at:stop]` touches begin and end, inside their block."""
    begin, end = block_bounds(document, at)
    end = max(end, stop)
    text = document.text[begin:end]
    cuts = [begin, *(begin + match.end() for match in _BREAK.finditer(text)), end]
    first = max((cut for cut in cuts if cut <= at), default=begin)
    last = min((cut for cut in cuts if cut >= stop), default=end)
    return first, last


def block_bounds(document: Document, at: int) -> tuple[int, int]:
    """Return the bounds of the block that holds an offset; the whole text where none does."""
    block = block_at(document, at)
    return (block.start, block.end) if block else (0, len(document.text))


def block_at(document: Document, at: int) -> Block | None:
    """Return the block that holds an offset."""
    return next((block for block in document.blocks if block.start <= at < block.end), None)


def when_of(document: Document, statement: Statement) -> tuple[str, Span] | None:
    """Return the event time of a statement as EDTF, with the words that give it.

    The date inside the content counts first, then one in its sentences, then the nearest before it
    in its paragraph, then the only one of the document's lead; else there is none.
    """
    content = [
        dated for span in statement.content for dated in _dates(document, span.start, span.end)
    ]
    if content:
        return _pick(document, content, statement.start)
    begin, end = sentence_bounds(document, statement.start, statement.end)
    near = _dates(document, begin, end)
    if near:
        return _pick(document, near, statement.start)
    block_start, _ = block_bounds(document, statement.start)
    before = _dates(document, block_start, begin)
    if before:
        return _pick(document, before[-1:], statement.start)
    return _lead(document, statement)


def _dates(document: Document, begin: int, end: int) -> tuple[Dated, ...]:
    return dates(document.text, begin, end, document.published)


def _pick(document: Document, found: Sequence[Dated], at: int) -> tuple[str, Span]:
    nearest = min(found, key=lambda dated: (abs(dated.start - at), dated.start))
    return nearest.value, document.span(nearest.start, nearest.end)


def _lead(document: Document, statement: Statement) -> tuple[str, Span] | None:
    """The date of the first paragraphs, where they give just one and the statement is near them."""
    kinds = {"paragraph", "standfirst", "headline"}
    lead = [block for block in document.blocks if block.kind in kinds][:_LEAD_BLOCKS]
    found = [dated for block in lead for dated in _dates(document, block.start, block.end)]
    if len({dated.value for dated in found}) != 1:
        return None
    return _pick(document, found, statement.start)
