"""Slips between scripts: their kinds, and a chance that only falls as others are put in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.slips import ARABIC, CYRILLIC, chance, kind, signs, weights

_SOUNDS = st.text(alphabet="abdefghiklmnoprstuvz", max_size=12)


@pytest.mark.parametrize(
    ("latin", "other", "named"),
    [
        ("k", "c", "exchanged"),
        ("a", "o", "vowel for vowel"),
        ("b", "t", "consonant for consonant"),
        ("b", "o", "vowel and consonant"),
        ("e", "", "only Latin: e"),
        ("h", "", "only Latin: h"),
        ("", "h", "only there: h"),
        ("", "s", "only there: consonant"),
        ("o", "", "only Latin: vowel"),
    ],
)
def test_every_slip_has_a_kind(latin: str, other: str, named: str) -> None:
    assert kind(latin, other, CYRILLIC) == named


def test_a_letter_that_a_script_lacks_is_exchanged_there_only() -> None:
    assert kind("p", "b", ARABIC) == "exchanged"
    assert kind("p", "b", CYRILLIC) == "consonant for consonant"


def test_two_letters_are_read_as_one_where_that_is_nearer() -> None:
    assert "slips by length" not in signs("nouk", "nuk", CYRILLIC)
    assert "slips by length" not in signs("nouk", "nouk", CYRILLIC)


def test_a_silent_end_and_an_english_i_are_known() -> None:
    assert signs("delmard", "delmar", CYRILLIC)["only Latin: silent end"] == 1
    assert signs("lins", "lains", CYRILLIC)["only there: a before i"] == 1


def test_every_sign_that_can_be_found_has_a_weight_for_the_script_that_shows_it() -> None:
    for script in (CYRILLIC, ARABIC):
        assert {"constant", "length", "exchanged", "slips by length"} <= set(weights(script))
        assert weights(script)["consonant for consonant"] < weights(script)["vowel for vowel"]


def test_a_script_without_weights_uses_others() -> None:
    assert weights("greek") == weights(CYRILLIC)


@given(_SOUNDS, _SOUNDS)
def test_a_chance_is_a_chance(latin: str, other: str) -> None:
    for script in (CYRILLIC, ARABIC, "greek"):
        assert 0.0 <= chance(latin, other, script) <= 1.0


@given(st.text(alphabet="abdefghiklmnoprstuvz", min_size=3, max_size=12))
def test_the_same_sounds_are_likely_one_name(key: str) -> None:
    assert chance(key, key, CYRILLIC) > 0.8
    assert chance(key, key, ARABIC) > 0.8
