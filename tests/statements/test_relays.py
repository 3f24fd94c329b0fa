"""Who passes words on, named once and meant again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.terms import BlockKind

Told = Callable[..., dict[str, list[str]]]


def test_relay_holds_for_what_an_unnamed_source_says_later(told: Told) -> None:
    found = told(
        "A nurse told Radio Tal that nine men were hurt.",
        "Snow fell on Lorn.",
        "The nurse also said that the book was gone.",
    )
    assert found["the book was gone"] == ["Radio Tal", "nurse"]


def test_relay_of_a_named_person_does_not_hold_for_long(told: Told) -> None:
    found = told(
        "Mira Tolk told Radio Tal that nine men were hurt.",
        "Snow fell on Lorn.",
        "The mill was shut.",
        "Mira Tolk said that the book was gone.",
    )
    assert found["the book was gone"] == ["Mira Tolk"]


def test_named_agency_is_not_the_outlet_before_it(told: Told) -> None:
    found = told(
        "The Lorn Herald, citing the Parallax agency, said a nurse told it that nine men died."
    )
    assert found["nine men died"] == ["Lorn Herald", "Parallax agency", "nurse"]


def test_outlet_that_has_somebody_s_words_passes_them_on(told: Told) -> None:
    found = told("The Lorn Herald quotes a guard and a baker who says the mill burned.")
    assert found["the mill burned"] == ["Lorn Herald", "baker"]


def test_own_channel_is_no_relay(told: Told) -> None:
    found = told("Nobody was hurt, Mira Tolk told our channel.")
    assert found["Nobody was hurt"] == ["Mira Tolk"]


def test_whose_relative_somebody_is_stays_in_the_name(told: Told) -> None:
    found = told("Ivo Stell was taken on Monday. He was at home, his mother said.")
    assert found["He was at home"] == ["his mother"]


def test_someone_interviewed_is_who_speaks_next(told: Told) -> None:
    found = told("Ina Moss runs the inn.", "On Monday we met a cook. The gate was shut, she said.")
    assert found["The gate was shut"] == ["cook"]


def test_sentence_s_subject_is_meant_before_others_in_it(told: Told) -> None:
    found = told(
        "Oro Dann, whom a driver had accused of burning the baker's mill, was released.",
        "He denies any part in the fire.",
    )
    assert found["denies any part in the fire"] == ["Oro Dann"]


def test_half_a_quotation_after_then_has_the_speaker_before(told: Told) -> None:
    found = told('"They took the keys," Lena Vost said. Then: "They shot at the roof and left."')
    assert found["They shot at the roof and left"] == ["Lena Vost"]


def test_headline_label_speaks(told: Told) -> None:
    found = told("Minister: shots went into the air", kinds={0: BlockKind.HEADLINE})
    assert found["shots went into the air"] == ["Minister"]


def test_first_reported_by_an_outlet_is_that_outlet_s(told: Told) -> None:
    found = told("As first reported by Radio Tal, the clerk was taken from his shop.")
    assert found["the clerk was taken from his shop"] == ["Radio Tal"]


def test_agency_before_citing_stays_a_relay(told: Told) -> None:
    found = told("Parallax, citing two guards, reported on Saturday that nine men are held there.")
    assert found["nine men are held there"] == ["Parallax", "two guards"]


def test_agency_with_its_name_behind_it_is_that_agency(told: Told) -> None:
    found = told(
        "Radio Tal was off the air on Monday.",
        "The mine office said in a statement carried by the agency Parallax that the mill is shut.",
    )
    assert found["the mill is shut"] == ["Parallax", "mine office"]


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("A driver who spoke to Radio Tal said the bus had no plates.", ["Radio Tal", "driver"]),
        (
            "The bus had no plates, according to a driver who spoke to Radio Tal.",
            ["Radio Tal", "driver"],
        ),
        ("Speaking on Radio Tal, Ina Moss said the bus had no plates.", ["Radio Tal", "Ina Moss"]),
        ("Ina Moss told Radio Tal's Ivo Stell the bus had no plates.", ["Radio Tal", "Ina Moss"]),
    ],
)
def test_outlet_a_source_speaks_to_is_a_relay(told: Told, sentence: str, chain: list[str]) -> None:
    assert {k.casefold(): v for k, v in told(sentence).items()}["the bus had no plates"] == chain


def test_person_a_source_speaks_to_is_no_relay(told: Told) -> None:
    found = told("A nurse who spoke to Mira Tolk said the ward was cold.")
    assert found["the ward was cold"] == ["nurse"]
    found = told("A nurse who spoke to her brother said the ward was cold.")
    assert found["the ward was cold"] == ["nurse"]


def test_one_of_two_is_the_two(told: Told) -> None:
    found = told(
        "Two of those guards met the Herald on a bridge.",
        'They gave no names. "The lamps were out all night," one said.',
    )
    assert found["The lamps were out all night"] == ["Two of those guards"]


def test_outlet_that_met_somebody_passes_on_what_he_goes_on_saying(told: Told) -> None:
    found = told(
        "The Lorn Herald interviewed Ivo Stell on Monday.",
        "He knelt for three nights, he said. Stell said that soldiers killed a man.",
        "Snow fell on Lorn. The mill was shut.",
        "The road was mined, Stell said.",
    )
    assert found["He knelt for three nights"] == ["Lorn Herald", "Ivo Stell"]
    assert found["soldiers killed a man"] == ["Lorn Herald", "Ivo Stell"]
    assert found["The road was mined"] == ["Ivo Stell"]
