"""What asserts nothing of a case is no statement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry did not reply to three letters.",
        "The harbour office declined to comment.",
        "The man, who asked not to be named, left at noon.",
        "If you have a minister's telephone number, please use it.",
        "We demand:",
        "No. 39, 25 September.",
        "12K shares · 3,1K replies · 40 likes.",
    ],
)
def test_own_words_that_tell_nothing(told: Told, sentence: str) -> None:
    idle = ("reply", "comment", "named", "telephone", "demand", "September", "replies")
    assert not any(word in content for content in told(sentence) for word in idle)


@pytest.mark.parametrize(
    "sentence",
    [
        "Nine men drowned.",
        "The nurse, who died on Monday, had counted nine bodies.",
        '"I rang all night and he did not answer," said Mira Tolk.',
        "Both hands were broken.",
        "9 men and 3 boys drowned on 4 boats.",
    ],
)
def test_accounts_are_kept(told: Told, sentence: str) -> None:
    assert told(sentence)


def test_short_headline_is_kept(told: Told) -> None:
    assert told("Nine drowned in Lorn harbour")
