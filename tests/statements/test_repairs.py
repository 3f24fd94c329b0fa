"""Closing attributions with an apposition keep their speaker."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("sentence", "content", "speaker"),
    [
        (
            "There were 58 people in the wheel shop, Ivo Stell, the head of the council, "
            "told reporters.",
            "There were 58 people in the wheel shop",
            "Ivo Stell",
        ),
        (
            "There were soldiers in the yard, Ana Petru, who lives next door, said.",
            "There were soldiers in the yard",
            "Ana Petru",
        ),
    ],
)
def test_an_apposition_does_not_hide_who_spoke(
    told: Any, sentence: str, content: str, speaker: str
) -> None:
    assert told(sentence)[content][-1:] == [speaker]


def test_words_between_commas_are_no_speaker(told: Any) -> None:
    found = told("There were men, women, and children there, and the guard said nothing.")
    assert all(chain[-1:] not in (["women"], ["children"]) for chain in found.values())


def test_a_general_staff_is_no_general(told: Any) -> None:
    found = told("Tarn's General Staff said that the mill was empty.")
    assert found == {"the mill was empty": ["Tarn's General Staff"]}


def test_whom_a_report_cites_is_no_statement(told: Any) -> None:
    found = told("Nine men died, the agency Meridian reported, citing the ministry in Tarn.")
    assert list(found) == ["Nine men died"]


def test_a_day_in_may_says_nothing(told: Any) -> None:
    found = told("The attack was first described by 9 May. The witness, May Oskal, said nine died.")
    assert all(chain == [] for said, chain in found.items() if "attack" in said)
    assert found["nine died"] == ["May Oskal"]
