from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.origins.belonging import HIGH, LOW, at_least, at_most, likeliest, spread

CHANCES = st.lists(st.floats(0.0, 1.0), max_size=8)


@given(CHANCES)
def test_the_chances_of_all_numbers_sum_to_one(found: list[float]) -> None:
    assert sum(spread(found)) == pytest.approx(1.0)


@given(st.lists(st.floats(0.0, 1.0), max_size=5))
def test_the_spread_is_that_of_counting_every_outcome(found: list[float]) -> None:
    row = [0.0] * (len(found) + 1)
    for outcome in product((False, True), repeat=len(found)):
        chance = 1.0
        for there, one in zip(outcome, found, strict=True):
            chance *= one if there else 1 - one
        row[sum(outcome)] += chance
    assert spread(found) == pytest.approx(tuple(row))


@given(CHANCES)
def test_the_least_is_never_more_than_the_most(found: list[float]) -> None:
    assert 0 <= at_least(found) <= at_most(found) <= len(found)


@given(CHANCES)
def test_bounds_hold_as_surely_as_they_say(found: list[float]) -> None:
    row = spread(found)
    assert sum(row[at_least(found) :]) >= LOW - 1e-9
    assert sum(row[: at_most(found) + 1]) >= HIGH - 1e-9


def test_the_least_likely_go_first_and_one_always_stays() -> None:
    assert likeliest([0.1, 0.9, 0.12]) == {1, 2}
    assert likeliest([0.1]) == {0}
    assert likeliest([]) == frozenset()
