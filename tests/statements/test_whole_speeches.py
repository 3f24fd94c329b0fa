"""A speech is its giver's, what a list gives is its source's, and an account goes on."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.model.terms import BlockKind, DocumentKind


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ("Remarks by the spokesman, Colonel Ivo Stell (transcript)", "Ivo Stell"),
        ("Выступление представителя министерства И. Стелла", "И. Стелла"),
        ("Statement by the Ministry of Roads", None),
        ("Statement on the mill", None),
        ("Statement by the family of Omar Telk", None),
        ("Statement by a nurse, taken by Ana Petru, Tarn", None),
        ("Statement by Doctors Beyond Rivers", None),
        ("Remarks by Minister I.Stell", "I. Stell"),
        ("Выступление министра И.Стелла", "И. Стелла"),
    ],
)
def test_what_is_not_labelled_in_a_speech_is_its_givers(
    told: Any, title: str, speaker: str | None
) -> None:
    text = "Nobody was held in the mill." if title[0] < "А" else "На мельнице никого не держали."
    found = told(title, text, outlet="Ministry of Roads", kind=DocumentKind.TRANSCRIPT)
    chain = next(chain for said, chain in found.items() if "mill" in said or "мельнице" in said)
    assert chain == ([speaker] if speaker else [])


def test_the_points_of_a_speech_are_no_statements(told: Any) -> None:
    found = told("“First. The mill was empty that day,” said Ana Petru.")
    assert all(said != "First" for said in found)


def test_what_counts_stands_without_its_source(told: Any) -> None:
    found = told("24 dead (the Health Office), at least 31 dead (the ombudsman).")
    assert list(found) == ["24 dead", "at least 31 dead"]


def test_one_word_denies(told: Any) -> None:
    turns = {0: "HOST", 1: "IVO"}
    found = told(
        "The ministry says the mill was empty.",
        "Rubbish. I was there that night, and I counted them.",
        kind=DocumentKind.TRANSCRIPT,
        kinds=dict.fromkeys(turns, BlockKind.SPEECH),
        speakers=turns,
    )
    assert found["Rubbish"] == ["Ivo"]


def test_a_sentence_between_the_words_of_one_speaker_is_the_speakers(told: Any) -> None:
    found = told(
        "Ana Petru, a nurse, said that the mill was full. Men were taken out and beaten. "
        "“I heard them till dawn,” she said."
    )
    assert found["Men were taken out and beaten"] == ["Ana Petru"]


def test_what_tells_of_somebody_else_is_the_reports_own(told: Any) -> None:
    found = told(
        "Ana Petru, a nurse, said that the mill was full. The governor, Ivo Stell, ordered the "
        "arrests. “I heard them till dawn,” she said."
    )
    assert found["The governor, Ivo Stell, ordered the arrests"] == []


def test_between_two_speakers_nobody_goes_on(told: Any) -> None:
    found = told(
        "Ana Petru, a nurse, said that the mill was full. Men were taken out and beaten. "
        "“I saw nothing,” said the miller Ivo Stell."
    )
    assert found["Men were taken out and beaten"] == []


def test_an_agency_that_goes_on_still_cites(told: Any) -> None:
    found = told(
        "Nine men died, the agency Meridian reported, citing the ministry in Tarn. A shell hit the "
        "mill, it said. The yard was empty, Ana Petru said."
    )
    assert found["A shell hit the mill"][-2:] == found["Nine men died"][-2:]
    assert found["The yard was empty"] == ["Ana Petru"]


@pytest.mark.parametrize(
    "after",
    ["The Lorn Gazette said that the governor had left.", "It said it could not verify the count."],
)
def test_who_told_an_outlet_is_not_behind_what_it_reports_itself(told: Any, after: str) -> None:
    found = told(f"A nurse told the Lorn Gazette that nine men died. {after}")
    assert all(chain[-1] != "nurse" for said, chain in found.items() if "nine" not in said)
