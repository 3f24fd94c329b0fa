"""Cuts a text where spans begin and end, so that overlapping spans can all be lit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, pairwise

from msgspec import structs

from firsthand.model.edition import BlockView
from firsthand.model.record import Record


class Lit(Record, frozen=True, kw_only=True):
    """A stretch of the text to be lit for one statement, in code points."""

    start: int
    end: int
    key: str


class Piece(Record, frozen=True, kw_only=True):
    """Words between two cuts, and what is lit over all of them."""

    text: str
    keys: tuple[str, ...]
    opens: tuple[str, ...] = ()
    """Keys whose first lit character stands here."""
    closes: tuple[str, ...] = ()
    """Keys whose last lit character stands here."""


class Passage(Record, frozen=True, kw_only=True):
    """One block of the text in pieces. Joined, the pieces are the block's exact words."""

    kind: str
    pieces: tuple[Piece, ...]


def passages(text: str, blocks: Iterable[BlockView], spans: Iterable[Lit]) -> tuple[Passage, ...]:
    """Return the blocks in order with every span lit; words between blocks too (who speaks)."""
    lit = sorted(spans, key=lambda s: (s.start, s.end, s.key))
    cut = [
        (kind, [_piece(text, first, last, lit) for first, last in _cuts(start, end, lit)])
        for kind, start, end in _stretches(text, blocks)
    ]
    opens, closes = _ends([piece for _, pieces in cut for piece in pieces])
    numbers = count()
    return tuple(
        Passage(
            kind=kind,
            pieces=tuple(_marked(piece, next(numbers), opens, closes) for piece in pieces),
        )
        for kind, pieces in cut
    )


def _stretches(text: str, blocks: Iterable[BlockView]) -> Iterator[tuple[str, int, int]]:
    done = 0
    for block in sorted(blocks, key=lambda b: (b.start, b.end)):
        start, end = max(block.start, done), min(block.end, len(text))
        if label := text[done:start].strip():
            first = text.index(label, done)
            yield "speaks", first, first + len(label)
        if start < end:
            yield block.kind, start, end
        done = max(done, end)
    if text[done:].strip():
        yield "paragraph", done, len(text)


def _cuts(start: int, end: int, lit: list[Lit]) -> list[tuple[int, int]]:
    inside = {cut for span in lit for cut in (span.start, span.end) if start < cut < end}
    cuts = sorted({start, end} | inside)
    return list(pairwise(cuts))


def _piece(text: str, start: int, end: int, lit: list[Lit]) -> Piece:
    keys = dict.fromkeys(span.key for span in lit if span.start <= start and end <= span.end)
    return Piece(text=text[start:end], keys=tuple(keys))


def _ends(pieces: list[Piece]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the number of the first and of the last piece of every key."""
    last = {key: number for number, piece in enumerate(pieces) for key in piece.keys}
    first = {key: -number for number, piece in enumerate(reversed(pieces)) for key in piece.keys}
    return {key: len(pieces) - 1 + number for key, number in first.items()}, last


def _marked(piece: Piece, number: int, opens: dict[str, int], closes: dict[str, int]) -> Piece:
    return structs.replace(
        piece,
        opens=tuple(key for key in piece.keys if opens[key] == number),
        closes=tuple(key for key in piece.keys if closes[key] == number),
    )
