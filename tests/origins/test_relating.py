from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins import relating
from firsthand.origins.library import Library
from firsthand.origins.sounding import skeleton

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("Ubrel", "Убрель"), ("Tessinov", "Тессинова"), ("Hadrin", "Хадрин"), ("Khadrin", "Хадрин")],
)
def test_a_name_has_one_skeleton_in_two_scripts(latin: str, cyrillic: str) -> None:
    assert skeleton(latin) == skeleton(cyrillic)


def test_a_large_pile_compares_only_what_shares_names_and_figures(
    pile: Pile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relating, "COMMON", 2)
    pile.report("w1", "wire", "2041-05-08", "Mill", "At the mill in Ubrel 117 men met Tessinov.")
    told = "В городе Убрель 117 человек; там был Тессинов."
    pile.report("g1", "gazeta", "2041-05-09", "Дом", told, language="ru")
    pile.report("g2", "gazeta", "2041-05-09", "Дом", "Цены на хлеб растут в Орреле.", language="ru")
    library = Library(pile.documents.values(), pile.statements, pile.sources.values())
    found = relating.related(library, pile.engine)
    assert [(a.id, b.id) for a, b in found] == [("g1", "w1")]


def test_in_a_large_pile_one_speaker_in_one_language_is_enough(
    pile: Pile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relating, "COMMON", 4)
    pile.source("weaver", "Ola Tessinov", "person")
    pile.source("baker", "Jon Perrin", "person")
    said = "They came before dawn."
    for key, outlet, speaker in (
        ("e1", "echo", "weaver"),
        ("e2", "echo", "weaver"),
        ("j1", "journal", "weaver"),
        ("w1", "wire", "baker"),
        ("w2", "wire", "weaver"),
    ):
        pile.report(key, outlet, "2041-05-08", "Mill", said)
        pile.says(key, said, speaker)
    library = Library(pile.documents.values(), pile.statements, pile.sources.values())
    found = [(a.id, b.id) for a, b in relating.related(library, pile.engine)]
    assert found == [("e1", "j1"), ("e1", "w2"), ("e2", "j1"), ("e2", "w2"), ("j1", "w2")]
    assert found == [pair for pair in all_pairs(library) if speakers_meet(library, *pair)]


def all_pairs(library: Library) -> list[tuple[str, str]]:
    return [
        (a, b)
        for a in sorted(library.documents)
        for b in sorted(library.documents)
        if a < b and library.publisher[a] != library.publisher[b]
    ]


def speakers_meet(library: Library, one: str, other: str) -> bool:
    return bool(library.company.speakers(one) & library.company.speakers(other))
