"""Turns annotated articles into windows of pieces with labels."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from firsthand.statements.extractor.pieces import Pieces, shapes

LENGTH = 256
"""Pieces a window holds at most."""


@dataclass(frozen=True)
class Relation:
    """One attribution in a paragraph, as sets of piece numbers."""

    cue: tuple[int, ...]
    source: frozenset[int]
    content: frozenset[int]


@dataclass(frozen=True)
class Paragraph:
    """One paragraph as pieces: ids, character offsets, features, attributions."""

    ids: list[int]
    offsets: list[tuple[int, int]]
    features: list[int]
    relations: list[Relation]


def paragraphs(path: Path, vocabulary: Pieces) -> Iterator[list[Paragraph]]:
    """Yield the paragraphs of each article of a JSON Lines file in PolNeAR's layout."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield list(_article(row, vocabulary))


def _article(row: dict[str, Any], vocabulary: Pieces) -> Iterator[Paragraph]:
    start = 0
    for text in row["text"].split("\n"):
        end = start + len(text)
        near = [a for a in row["attributions"] if _inside(a, start, end)]
        if text.strip():
            yield from _pieces(text, near, start, vocabulary)
        start = end + 1


def _inside(attribution: dict[str, Any], start: int, end: int) -> bool:
    spans = [*attribution["cue"], *attribution["content"], *attribution["source"]]
    return bool(spans) and all(start <= a and b <= end for a, b in spans)


def _pieces(
    text: str, attributions: Sequence[dict[str, Any]], shift: int, vocabulary: Pieces
) -> Iterator[Paragraph]:
    ids, offsets = vocabulary.encoded(text)
    marks = shapes(text, offsets)
    for at in range(0, len(offsets), LENGTH):
        part = slice(at, at + LENGTH)
        own = [relation(a, offsets[part], shift) for a in attributions]
        usable = [r for r in own if r.cue and (r.content or r.source)]
        yield Paragraph(ids[part], offsets[part], marks[part], usable)


def relation(row: dict[str, Any], offsets: Sequence[tuple[int, int]], shift: int) -> Relation:
    """Return one attribution as piece numbers of a paragraph that starts at `shift`."""

    def covered(spans: list[list[int]]) -> list[int]:
        return [
            i for i, (a, b) in enumerate(offsets)
            if any(a + shift < end and b + shift > start for start, end in spans) and b > a
        ]  # fmt: skip

    return Relation(
        tuple(covered(row["cue"])),
        frozenset(covered(row["source"])),
        frozenset(covered(row["content"])),
    )


def pack(
    articles: Sequence[list[Paragraph]], chance: random.Random, alone: float = 0.0
) -> list[list[Paragraph]]:
    """Put paragraphs of one article together into windows of at most `LENGTH` pieces.

    `alone` is the share of articles whose paragraphs each get a window, as they are read later.
    """
    windows: list[list[Paragraph]] = []
    for article in articles:
        window: list[Paragraph] = []
        if chance.random() < alone:
            windows += [[paragraph] for paragraph in article]
            continue
        room = chance.randint(LENGTH // 2, LENGTH)
        for paragraph in article:
            if window and sum(len(p.ids) for p in window) + len(paragraph.ids) > room:
                windows.append(window)
                window, room = [], LENGTH
            window.append(paragraph)
        if window:
            windows.append(window)
    chance.shuffle(windows)
    return windows
