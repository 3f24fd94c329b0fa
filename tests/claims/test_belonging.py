"""How surely a statement says the claim that it stands in."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.claims.bags import unit
from firsthand.claims.belonging import Scale, belonging, signs
from firsthand.claims.embedding import embed, worded
from firsthand.claims.vectors import Rows

ALIKE = 6


def _rows(count: int, seed: int = 1) -> Rows:
    """Rows near one direction, but for the last, which goes its own way."""
    chance = np.random.default_rng(seed)
    own = chance.normal(0, 0.1, (count, 8)).astype(np.float32)
    own[:-1, 0] += 1
    own[-1, 1] += 1
    rows = unit(own)
    return Rows(own=rows, drawn=rows, words=rows, seen=rows, worth=np.zeros(count, np.float32))


def test_who_is_least_like_the_rest_belongs_least() -> None:
    found = belonging(_rows(ALIKE), range(ALIKE))
    assert min(found) == found[-1] < min(found[:-1])


def test_words_that_carry_no_claim_belong_less() -> None:
    rows = _rows(ALIKE)
    idle = msgspec.structs.replace(rows, worth=np.full(ALIKE, -3, np.float32))
    pairs = zip(belonging(idle, range(ALIKE)), belonging(rows, range(ALIKE)), strict=True)
    assert all(a < b for a, b in pairs)


@pytest.mark.parametrize("members", [[], [2]])
def test_a_statement_alone_is_like_nobody(members: list[int]) -> None:
    assert (signs(_rows(ALIKE), members)[:, :3] == 0).all()
    assert len(belonging(_rows(ALIKE), members)) == len(members)


@given(st.permutations(range(ALIKE)))
def test_the_order_of_members_does_not_matter(order: list[int]) -> None:
    rows = _rows(ALIKE)
    straight, mixed = belonging(rows, range(ALIKE)), belonging(rows, order, Scale())
    assert dict(zip(order, mixed, strict=True)) == pytest.approx(
        dict(enumerate(straight)), abs=2e-3
    )


def test_an_accusation_carries_a_claim_more_than_a_greeting() -> None:
    said = [
        "Border guards shot at the boat and two fishermen died",
        "Пограничники открыли огонь по лодке, погибли двое",
        "Good evening and welcome to the programme",
        "Thank you for reading, see you next week",
    ]
    likely = worded(embed(said))
    assert likely[:2].min() > likely[2:].max()
