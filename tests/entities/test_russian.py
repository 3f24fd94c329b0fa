"""Base forms: words that no dictionary can hold are left as they are."""

from __future__ import annotations

import pytest

from firsthand.entities.russian import base_form, is_verb

NAMELESS = "\U00017000"
"""A Tangut sign, for which Unicode has no name of its own in Python 3.11."""


@pytest.mark.parametrize("word", [NAMELESS, f"мост{NAMELESS}", "\U000f0000", ""])
def test_signs_without_a_name_stop_nothing(word: str) -> None:
    assert base_form(word) == word
    assert not is_verb(word)


def test_a_word_comes_in_its_dictionary_form() -> None:
    assert base_form("городов") == "город"
    assert is_verb("сказал")
