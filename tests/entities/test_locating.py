"""A name is a listed place only where the pile makes it sure; towns of the world are test data."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from firsthand.entities.places import Located, locate
from firsthand.entities.places.gazetteer import place
from firsthand.model.source import Name

from .conftest import Write

Find = Callable[..., list[dict[str, str]]]


@pytest.fixture
def find(write: Write) -> Find:
    """Return what is located in some texts, their places written between braces."""

    def build(*marked: str) -> list[dict[str, str]]:
        documents, names = [], []
        for at, text in enumerate(marked):
            document = write(re.sub(r"[{}]", "", text), outlet=f"Outlet {at}")
            spans = [(found.start() - 2 * i, found.end() - 2 * i - 2)
                     for i, found in enumerate(re.finditer(r"\{[^}]+\}", text))]  # fmt: skip
            documents.append(document)
            names.append([
                Name(id=f"nm-{at}-{start}", document=document.id, span=document.span(start, end),
                     name=document.text[start:end], kind=None)
                for start, end in spans
            ])  # fmt: skip
        return [_said(found) for found in locate(documents, names)]

    return build


def _said(found: Located) -> dict[str, str]:
    regions = {name: place(town.region).name for name, town in found.items() if town.region}
    return {name: f"{regions.get(name, '')}/{town.country}" for name, town in found.items()}


def test_the_state_behind_a_town_tells_it_from_its_namesakes(find: Find) -> None:
    georgia, ohio, bare = find(
        "A man was held in {Columbus}, Ga., police said.",
        "Shots were heard in {Columbus}, Ohio, and {Akron}.",
        "Nobody was hurt in {Columbus}.",
    )
    assert georgia == {"Columbus": "Georgia/US"}
    assert ohio == {"Columbus": "Ohio/US", "Akron": "Ohio/US"}
    assert bare == {}


def test_a_country_that_the_pile_names_locates_its_towns_in_every_language(find: Find) -> None:
    english, russian, french = find(
        "Shells fell on {Bucha} and {Irpin} near {Kyiv}, the capital of {Ukraine}.",
        "В {Буче} и {Харькове} тихо, {Украина} ждёт.",
        "Des tirs à {Kharkiv}, en {Ukraine}.",
    )
    assert english["Bucha"] == russian["Буче"] == "Kyiv Oblast/UA"
    assert russian["Харькове"] == french["Kharkiv"] == "Kharkiv Oblast/UA"


def test_a_report_that_names_no_country_goes_by_the_pile(find: Find) -> None:
    *_, bare = find(
        "Bombs fell on {Homs} and {Hama} in {Syria}.",
        "In {Syria} the road to {Aleppo} is open.",
        "People left {Aleppo} and {Tripoli}.",
    )
    assert bare == {"Aleppo": "Aleppo Governorate/SY"}


@pytest.mark.parametrize(
    "text",
    [
        "Twelve men were held in {Varna}, {Vesm} and {Valmont}, in the republic of {Ostravia}.",
        "The bus from {Paris} burnt; so did the school in {Odessa}.",
        "In {Orvane} and {Tessamar} the {Rome} road is shut; {France} is far, {Valmont} is near.",
    ],
)
def test_without_the_country_a_name_stays_a_name(find: Find, text: str) -> None:
    (found,) = find(text)
    assert set(found) <= {"France"}


def test_an_invented_country_is_not_drawn_to_real_towns(find: Find) -> None:
    found = find(
        "The police of {Sarmovia} held men in {Belgorod}, {Tarskiy} and {Kamenka}.",
        "A minister of {Sarmovia} flew to {Germany}; in {Kamenka} and {Orsek} people wait.",
        "«{Orsek} is quiet», said the mayor of {Kolvy}. {Sarmovia} denies it.",
    )
    assert [sorted(each) for each in found] == [[], ["Germany"], []]


def test_a_hamlet_needs_a_neighbour(find: Find) -> None:
    alone, beside = find(
        "The men of {Springfield} went home; {Georgia} and {Texas} were far.",
        "From {Savannah}, Georgia, they drove to {Pooler}.",
    )
    assert "Springfield" not in alone
    assert beside == {"Savannah": "Georgia/US", "Pooler": "Georgia/US"}


def test_a_region_is_located_by_any_word_for_its_kind(find: Find) -> None:
    (found,) = find("In {Idlib region} and {Homs Governorate}, {Syria}, and in {Homs} and {Hama}.")
    assert found["Idlib region"] == found["Homs Governorate"] == "/SY"
    assert found["Homs"] == "Homs Governorate/SY"


def test_the_order_of_reports_changes_nothing(find: Find) -> None:
    texts = ["{Lviv} and {Odesa}, {Ukraine}.", "{Warsaw}, {Poland}; {Lublin}.", "{Lublin}."]
    assert find(*texts) == find(*reversed(texts))[::-1]


def test_a_state_and_a_town_elsewhere_of_one_name(find: Find) -> None:
    (found,) = find(
        "In {Austin}, Texas, and {Houston}, Texas, they read news of {Washington}, of {New York} "
        "and of {Ohio}; the governor of {Texas} spoke."
    )
    assert "Washington" not in found
    assert found["Ohio"] == found["Texas"] == found["New York"] == "/US"
