"""What Russian and French need beside the rules that all languages share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


@pytest.mark.parametrize(
    ("sentence", "words", "chain"),
    [
        ("По словам священника отца Богдана Лорта, погибли шестеро.", "шестеро", ["Богдан Лорт"]),
        ("Лодка ушла, рассказал агентству Паралакс её капитан.", "Лодка", ["её капитан"]),
        ("Мэр Олег Ветров сказал: лодка ушла сама.", "лодка ушла сама", ["Олег Ветров"]),
        ("«Никого не было», — ворчит рыбак.", "Никого не было", ["рыбак"]),
        ("В пресс-службе министерства сообщили, что мост закрыт.", "мост", ["министерство"]),
    ],
)
def test_russian_speakers(only: Only, sentence: str, words: str, chain: list[str]) -> None:
    names = [mention.name for mention in only(words, sentence, language="ru").mentions[1:]]
    assert names[-1:] == chain


def test_russian_sentence_whose_parse_runs_in_a_circle_is_read(told: Told) -> None:
    assert told("Несовершеннолетних среди них не было.", language="ru")


def test_russian_part_of_a_count_stands_alone(told: Told) -> None:
    found = told("По данным союза, погибли 14 человек, из них 11 — при пожаре.", language="ru")
    assert found["из них 11 — при пожаре"] == ["союз"]


def test_source_line_names_the_agency(told: Told) -> None:
    found = told(
        "Двое рыбаков утонули у мола.", "Источник: агентство «Паралакс». Перевод наш.",
        language="ru",
    )  # fmt: skip
    assert found["Двое рыбаков утонули у мола"] == ["Паралакс"]


def test_english_part_of_a_count_stands_alone(told: Told) -> None:
    found = told("The union says 14 people died, 11 of them in the mill.")
    assert found["11 of them in the mill"] == ["union"]
    assert found["14 people died"] == ["union"]


def test_list_of_names_is_no_part_of_a_count(told: Told) -> None:
    found = told("The union says Ana Brell, one baker and Oro Dann died.")
    assert len(found) == 1


def test_french_clauses_of_one_speaker(told: Told) -> None:
    found = told(
        "Le ministère assure que la troupe a tiré en l'air, après que des hommes ont attaqué.",
        language="fr",
    )
    assert found["la troupe a tiré en l'air"] == ["ministère"]


def test_french_name_behind_the_function(told: Told) -> None:
    found = told("Le pont est fermé, a répondu sa porte-parole, Ana Brell.", language="fr")
    assert found["Le pont est fermé"] == ["Ana Brell"]


def test_outlet_of_the_text_is_meant_by_the_paper(told: Told) -> None:
    found = told(
        "The Lorn Beacon met a baker.", "The mill was seized on Monday, the paper says.",
        outlet="Open Doors", kind=DocumentKind.NGO_REPORT,
    )  # fmt: skip
    assert found["The mill was seized on Monday"] == ["Lorn Beacon"]
