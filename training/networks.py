"""The extractor's two networks as ONNX graphs, built node by node of fused operators.

Layers may have fewer heads and inner neurons than they were trained with.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray

from training.onnx_graph import Floats, Graph, Shape

WIDTH, SIZE = 384, 32
"""Numbers a piece, and numbers a head."""
ROW: Shape = [1, "length"]


def write_encoder(graph: Graph, path: Path, probed: bool = False) -> None:
    """Write what turns pieces [1, length] and features (alike) into vectors and tag chances."""
    x = _embedded(graph)
    for number in range(sum(name.endswith(".out.bias") for name in graph.weights) - 1):
        x = _layer(graph, x, f"layers.{number}")
    graph.call(x, "vectors")
    graph.call(graph.one("Softmax", graph.exact(x, "tagger"), axis=-1), "tags")
    gives: dict[str, Shape] = {"vectors": [*ROW, WIDTH], "tags": [*ROW, "kinds"]}
    gives |= _probes(graph) if probed else {}
    graph.write(path, {"pieces": ROW, "features": ROW}, gives)


def write_cue(graph: Graph, path: Path, probed: bool = False) -> None:
    """Write what turns vectors around one cue, and distances to it, into role chances."""
    near = graph.one("Gather", graph.weight("distance.weight"), "distances")
    x = _layer(graph, graph.one("Add", "vectors", near), "cue_layer")
    graph.call(graph.one("Softmax", graph.exact(x, "roles"), axis=-1), "roles")
    gives: dict[str, Shape] = {"roles": [*ROW, "kinds"]} | (_probes(graph) if probed else {})
    graph.write(path, {"vectors": [*ROW, WIDTH], "distances": ROW}, gives)


def _probes(graph: Graph) -> dict[str, Shape]:
    """Also give out the greatest size of each input of each linear layer."""
    for name, value in graph.inputs.items():
        sizes = graph.one("Abs", value)
        graph.call(graph.one("ReduceMax", sizes, axes=[0, 1], keepdims=0), f"{name}.largest")
    return {f"{name}.largest": ["width"] for name in graph.inputs}


def _embedded(graph: Graph) -> str:
    """Add word, feature and place, normalised; words are 8-bit rows with a scale each."""
    whole, scale = _rows(graph.weights["words.weight"])
    rows = graph.one("Gather", graph.constant("words.whole", whole), "pieces")
    scales = graph.one("Gather", graph.constant("words.scale", scale), "pieces")
    words = graph.one("Mul", graph.one("Cast", rows, to=onnx.TensorProto.FLOAT), scales)
    features = graph.one("Gather", graph.weight("features.weight"), "features")
    first = graph.constant("first", np.zeros(1, np.int64))
    length = graph.one("Shape", "pieces", start=1)
    places = graph.one("Slice", graph.weight("places.weight"), first, length)
    there = graph.one("Unsqueeze", places, first)
    return graph.norm(graph.one("Add", words, features), there, "norm")


def _rows(words: Floats) -> tuple[NDArray[np.int8], Floats]:
    most = np.abs(words).max(1, keepdims=True)
    scale = np.maximum(most, np.finfo(np.float32).tiny) / 127
    return np.round(words / scale).astype(np.int8), scale.astype(np.float32)


def _layer(graph: Graph, x: str, name: str) -> str:
    width = graph.weights[f"{name}.qkv.bias"].shape[0] // 3
    thirds = graph.constant(f"{name}.thirds", np.full(3, width))
    parts = graph.add("Split", graph.linear(x, f"{name}.qkv"), thirds, gives=3, axis=2)
    heads = graph.fused("MultiHeadAttention", *parts, num_heads=width // SIZE)
    x = graph.norm(x, graph.linear(heads, f"{name}.out"), f"{name}.norm")
    inner = graph.fused("Gelu", graph.linear(x, f"{name}.wide"))
    return graph.norm(x, graph.linear(inner, f"{name}.narrow"), f"{name}.last")
