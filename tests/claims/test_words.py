"""Stems meet across spelling and script; concepts across languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.claims.lexicon import ACTS, THINGS
from firsthand.claims.words import concepts, stem, stems


@pytest.mark.parametrize(
    ("one", "other"),
    [("ferrymen", "ferrymen's"), ("marshals", "marshal"), ("тулл", "tull"), ("étang", "etang"),
     ("orvane", "орване"), ("l'étang", "étang")],
)  # fmt: skip
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other) != ""


def test_common_words_have_no_stem() -> None:
    assert stems("and the of и не le la") == {}


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("They opened fire on the rowers", "shoot"),
        ("По гребцам открыли огонь", "shoot"),
        ("Ils ont ouvert le feu", "shoot"),
        ("Two rowers lost their lives", "kill"),
        ("Двое гребцов погибли", "kill"),
        ("Deux rameurs ont été tués", "kill"),
        ("The boathouses were bulldozed", "destroy"),
        ("Сараи снесли", "destroy"),
        ("Nobody has been heard of: he has not been seen since", "vanish"),
        ("Il est introuvable", "vanish"),
        ("The rowers were led away", "detain"),
        ("Гребцов увезли", "detain"),
    ],
)
def test_acts_are_known_in_three_languages(text: str, concept: str) -> None:
    assert concept in concepts(text)


def test_dead_are_not_wounded() -> None:
    assert "wound" not in concepts("Four rowers were killed")
    assert "kill" not in concepts("Four rowers were wounded")


def test_every_concept_has_one_name() -> None:
    assert not ACTS.keys() & THINGS.keys()


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    assert all(count > 0 for count in concepts(text).values())
    assert "" not in stems(text)
