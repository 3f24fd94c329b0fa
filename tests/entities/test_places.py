"""One spelling for each place of a pile, listed or invented, and where it lies if that is sure."""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.names import names_of
from firsthand.entities.places import gazetteer, listed
from firsthand.entities.places.atlas import Atlas
from firsthand.entities.places.gazetteer import TOWN
from firsthand.entities.places.readings import candidates, readings
from firsthand.entities.places.spellings import Place, join
from firsthand.model.facts import Facts, Marks
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

from .conftest import Write

Places = Callable[..., list[tuple[tuple[str, ...], tuple[str, ...]]]]


def joined(*uses: tuple[str, str]) -> list[set[str]]:
    counted: dict[str, Counter[str]] = {}
    for name, language in uses:
        counted.setdefault(name, Counter())[language] += 1
    places = join(counted)
    return [{name for name in places if places[name] is place}
            for place in {id(p): p for p in places.values()}.values()]  # fmt: skip


@pytest.mark.parametrize(
    "names",
    [
        [("Tarsk", "en"), ("TARSK", "en"), ("Тарск", "ru"), ("Тарске", "ru"), ("Тарска", "ru")],
        [("Orvéna", "fr"), ("Orvena", "en")],
        [("Vestria", "en"), ("Vestrie", "fr"), ("Вестрии", "ru")],
        [("Hollmar", "en"), ("Голмар", "ru")],
        [("Khevsk", "en"), ("Хевске", "ru")],
        [("Yurna", "en"), ("Юрне", "ru"), ("Юрну", "ru")],
    ],
)
def test_one_place_in_its_spellings(names: list[tuple[str, str]]) -> None:
    assert joined(*names) == [{name for name, _ in names}]


@pytest.mark.parametrize(
    "names",
    [
        [("Tarsk", "en"), ("Tarska", "en")],
        [("Vesm", "en"), ("Vesmar", "en"), ("Весмарь", "ru")],
        [("Vestria", "en"), ("Vestriok", "fr")],
        [("Orlat", "en"), ("Oslat", "en")],
        [("C", "en"), ("Ц", "ru"), ("К", "ru")],
    ],
)
def test_two_places_stay_two(names: list[tuple[str, str]]) -> None:
    assert len(joined(*names)) >= 2


def test_a_name_that_fits_two_places_joins_neither() -> None:
    found = joined(("Varn", "en"), ("Varna", "en"), ("Варне", "ru"))
    assert {"Varn"} in found or {"Varna"} in found


def test_the_commonest_spelling_in_the_nominative_stands_for_a_place() -> None:
    russian = join({"Тарске": Counter(ru=2), "Тарском": Counter(ru=1), "Тарск": Counter(ru=1)})
    assert russian["Тарске"].spelling == "Тарск"
    mixed = join({"TARSK": Counter(en=3), "Tarsk": Counter(en=2), "Тарске": Counter(ru=1)})
    assert mixed["Тарске"].spelling == "Tarsk"


@pytest.fixture
def places(write: Write) -> Places:
    """Return places and where they lie for texts with their places between braces."""

    def build(*marked: str) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        documents, marks = [], []
        for at, text in enumerate(marked):
            language = "ru" if re.search("[а-я]", text) else "en"
            document = write(re.sub(r"[{}]", "", text), outlet=f"Outlet {at}", language=language)
            names = [
                Name(id=f"nm-{at}-{i}", document=document.id, kind=None, name=found.group(1),
                     span=document.span(found.start() - 2 * i, found.end() - 2 * i - 2))
                for i, found in enumerate(re.finditer(r"\{([^}]+)\}", text))
            ]  # fmt: skip
            documents.append(document)
            marks.append(Marks(document=document.id, names=tuple(names)))
        atlas = Atlas(documents, marks)
        settled = []
        for document, mark in zip(documents, marks, strict=True):
            facts = Facts(statement="st", places=tuple(dict.fromkeys(n.name for n in mark.names)))
            settled.append(atlas.settled(facts, document.id))
        return [(facts.places, facts.lies_in) for facts in settled]

    return build


def test_a_listed_place_takes_the_spelling_of_the_pile_and_says_where_it_lies(
    places: Places,
) -> None:
    english, other, russian = places(
        "Shells fell on {Kharkov} and {Sumy} in {Ukraine}.",
        "In {Kharkov}, {Ukraine}, all is quiet.",
        "В {Харькове} и в {Сумах} тихо. {Украина} ждёт.",
    )
    assert english == (
        ("Kharkov", "Sumy", "Ukraine"),
        ("Kharkiv Oblast, Ukraine", "Sumy Oblast, Ukraine", ""),
    )
    assert other[0] == ("Kharkov", "Ukraine")
    assert russian == english


def test_an_invented_place_is_spelt_one_way_and_lies_nowhere(places: Places) -> None:
    first, second, russian = places(
        "The men were held in {Tarskov}, {Ostravia}.",
        "In {Tarskov} nobody answers; {Ostravia} denies it.",
        "В {Тарскове} молчат.",
    )
    assert russian == (("Tarskov",), ("",))
    assert first == second == (("Tarskov", "Ostravia"), ("", ""))


def test_two_towns_of_one_name_keep_apart_where_they_lie(places: Places) -> None:
    first, second = places(
        "A man was held in {Columbus}, Ohio.", "A man was held in {Columbus}, Georgia."
    )
    assert first == (("Columbus",), ("Ohio, United States",))
    assert second == (("Columbus",), ("Georgia, United States",))


@pytest.mark.parametrize("name", ["Одесса", "Odesa", "Odessa", "أوديسا", "אודסה", "Οδησσός"])
def test_a_town_is_listed_in_many_scripts(name: str) -> None:
    assert any(found.name == "Odesa" and found.country == "UA" for found in listed(name))


def test_case_endings_and_words_for_a_town_lead_to_the_list() -> None:
    assert "черкассы" in readings("Черкассах")
    assert [found.name for found in candidates("города Сумы")] == ["Sumy"]
    assert candidates("Тарскове") == candidates("Ostravia") == candidates("") == ()


def test_coordinates_are_coarse() -> None:
    towns = [found for found in listed("Odesa") if found.kind == TOWN]
    assert towns and all(round(town.latitude, 1) == town.latitude for town in towns)
    assert all(round(town.longitude, 1) == town.longitude for town in towns)


def test_the_file_opens_anew_after_a_fork() -> None:
    before = listed("Aleppo")
    child = os.fork()
    if not child:
        os._exit(0 if listed("Homs") and listed("Aleppo") == before else 1)
    assert os.waitpid(child, 0)[1] == 0


def test_the_file_opens_in_a_folder_of_any_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    odd = tmp_path / "50%25 #one? folder"
    odd.mkdir()
    shutil.copy(str(files("firsthand.entities.places") / "places.sqlite"), odd)
    monkeypatch.setattr(gazetteer, "files", lambda _: odd)
    assert gazetteer._file.__wrapped__(0).execute("SELECT count(*) FROM names").fetchone()[0]


@given(st.text(max_size=30))
def test_any_text_can_be_looked_up(name: str) -> None:
    assert len(set(candidates(name))) == len(candidates(name))


def test_the_spelling_of_a_place_is_worked_out_once(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Place] = []

    def spelling(place: Place) -> str:
        asked.append(place)
        return "Tarsk"

    monkeypatch.setattr(Place, "spelling", property(spelling))
    document = write("A mill in Tarsk, near Tarsc")
    names = tuple(
        Name(id=word, document=document.id, name=word, kind=None,
             span=document.span(start, start + 5))
        for word, start in (("Tarsk", 10), ("Tarsc", 22))
    )  # fmt: skip
    atlas = Atlas([document], [Marks(document=document.id, names=names)])
    for _ in range(3):
        assert atlas.settled(Facts(statement="s", places=("Tarsk", "Tarsc")), document.id).places
    assert len(asked) == 1


def test_between_equally_common_spellings_the_listed_one_stands(places: Places) -> None:
    first, second = places("Bombs hit {Alep}, {Syria}.", "Bombs hit {Aleppo}, {Syria}.")
    assert first[0] == second[0] == ("Aleppo", "Syria")


def test_a_side_of_a_case_is_no_place(write: Write) -> None:
    document = write("In Tavik v. River Guard the court heard that guards beat men.")
    kinds = {name.name: name.kind for name in names_of(document)}
    assert kinds["Tavik"] is SourceKind.PERSON
