"""Runs the taught encoder: word rows of four bits, then twelve layers of whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix

BLOCK = 32
"""Numbers of a word row that share one scale."""
MIDDLE = 8
"""What four bits hold for nought."""


class Network:
    """The network in a folder (`training/context.py` writes it), loaded at first use.

    One window is read at a time: whole-number layers scale by what they see, so a window read
    beside others would come out a little different.
    """

    def __init__(self, folder: Path) -> None:
        """Take the folder that holds `network.onnx` and `words.npz`."""
        self._folder = folder

    def read(self, ids: Sequence[int]) -> Matrix:
        """Return one vector for each piece of a window, [pieces, 384]."""
        rows = unpacked(*(self._arrays[name][list(ids)] for name in ("nibbles", "scales")))
        found: Matrix = self._session.run(None, {"rows": rows[None]})[0][0]
        return found

    @property
    def common(self) -> Matrix:
        """What the rows of all statements share, [384]: left in, all would be alike."""
        found: Matrix = self._arrays["common"]
        return found

    @cached_property
    def _arrays(self) -> dict[str, Any]:
        with np.load(self._folder / "words.npz", allow_pickle=False) as arrays:
            return dict(arrays)

    @cached_property
    def _session(self) -> Any:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        return onnxruntime.InferenceSession(
            str(self._folder / "network.onnx"), options, providers=["CPUExecutionProvider"]
        )


def unpacked(nibbles: npt.NDArray[np.uint8], scales: npt.NDArray[np.float16]) -> Matrix:
    """Return rows of numbers from their four-bit form.

    `nibbles` [rows, width / 2]: of two neighbours the first in the low bits; `scales`
    [rows, width / 32].
    """
    whole = np.stack([nibbles & 15, nibbles >> 4], axis=2).astype(np.float32) - MIDDLE
    blocks = whole.reshape(len(nibbles), -1, BLOCK) * scales[:, :, None].astype(np.float32)
    found: Matrix = blocks.reshape(len(nibbles), -1)
    return found
