"""Names: the same through typos, order and script; two people stay two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.spelling import SAME, fold, similar, sounds, transliterate

_NAMES = st.text(alphabet="abcdefghijklmnop ÀéøшяВгд-'.", max_size=24)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ana Petru", "Anna Petru"),
        ("Vesk, Ardan", "Ardan Vesk"),
        ("Ардан Веск", "Ardan Vesk"),
        ("Ника Торрен", "Nika Torren"),
        ("Josephine Kvarn", "Jozefine Kvarn"),
        ("Kvarn Shipping Ltd", "Kvarn Shipping"),
        ("أردان فيسك", "Ardan Fisk"),
        ("Semyon Dorvat", "Семён Дорват"),
        ("Semyon Dorvat", "Семен Дорват"),
        ("Karim Douvan", "Карим Дуван"),
        ("Brenan Delmard", "Бренан Дельмар"),
        ("Mahmood Trevani", "Mahmoud Trevani"),
        ("Orvel Vaskel", "Ovrel Vaskel"),
        ("Tarek bin Odal", "Tarek Ben Odal"),
        ("Lenmark School 4", "School 4, Lenmark"),
    ],
)
def test_spellings_of_one_name(left: str, right: str) -> None:
    assert similar(left, right).score >= SAME


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ardan Vesk", "Nika Vesk"),
        ("Ardan Vesk", "Ardan Morro"),
        ("Harun Tolme", "Hanna Tolme"),
        ("Ardan Vesk", "Олег Морро"),
        ("Ardan Dolan", "Ардан Доран"),
        ("Ardan Veskov", "Ардан Мескин"),
        ("Jana Vesk", "Ян Веск"),
        ("Orvel Vaskelund", "Orvel Vosterlind"),
        ("Lenmark School 4", "Lenmark School 7"),
        ("Ben Odal", "Ibn Odal"),
        ("Torvik", "Torvik Shipping"),
    ],
)
def test_two_people_stay_two(left: str, right: str) -> None:
    assert similar(left, right).score < SAME


def test_the_reason_is_in_words() -> None:
    assert similar("Ардан Веск", "Ardan Vesk").reason == "the same name in another script"
    assert "near spellings" in similar("Ana Petru", "Anna Petru").reason


def test_sounds_fold_spellings_of_one_sound() -> None:
    assert sounds("Tchaykov") == sounds("Chaikow")
    assert transliterate("Щукин") == "shchukin"


@given(_NAMES, _NAMES)
def test_likeness_is_symmetric_and_bounded(left: str, right: str) -> None:
    one, other = similar(left, right).score, similar(right, left).score
    assert one == pytest.approx(other, abs=1e-9)
    assert 0.0 <= one <= 1.0


@given(_NAMES)
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)
