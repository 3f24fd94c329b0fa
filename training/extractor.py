"""Runs the trained extractor: paragraphs in, attributions out, as code-point spans.

Two graphs: the encoder with its tagging head, and a layer that is run once per cue (see training/).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

LENGTH, LEFT, RIGHT, REACH = 256, 100, 130, 130
BEGIN, END, PAD = 0, 2, 1
PIECES_A_BATCH = 4096
Floats = NDArray[np.float32]
Span = tuple[int, int]


class Attribution(NamedTuple):
    """Spans of one attribution inside its paragraph, and how sure the extractor is (0 to 1)."""

    cue: Span
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float


class _Part(NamedTuple):
    """A stretch of at most `LENGTH` pieces of one paragraph."""

    paragraph: int
    ids: list[int]
    offsets: list[Span]
    features: list[int]


class Extractor:
    """An exported model. Loads on first use; not for several threads at once."""

    def __init__(self, folder: Path, threshold: float = 0.5) -> None:
        self._folder = folder
        self.threshold = threshold

    @cached_property
    def _tokenizer(self) -> Any:
        from tokenizers import Tokenizer

        return Tokenizer.from_file(str(self._folder / "tokenizer.json"))

    @cached_property
    def _encoder(self) -> Any:
        return _session(self._folder / "encoder.onnx")

    @cached_property
    def _cue_layer(self) -> Any:
        return _session(self._folder / "cue.onnx")

    def find(self, paragraphs: Sequence[str]) -> list[list[Attribution]]:
        """Return the attributions of each paragraph, in order of their cues."""
        found: list[list[Attribution]] = [[] for _ in paragraphs]
        parts = [p for i, text in enumerate(paragraphs) for p in self._parts(i, text)]
        for window in _batches(_windows(parts)):
            for part, attribution in self._run(window):
                found[part.paragraph].append(_trim(attribution, paragraphs[part.paragraph]))
        return [sorted(group) for group in found]

    def _parts(self, number: int, text: str) -> Iterator[_Part]:
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        marks = features(text, encoding.offsets)
        for at in range(0, len(encoding.ids), LENGTH):
            cut = slice(at, at + LENGTH)
            yield _Part(number, encoding.ids[cut], encoding.offsets[cut], marks[cut])

    def _run(self, windows: list[list[_Part]]) -> Iterator[tuple[_Part, Attribution]]:
        pieces, marks, mask, places = _collate(windows)
        hidden, tags = self._encoder.run(None, {"pieces": pieces, "features": marks, "mask": mask})
        cues = [
            (part, row, shift, cue)
            for row, shift, part in places
            for cue in _cues(tags[row, shift : shift + len(part.ids)], self.threshold)
        ]
        for at in range(0, len(cues), 64):
            yield from self._about(cues[at : at + 64], hidden, tags)

    def _about(
        self, cues: list[tuple[_Part, int, int, Span]], hidden: Floats, tags: Floats
    ) -> Iterator[tuple[_Part, Attribution]]:
        slices = [_slice(part, cue) for part, _, _, cue in cues]
        longest = max(end - start for start, end in slices)
        vectors = np.zeros((len(cues), longest, hidden.shape[2]), np.float32)
        distances = np.zeros((len(cues), longest), np.int64)
        mask = np.zeros((len(cues), longest), np.float32)
        for i, ((_, row, shift, cue), (start, end)) in enumerate(zip(cues, slices, strict=True)):
            vectors[i, : end - start] = hidden[row, shift + start : shift + end]
            distances[i, : end - start] = _distances(start, end, cue)
            mask[i, : end - start] = 1
        fed = {"vectors": vectors, "distances": distances, "mask": mask}
        (roles,) = self._cue_layer.run(None, fed)
        for i, ((part, row, shift, cue), (start, end)) in enumerate(zip(cues, slices, strict=True)):
            near = tags[row, shift + start : shift + end]
            yield part, _decode(part, cue, start, roles[i, : end - start], near)


def _session(path: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def features(text: str, offsets: Sequence[Span]) -> list[int]:
    """Return 0-3 a piece: +1 where it starts with a capital, +2 inside quotation marks."""
    quoted, inside = [], False
    for character in text:
        opens = character in "“«„" or (character == '"' and not inside)
        closes = character in "”»" or (character == '"' and inside)
        inside = inside or opens
        quoted.append(inside)
        inside = inside and not closes
    return [_feature(text, quoted, a, b) for a, b in offsets]


def _feature(text: str, quoted: list[bool], start: int, end: int) -> int:
    capital = text[start:end].strip()[:1].isupper()
    return int(capital) + 2 * (start < len(quoted) and quoted[min(end, len(quoted)) - 1])


def _windows(parts: Sequence[_Part]) -> Iterator[list[_Part]]:
    window: list[_Part] = []
    size = 0
    for part in parts:
        if window and size + len(part.ids) > LENGTH:
            yield window
            window, size = [], 0
        window.append(part)
        size += len(part.ids)
    if window:
        yield window


def _batches(windows: Iterator[list[_Part]]) -> Iterator[list[list[_Part]]]:
    batch: list[list[_Part]] = []
    for window in windows:
        batch.append(window)
        if len(batch) * (LENGTH + 8) >= PIECES_A_BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _collate(windows: list[list[_Part]]) -> tuple[Any, Any, Any, list[tuple[int, int, _Part]]]:
    rows, places = [], []
    for number, window in enumerate(windows):
        ids, marks = [BEGIN], [0]
        for part in window:
            places.append((number, len(ids), part))
            ids += [*part.ids, END]
            marks += [*part.features, 0]
        rows.append((ids, marks))
    longest = max(len(ids) for ids, _ in rows)
    pieces = np.full((len(rows), longest), PAD, np.int64)
    features_ = np.zeros((len(rows), longest), np.int64)
    mask = np.zeros((len(rows), longest), np.float32)
    for i, (ids, marks) in enumerate(rows):
        pieces[i, : len(ids)], features_[i, : len(ids)], mask[i, : len(ids)] = ids, marks, 1
    return pieces, features_, mask, places


def _cues(tags: Floats, threshold: float) -> Iterator[Span]:
    """Runs of pieces that are likely cues; a likely beginning starts a new one."""
    chance = tags[:, 1] + tags[:, 2]
    start = -1
    for i in range(len(tags) + 1):
        inside = i < len(tags) and chance[i] > threshold
        begins = inside and tags[i, 1] > tags[i, 2]
        if start >= 0 and (not inside or begins):
            yield start, i - 1
            start = -1
        if inside and start < 0:
            start = i


def _slice(part: _Part, cue: Span) -> Span:
    return max(0, cue[0] - LEFT), min(len(part.ids), cue[1] + 1 + RIGHT)


def _distances(start: int, end: int, cue: Span) -> NDArray[np.int64]:
    places = np.arange(start, end)
    away = np.where(places > cue[1], places - cue[1], np.minimum(0, places - cue[0]))
    signed = np.clip(away, -REACH, REACH) + REACH
    return np.where((places >= cue[0]) & (places <= cue[1]), 2 * REACH + 1, signed)


def _decode(part: _Part, cue: Span, start: int, roles: Floats, tags: Floats) -> Attribution:
    source = (2 * roles[:, 1] + tags[:, 3] + tags[:, 4]) / 3
    content = (2 * roles[:, 2] + tags[:, 5] + tags[:, 6]) / 3
    is_source = (source > 0.5) & (source >= content)
    is_content = (content > 0.5) & (content > source)
    if not is_source.any() and len(source) and roles[:, 1].max() > 0.2:
        is_source = (roles[:, 1] > 0.2) & ~is_content
    cue_tags = tags[cue[0] - start : cue[1] + 1 - start]
    score = float((cue_tags[:, 1] + cue_tags[:, 2]).mean())
    spans = tuple(tuple(_runs(part, start, keep)) for keep in (is_source, is_content))
    return Attribution(_characters(part, *cue), spans[0], spans[1], score)


def _runs(part: _Part, start: int, keep: NDArray[np.bool_]) -> Iterator[Span]:
    """Runs of kept pieces as characters; gaps of up to two pieces are closed."""
    numbers = np.flatnonzero(keep)
    if not len(numbers):
        return
    breaks = np.flatnonzero(np.diff(numbers) > 3)
    firsts = [numbers[0], *numbers[breaks + 1]]
    lasts = [*numbers[breaks], numbers[-1]]
    for first, last in zip(firsts, lasts, strict=True):
        yield _characters(part, start + int(first), start + int(last))


def _characters(part: _Part, first: int, last: int) -> Span:
    return part.offsets[first][0], part.offsets[last][1]


def _trim(attribution: Attribution, text: str) -> Attribution:
    """Leave white space and hanging punctuation out of the spans."""

    def trimmed(span: Span) -> Span:
        start, end = span
        while start < end and (text[start].isspace() or text[start] in ",;:.—–-"):
            start += 1
        while end > start and (text[end - 1].isspace() or text[end - 1] in ",;:—–"):
            end -= 1
        return start, end

    cut = [tuple(s for s in map(trimmed, g) if s[0] < s[1]) for g in attribution[1:3]]
    return attribution._replace(cue=trimmed(attribution.cue), source=cut[0], content=cut[1])
