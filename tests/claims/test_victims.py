"""Victims of different ages stay apart."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from firsthand.claims.passages import passages
from firsthand.claims.victims import divided
from firsthand.claims.words import ages
from firsthand.model.terms import Stance

SAYS = Stance.ASSERTS


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a 13-year-old swimmer drowned", (13,)),
        ("a girl of fourteen drowned", (14,)),
        ("тринадцатилетний пловец утонул", (13,)),
        ("une nageuse de 14 ans", (14,)),
        ("the pier stood for fourteen years", ()),
        ("14 swimmers drowned", ()),
    ],
)
def test_ages_are_read(text: str, found: tuple[int, ...]) -> None:
    assert ages(text) == found


def test_two_victims_are_two_groups_and_the_ageless_join_the_likest(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [
        ("A 13-year-old swimmer drowned off the pier", "", SAYS),
        ("A 13-year-old swimmer drowned on Monday", "", SAYS),
        ("A girl of fourteen drowned in the mill pond", "", SAYS),
        ("A 14-year-old girl was found in the pond", "", SAYS),
        ("The pond was drained after her death", "", SAYS),
    ])  # fmt: skip
    found = passages(pile.documents, pile.statements, ())
    rows = np.array([[1, 0], [1, 0], [0, 1], [0, 1], [0.1, 0.9]], dtype=np.float32)
    assert divided(found, rows, [[0, 1, 2, 3, 4]]) == [[0, 1], [2, 3, 4]]
    assert divided(found, rows, [[0, 1], [2, 4]]) == [[0, 1], [2, 4]]
