"""Bags of words as rows: hashed TF-IDF of a fixed width."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float32]
FEW = 2.0


def bags(listed: Sequence[Mapping[str, float]], width: int) -> Matrix:
    """Return hashed TF-IDF rows of unit length; what a bag says of a word is its weight."""
    shared = Counter(word for bag in listed for word in bag)
    rows = np.zeros((len(listed), width), dtype=np.float32)
    places = {word: _place(word, width) for word in shared}
    rarity = {word: np.log((len(listed) + 1) / (n + 0.5)) for word, n in shared.items()}
    for row, bag in enumerate(listed):
        for word in sorted(bag):
            column, sign = places[word]
            rows[row, column] += sign * rarity[word] * bag[word]
    return unit(rows)


def _place(word: str, width: int) -> tuple[int, int]:
    """Column and sign of a word: signs let chance meetings of two words cancel out."""
    digest = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return digest % width, 1 if digest >> 63 else -1


def unit(rows: Matrix) -> Matrix:
    """Return the rows at length one; an empty row stays empty."""
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    found: Matrix = (rows / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return found


def centred(rows: Matrix) -> Matrix:
    """Return rows less their mean, which is drawn to zero where there are few of them."""
    found: Matrix = rows - rows.sum(axis=0) / (len(rows) + FEW)
    return found
