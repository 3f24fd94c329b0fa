"""Runs the two exported graphs: the encoder with its tags, and the layer that reads one cue."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from firsthand.statements.extractor.pieces import Part, Span

LEFT, RIGHT, REACH = 100, 130, 130
"""Pieces read before and after a cue, and where distances to it are cut."""
BEGIN, END = 0, 2
Floats = NDArray[np.float32]


class Graphs:
    """The network, loaded at first use. One part at a time, so that no part sways another."""

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds `encoder.onnx` and `cue.onnx`."""
        self._folder = folder

    @cached_property
    def _encoder(self) -> Any:
        return opened(self._folder / "encoder.onnx")

    @cached_property
    def _cue(self) -> Any:
        return opened(self._folder / "cue.onnx")

    def read(self, part: Part) -> tuple[Floats, Floats]:
        """Return vectors [pieces, width] and tag chances [pieces, 7] of a part."""
        ids = np.array([[BEGIN, *part.ids, END]], np.int64)
        shapes = np.array([[0, *part.shapes, 0]], np.int64)
        vectors, tags = self._encoder.run(None, {"pieces": ids, "features": shapes})
        return vectors[0, 1:-1], tags[0, 1:-1]

    def about(self, vectors: Floats, cue: Span) -> tuple[int, Floats]:
        """Return where the view of a cue (first and last piece) begins, and role chances.

        Role chances are [pieces of the view, 3]: neither, source, content.
        """
        start, end = max(0, cue[0] - LEFT), min(len(vectors), cue[1] + 1 + RIGHT)
        fed = {
            "vectors": vectors[None, start:end],
            "distances": distances_to(cue, start, end)[None],
        }
        (roles,) = self._cue.run(None, fed)
        return start, roles[0]


def distances_to(cue: Span, start: int, end: int) -> NDArray[np.int64]:
    """Return the signed distance of pieces start..end to a cue, moved to 0 .. 2 * REACH + 1."""
    places = np.arange(start, end)
    away = np.where(places > cue[1], places - cue[1], np.minimum(0, places - cue[0]))
    signed = np.clip(away, -REACH, REACH) + REACH
    return np.where((places >= cue[0]) & (places <= cue[1]), 2 * REACH + 1, signed)


def opened(path: Path) -> Any:
    """Return a graph, ready to run on one thread."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
