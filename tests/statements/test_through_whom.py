"""Through whom words came: who saw, printed or was sent a paper, and on whom an outlet rests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]

ROTTEN = "the bridge was rotten"


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        (
            "A clerk told the agency Kestrel, whose dispatch was reprinted by the government daily"
            " The Lamp, that the bridge was rotten.",
            ["Lamp", "Kestrel", "clerk"],
        ),
        (
            "Ana Brell told Tarsk Radio, in remarks picked up by the Kestrel agency, that the"
            " bridge was rotten.",
            ["Kestrel agency", "Tarsk Radio", "Ana Brell"],
        ),
        (
            "In an interview with the monthly Osk, translated by the site Tarsk Online, the former"
            " conscript Milan Tarn admits that the bridge was rotten.",
            ["Tarsk Online", "monthly Osk", "Milan Tarn"],
        ),
        (
            "A letter seen by the Tarsk Herald says that the bridge was rotten.",
            ["Tarsk Herald", "letter"],
        ),
        (
            "In an email obtained by Tarsk Radio, the clerk wrote that the bridge was rotten.",
            ["Tarsk Radio", "clerk"],
        ),
        (
            "In an article in the Tarsk Herald, the clerk said that the bridge was rotten.",
            ["Tarsk Herald", "clerk"],
        ),
        (
            "The clerk's diary, extracts of which were published by the Tarsk Herald, says the"
            " bridge was rotten.",
            ["Tarsk Herald", "clerk's diary"],
        ),
        ("A letter that Ana Brell sent says the bridge was rotten.", ["Ana Brell"]),
        (
            "A clerk told the Lamp Row project the bridge was rotten.",
            ["Lamp Row project", "clerk"],
        ),
        ("Lamp Row has a clerk saying that the bridge was rotten.", ["Lamp Row", "clerk"]),
        ("Lamp Row quotes a clerk who says that the bridge was rotten.", ["Lamp Row", "clerk"]),
        (
            "A video verified by Tarsk Online shows a clerk saying: “the bridge was rotten”.",
            ["Tarsk Online", "clerk"],
        ),
    ],
)
def test_passed_on(told: Told, sentence: str, chain: list[str]) -> None:
    assert told(sentence)[ROTTEN] == chain


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("A man picked up by the police said the bridge was rotten.", 1),
        ("In a letter seen by the police, the mayor said the bridge was rotten.", 1),
        ("The clerk told the Security Council that the bridge was rotten.", 1),
        ("The bridge was rotten, the nurse said after speaking to her husband.", 1),
        ("The bridge was rotten, said the mayor, who got a medal from the king.", 1),
    ],
)
def test_nobody_passes_it_on(told: Told, sentence: str, chain: int) -> None:
    found = told(sentence)
    assert len(found.get(ROTTEN) or found["The bridge was rotten"]) == chain


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        (
            "The bridge was rotten, Tarsk Radio reported after speaking to two clerks.",
            ["Tarsk Radio", "two clerks"],
        ),
        (
            "The bridge was rotten, the website Tarsk Online reported on the basis of a call with"
            " a clerk.",
            ["Tarsk Online", "clerk"],
        ),
        (
            "The bridge was rotten, wrote Osk Varn, whose reporter got the story from a clerk.",
            ["Osk Varn", "clerk"],
        ),
        (
            "The bridge was rotten, the Tarsk Herald said, citing a report by the Kestrel agency,"
            " which quoted a clerk.",
            ["Tarsk Herald", "Kestrel agency", "clerk"],
        ),
        (
            "According to the agency Kestrel, which was quoting the site Tarsk Online, which was"
            " itself quoting a clerk, the bridge was rotten.",
            ["agency Kestrel", "Tarsk Online", "clerk"],
        ),
        (
            "The bridge was rotten, the Tarsk Herald reported, citing the autopsy report.",
            ["Tarsk Herald", "autopsy report"],
        ),
    ],
)
def test_who_has_it_from_whom(told: Told, sentence: str, chain: list[str]) -> None:
    found = told(sentence)
    assert (found.get(ROTTEN) or found["The bridge was rotten"]) == chain


def test_relay_holds_in_its_paragraph(told: Told) -> None:
    found = told(
        "Ana Brell told Tarsk Radio on Friday that the bridge was rotten. The keys lay on the"
        " floor. “I took them,” Brell said."
    )
    assert found["I took them"] == ["Tarsk Radio", "Ana Brell"]


def test_whom_somebody_approaches_passes_it_on(told: Told) -> None:
    found = told("A clerk told his story to Tarsk Radio. The bridge was rotten, he said.")
    assert found["The bridge was rotten"] == ["Tarsk Radio", "clerk"]
    found = told(
        "A clerk met us. She has also spoken to Tarsk Radio. The bridge was rotten, she said."
    )
    assert found["The bridge was rotten"] == ["clerk"]


def test_a_name_before_its_trade_is_who_speaks(told: Told) -> None:
    found = told("It has a source: Tam Osk, a clerk, who says the bridge was rotten.")
    assert found[ROTTEN] == ["Tam Osk"]


def test_the_report_speaks_of_itself(told: Told) -> None:
    found = told("A clerk said the bridge was rotten. We have not heard from him since.")
    assert found["We have not heard from him since"] == []
