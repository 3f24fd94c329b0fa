"""The next sentence tells where a report has its words from, or who passed them on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]

REPORT = "Nine men were charged, the Tarsk Herald reports."


@pytest.mark.parametrize(
    "following",
    [
        "It cites a court clerk.",
        "The Herald attributes the figure to a court clerk.",
        "The paper's source is a court clerk.",
        "It says it has this from a court clerk.",
        "The figure comes from a court clerk.",
    ],
)
def test_source_of_a_house(told: Told, following: str) -> None:
    found = told(f"{REPORT} {following}")
    assert found["Nine men were charged"] == ["Tarsk Herald", "court clerk"]


@pytest.mark.parametrize(
    "following",
    [
        "It blames the army.",
        "The paper was bought by a bank.",
        "The wine comes from a clerk's cellar.",
        "The mayor cites a court clerk.",
        "It does not cite a court clerk.",
        "It cites Colonel Osk Tarn for war crimes.",
        "It attributes the toll to Colonel Osk Tarn.",
    ],
)
def test_no_source(told: Told, following: str) -> None:
    found = told(f"{REPORT} {following}")
    assert found["Nine men were charged"] == ["Tarsk Herald"]


def test_who_passed_it_on(told: Told) -> None:
    found = told("“Nine men were charged,” wrote a clerk. The post was shared by Tarsk Online.")
    assert found["Nine men were charged"] == ["Tarsk Online", "clerk"]
    found = told("“Nine men were charged,” wrote a clerk. The mayor was quoted by Tarsk Online.")
    assert found["Nine men were charged"] == ["clerk"]
