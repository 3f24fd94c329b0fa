"""Regions and countries are known by the words around them; towns and streets are not regions."""

from __future__ import annotations

import pytest

from firsthand.claims.regions import STREET, regions

TEXT = (
    "The government of Orvane said so. Orvanian ships lay off Tarvo. Orvane’s army came to Tarvo "
    "at night, and people in northern Mellan fled. The Mellan district was closed. In Tarvo nobody "
    "slept."
)


def test_what_has_a_government_or_parts_is_a_region() -> None:
    named = {"Orvane": 3, "Mellan": 2, "Tarvo": 3}
    assert regions([TEXT], named) == {"Orvane", "Mellan"}


def test_once_is_not_enough() -> None:
    assert regions(["The police of Tarvo came. Tarvo slept."], {"Tarvo": 2}) == frozenset()


def test_a_town_that_is_now_and_then_used_so_stays_a_town() -> None:
    text = "The mayor left Tarvo. " * 60 + "The police of Tarvo came, and the citizens of Tarvo."
    assert regions([text], {"Tarvo": 62}) == frozenset()


def test_parts_police_and_coast_of_a_town_make_no_region_of_it() -> None:
    text = "Clashes in central Orra. Orra’s police came. Police of Orra came. In southern Orra."
    assert regions([text], {"Orra": 4}) == frozenset()
    assert regions([f"{text} Orra’s parliament sat."], {"Orra": 4}) == {"Orra"}


@pytest.mark.parametrize("name", ["Mill Street", "Calle Nueva", "Marktplatz", "Tanner Lane"])
def test_a_street_is_known(name: str) -> None:
    assert STREET.search(name)


@pytest.mark.parametrize("name", ["Tarvo", "Streetham", "Lower Orvane", "Platzdorf"])
def test_a_town_is_no_street(name: str) -> None:
    assert not STREET.search(name)
