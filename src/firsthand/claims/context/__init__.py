"""Reads every statement in its place and says where it lies among propositions.

multilingual-e5-small, taught by `training/context.py` on piles of our own which statements are one
claim. It sees what the sentence around and the words before say, which a sentence encoder cannot:
who "they" are, and what "it" was.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

import numpy as np

from firsthand.claims.bags import Matrix, unit
from firsthand.claims.context.network import Network
from firsthand.claims.context.windows import Told, Window, Windows

WEIGHTS = Path(__file__).parent / "weights"
WIDTH = 384
AROUND = 0.3
"""What the whole window counts beside the statement's own pieces."""


def in_context(told: Sequence[Told]) -> Matrix:
    """Return one unit row of 384 numbers for each statement. The same window is read once."""
    windows, network = _reader()
    cut = windows.of(told)
    read: dict[tuple[int, ...], Matrix] = {}
    found = np.zeros((len(cut), WIDTH), dtype=np.float32)
    for row, window in enumerate(cut):
        if window.ids not in read:
            read[window.ids] = network.read(window.ids)
        found[row] = _pooled(read[window.ids], window)
    return unit(unit(found) - network.common)


def _pooled(vectors: Matrix, window: Window) -> Matrix:
    own, around = unit(np.stack([vectors[list(window.own)].mean(0), vectors.mean(0)]))
    found: Matrix = own + AROUND * around
    return found


@cache
def _reader() -> tuple[Windows, Network]:
    return Windows(WEIGHTS / "pieces.model"), Network(WEIGHTS)
