"""Average link on rows: near rows meet, far rows do not, nothing is lost."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from firsthand.claims.bags import Matrix
from firsthand.claims.grouping import group, settle
from firsthand.claims.vectors import neighbours


def cloud(centres: int, each: int, seed: int) -> Matrix:
    """Rows around centres at right angles, all of length one."""
    noise = np.random.default_rng(seed).normal(0, 0.05, (centres * each, 16))
    rows = np.repeat(np.eye(16)[:centres], each, axis=0) + noise
    unit: Matrix = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit


@given(st.integers(2, 6), st.integers(2, 8), st.integers(0, 99))
def test_clouds_are_found(centres: int, each: int, seed: int) -> None:
    rows = cloud(centres, each, seed)
    groups = settle(rows, group(rows, neighbours(rows, 50), 0.5), 3, 6)
    assert groups == [list(range(i * each, (i + 1) * each)) for i in range(centres)]


@given(st.integers(1, 20), st.integers(1, 30), st.integers(0, 99), st.floats(-1, 1))
def test_every_row_is_in_one_group(size: int, near: int, seed: int, threshold: float) -> None:
    rows = np.random.default_rng(seed).normal(size=(size, 8)).astype(np.float32)
    groups = settle(rows, group(rows, neighbours(rows, near), threshold), 2, 4)
    assert sorted(row for members in groups for row in members) == list(range(size))


def test_no_rows_no_groups() -> None:
    rows = np.zeros((0, 8), dtype=np.float32)
    assert group(rows, neighbours(rows, 5), 0.1) == []


def test_neighbours_are_the_nearest() -> None:
    rows = cloud(3, 4, 1)
    near = neighbours(rows, 3)
    assert [sorted(others) for others in near[:4].tolist()] == [
        [j for j in range(4) if j != i] for i in range(4)
    ]
