"""Who is meant by a surname that several people of a report bear."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[..., dict[str, list[str]]]


def test_mrs_means_the_mother_who_was_named_by_her_first_name(told: Told) -> None:
    found = told(
        "Osk Brell was eighteen and had been a soldier for ten weeks. His mother, Lina, has not "
        "slept since.",
        "“He rang me on the second of the month,” Mrs Brell told the Post.",
    )
    assert found["He rang me on the second of the month"] == ["Lina Brell"]


def test_mr_means_the_husband_and_mrs_still_the_wife(told: Told) -> None:
    found = told(
        "Ana Tarn says she is not ashamed. Her husband, Joren, a roofer, was in the corridor.",
        "“Nobody came out to ask me,” Mr Tarn said.",
        "“It was cold on the ward,” Mrs Tarn said.",
    )
    assert found["Nobody came out to ask me"] == ["Joren Tarn"]
    assert found["It was cold on the ward"] == ["Ana Tarn"]


def test_surname_alone_means_who_of_the_family_spoke_last(told: Told) -> None:
    found = told(
        "Davi Rell was shot at the gate. His aunt Petra Rell said she had buried him herself.",
        "“Nobody rang us,” Rell said.",
    )
    assert found["Nobody rang us"] == ["Petra Rell"]


def test_he_is_not_the_woman_of_the_same_surname(told: Told) -> None:
    found = told(
        "Mrs Ina Moss stood in the yard. Mr Bor Moss told the Post the van was grey. "
        "“It had no plates,” he said."
    )
    assert found["It had no plates"] == ["Bor Moss"]


def test_a_relative_of_somebody_else_does_not_bear_the_surname(told: Told) -> None:
    found = told(
        "Osk Brell was a soldier. Joren Moss was another. His mother, Lina, has not slept.",
        "“He rang me on the second of the month,” Mrs Brell told the Post.",
    )
    assert found["He rang me on the second of the month"] != ["Lina Brell"]
