from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.model.claim import Claim
from firsthand.model.terms import ClaimType
from firsthand.origins.belonging import (
    HIGH,
    LOW,
    at_least,
    at_most,
    chances,
    likeliest,
    spread,
)
from firsthand.origins.merging import Group
from firsthand.origins.tracing import End

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


def _claim(**chances: float) -> Claim:
    return Claim(
        id="c", text="A press was seized", type=ClaimType.DESTRUCTION,
        statements=tuple(chances), belonging=tuple(chances.items()),
    )  # fmt: skip


def _group(*statements: str) -> Group:
    return Group(tuple(End(f"source of {name}", name) for name in statements))


def test_more_statements_of_one_chance_speak_for_an_origin_and_rivals_against_it() -> None:
    claim = _claim(a=0.4, b=0.4, c=0.4)
    (alone,) = chances(claim, [_group("a")])
    (both,) = chances(claim, [_group("a", "b")])
    beside, _ = chances(claim, [_group("a"), _group("c")])
    assert beside < alone < both < 1


def test_a_statement_told_twice_counts_once() -> None:
    claim = _claim(a=0.4)
    assert chances(claim, [_group("a", "a")]) == chances(claim, [_group("a")])


def test_what_nobody_judged_surely_belongs() -> None:
    assert chances(_claim(a=0.4), [_group("b"), _group("a", "b")]) == (1.0, 1.0)


@given(st.lists(st.floats(0, 1), min_size=1, max_size=8))
def test_chances_lie_between_nought_and_one_and_follow_the_statements(found: list[float]) -> None:
    names = {f"s{number}": chance for number, chance in enumerate(found)}
    judged = chances(_claim(**names), [_group(name) for name in names])
    assert all(0 < chance < 1 for chance in judged)
    ranked = sorted(zip(found, judged, strict=True))
    assert [chance for _, chance in ranked] == sorted(judged)
