"""Publishers that are named in another script: by the sound of their names, or by the meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins.renaming import renamed

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


@pytest.mark.parametrize(
    ("published", "written"),
    [
        ("Brindle Post", "Бриндл пост"),
        ("Голос долины", "Voice of the Valley"),
        ("Речной обозреватель", "River Observer"),
        ("Fenmark Weekly", "Фенмарк уикли"),
        ("Morning Star", "Утренней звезде"),
    ],
)
def test_a_name_is_known_in_another_script(published: str, written: str) -> None:
    assert renamed({"paper": [published]}, [written]) == {written: "paper"}


@pytest.mark.parametrize(
    ("published", "written"),
    [
        ("Brindle Post", "Бриндл таймс"),
        ("Голос долины", "Voice of the Mountains"),
        ("Brindle Post", "Бриндл"),
        ("Brindle Post", "The Brindle Post"),
        ("River Observer", "Речной порт"),
    ],
)
def test_another_name_is_another_publisher(published: str, written: str) -> None:
    assert not renamed({"paper": [published]}, [written])


def test_a_name_that_fits_two_is_neither() -> None:
    papers = {"one": ["Voice of the Valley"], "two": ["The Valley Voice"]}
    assert not renamed(papers, ["Голос долины"])


def test_a_paper_in_another_script_is_cited(pile: Pile) -> None:
    pile.source("river", "Речной обозреватель")
    told = "Одиннадцать ткачей увезли с фабрики в Убреле люди в серых шинелях."
    pile.report("r1", "river", "2041-05-08", "Фабрика", told, language="ru")
    words = "Guards in grey coats took eleven weavers from the mill at Ubrel"
    pile.source("loose", "River Observer", "organisation")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{words}, the River Observer reported.")
    pile.says("e1", words, "loose")
    assert pile.pairs()["e1", "r1"] == "cites"


def test_a_paper_in_quotation_marks_is_found_in_its_case(pile: Pile) -> None:
    words = "Guards in grey coats took eleven weavers from the mill at Ubrel."
    pile.source("post", "Fenmark Herald")
    pile.report("p1", "post", "2041-05-08", "Mill", words)
    told = "Одиннадцать ткачей увезли люди в серых шинелях, сообщалось в «Фенмарк геральде»."
    pile.report("g1", "gazeta", "2041-05-09", "Фабрика", told, language="ru")
    assert pile.pairs()["g1", "p1"] in ("cites", "translates")
