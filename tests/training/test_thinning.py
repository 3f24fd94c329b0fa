"""What a layer can do without: which columns go, and that what stays is refitted."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from training.thinning import Numbers, kept, refitted


def _layer(seed: int, rows: int = 600, inputs: int = 128) -> tuple[Numbers, Numbers]:
    chance = np.random.default_rng(seed)
    return chance.normal(size=(rows, inputs)), chance.normal(size=(8, inputs))


def test_nothing_goes_where_no_error_is_allowed() -> None:
    hidden, weights = _layer(1)
    assert kept(hidden.T @ hidden, weights, 1, 0.0).tolist() == list(range(128))


def test_columns_that_say_little_go_and_the_sums_stay() -> None:
    hidden, weights = _layer(2)
    hidden[:, 64:] = hidden[:, :64] + 0.01 * hidden[:, 64:]
    weights[:, 64:] *= 0.01
    sums = hidden @ weights.T
    stay = kept(hidden.T @ hidden, weights, 1, 1e-3 * float((sums**2).sum()))
    assert len(stay) == 64
    fitted = refitted(hidden[:, stay], sums, weights[:, stay])
    assert np.abs(hidden[:, stay] @ fitted.T - sums).max() < 0.05


def test_groups_go_whole_and_one_always_stays() -> None:
    hidden, weights = _layer(3)
    stay = kept(hidden.T @ hidden, weights, 32, float("inf"))
    assert len(stay) == 32
    assert stay.tolist() == list(range(stay[0], stay[0] + 32))


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 99), st.floats(0.0, 0.3))
def test_what_goes_costs_no_more_than_allowed(seed: int, share: float) -> None:
    hidden, weights = _layer(seed)
    sums = hidden @ weights.T
    allowed = share * float((sums**2).sum())
    stay = kept(hidden.T @ hidden, weights, 1, allowed)
    fitted = refitted(hidden[:, stay], sums, weights[:, stay])
    assert float(((hidden[:, stay] @ fitted.T - sums) ** 2).sum()) <= 1.01 * allowed + 1e-2
