"""Cuts a document into words, sentences and quoted stretches, with offsets into its frozen text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind

WORD = re.compile(r"\w+(?:['’]\w+)*")
SENTENCE_END = re.compile(r"[.!?…]+[\"”»’'\)\]]*\s+(?=[\"“«„‘'\(\[]?[A-ZÀ-ÖØ-ÞА-ЯЁ0-9@])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Capt|Lt|Sgt|Rev|Fr|Gov|Sen|No|vs|Jan|Feb|Mar|Apr|Jun|Jul"
    r"|Aug|Sept|Sep|Oct|Nov|Dec|am|pm|a\.m|p\.m|M|Mme|г|ул|им|т|д)|\b[A-ZА-Я])\.\s+$"
)
QUOTED = re.compile(r"“[^”]{3,1500}”|«[^»]{3,1500}»|„[^“”]{3,1500}[“”]|\"[^\"\n]{3,1500}\"")
OUTSIDE_BODY = {BlockKind.CREDIT, BlockKind.BYLINE, BlockKind.DATELINE}


class Stretch(NamedTuple):
    """A half-open range of code points of one document's text."""

    start: int
    end: int


def words(text: str) -> list[tuple[str, int, int]]:
    """Return (folded word, start, end) for every word of `text`."""
    return [
        (match.group().casefold().replace("ё", "е"), *match.span()) for match in WORD.finditer(text)
    ]


def fold(name: str) -> str:
    """Return a name without case, punctuation and a leading article, for comparing."""
    return re.sub(r"^(?:the|le|la|les) ", "", " ".join(re.findall(r"\w+", name.casefold())))


def body(document: Document) -> tuple[Block, ...]:
    """Return the blocks that carry the report itself: no credits, bylines or datelines."""
    return tuple(block for block in document.blocks if block.kind not in OUTSIDE_BODY)


def sentences(document: Document) -> tuple[Stretch, ...]:
    """Return the sentences of the document's body; none crosses a block."""
    return tuple(
        stretch
        for block in body(document)
        for stretch in _split(document.text, block.start, block.end)
    )


def quoted(text: str) -> tuple[Stretch, ...]:
    """Return what stands inside double quotation marks or guillemets, marks included."""
    return tuple(Stretch(*match.span()) for match in QUOTED.finditer(text))


def inside(stretches: tuple[Stretch, ...], start: int, end: int) -> int:
    """Return how many code points of [start, end) lie in `stretches`."""
    return sum(max(0, min(end, s.end) - max(start, s.start)) for s in stretches)


def _split(text: str, start: int, end: int) -> Iterator[Stretch]:
    at = start
    for match in SENTENCE_END.finditer(text, start, end):
        if ABBREVIATION.search(text, at, match.end()):
            continue
        yield Stretch(at, match.start() + len(match.group().rstrip()))
        at = match.end()
    if text[at:end].strip():
        yield Stretch(at, end)
