"""Makes the table of winnowed word 8-grams that the passage relation joins on."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from hashlib import blake2b

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

GRAM = 8
"""Words in a fingerprint: long enough that two writers rarely hit on the same run."""
WINDOW = 8
"""Every run of GRAM + WINDOW - 1 shared words is sure to leave a common fingerprint."""
_STEP = np.uint64(0x9E3779B97F4A7C15)


@cache
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")


def grams(words: Sequence[str], size: int = GRAM) -> NDArray[np.uint64]:
    """Return the hash of every run of `size` words, by the position of its first word."""
    if len(words) < size:
        return np.empty(0, dtype=np.uint64)
    numbers = np.array([_number(word) for word in words], dtype=np.uint64)
    total = np.zeros(len(words) - size + 1, dtype=np.uint64)
    with np.errstate(over="ignore"):
        for offset in range(size):
            total = total * _STEP + numbers[offset : offset + len(total)]
        # The low bits of a polynomial hash are weak; fold the high ones in before winnowing.
        return np.asarray((total ^ (total >> np.uint64(29))) * _STEP, dtype=np.uint64)


def winnow(hashes: NDArray[np.uint64], window: int = WINDOW) -> NDArray[np.int64]:
    """Return the positions of the chosen hashes (Schleimer, Wilkerson and Aiken 2003).

    The smallest hash of every window is kept, the rightmost of equals.
    """
    if len(hashes) == 0:
        return np.empty(0, dtype=np.int64)
    if len(hashes) <= window:
        return np.array([len(hashes) - 1 - int(np.argmin(hashes[::-1]))], dtype=np.int64)
    views = sliding_window_view(hashes, window)
    last = window - 1 - np.argmin(views[:, ::-1], axis=1)
    return np.unique(np.arange(len(views)) + last)
