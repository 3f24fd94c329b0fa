"""Names across scripts: Russian endings are no other name, other surnames stay other people."""

from __future__ import annotations

import pytest

from firsthand.entities.declined import likeness, one_word
from firsthand.entities.matching import ACROSS, LIKELY_ACROSS
from firsthand.entities.spelling import words


@pytest.mark.parametrize(
    ("latin", "russian"),
    [
        ("Ardan Vesk", "Ардан Веск"),
        ("Ardan Vesk", "Ардана Веска"),
        ("Ardan Vesk", "Ардану Веску"),
        ("Merik Orl", "Мериком Орлом"),
    ],
)
def test_a_case_is_no_other_name(latin: str, russian: str) -> None:
    assert likeness(words(latin), words(russian)).score >= ACROSS
    assert likeness(words(russian), words(latin)).score >= ACROSS


@pytest.mark.parametrize(
    ("latin", "russian"),
    [
        ("Jana Vesk", "Ян Веск"),
        ("Ardan Dolan", "Ардан Доран"),
        ("Ardan Vesk", "Ардану Морску"),
    ],
)
def test_people_with_names_alike_are_not_joined(latin: str, russian: str) -> None:
    assert likeness(words(latin), words(russian)).score < ACROSS


def test_what_is_in_doubt_can_be_proposed() -> None:
    assert likeness(words("Osiah Renmark"), words("Осайя Ренмарк")).score >= LIKELY_ACROSS


def test_one_surname_in_two_scripts() -> None:
    assert one_word("vesk", "веску")
    assert one_word("дорвата", "dorvat")
    assert not one_word("petrova", "петров")
    assert not one_word("vesk", "морро")
    assert not one_word("веск", "веску")
