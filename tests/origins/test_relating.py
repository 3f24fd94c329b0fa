from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins import relating
from firsthand.origins.library import Library

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


@pytest.mark.parametrize(
    ("latin", "cyrillic"),
    [("Ubrel", "Убрель"), ("Tessinov", "Тессинова"), ("Hadrin", "Хадрин"), ("Khadrin", "Хадрин")],
)
def test_a_name_has_one_skeleton_in_two_scripts(latin: str, cyrillic: str) -> None:
    assert relating.skeleton(latin) == relating.skeleton(cyrillic)


def test_a_large_pile_compares_only_what_shares_names_and_figures(
    pile: Pile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(relating, "COMMON", 2)
    pile.report("w1", "wire", "2041-05-08", "Mill", "At the mill in Ubrel 117 men met Tessinov.")
    told = "В городе Убрель 117 человек; там был Тессинов."
    pile.report("g1", "gazeta", "2041-05-09", "Дом", told, language="ru")
    pile.report("g2", "gazeta", "2041-05-09", "Дом", "Цены на хлеб растут в Орреле.", language="ru")
    library = Library(pile.documents.values(), pile.statements, pile.sources.values())
    assert [(a.id, b.id) for a, b in relating.related(library)] == [("g1", "w1")]
