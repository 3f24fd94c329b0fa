"""Speakers named by a label, behind a headline or at the end of a sentence without marks."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.terms import BlockKind

Told = Callable[..., dict[str, list[str]]]


def test_label_before_a_quotation_names_its_speaker(told: Told) -> None:
    found = told('Minister Bruno Halvard: "Old people die in January. It is sad."')
    assert found["Old people die in January. It is sad"] == ["Bruno Halvard"]


def test_label_that_gives_the_matter_goes_back_to_who_spoke(told: Told) -> None:
    found = told(
        'Mira Tolk said that the mill was shut. On the men in the yard: "They were never here."'
    )
    assert found["They were never here"] == ["Mira Tolk"]


def test_headline_names_its_source_behind_the_colon(told: Told) -> None:
    found = told(
        "Rocket hits wedding convoy, 17 dead: driver",
        "Nine cars burned.",
        kinds={0: BlockKind.HEADLINE},
    )
    assert found["Rocket hits wedding convoy, 17 dead"] == ["driver"]


def test_headline_that_goes_on_behind_the_colon_names_nobody(told: Told) -> None:
    found = told(
        "Wedding convoy hit by rocket: nine cars burned on the road",
        kinds={0: BlockKind.HEADLINE},
    )
    assert found["Wedding convoy hit by rocket"] == []


def test_going_on_is_speech_only_at_the_end(told: Told) -> None:
    found = told(
        "Petra Vell, a nurse, said the ward was cold. The book was taken by two men, she goes on.",
        "When the shots fell, she cried.",
    )
    assert found["The book was taken by two men"] == ["Petra Vell"]
    assert "the shots fell" not in found


def test_sentence_told_to_an_outlet_at_its_end(told: Told) -> None:
    found = told(
        "A missile tore into a line of cars on Friday afternoon, killing at least 17 people, "
        "a driver who survived told Radio Tal."
    )
    assert ["Radio Tal", "driver who survived"] in found.values()


def test_coded_witness_gives_the_account_of_a_sentence_about_him(told: Told) -> None:
    found = told("W-4, a mason, was kept for two days in the hall. The T-72 was parked outside.")
    assert found["W-4, a mason, was kept for two days in the hall"] == ["W-4"]
    assert found["The T-72 was parked outside"] == []


def test_headline_names_its_speaker_behind_the_last_dash(told: Told) -> None:
    found = told("Remains found near a base in Tarsk - rights group", kinds={0: BlockKind.HEADLINE})
    assert found["Remains found near a base in Tarsk"] == ["rights group"]
    russian = told("Погибли 24 рабочих — Минобороны", kinds={0: BlockKind.HEADLINE}, language="ru")
    assert russian["Погибли 24 рабочих"] == ["Минобороны"]


def test_dash_in_a_headline_before_no_speaker_parts_nothing(told: Told) -> None:
    found = told("A bridge falls in Tarsk - a long read", kinds={0: BlockKind.HEADLINE})
    assert list(found.values()) == [[]]
