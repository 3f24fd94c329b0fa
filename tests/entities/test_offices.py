"""Public bodies that reports write in small letters are found and told apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities import Marker, resolve
from firsthand.entities.names import names_of
from firsthand.model.document import Document
from firsthand.model.source import Name, Source
from firsthand.model.terms import SourceKind

Write = Callable[..., Document]
Named = Callable[[tuple[Name, ...]], dict[str, Name]]
ByName = Callable[[tuple[Source, ...]], dict[str, Source]]


@pytest.mark.parametrize(
    ("sentence", "language", "name"),
    [
        ("The royal press office did not reply.", "en", "royal press office"),
        ("A clerk of the district prosecutor’s office wept.", "en", "district prosecutor’s office"),
        ("The fisheries ministry denied it.", "en", "fisheries ministry"),
        ("They went to the supreme court.", "en", "supreme court"),
        ("Le ministère de l'Intérieur se tait.", "fr", "ministère de l'Intérieur"),
        ("La cour d’appel jugera.", "fr", "cour d’appel"),
        ("В министерстве внутренних дел молчат.", "ru", "министерство внутренних дел"),
        ("Он писал в прокуратуру района.", "ru", "прокуратура района"),
        ("Дело ушло в районный суд.", "ru", "районный суд"),
        ("Так решили в городской прокуратуре.", "ru", "городская прокуратура"),
    ],
)
def test_a_body_in_small_letters_is_found(
    write: Write, named: Named, sentence: str, language: str, name: str
) -> None:
    found = named(names_of(write(sentence, language=language)))
    assert found[name].kind == SourceKind.GOVERNMENT


@pytest.mark.parametrize(
    "sentence",
    [
        "The whole ministry laughed.",
        "He ran from the court.",
        "She cleans the doctor's office.",
        "The office of Mirra Dosk was searched.",
        "The men of the Dosk court saw it.",
    ],
)
def test_words_without_a_field_or_rank_are_no_body(write: Write, sentence: str) -> None:
    found = names_of(write(sentence))
    assert SourceKind.GOVERNMENT not in {name.kind for name in found}


def test_the_field_of_a_ministry_is_nobody(write: Write) -> None:
    found = names_of(write("Le ministère de la Défense a menti à Mirra Dosk.", language="fr"))
    assert [name.name for name in found] == ["ministère de la Défense", "Mirra Dosk"]


def test_two_offices_stay_two_and_both_may_be_named(write: Write, by_name: ByName) -> None:
    document = write("The royal press office slept. The mayor's office slept as well.")
    found = by_name(resolve([document], [], [Marker().mark(document, [])]).sources)
    assert found["royal press office"].id != found["mayor's office"].id
    assert found["royal press office"].public is found["mayor's office"].public is True
