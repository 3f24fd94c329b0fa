"""A description that only bodies have makes a name a body's, and never a person's."""

from __future__ import annotations

import pytest

from firsthand.entities.described import described_bodies
from firsthand.entities.quoted import quoted_bodies
from firsthand.model.document import Span
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

from .conftest import Write


def person(name: str, role: str = "") -> Name:
    span = Span(document="doc-1", start=0, end=0, exact="")
    return Name(
        id=f"nm-{name}", document="doc-1", span=span, name=name, role=role, kind=SourceKind.PERSON
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It was paid to Silt Isles, a small shipping firm.", ["silt isles"]),
        ("Nobody came. Silt Isles, a shipping firm, denies it.", ["silt isles"]),
        ("Weir Lines, which runs the ferries, denies it.", ["weir lines"]),
        ("Versés à Silt Isles, une société.", ["silt isles"]),
        ("Two media outlets, Mill Wire and Open Weir, each quote him.", ["mill wire", "open weir"]),
        ("A docker told Open Weir, a news website.", ["open weir"]),
    ],
)
def test_what_reports_call_a_firm_is_one(text: str, names: list[str]) -> None:
    assert list(described_bodies([text], [person(name.title()) for name in names])) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook, a company director, was there.",
        "Ada Brook, a bank clerk, wept.",
        "Ada Brook, a collective farm worker, was there.",
        "Ada Brook, a clerk at a bank, wept. They took Ada Brook, a clerk of the bank.",
        "They asked Ada Brook, the company, and the union.",
        "According to local media outlets, Ada Brook and Nell Varrow were detained on Monday.",
        "Owners of the firms, Ada Brook and Nell Varrow were beaten.",
        "Owners of two firms, Ada Brook and Nell Varrow, both mothers, were beaten.",
        "Asked about Ada Brook, the company that runs the port declined to comment.",
        "On the night they took Ada Brook, the bank with the green door was burning.",
        "On the night they took Ada Brook, a bank with a green door was burning.",
        "After they took Ada Brook, a newspaper, quoting her sister, named the guards.",
        "After they took Mrs. Ada Brook, a newspaper, quoting her sister, named the guards.",
        "After they took\nAda Brook, a newspaper, quoting her sister, named the guards.",
        "Avant l’arrestation de Ada Brook, la société du port l’avait dénoncée.",
        "Après l’arrestation de Ada Brook, une association, citant sa sœur, l’a dit.",
        "The bakery of Ada Brook, which employs six, was shut.",
        "A report by Ada Brook, which documents the raid, was burnt.",
        "She met Ada Brook, which surprised the family.",
        "Two newspapers asked. Ada Brook and her sister fled.",
        "Ada Brook, a party member, and Tom Hale, a firm believer in it, came.",
    ],
)
def test_a_person_near_a_body_is_none(text: str) -> None:
    assert list(described_bodies([text], ())) == []


def test_whoever_bears_such_a_name_keeps_it_a_persons() -> None:
    text = "It was paid to Ada Brook, a shipping firm."
    assert list(described_bodies([text], [person("Ada Brook", "baker")])) == []
    assert list(described_bodies([text], [person("Tom Brook", "baker")])) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Paid to Silt Isles, a firm with one employee and no telephone.", ["silt isles"]),
        ("Versés à Silt Isles, une société sans employé ni téléphone.", ["silt isles"]),
        ("Подряд получила фирма «Тихий Яр», новая.", ["тихий яр"]),
        ("Об этом сообщила газета «Пирс».", ["пирс"]),
        ("L'association « Quai Vert » proteste.", ["quai vert"]),
    ],
)
def test_what_a_firm_lacks_and_quoted_names(text: str, names: list[str]) -> None:
    assert list(described_bodies([text], ())) == names


@pytest.mark.parametrize(
    "text",
    [
        "On the night they took Ada Brook, a firm with one employee closed.",
        "On the night they took Ada Brook, a firm with no telephone was burning.",
        "Le soir où ils ont pris Ada Brook, une société sans employé a brûlé.",
        "Сестра сказала: «Ада была дома».",
        "Сотрудник фирмы сказал: «Никого не били».",
        "Директор фирмы Ада Брук молчит.",
    ],
)
def test_a_person_beside_such_a_firm_is_none(text: str) -> None:
    assert list(described_bodies([text], ())) == []


def test_whoever_bears_a_quoted_name_keeps_it_a_persons() -> None:
    text = "Об этом сообщила группа поддержки, фонд «Ада Брук»."
    assert list(described_bodies([text], [person("Ада Брук", "пекарь")])) == []


def test_a_firm_called_after_someone_is_not_named() -> None:
    text = "Фирма «Брук и сыновья» закрыта. Хозяйка, Ада Брук, плачет."
    assert list(described_bodies([text], [person("Ада Брук")])) == []
    assert list(described_bodies([text], ())) == ["брук и сыновья"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A man told the station “Ada Brook was beaten”.", "en"),
        ("Elle a dit à l'association « Ada Brook a tout vu ».", "fr"),
        ("Она сказала газете «Ада Брук видела всё».", "ru"),
        ("Деньги собрал фонд «Помощь Анне Брук».", "ru"),
        ("Движение «Анна Брук» молчит.", "ru"),
    ],
)
def test_what_someone_said_is_no_bodys_name(write: Write, text: str, language: str) -> None:
    assert not list(quoted_bodies(write(text, language=language)))
    assert language == "en" or not list(described_bodies([text], ()))
