"""Word rows of four bits come back as they were, and others are refused."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from training.nibbles import packed

from firsthand.claims.context.network import BLOCK, unpacked


@given(st.integers(1, 4), st.integers(1, 3), st.integers(0, 99))
def test_rows_of_four_bits_are_kept_without_loss(count: int, blocks: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    whole = random.integers(1, 16, (count, blocks, BLOCK))
    whole[:, :, 0] = 0  # The furthest from nought: -8 scales.
    scales = random.normal(size=(count, blocks, 1)).astype(np.float16).astype(np.float32)
    rows = ((whole - 8) * scales).astype(np.float32).reshape(count, -1)
    assert (unpacked(*packed(rows)) == rows).all()


def test_a_block_of_noughts_stays_so() -> None:
    rows = np.zeros((2, BLOCK), np.float32)
    assert (unpacked(*packed(rows)) == rows).all()


def test_rows_that_training_has_changed_are_refused() -> None:
    rows = np.random.default_rng(1).normal(size=(2, BLOCK)).astype(np.float32)
    with pytest.raises(ValueError, match="four bits"):
        packed(rows)
