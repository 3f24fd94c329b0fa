"""Credits: lines and leads that give the whole text to another house."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind
from firsthand.statements.credit import agency_of
from firsthand.statements.russian_forms import nominative

Make = Callable[..., Document]
Told = Callable[..., dict[str, list[str]]]

TEXT = "Nine men died in the mine at Tarsk on Sunday, the fire brigade said."


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("KESTREL NEWS AGENCY", "KESTREL NEWS AGENCY"),
        ("Kestrel Press Agency", "Kestrel Press Agency"),
        ("(avec Kestrel)", None),
        ("Con información de Kestrel Press", "Kestrel Press"),
        ("Translated and abridged from Open Valley, 14 March.", "Open Valley"),
        ("Translated from Russian.", None),
        ("With Ana Brell", None),
        ("More news from Tarsk", None),
    ],
)
def test_line_above_the_text_credits_an_agency(make: Make, line: str, agency: str | None) -> None:
    assert agency_of(make(line, TEXT)) == agency


def test_agency_may_stand_as_a_heading(make: Make) -> None:
    document = make("Mine closed", "Kestrel Wire", TEXT, kinds={1: BlockKind.HEADING})
    assert agency_of(document) == "Kestrel Wire"


@pytest.mark.parametrize(
    ("language", "lead", "house"),
    [
        ("en", "Nine men died in the mine at Tarsk on Sunday evening, writes the Tarsk Echo.",
         "the Tarsk Echo"),
        ("en", "Nine men died in the mine at Tarsk on Sunday evening, writes Ana Brell.", None),
        ("ru", "Девять человек погибли в шахте в Тарске, сообщает агентство «Пустельга» со ссылкой"
         " на пожарных.", "Пустельга"),
        ("ru", "Девять человек погибли в шахте в Тарске, сообщает пресс-служба губернатора.", None),
        ("fr", "Neuf hommes sont morts dimanche à la mine de Tarsk, rapporte l’agence Crécerelle.",
         "Crécerelle"),
    ],
)  # fmt: skip
def test_lead_gives_the_whole_report_to_another_house(
    make: Make, language: str, lead: str, house: str | None
) -> None:
    assert agency_of(make(lead, TEXT, language=language)) == house


def test_who_asked_too_retells_nobody(make: Make) -> None:
    lead = "Nine men died in the mine at Tarsk on Sunday evening, writes the Tarsk Echo."
    assert agency_of(make(lead, TEXT, author="Osk Tarn")) is None
    assert agency_of(make(lead, "The mine is shut, its manager told The Fenwick Post.")) is None


def test_agency_stands_in_every_chain_but_the_headlines(told: Told) -> None:
    chains = told("Nine men dead in a mine", "Kestrel Wire", TEXT, kinds={0: BlockKind.HEADLINE})
    assert chains["Nine men dead in a mine"] == []
    assert chains["Nine men died in the mine at Tarsk on Sunday"][:1] == ["Kestrel Wire"]


def test_offices_are_heard_without_the_house_that_is_retold(told: Told) -> None:
    chains = told(
        "Nine men died in the mine at Tarsk on Sunday evening, writes the Tarsk Echo.",
        "The roof had been rotten, a miner said.",
        "The shaft was safe, the ministry said.",
    )
    assert chains["The roof had been rotten"] == ["the Tarsk Echo", "miner"]
    assert chains["The shaft was safe"] == ["ministry"]


def test_foreign_name_that_looks_like_a_verb_stays_as_it_is() -> None:
    assert nominative("Илми") == "Илми"
