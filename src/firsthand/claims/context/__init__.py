"""Reads every statement in its place and says where it lies among propositions.

multilingual-e5-small, taught by `training/context.py` on piles of our own which statements are one
claim. It sees what the sentence around and the words before say, which a sentence encoder cannot:
who "they" are, and what "it" was.
"""

from __future__ import annotations

from collections import OrderedDict
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
REMEMBERED = 10_000
"""Statements whose row is kept; the one read longest ago goes first."""


def in_context(told: Sequence[Told]) -> Matrix:
    """Return one unit row of 384 numbers for each statement."""
    return _reader().rows(told)


class Reader:
    """Reads windows one by one, so that a row depends on nothing but its own window."""

    def __init__(self, folder: Path = WEIGHTS) -> None:
        """Take the folder of the weights."""
        self._windows, self._network = Windows(folder / "pieces.model"), Network(folder)
        self._known: OrderedDict[Window, Matrix] = OrderedDict()

    def rows(self, told: Sequence[Told]) -> Matrix:
        """Return one unit row a statement. What was read before, for another report, is kept."""
        cut = self._windows.of(told)
        read: dict[tuple[int, ...], Matrix] = {}
        found = np.zeros((len(cut), WIDTH), dtype=np.float32)
        for row, window in enumerate(cut):
            found[row] = self._row(window, read)
        return unit(unit(found) - self._network.common)

    def _row(self, window: Window, read: dict[tuple[int, ...], Matrix]) -> Matrix:
        if window not in self._known:
            if window.ids not in read:
                read[window.ids] = self._network.read(window.ids)
            self._known[window] = _pooled(read[window.ids], window)
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        return self._known[window]


def _pooled(vectors: Matrix, window: Window) -> Matrix:
    own, around = unit(np.stack([vectors[list(window.own)].mean(0), vectors.mean(0)]))
    found: Matrix = own + AROUND * around
    return found


@cache
def _reader() -> Reader:
    return Reader()
