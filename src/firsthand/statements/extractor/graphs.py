"""Runs the two exported graphs: the encoder with its tags, and the layer that reads one cue."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firsthand.statements.extractor.pieces import Part, Span

LEFT, RIGHT, REACH = 100, 130, 130
"""Pieces read before and after a cue, and where distances to it are cut."""
BEGIN, END = 0, 2
CUES_AT_ONCE = 16
Floats = NDArray[np.float32]


class Graphs:
    """The network, loaded at first use. One part at a time, so that no part sways another."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds `encoder.onnx` and `cue.onnx`."""
        self._folder = folder

    @cached_property
    def _encoder(self) -> Any:
        return _session(self._folder / "encoder.onnx")

    @cached_property
    def _cue(self) -> Any:
        return _session(self._folder / "cue.onnx")

    def read(self, part: Part) -> tuple[Floats, Floats]:
        """Return vectors [pieces, width] and tag chances [pieces, 7] of a part."""
        ids = np.array([[BEGIN, *part.ids, END]], np.int64)
        shapes = np.array([[0, *part.shapes, 0]], np.int64)
        fed = {"pieces": ids, "features": shapes, "mask": np.ones(ids.shape, np.float32)}
        vectors, tags = self._encoder.run(None, fed)
        return vectors[0, 1:-1], tags[0, 1:-1]

    def about(self, vectors: Floats, cues: Sequence[Span]) -> list[tuple[int, Floats]]:
        """Return for each cue (first and last piece) where its view begins, and role chances.

        Role chances are [pieces of the view, 3]: neither, source, content.
        """
        found: list[tuple[int, Floats]] = []
        for at in range(0, len(cues), CUES_AT_ONCE):
            found += self._some(vectors, cues[at : at + CUES_AT_ONCE])
        return found

    def _some(self, vectors: Floats, cues: Sequence[Span]) -> list[tuple[int, Floats]]:
        views = [(max(0, a - LEFT), min(len(vectors), b + 1 + RIGHT)) for a, b in cues]
        longest = max(end - start for start, end in views)
        seen = np.zeros((len(cues), longest, vectors.shape[1]), np.float32)
        distances = np.zeros((len(cues), longest), np.int64)
        mask = np.zeros((len(cues), longest), np.float32)
        for row, (cue, (start, end)) in enumerate(zip(cues, views, strict=True)):
            seen[row, : end - start] = vectors[start:end]
            distances[row, : end - start] = distances_to(cue, start, end)
            mask[row, : end - start] = 1
        fed = {"vectors": seen, "distances": distances, "mask": mask}
        (roles,) = self._cue.run(None, fed)
        return [
            (start, roles[row, : end - start]) for row, (start, end) in enumerate(views)
        ]  # fmt: skip


def distances_to(cue: Span, start: int, end: int) -> NDArray[np.int64]:
    """Return the signed distance of pieces start..end to a cue, moved to 0 .. 2 * REACH + 1."""
    places = np.arange(start, end)
    away = np.where(places > cue[1], places - cue[1], np.minimum(0, places - cue[0]))
    signed = np.clip(away, -REACH, REACH) + REACH
    return np.where((places >= cue[0]) & (places <= cue[1]), 2 * REACH + 1, signed)


def _session(path: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
