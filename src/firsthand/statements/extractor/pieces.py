"""Cuts a passage into the pieces that the network reads, each with its place and its shape."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

LENGTH = 254
"""Pieces the network reads at once; a longer passage is cut, between words where one is near."""
NEAR = 40
"""Pieces that a cut may move back to stand between words."""
OPENING, CLOSING, STRAIGHT = "“«„", "”»", '"'

Span = tuple[int, int]


class Part(NamedTuple):
    """A stretch of a passage: piece ids, their places as (start, end) in the passage, shapes."""

    ids: list[int]
    offsets: list[Span]
    shapes: list[int]


class Pieces:
    """A unigram vocabulary read from its SentencePiece file at first use."""

    def __init__(self, path: Path) -> None:
        """Take the path of a SentencePiece model."""
        self._path = path

    @cached_property
    def _vocabulary(self) -> Any:
        from sentencepiece import SentencePieceProcessor

        return SentencePieceProcessor(model_file=str(self._path))

    def encoded(self, text: str) -> tuple[list[int], list[Span]]:
        """Return the ids of a text's pieces, and where each stands in it."""
        found = self._vocabulary.encode(text, return_type="offset_mapping")
        return found["ids"], found["offsets"]

    def of(self, text: str) -> Iterator[Part]:
        """Yield the parts of a passage in order. The passage should be NFKC already."""
        ids, offsets = self.encoded(text)
        marks = shapes(text, offsets)
        start = 0
        while start < len(ids):
            end = _cut(text, offsets, start)
            yield Part(ids[start:end], offsets[start:end], marks[start:end])
            start = end


def _cut(text: str, offsets: Sequence[Span], start: int) -> int:
    """Return where a part that begins at piece `start` ends: before a word, where one is near."""
    end = start + LENGTH
    if end >= len(offsets):
        return len(offsets)
    near = range(end, end - NEAR, -1)
    return next((at for at in near if _begins_word(text, offsets[at][0])), end)


def _begins_word(text: str, place: int) -> bool:
    return text[place : place + 1].isspace() or text[max(0, place - 1) : place].isspace()


def shapes(text: str, offsets: Sequence[Span]) -> list[int]:
    """Return 0 to 3 a piece: 1 where it starts with a capital, 2 more inside quotation marks."""
    inside = quoted(text)
    return [_shape(text, inside, start, end) for start, end in offsets]


def quoted(text: str) -> list[bool]:
    """Tell of each code point whether it stands between quotation marks, the marks included."""
    found: list[bool] = []
    inside = False
    for character in text:
        opens = character in OPENING or (character == STRAIGHT and not inside)
        closes = character in CLOSING or (character == STRAIGHT and inside)
        inside = inside or opens
        found.append(inside)
        inside = inside and not closes
    return found


def _shape(text: str, inside: Sequence[bool], start: int, end: int) -> int:
    capital = text[start:end].strip()[:1].isupper()
    return int(capital) + 2 * (start < end and inside[end - 1])
