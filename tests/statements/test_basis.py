"""How the first-hand end knows, from the words said and what the text says the speaker is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Statement
from firsthand.model.terms import Basis

Only = Callable[..., Statement]


@pytest.mark.parametrize(
    ("language", "sentence", "words", "basis"),
    [
        ("en", '"I saw two boats burn from the pier," a man said.', "two boats", Basis.WITNESS),
        ("en", '"They beat me in the yard," Oro Dann said.', "beat me", Basis.VICTIM),
        ("en", "A released docker said the hall had burned.", "the hall", Basis.VICTIM),
        ("en", '"My son was in that lorry," a man said.', "My son", Basis.RELATIVE),
        ("en", '"We treated nine wounded people," a man said.', "nine", Basis.SERVICE_PROVIDER),
        ("en", '"I was told by a guard that it burned," he said.', "it burned", Basis.RELAYED),
        ("en", "A logbook says four lorries were held.", "four lorries", Basis.DOCUMENT),
        ("en", "The ministry said the hall had burned.", "the hall", Basis.OFFICIAL),
        ("en", "A man said the hall had burned.", "the hall", Basis.UNKNOWN),
        ("ru", "«Меня били в подвале», — сказал Олег Ветров.", "били", Basis.VICTIM),
        ("ru", "«Мы видели лодку ночью», — сказал Олег Ветров.", "лодку", Basis.WITNESS),
        ("fr", "« Ma fille était dans ce camion », a dit un homme.", "fille", Basis.RELATIVE),
    ],
)
def test_basis(only: Only, language: str, sentence: str, words: str, basis: Basis) -> None:
    assert only(words, sentence, language=language).basis == basis


def test_who_saw_something_is_a_witness_in_all_words(only: Only) -> None:
    statement = only("The gate", 'Ivo Stell said: "I saw the lorries." The gate was shut, he said.')
    assert statement.basis == Basis.WITNESS
    assert "basis as in other words" in statement.why


def test_another_person_in_the_same_text_is_not(only: Only) -> None:
    statement = only("the hall", '"I saw it," Ivo Stell said.', "Mira Tolk said the hall was shut.")
    assert statement.basis == Basis.UNKNOWN


def test_role_given_anywhere_in_the_text_counts(only: Only) -> None:
    statement = only(
        "Nine men", "Nine men came in, Mira Tolk said.", "Mira Tolk is a nurse at the harbour."
    )
    assert statement.basis == Basis.SERVICE_PROVIDER
    assert statement.speaker.role == "nurse at the harbour"


def test_somebody_s_relative_is_no_official(only: Only) -> None:
    statement = only("the hall", "The hall was shut, said the minister's sister, Ina Moss, and "
                     "the hall burned.")  # fmt: skip
    assert statement.basis == Basis.RELATIVE
