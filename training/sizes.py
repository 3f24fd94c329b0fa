"""Measures how large the inputs of each linear layer get, before these are cut to 8 bits."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from firsthand.statements.extractor.graphs import BEGIN, END, LEFT, RIGHT, distances_to, opened
from firsthand.statements.extractor.pieces import Pieces
from training.networks import write_cue, write_encoder
from training.onnx_graph import Floats, Graph
from training.windows import Paragraph, paragraphs

SEED = 5


def samples(
    data: Path, own: Path | None, counts: tuple[int, int], pieces: Pieces
) -> list[Paragraph]:
    """Return the passages of some articles of others and, where there are any, of our own."""
    others, ours = counts
    return _sample(data, others, pieces) + (_sample(own, ours, pieces) if own else [])


def _sample(path: Path, count: int, pieces: Pieces) -> list[Paragraph]:
    """Return the passages of some articles, the same at each call."""
    articles = list(islice(paragraphs(path, pieces), 10 * count))
    chosen = random.Random(SEED).sample(articles, min(count, len(articles)))
    return [passage for article in chosen for passage in article]


def largest(weights: Mapping[str, Floats], passages: Sequence[Paragraph]) -> dict[str, Floats]:
    """Return "LAYER.largest": the greatest size of each input over some passages."""
    with tempfile.TemporaryDirectory() as folder:
        encoder, inputs = _probed(Graph(weights, True), write_encoder, Path(folder) / "e.onnx")
        cue, of_cue = _probed(Graph(weights, True), write_cue, Path(folder) / "c.onnx")
    found: dict[str, Floats] = {}
    for passage in passages:
        vectors, _, *sizes = encoder.run(None, _fed(passage))
        _grow(found, inputs, sizes)
        for fed in _views(vectors[:, 1:-1], passage):
            _grow(found, of_cue, cue.run(None, fed)[1:])
    return found


def _probed(graph: Graph, write: Any, path: Path) -> tuple[Any, list[str]]:
    """Return a session whose last results are the sizes, and the names of the layers."""
    write(graph, path, probed=True)
    return opened(path), list(graph.inputs)


def _fed(passage: Paragraph) -> dict[str, Any]:
    ids, shapes = [BEGIN, *passage.ids, END], [0, *passage.features, 0]
    return {"pieces": np.array([ids], np.int64), "features": np.array([shapes], np.int64)}


def _views(vectors: Floats, passage: Paragraph) -> Iterator[dict[str, Any]]:
    for relation in passage.relations:
        cue = min(relation.cue), max(relation.cue)
        start, end = max(0, cue[0] - LEFT), min(len(passage.ids), cue[1] + 1 + RIGHT)
        away = distances_to(cue, start, end)[None]
        yield {"vectors": vectors[:, start:end], "distances": away}


def _grow(found: dict[str, Floats], names: Sequence[str], sizes: Sequence[Floats]) -> None:
    for name, size in zip(names, sizes, strict=True):
        key = f"{name}.largest"
        found[key] = np.maximum(found[key], size) if key in found else size
