"""Whose words they are where the text names no speaker beside them, and through whom they came."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind
from firsthand.statements import Finder

Told = Callable[..., dict[str, list[str]]]
Make = Callable[..., Document]


def _released(make: Make, *paragraphs: str, kind: DocumentKind) -> Document:
    return make(*paragraphs, kind=kind, outlet="Ministry of Works")


def test_findings_in_a_bodys_own_release_are_its_own(finder: Finder, make: Make) -> None:
    text = "According to the available data, nine citizens perished at the dam."
    found = finder.find(_released(make, text, kind=DocumentKind.PRESS_RELEASE))
    assert [[m.name for m in one.mentions] for one in found] == [["Ministry of Works"]]


def test_a_review_is_the_last_bodys(told: Told) -> None:
    found = told(
        "The army spoke again on Monday about the strike at the ferry.",
        "The review says that fuel in the cars caused the blast.",
    )
    assert found["fuel in the cars caused the blast"] == ["army"]


def test_a_review_with_an_owner_is_the_owners(told: Told) -> None:
    found = told(
        "The army spoke again on Monday about the strike at the ferry.",
        "A review by the Lorn Institute says that fuel in the cars caused the blast.",
    )
    assert found["fuel in the cars caused the blast"][-1] != "army"


def test_the_body_is_not_the_person_named_after_it(told: Told) -> None:
    found = told(
        "A union secretary said the ferry was late.",
        "The union said nine crew members had been detained.",
    )
    assert found["nine crew members had been detained"] == ["union"]


def test_the_secretary_comes_back_as_the_secretary(told: Told) -> None:
    found = told(
        "A union secretary said the ferry was late.",
        "The secretary said nine crew members had been detained.",
    )
    assert found["nine crew members had been detained"] == ["union secretary"]


def test_what_calls_itself_by_a_name_bears_it(only: Callable[..., Statement]) -> None:
    text = "An account calling itself Dune Ear says that fifty people died."
    speaker = only("fifty people died", text).speaker
    assert (speaker.name, speaker.kind) == ("Dune Ear", SourceKind.SOCIAL_ACCOUNT)


def test_a_group_that_calls_itself_by_a_name_is_no_account(only: Callable[..., Statement]) -> None:
    text = "A group calling itself Dune Ear says that fifty people died."
    assert only("fifty people died", text).speaker.kind is not SourceKind.SOCIAL_ACCOUNT


def test_who_calls_others_by_a_name_does_not(told: Told) -> None:
    found = told("A guard calling the place Camp Nine says that fifty people died.")
    assert "Camp Nine" not in found["fifty people died"][-1:]


@pytest.mark.parametrize(
    ("line", "relay"),
    [
        ("From Kestrel in Tarn", ["Kestrel"]),
        ("From Marlow News Agency in Tarn", ["Marlow News Agency"]),
        ("From Ana Petru in Tarn", []),
    ],
)
def test_copy_sent_by_an_agency_from_a_place(told: Told, line: str, relay: list[str]) -> None:
    found = told(
        line,
        '"They walked him down to the deck," a passenger told Kestrel by telephone.',
        "The owner said that the boat was late.",
        kinds={0: BlockKind.BYLINE},
    )
    assert found["the boat was late"] == [*relay, "owner"]


def test_one_bracket_at_the_end_credits_the_whole(told: Told) -> None:
    found = told("The mayor said that the boat was late.", "Nine people died. (Kestrel)")
    assert found["the boat was late"] == ["Kestrel", "mayor"]


def test_several_brackets_credit_their_own_entries_only(told: Told) -> None:
    found = told(
        "The mayor said that the boat was late.",
        "Nine people died at the weir (Marlow News).",
        "A payment was made for a boiler (Kestrel Post).",
    )
    assert found["the boat was late"] == ["mayor"]


def test_our_man_there_is_the_stations_voice(told: Told) -> None:
    turns = (
        "Our man there is Piet Agrell. Piet, what happened?",
        "Riot units came out of Bell Lane. I saw a girl on the ground.",
    )
    speech = dict.fromkeys(range(2), BlockKind.SPEECH)
    found = told(*turns, kinds=speech, speakers={0: "ORLA KEMP", 1: "PIET AGRELL"})
    assert found["I saw a girl on the ground"] == []


def test_a_guest_is_no_man_of_the_station(told: Told) -> None:
    turns = (
        "Our guest is Piet Agrell. Piet, what happened?",
        "Riot units came out of Bell Lane. I saw a girl on the ground.",
    )
    speech = dict.fromkeys(range(2), BlockKind.SPEECH)
    found = told(*turns, kinds=speech, speakers={0: "ORLA KEMP", 1: "PIET AGRELL"})
    assert found["I saw a girl on the ground"] == ["Piet Agrell"]


def test_whom_a_russian_paper_sought_out_is_meant_by_his(told: Told) -> None:
    found = told(
        "Корреспондент встретился с каменщиком Павлом Горшиным. "
        "По его словам, он трое суток стоял на коленях.",
        language="ru",
    )
    assert any(chain and "Горшин" in chain[-1] for chain in found.values())
