"""A role belongs to the name behind it only where the words can be one person's."""

from __future__ import annotations

import pytest

from firsthand.entities.names import names_of
from firsthand.entities.publicity import role_speaks, title_speaks
from firsthand.entities.russian import agree

from .conftest import Write


def offices(write: Write, text: str, language: str) -> dict[str, bool]:
    """Return by name whether a title or role of office stands beside it."""
    found = names_of(write(text, language=language))
    return {
        name.name.split()[-1]: title_speaks(name.title) or role_speaks(name.role) is True
        for name in found
    }


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Адвокат Марины Соколец сообщил, что её избили.", "ru", "Соколец"),
        ("Начальник Олеси Грабец рассказал, что её увезли.", "ru", "Грабец"),
        ("Прокурор Анны Крылец заявил, что доказательств нет.", "ru", "Крылец"),
        ("Водитель мэра Семён Дубец видел стрельбу.", "ru", "Дубец"),
        ("L'avocate de Mirel Tavon a parlé lundi.", "fr", "Tavon"),
        ("Le procureur d'Aurel Mivanne n'a pas répondu.", "fr", "Mivanne"),
        ("The lawyer's client, Otto Fenn, was held.", "en", "Fenn"),
    ],
)
def test_whoever_has_a_lawyer_is_none(write: Write, text: str, language: str, name: str) -> None:
    assert not offices(write, text, language).get(name)


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("Адвокат Марина Соколец сообщила, что его избили.", "ru", "Соколец"),
        ("Аким города Тимур Салбек заявил, что никого не били.", "ru", "Салбек"),
        ("Le juge Mirel Tavon a parlé lundi.", "fr", "Tavon"),
        ("The family's lawyer, Otto Fenn, was there.", "en", "Fenn"),
    ],
)
def test_a_bearer_keeps_her_office(write: Write, text: str, language: str, name: str) -> None:
    assert offices(write, text, language)[name]


def test_words_agree_where_nothing_tells_their_case() -> None:
    assert agree("адвоката", "Игоря")
    assert agree("аким", "Оразжан")
    assert agree("lawyer", "Марины")
    assert not agree("акима", "Руслан")


def test_the_first_russian_word_and_the_last_owned_english_one_count() -> None:
    assert role_speaks("водитель мэра") is False
    assert role_speaks("пресс-секретарь министра") is True
    assert role_speaks("mayor’s driver") is False
    assert role_speaks("guild's treasurer") is True


@pytest.mark.parametrize(
    "line", ["Issue 31 | 4 May 2031 | by Hugo Tarrant", "ADA RILL and PIA TARRANT"]
)
def test_a_line_of_writers_holds_whole_names(write: Write, line: str) -> None:
    names = {name.name for name in names_of(write(f"{line}\n\nThe weir is shut since Monday."))}
    assert any(name.endswith("Tarrant") and " " in name for name in names)
