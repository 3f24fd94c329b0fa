"""Builds ONNX graphs node by node, with the fused operators of onnxruntime and 8-bit weights."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import helper, numpy_helper

OPSET, ONNX_FORMAT = 17, 8
FUSED = "com.microsoft"
LARGEST = 63
"""Weights of 7 bits: full ones overflow without VNNI, and processors would differ."""
OUTSTANDING = 3.0
"""How many times the middle input's greatest size an input may have."""
Floats = NDArray[np.float32]
Shape = list[int | str]


class Graph:
    """Nodes and constants in the making; a value is known by its name."""

    def __init__(self, weights: Mapping[str, Floats], plain: bool) -> None:
        """Take weights by name; `plain` keeps 32-bit floats.

        "NAME.largest" beside the weights of a linear layer: the greatest size of each input.
        """
        self.weights = weights
        self.inputs: dict[str, str] = {}
        """The value that each linear layer reads."""
        self._plain = plain
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def constant(self, name: str, values: NDArray[np.generic]) -> str:
        """Keep an array under a name."""
        array = np.ascontiguousarray(values)
        self._constants.setdefault(name, numpy_helper.from_array(array, name))
        return name

    def weight(self, name: str) -> str:
        """Keep a weight under its own name."""
        return self.constant(name, self.weights[name])

    def add(self, kind: str, *given: str, gives: int = 1, **settings: object) -> list[str]:
        """Add a node; return the names of the values it gives."""
        names = [f"{kind}.{len(self._nodes)}.{number}" for number in range(gives)]
        self._nodes.append(helper.make_node(kind, list(given), names, **settings))
        return names

    def one(self, kind: str, *given: str, **settings: object) -> str:
        """Add a node that gives one value."""
        return self.add(kind, *given, **settings)[0]

    def fused(self, kind: str, *given: str, **settings: object) -> str:
        """Add a node that only onnxruntime knows."""
        return self.one(kind, *given, domain=FUSED, **settings)

    def linear(self, x: str, name: str) -> str:
        """Add a linear layer, its products in 8 bits unless the graph is plain."""
        self.inputs[name] = x
        if self._plain:
            return self.exact(x, name)
        weights = self.weights[f"{name}.weight"].T
        if f"{name}.largest" in self.weights:
            even = _evening(self.weights[f"{name}.largest"])
            x = self.one("Mul", x, self.constant(f"{name}.even", 1 / even))
            weights = weights * even[:, None]
        whole, scale = _rounded(weights)
        return self.fused(
            "DynamicQuantizeMatMul", x, self.constant(f"{name}.whole", whole),
            self.constant(f"{name}.scale", scale),
            self.constant(f"{name}.zero", np.zeros(len(scale), np.int8)),
            self.weight(f"{name}.bias"),
        )  # fmt: skip

    def exact(self, x: str, name: str) -> str:
        """Add a linear layer in 32-bit floats."""
        turned = self.constant(f"{name}.turned", self.weights[f"{name}.weight"].T)
        return self.one("Add", self.one("MatMul", x, turned), self.weight(f"{name}.bias"))

    def norm(self, x: str, y: str, name: str) -> str:
        """Add the normalised sum of two values."""
        gain, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.fused("SkipLayerNormalization", x, y, gain, bias, epsilon=1e-12)

    def write(self, path: Path, given: Mapping[str, Shape], gives: Mapping[str, Shape]) -> None:
        """Write the graph; what is given is all whole numbers but "vectors"."""
        kinds = dict.fromkeys(given, onnx.TensorProto.INT64) | {"vectors": onnx.TensorProto.FLOAT}
        takes = [helper.make_tensor_value_info(n, kinds[n], shape) for n, shape in given.items()]
        returns = [
            helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)
            for name, shape in gives.items()
        ]
        constants = list(self._constants.values())
        graph = helper.make_graph(self._nodes, path.stem, takes, returns, constants)
        sets = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
        onnx.save(helper.make_model(graph, opset_imports=sets, ir_version=ONNX_FORMAT), str(path))

    def call(self, value: str, name: str) -> None:
        """Give a value out under a name."""
        self._nodes.append(helper.make_node("Identity", [value], [name]))


def _rounded(weights: Floats) -> tuple[NDArray[np.int8], Floats]:
    """Return whole numbers and one scale a column."""
    scale = np.maximum(np.abs(weights).max(0), np.finfo(np.float32).tiny) / LARGEST
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def _evening(largest: Floats) -> Floats:
    """Return by what each input is divided and its weights are multiplied, so that none stands out.

    `largest` is the greatest size of each input. One input of 384 is ten times the others in most
    layers; with it the step of 8 bits would be ten times too wide for all. Only what stands out is
    moved over to the weights: "SmoothQuant" (Xiao and others 2023) moves half of every input's
    size, and made these weights too uneven.
    """
    return np.maximum(1, largest / (OUTSTANDING * np.median(largest))).astype(np.float32)
