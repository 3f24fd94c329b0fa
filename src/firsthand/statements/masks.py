"""Keeps quoted speech out of the parse of the sentence around it, so that heads come out right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from firsthand.statements.footnotes import unnoted
from firsthand.statements.quotes import Quotation, is_title
from firsthand.statements.syntax import Tree

STAND_IN = {"ru": "Это так", "en": "That is so", "fr": "C'est vrai"}
"""A short clause that the parser sees in place of what is quoted."""

_POINTS = ",.!?…"
_WHOLE = 6
"""Code points that must stand outside a quotation for a sentence to have words around it."""


class Piece(NamedTuple):
    """A stretch of the masked text and where it stands in the document."""

    start: int
    end: int
    origin: int
    origin_end: int
    hidden: bool


def masked(
    text: str, start: int, end: int, quotes: Sequence[Quotation], language: str
) -> tuple[str, tuple[Piece, ...]]:
    """Return the sentence `text[start:end]` with quoted speech replaced, and the way back."""
    stand_in = STAND_IN.get(language, STAND_IN["en"])
    plain = unnoted(text[start:end])
    parts: list[str] = []
    pieces: list[Piece] = []
    here, at = start, 0

    def take(upto: int, words: str | None = None) -> None:
        nonlocal here, at
        shown = plain[here - start : upto - start] if words is None else words
        if shown:
            parts.append(shown)
            pieces.append(Piece(at, at + len(shown), here, upto, words is not None))
            at += len(shown)
        here = upto

    for quote in quotes:
        first, last = max(quote.start, start), min(quote.end, end)
        while last > first and text[last - 1] in _POINTS:
            last -= 1
        outside = (first - start) + (end - last)
        short = last - first < len(stand_in) or outside < _WHOLE
        if first < here or short or is_title(text, quote, language):
            continue
        take(first)
        take(last, stand_in)
    take(end)
    return "".join(parts), tuple(pieces)


def unmasked(tree: Tree, pieces: Sequence[Piece]) -> Tree:
    """Return the tree of a masked text with offsets of the document."""
    words = []
    number = 0
    for word in tree.words:
        while number + 1 < len(pieces) and word.start >= pieces[number].end:
            number += 1
        piece = pieces[number]
        if piece.hidden:
            words.append(word._replace(start=piece.origin, end=piece.origin_end))
        else:
            shift = piece.origin - piece.start
            end = min(word.end + shift, piece.origin_end)
            words.append(word._replace(start=word.start + shift, end=end))
    return Tree(words)
