"""Semicolons, colons and terse figures: one statement each, with whose words they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind
from firsthand.statements.breaks import tailed

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


def test_what_follows_a_semicolon_stays_with_a_speaker_named_first(told: Told) -> None:
    found = told("The mayor said that the dam had held; the road was open.")
    assert found["the road was open"] == ["mayor"]


def test_what_follows_a_semicolon_is_not_the_speaker_s_named_last(told: Told) -> None:
    found = told("The dam had held, the mayor said; snow fell on the upper town.")
    assert found["snow fell on the upper town"] == []


def test_label_before_a_colon_speaks(told: Told) -> None:
    found = told("The government version: armed men shot first; soldiers fired in the air.")
    assert found["armed men shot first"] == ["government"]
    assert found["soldiers fired in the air"] == ["government"]


@pytest.mark.parametrize("label", ["The dead", "12 May", "Inferno at the mill"])
def test_label_that_names_nobody_does_not_speak(told: Told, label: str) -> None:
    found = told(f"{label}: nine men burned in the tannery.")
    assert found["nine men burned in the tannery"] == []


def test_words_announced_before_a_colon(told: Told) -> None:
    found = told("The harbour office gave out one line at noon: three shots had been fired.")
    assert found["three shots had been fired"] == ["harbour office"]


def test_semicolon_inside_a_quotation_breaks_nothing(told: Told) -> None:
    found = told('"They came at night; we hid in the barn," said Mira Tolk.')
    assert found["They came at night; we hid in the barn"] == ["Mira Tolk"]


def test_times_of_day_break_nothing(told: Told) -> None:
    assert "Guards closed the gate at 10:30 on Monday" in told(
        "Guards closed the gate at 10:30 on Monday."
    )


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("The miners' union said 61.", "miners' union"),
        ("The health office puts the death down to a chronic disease.", "health office"),
        ("A teacher of the school put the number sent home at about 190.", "teacher of the school"),
        ("The ministry's own figure is 64.", "ministry"),
        ("The commander calls the memo a forgery.", "commander"),
    ],
)
def test_terse_figures_and_causes_have_their_speaker(
    told: Told, sentence: str, speaker: str
) -> None:
    found = told(sentence)
    assert [chain for chain in found.values() if chain] == [[speaker]]


def test_clause_behind_an_inserted_speaker_is_the_speaker_s(told: Told) -> None:
    found = told("Two people died, the ministry said in a statement, and 12 were treated.")
    assert found["12 were treated"] == ["ministry"]


def test_opinion_names_its_holder(told: Told) -> None:
    found = told("The dockers treated that night came to about twenty, in the nurse's estimate.")
    assert found["The dockers treated that night came to about twenty"] == ["nurse"]


def test_own_photographer_is_the_outlet_itself(told: Told) -> None:
    found = told("A Parallax photographer saw three lorries standing at the dam.")
    assert set(map(tuple, found.values())) == {("Parallax",)}


def test_expletive_is_nobody(told: Told) -> None:
    found = told("Ilmo Tarvo, asked about the raid on the dam, said there had been two.")
    assert found["there had been two"] == ["Ilmo Tarvo"]


def test_headline_quotation_has_the_speaker_of_the_same_words_below(told: Told) -> None:
    found = told(
        "“They took the keys”: a night at the dam",
        'The miller Oro Dann waited. "They took the keys and they laughed," he said.',
        kinds={0: BlockKind.HEADLINE},
    )
    assert found["They took the keys"] == ["Oro Dann"]


def test_headline_quotation_of_other_words_has_no_speaker(told: Told) -> None:
    found = told(
        "“They broke the wall”: a night at the dam",
        'The miller Oro Dann waited. "Somebody took the keys from us," he said.',
        kinds={0: BlockKind.HEADLINE},
    )
    assert found["They broke the wall"] == []


@pytest.mark.parametrize(
    ("headline", "parts"),
    [
        ("Nine dead in pit - prosecutor", 2),
        ("Nine dead in pit - one officer", 1),
        ("Nine dead in pit - including a prosecutor", 1),
        ("Nine dead in pit - Tarsk Post", 1),
    ],
)
def test_a_tail_that_goes_on_or_signs_is_no_speaker(headline: str, parts: int) -> None:
    found = list(tailed(headline, [(0, len(headline), "")], ("Tarsk Post",)))
    assert len(found) == parts
