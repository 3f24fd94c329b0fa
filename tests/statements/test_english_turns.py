"""Everyday turns of English newsrooms: who spoke, and through whom."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "content", "chain"),
    [
        (
            "The nets were new, the harbour clerk Ana Brell says.",
            "The nets were new",
            ["Ana Brell"],
        ),
        (
            "The mill burned for two days, the fire service said on its website.",
            "The mill burned for two days",
            ["fire service"],
        ),
        (
            "The mate, reached by radio off Cape Tarsk, said that nine men were safe.",
            "nine men were safe",
            ["mate"],
        ),
        (
            "Speaking to Radio Tarsk on condition of anonymity, a senior prison officer said that"
            " the cells were full.",
            "the cells were full",
            ["Radio Tarsk", "senior prison officer"],
        ),
        (
            "As quoted by the Tarsk Herald, Osk Tarn said the bridge was mined.",
            "the bridge was mined",
            ["Tarsk Herald", "Osk Tarn"],
        ),
        (
            "The Tarsk Herald was told by a driver, who asked for no name, that the bus was empty.",
            "the bus was empty",
            ["Tarsk Herald", "driver"],
        ),
        (
            "Two prisoners, speaking through a lawyer, Ana Brell, said the guards wore masks.",
            "the guards wore masks",
            ["Ana Brell", "Two prisoners"],
        ),
        (
            "Two prisoners, speaking through an interpreter, said the guards wore masks.",
            "the guards wore masks",
            ["Two prisoners"],
        ),
        (
            "A man rang the Kestrel agency to say that the mast was down.",
            "the mast was down",
            ["Kestrel agency", "man"],
        ),
        (
            "Asked by the Tarsk Herald about the fire, Osk Tarn said the pumps were dry.",
            "the pumps were dry",
            ["Tarsk Herald", "Osk Tarn"],
        ),
        (
            "The oldest patient was ninety, the surgeon, Ana Brell, told a press conference carried"
            " by Channel Five.",
            "The oldest patient was ninety",
            ["Channel Five", "Ana Brell"],
        ),
        (
            "Nobody had warned him, Osk Tarn maintained in a phone call with Radio Tarsk.",
            "Nobody had warned him",
            ["Radio Tarsk", "Osk Tarn"],
        ),
        (
            "Tarsk Online reported on Friday, citing police, that the yard was empty.",
            "the yard was empty",
            ["Tarsk Online", "police"],
        ),
        (
            "The army admitted for the first time that the fort had fallen.",
            "the fort had fallen",
            ["army"],
        ),
        (
            "Ana Brell said the work would begin “within weeks”.",
            "the work would begin “within weeks",
            ["Ana Brell"],
        ),
    ],
)
def test_in_one_sentence(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence)[content] == chain


def test_one_of_a_group_is_named(told: Told) -> None:
    found = told("Neighbours said the pair were quiet. “They fed my dog,” said one, Ana Brell.")
    assert found["They fed my dog"] == ["Ana Brell"]


def test_a_roads_agency_sends_no_news(told: Told) -> None:
    found = told("Kestrel reported a flood. Snow has cut the pass, the roads agency said.")
    assert found["Snow has cut the pass"] == ["roads agency"]


def test_quoted_words_are_no_speaker(told: Told) -> None:
    found = told("“Both hands,” the surgeon, Ana Brell, says. “We saved both hands.”")
    assert found["We saved both hands"][-1:] in (["surgeon"], ["Ana Brell"])


@pytest.mark.parametrize(
    ("text", "content", "chain"),
    [
        (
            "“We stay here,” she said. “It was my mother's house.” Ana Brell, 71, has refused two"
            " offers.",
            "We stay here",
            ["Ana Brell"],
        ),
        (
            "The road will cut the traffic by half. Or so the council promises.",
            "The road will cut the traffic by half",
            ["council"],
        ),
        (
            "The marsh is dying. That is the verdict of botanist Ana Brell.",
            "The marsh is dying",
            ["Ana Brell"],
        ),
        (
            "The signal was red and the driver was tired. That is the inspectorate's finding.",
            "The signal was red",
            ["inspectorate"],
        ),
        (
            "The gates were locked from outside. That is how the guard Osk Tarn tells it.",
            "The gates were locked from outside",
            ["Osk Tarn"],
        ),
        (
            "The army rejected the charge in a statement. “Nobody was hurt,” it reads.",
            "Nobody was hurt",
            ["army"],
        ),
        (
            "A cook at the camp, who gave her name only as Lina, said that the soup was cold.",
            "the soup was cold",
            ["Lina"],
        ),
        (
            "Four men were found in a well near Tarsk, Tarsk Rights Now said, quoting a guard.",
            "Four men were found in a well near Tarsk",
            ["Tarsk Rights Now", "guard"],
        ),
        (
            "The mast is down, Tarsk Online reported. Tarsk Online's story quoted a rigger, Osk"
            " Tarn: “They cut the stays.”",
            "They cut the stays",
            ["Tarsk Online", "Osk Tarn"],
        ),
        (
            "The report records that the pumps failed at noon.",
            "the pumps failed at noon",
            ["report"],
        ),
        (
            "“It went out,” the keeper messaged his daughter. “The lamp went out at five.”",
            "The lamp went out at five",
            ["keeper"],
        ),
    ],
)
def test_across_sentences(told: Told, text: str, content: str, chain: list[str]) -> None:
    assert told(text)[content] == chain


def test_what_somebody_leaves_unsaid_is_no_statement_of_hers(told: Told) -> None:
    found = told("Ana Brell said she had been paid. She did not say by whom.")
    assert found.get("She did not say by whom", []) == []
