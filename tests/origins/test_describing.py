from __future__ import annotations

import pytest

from firsthand.origins.describing import categories, contradict


@pytest.mark.parametrize(
    ("words", "known"),
    [
        ("a conscript who served at Post 4", {"guard"}),
        ("a soldier of the border post", {"guard"}),
        ("an unsigned post", {"online"}),
        ("a person familiar with the file", set()),
        ("a cousin of the miller", {"relative"}),
    ],
)
def test_a_word_that_only_looks_like_one_for_people_shows_no_kind(
    words: str, known: set[str]
) -> None:
    assert categories(words) == known


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("weaver Mr Private", "a weaver who stood at Mill Gate", False),
        ("freed on the morning of May 8", "a man from Ubrel who was freed", False),
        ("a weaver from Fenmark", "a weaver from Ubrel", True),
    ],
)
def test_titles_and_months_are_no_other_place(one: str, other: str, apart: bool) -> None:
    assert contradict(one, other) is apart
