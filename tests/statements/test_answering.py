"""Answers to an accusation without a word of denial, and what answers nothing."""

from __future__ import annotations

import pytest
from tests.statements.conftest import Make

from firsthand.model.terms import Stance
from firsthand.statements import Finder

ACCUSED = "Two rowers from Tarsk say that guards of the Kestrel mine beat them in a shed. "


def stance(make: Make, finder: Finder, words: str, *paragraphs: str) -> Stance:
    """Return the stance of the statement that holds some words."""
    found = finder.find(make(*paragraphs))
    return next(one.stance for one in found if words in one.text)


@pytest.mark.parametrize(
    "answer",
    [
        "The rowers had been drunk and fell off a crane",
        "Our guards were three kilometres away",
        "The men came to the shed of their own free will",
        "Everything was in order that night",
    ],
)
def test_who_stands_accused_answers(make: Make, finder: Finder, answer: str) -> None:
    text = f'{ACCUSED}"{answer}," Osk Tarn, the manager of the mine, told the Tarsk Herald.'
    assert stance(make, finder, answer, text) is Stance.DENIES


@pytest.mark.parametrize(
    "words",
    [
        "We are looking into it",
        "The guards have been suspended",
        "We will publish a statement tomorrow",
        "Something went wrong that night and we are sorry",
    ],
)
def test_owning_up_and_plans_answer_nothing(make: Make, finder: Finder, words: str) -> None:
    text = f'{ACCUSED}"{words}," Osk Tarn, the manager of the mine, told the Tarsk Herald.'
    assert stance(make, finder, words, text) is not Stance.DENIES


def test_who_admits_denies_nothing(make: Make, finder: Finder) -> None:
    text = f"{ACCUSED}Osk Tarn, the manager of the mine, admitted that nobody had called a doctor."
    assert stance(make, finder, "called a doctor", text) is not Stance.DENIES


def test_one_of_the_wronged_answers_nothing(make: Make, finder: Finder) -> None:
    text = f'{ACCUSED}"He fell and could not stand any more," Ana Brell, a neighbour, said.'
    assert stance(make, finder, "could not stand", text) is Stance.ASSERTS


def test_without_an_accusation_there_is_no_answer(make: Make, finder: Finder) -> None:
    text = (
        "The Kestrel mine opened a new hall on Monday. "
        'The day went well. "Our guards had coal for the feast," Osk Tarn, its manager, said.'
    )
    assert stance(make, finder, "feast", text) is Stance.ASSERTS


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Prison guards beat Osk Tarn, his family says. His lawyer, Ana Brell, insisted that he "
            "never signed anything.",
            "he never signed anything",
        ),
        (
            "Militia took nine teachers, the teachers' union said. Ana Brell, the school's "
            "principal, insisted that none of them had ever been a rebel.",
            "none of them had ever been a rebel",
        ),
        (
            "The ministry denied that soldiers had shot anyone. Osk Tarn's mother said that "
            'soldiers shot him. "There was no fight," she insisted.',
            "There was no fight",
        ),
    ],
)
def test_who_was_not_accused_answers_nothing(
    make: Make, finder: Finder, text: str, words: str
) -> None:
    assert stance(make, finder, words, text) is Stance.ASSERTS
