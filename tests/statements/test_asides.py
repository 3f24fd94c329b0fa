"""Attributions that stand inside the marks, among other words or behind a colon."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[..., dict[str, list[str]]]


def test_russian_marks_that_close_behind_the_last_words(told: Told) -> None:
    found = told(
        "Вера Ташан достаёт из пакета куртку.",
        "«В среду мне его показали на улице, — говорит она. — Ему шестнадцать было в августе».",
        language="ru",
    )
    assert found["В среду мне его показали на улице"] == ["Вера Ташан"]
    assert found["Ему шестнадцать было в августе"] == ["Вера Ташан"]


def test_dashes_without_a_verb_of_speech_part_nothing(told: Told) -> None:
    found = told("«Брат пришёл, — добрый он, — и ушёл ночью», — сказала Вера Ташан.", language="ru")
    assert found["Брат пришёл, — добрый он, — и ушёл ночью"] == ["Вера Ташан"]


def test_inserted_attribution_is_no_clause_about_the_subject(told: Told) -> None:
    found = told(
        "A man who lives above the chandler's watched. "
        "The jets, Osk Brell told the Beacon, kept returning to the same stretch of railing."
    )
    assert ["Beacon", "Osk Brell"] in found.values()


def test_thing_before_a_colon_speaks_no_quotation(told: Told) -> None:
    found = told(
        "The minister, Bor Rill, said the road was open. The lorries stood only on the quay: "
        "“On the bridge itself there was nobody at all”."
    )
    assert found["On the bridge itself there was nobody at all"] == ["Bor Rill"]


def test_quotation_over_paragraphs_without_a_verb_goes_on_from_who_spoke(told: Told) -> None:
    found = told(
        "“It was always at night,” Ana Petru, a nurse, said.",
        "“The mother is behind the drape. She does not know.",
        "“I counted because I could not do anything else.”",
        "The women were picked out beforehand.",
    )
    assert found["I counted because I could not do anything else"] == ["Ana Petru"]


def test_description_ends_before_the_word_that_joins_another(told: Told) -> None:
    found = told("Nine people drowned, a fire brigade officer and a witness said.")
    assert found["Nine people drowned"] == ["fire brigade officer"]


def test_a_speaker_behind_the_marks_tells_what_others_said_inside(told: Told) -> None:
    found = told(
        "«Уходите, — командир сказал нам, — дом сгорит», — рассказал Оск Тарн.", language="ru"
    )
    assert ["командир"] not in found.values()
