"""Turns windows into tensors: pieces with tags, and one slice a cue with roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from firsthand.statements.extractor.graphs import BEGIN, END, LEFT, RIGHT, distances_to
from training.model import TAGS
from training.vocabulary import PAD
from training.windows import Paragraph, Relation

NO_LABEL = -100
TAG = {tag: number for number, tag in enumerate(TAGS)}


@dataclass(frozen=True)
class CueSlice:
    """Where one cue looks: row of the batch, first and last piece, cue, and its labels."""

    row: int
    start: int
    end: int
    cue: tuple[int, int]
    labels: list[int]


@dataclass(frozen=True)
class Batch:
    """Tensors [rows, length], and the slices of the cues in them."""

    pieces: Tensor
    features: Tensor
    mask: Tensor
    tags: Tensor
    cues: list[CueSlice]
    paragraphs: list[tuple[int, int, Paragraph]]
    """(row, first piece, paragraph)."""


def batches(windows: Sequence[list[Paragraph]], pieces: int) -> Iterator[Batch]:
    """Yield batches of about `pieces` pieces, windows of like length together."""
    pool = 64
    for at in range(0, len(windows), pool):
        group = sorted(windows[at : at + pool], key=lambda w: sum(len(p.ids) for p in w))
        batch: list[list[Paragraph]] = []
        for window in group:
            longest = sum(len(p.ids) for p in window) + len(window) + 2
            if batch and longest * (len(batch) + 1) > pieces:
                yield collate(batch)
                batch = []
            batch.append(window)
        if batch:
            yield collate(batch)


def collate(windows: Sequence[list[Paragraph]]) -> Batch:
    """Return one batch of windows."""
    rows, cues, places = [], [], []
    for number, window in enumerate(windows):
        ids, marks, tags = [BEGIN], [0], [NO_LABEL]
        for paragraph in window:
            shift = len(ids)
            places.append((number, shift, paragraph))
            ids += [*paragraph.ids, END]
            marks += [*paragraph.features, 0]
            tags += [*tag(paragraph), NO_LABEL]
            cues += [_slice(number, shift, paragraph, r) for r in paragraph.relations]
        rows.append((ids, marks, tags))
    return Batch(
        _pad([r[0] for r in rows], PAD), _pad([r[1] for r in rows], 0),
        _pad([[1] * len(r[0]) for r in rows], 0).float(), _pad([r[2] for r in rows], NO_LABEL),
        cues, places,
    )  # fmt: skip


def tag(paragraph: Paragraph) -> list[int]:
    """Return begin/inside tags of a paragraph's pieces."""
    kinds = [""] * len(paragraph.ids)
    for relation in paragraph.relations:
        for i in relation.content:
            kinds[i] = "content"
        for i in relation.source:
            kinds[i] = "source"
        for i in relation.cue:
            kinds[i] = "cue"
    return [_tag(kind, i > 0 and kinds[i - 1] == kind) for i, kind in enumerate(kinds)]


def _tag(kind: str, goes_on: bool) -> int:
    return TAG[f"{'I' if goes_on else 'B'}-{kind}"] if kind else TAG["O"]


def _slice(row: int, shift: int, paragraph: Paragraph, relation: Relation) -> CueSlice:
    first, last = min(relation.cue), max(relation.cue)
    start, end = max(0, first - LEFT), min(len(paragraph.ids), last + 1 + RIGHT)
    labels = [
        1 if i in relation.source else 2 if i in relation.content else 0 for i in range(start, end)
    ]
    return CueSlice(row, shift + start, shift + end, (shift + first, shift + last), labels)


def false_cues(batch: Batch, tags: Tensor) -> list[CueSlice]:
    """Return a slice without any role for each predicted cue that shares no piece with a gold cue.

    `tags` [rows, length] are predicted tag numbers.
    """
    rows = tags.tolist()
    gold = {(c.row, i) for c in batch.cues for i in range(c.cue[0], c.cue[1] + 1)}
    found = []
    for row, shift, paragraph in batch.paragraphs:
        for first, last in cue_runs(rows[row][shift : shift + len(paragraph.ids)]):
            if not any((row, shift + i) in gold for i in range(first, last + 1)):
                none = Relation(tuple(range(first, last + 1)), frozenset(), frozenset())
                found.append(_slice(row, shift, paragraph, none))
    return found


def cue_runs(tags: Sequence[int]) -> list[tuple[int, int]]:
    """Return first and last piece of each predicted cue."""
    runs: list[tuple[int, int]] = []
    for i, number in enumerate(tags):
        goes_on = bool(runs) and runs[-1][1] == i - 1 and number == TAG["I-cue"]
        if goes_on:
            runs[-1] = (runs[-1][0], i)
        elif number in (TAG["B-cue"], TAG["I-cue"]):
            runs.append((i, i))
    return runs


def cue_tensors(encoded: Tensor, cues: Sequence[CueSlice]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """Cut slices out of `encoded`: (vectors, distances, mask, labels), one row a cue."""
    longest = max(c.end - c.start for c in cues)
    vectors = encoded.new_zeros(len(cues), longest, encoded.shape[-1])
    for number, cue in enumerate(cues):
        vectors[number, : cue.end - cue.start] = encoded[cue.row, cue.start : cue.end]
    distances = _pad([distances_to(c.cue, c.start, c.end).tolist() for c in cues], 0)
    mask = _pad([[1] * (c.end - c.start) for c in cues], 0).float()
    return vectors, distances, mask, _pad([c.labels for c in cues], NO_LABEL)


def _pad(rows: Sequence[Sequence[int]], value: int) -> Tensor:
    longest = max(len(row) for row in rows)
    return torch.tensor([[*row, *[value] * (longest - len(row))] for row in rows])
