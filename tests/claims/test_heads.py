"""What a statement is about weighs more than what it mentions by the way."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims.heads import told, weighed
from firsthand.claims.passages import passages
from firsthand.model.terms import Stance


@pytest.mark.parametrize(
    ("text", "main", "aside"),
    [
        ("Ferrymen seized after a raid were beaten", "beat", "raid"),
        ("The detainees were beaten in the boathouse", "beat", "detain"),
        ("The killer was arrested at the jetty", "detain", "kill"),
        ("Après une rafle, deux rameurs ont été tués", "kill", "raid"),
    ],
)
def test_verbs_outweigh_what_stands_behind_a_preposition(text: str, main: str, aside: str) -> None:
    weights = dict(weighed(text))
    assert weights[main] == 1.0
    assert weights.get(aside, 0.0) < 0.5


def test_a_verb_behind_a_preposition_keeps_its_weight() -> None:
    assert dict(weighed("During the strike rowers were arrested"))["detain"] == 1.0


def test_a_statement_without_an_act_is_read_with_what_stands_before(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [
        ("Marshals beat the rowers", "", Stance.ASSERTS),
        ("It went on till morning", "", Stance.ASSERTS),
    ])  # fmt: skip
    first, second = passages(pile.documents, pile.statements, ())
    assert 0 < told(second)["beat"] < told(first)["beat"]
