"""Sources in brackets, behind "per" and by somebody's count."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[..., dict[str, list[str]]]


def test_dated_bracket_at_the_end_is_the_source(told: Told) -> None:
    found = told("Eleven men are still missing from the village (Kestrel, 20 February).")
    assert found["Eleven men are still missing from the village"] == ["Kestrel"]


def test_person_in_a_bracket_speaks_through_the_outlet_beside_it(told: Told) -> None:
    found = told("Thirteen graves were dug behind the mill (prosecutor, via Radio Tal).")
    assert found["Thirteen graves were dug behind the mill"] == ["Radio Tal", "prosecutor"]


def test_each_part_of_a_list_has_its_own_bracket(told: Told) -> None:
    found = told(
        "One man was chained to a pipe (Lorn Herald, 3 May); nine were beaten (Radio Tal, 4 May)."
    )
    assert found["One man was chained to a pipe"] == ["Lorn Herald"]
    assert found["nine were beaten"] == ["Radio Tal"]


def test_bracket_that_gives_letters_place_or_age_is_no_source(told: Told) -> None:
    found = told(
        "Nine men were held by the Union of Carters (UC).",
        "Nine men were held in the port (Lorn). The men from Lorn came home on Friday. Lorn slept.",
        "The mill was burned by the soldiers (now closed).",
    )
    assert [speakers for speakers in found.values() if speakers] == []


def test_per_names_a_source_but_no_rate(told: Told) -> None:
    found = told(
        "The releases were paid for, per Kestrel.",
        "The guards took 40 crowns per day from the families.",
    )
    assert found["The releases were paid for"] == ["Kestrel"]
    assert found["The guards took 40 crowns per day from the families"] == []


def test_count_of_somebody_is_his_words(told: Told) -> None:
    found = told("There were 22 bodies in the yard, by the count of a surgeon.")
    assert found["There were 22 bodies in the yard"] == ["surgeon"]


def test_name_of_a_body_ends_before_the_station_that_brought_it(told: Told) -> None:
    found = told("Nine men are missing, says the rights group Kestrel on Radio Tal.")
    assert found["Nine men are missing"] == ["Radio Tal", "Kestrel"]
