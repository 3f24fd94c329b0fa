"""Whose paper "it" and "the letter" are, and in whose words a thing is told."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[..., dict[str, list[str]]]


def test_it_reads_is_the_writers(told: Told) -> None:
    found = told("A text message from a guard came at noon. “They are here,” it read.")
    assert found["They are here"] == ["guard"]
    found = told("The letter, signed by twelve inmates, is short. “We are hungry,” it says.")
    assert found["We are hungry"] == ["twelve inmates"]


def test_a_published_letter_comes_through_its_publisher(told: Told) -> None:
    found = told(
        "Tarsk Online has published a letter from a guard. The gate was open, the letter says."
    )
    assert found["The gate was open"] == ["Tarsk Online", "guard"]


def test_another_paper_is_not_the_writers(told: Told) -> None:
    found = told(
        "A text message from a guard came at noon. The gate was open, the order of the day says."
    )
    assert "guard" not in found["The gate was open"]


def test_in_the_view_of_somebody(told: Told) -> None:
    assert told("The gate was open, in the view of the guard.")["The gate was open"] == ["guard"]
    found = told("In the account of his trip the gate was open.")
    assert all(not chain for chain in found.values())


def test_an_account_that_is_judged_is_not_told(told: Told) -> None:
    found = told("The guard's account is that the gate was open.")
    assert found["the gate was open"] == ["guard"]
    found = told("The guard's account is consistent.")
    assert found["The guard's account is consistent"] == []
