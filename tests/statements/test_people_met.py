"""Whom pronouns and descriptions mean, from how the text brought people in."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[..., dict[str, list[str]]]


def test_pronoun_means_a_lone_name_with_an_age(told: Told) -> None:
    found = told(
        'Gelda, 44, keeps a kiosk at the corner. "I saw men in helmets come down," she says.'
    )
    assert found["I saw men in helmets come down"] == ["Gelda"]


def test_pronoun_means_whom_the_last_sentences_were_about(told: Told) -> None:
    found = told(
        "Lise Amund said the road was open.",
        "Ana Petru is twenty-nine. She taught geometry. She remembers the lorry that came.",
        '"An officer waved it the way you wave cars off a field," she says.',
    )
    assert found["An officer waved it the way you wave cars off a field"] == ["Ana Petru"]


def test_person_inside_a_quotation_does_not_speak_outside_it(told: Told) -> None:
    found = told(
        "Bruno Tamm, a surgeon, worked for a night.",
        '"A man who attacks you gets no bullet in the spine," he says. '
        "Nine men died, according to him.",
    )
    assert found["Nine men died"] == ["Bruno Tamm"]


def test_the_woman_is_the_one_named_before(told: Told) -> None:
    found = told(
        "Ana Petru told us that nine men were held. The woman said that the lorry was green."
    )
    assert found["the lorry was green"] == ["Ana Petru"]


def test_a_woman_is_somebody_else(told: Told) -> None:
    found = told(
        "Ana Petru told us that nine men were held. A woman said that the lorry was green."
    )
    assert found["the lorry was green"] == ["woman"]


def test_description_keeps_the_clause_that_says_which_one(told: Told) -> None:
    found = told(
        "A woman who lives on Tanners Row and who spoke by telephone said the soldiers took him.",
        "A guard who asked not to be named said the gate was open.",
    )
    assert found["the soldiers took him"] == ["woman who lives on Tanners Row"]
    assert found["the gate was open"] == ["guard"]


def test_some_of_a_group_that_nobody_named_speak_for_themselves(told: Told) -> None:
    found = told("Two of those expelled said the guards sent nine people over the river.")
    assert found["the guards sent nine people over the river"] == ["Two of those expelled"]


def test_russian_office_before_a_name(told: Told) -> None:
    found = told(
        "«Это неправда, цифры выдуманы», — подчеркнул официальный представитель МВД полковник "
        "Карен Орлаш. По его словам, машины работали без препятствий.",
        language="ru",
    )
    assert found["Это неправда, цифры выдуманы"] == ["Карен Орлаш"]
    assert found["машины работали без препятствий"] == ["Карен Орлаш"]


def test_russian_person_named_in_passing_speaks_next(told: Told) -> None:
    found = told(
        "В больнице мы поговорили с одной из них — Юной Халд, 29 лет. "
        "«Нас привезли к реке и погнали», — рассказывает она. "
        "Женщина добавила, что лёд был тонкий.",
        language="ru",
    )
    assert len(found["Нас привезли к реке и погнали"]) == 1
    assert found["лёд был тонкий"] == found["Нас привезли к реке и погнали"]


def test_name_behind_an_office_in_capitals_bears_it(told: Told) -> None:
    found = told(
        "The noise is staged, First Deputy Minister of the Interior, Lieutenant General Ilmo "
        "Vant, has told the Lorn Agency.",
        "Nobody was hurt, Vant said.",
    )
    assert found["The noise is staged"] == ["Lorn Agency", "Ilmo Vant"]
    assert found["Nobody was hurt"] == ["Lorn Agency", "Ilmo Vant"]


def test_two_officials_with_and_between_are_two(told: Told) -> None:
    found = told("The road is shut, Governor Tolk and General Ivo Stell said.")
    assert found["The road is shut"] != ["Ivo Stell"]
