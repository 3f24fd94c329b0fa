"""Sentences that stand alone are told from those that do not."""

from __future__ import annotations

import pytest

from firsthand.claims.clarity import as_sentence, clarity


@pytest.mark.parametrize(
    "unclear",
    [
        "Rowed to the lighthouse before the storm came in",
        "She was pushed off the jetty by two wardens",
        "which the wardens took from the beekeepers on Monday",
        "We were pushed off the jetty by two wardens",
        "Were two beekeepers pushed off the jetty by wardens?",
        "Wardens pushed two beekeepers off the jetty and",
        "Wardens pushed two beekeepers off the jetty as soon",
        "The warden's office declined to comment on the jetty",
        "Two beekeepers under the old jetty",
        "Wardens pushed two beekeepers off the jetty on Monday",
        "Another beekeeper was pushed off the jetty as well",
        "Wardens pushed two beekeepers and threw them off the jetty",
        "UPDATE 2 - Wardens pushed two beekeepers off the jetty",
        "WARDENS PUSHED two beekeepers off the jetty",
    ],
)
def test_a_whole_clause_is_clearer(unclear: str) -> None:
    assert clarity("Wardens pushed two beekeepers off the jetty") > clarity(unclear)


def test_a_whole_clause_has_no_flaw() -> None:
    assert clarity("Wardens pushed two beekeepers off the jetty on 3 June") == 0
    assert clarity("Лесники столкнули двух пасечников с причала третьего июня") == 0


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("the jetty was burnt down, and", "The jetty was burnt down."),
        ("the jetty was burnt down as soon as", "The jetty was burnt down."),
        ("“The jetty was burnt down”", "The jetty was burnt down."),
        ("The jetty was burnt down”", "The jetty was burnt down."),
        ("the warden called it “a picnic”", "The warden called it “a picnic”."),
        ("The jetty  was\nburnt down.", "The jetty was burnt down."),
    ],
)
def test_capital_first_and_stop_last(words: str, sentence: str) -> None:
    assert as_sentence(words) == sentence
