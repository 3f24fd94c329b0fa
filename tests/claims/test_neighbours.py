"""The nearest rows are found without sorting every row against all."""

from __future__ import annotations

import numpy as np
import pytest

from firsthand.claims import vectors
from firsthand.claims.bags import unit


@pytest.mark.parametrize(("width", "count"), [(40, 3), (700, 2), (1000, 3), (1333, 5)])
def test_the_largest_of_long_and_short_rows_are_those_of_a_full_sort(
    width: int, count: int
) -> None:
    values = np.random.default_rng(width).standard_normal((9, width)).astype(np.float32)
    found = vectors._largest(values, count)
    assert (np.sort(found, axis=1) == np.sort(np.argsort(-values, axis=1)[:, :count])).all()


def test_a_row_is_not_its_own_neighbour() -> None:
    rows = np.random.default_rng(4).standard_normal((600, 8)).astype(np.float32)
    found = vectors.neighbours(rows, 2)
    assert (found != np.arange(600)[:, None]).all()


def test_drawn_rows_have_length_one_and_come_nearer_to_their_likes() -> None:
    rows = np.random.default_rng(7).standard_normal((60, 12)).astype(np.float32)
    rows[:30] += 2
    drawn = vectors._drawn(rows, vectors.neighbours(rows, 3), 1.0)
    plain = unit(rows)
    assert np.allclose(np.linalg.norm(drawn, axis=1), 1, atol=1e-5)
    assert (drawn[:30] @ drawn[:30].T).mean() > (plain[:30] @ plain[:30].T).mean()


def test_a_pile_without_neighbourhoods_is_not_drawn() -> None:
    rows = np.eye(4, dtype=np.float32) * 3
    assert (vectors._drawn(rows, vectors.neighbours(rows, 0), 1.0) == np.eye(4)).all()
