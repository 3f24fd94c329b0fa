"""Points of a list that name their source before a colon, and what hyphens and titles are."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind, Stance

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


def test_point_names_the_outlet_and_whom_it_quotes(told: Told) -> None:
    found = told(
        "What others printed:",
        "- Kestrel, quoting a ward sister: 16 killed on the bridge.",
        "- Radio Tal, from Father Brell: two more killed at the ford.",
        "- The Tarsk Herald, whose reporter was there: soldiers fired into the crowd.",
    )
    assert found["16 killed on the bridge"][1:] == ["ward sister"]
    assert found["two more killed at the ford"] == ["Radio Tal", "Brell"]
    assert found["soldiers fired into the crowd"] == ["Tarsk Herald"]


def test_reason_given_before_a_colon_is_no_source(told: Told) -> None:
    found = told("The ministry, citing the weather: no visitors in the camp until May.")
    assert "weather" not in found["no visitors in the camp until May"]


def test_hyphen_of_a_dialogue_still_opens_a_turn(told: Told) -> None:
    found = told("- They took him at night, - said Ana Brell.")
    assert found["They took him at night"] == ["Ana Brell"]


def test_title_in_capitals_speaks_for_nobody(told: Told) -> None:
    found = told("WHAT OUR OBSERVERS SAW The gates were shut at noon.", "Nobody was let in.")
    assert found["The gates were shut at noon"] == []


def test_paper_called_a_monitor_is_an_outlet_where_it_is_told(only: Only) -> None:
    one = only("nine men", "The miller told the Monitor that nine men were held.")
    assert [each.kind for each in one.mentions[1:2]] == [SourceKind.OUTLET]
    other = only("nine men", "The miller told Tarsk Rights Monitor that nine men were held.")
    assert SourceKind.OUTLET not in [each.kind for each in other.mentions[1:]]


def test_nurse_of_a_general_hospital_holds_no_rank(only: Only) -> None:
    one = only("lorries", "“Three lorries, no lights,” a nurse at Tarsk General Hospital said.")
    assert one.stance is Stance.ASSERTS
    other = only("no shots", "There were no shots, General Brell said.")
    assert other.stance is Stance.DENIES


def test_guest_who_asked_somebody_is_no_reporter(only: Only) -> None:
    turns = {
        "kind": DocumentKind.TRANSCRIPT,
        "kinds": dict.fromkeys(range(3), BlockKind.SPEECH),
    }
    words = ("Welcome back.", "I asked him where the boy was. The bed was empty.", "We see.")
    one = only("bed", *words, speakers={0: "HOST", 1: "BRELL", 2: "HOST"}, **turns)
    assert one.speaker.name == "Brell"
    other = only("bed", *words, speakers={0: "TOLK", 1: "BRELL", 2: "TOLK"}, **turns)
    assert other.speaker.name == "The Fenwick Post"


def test_byline_with_an_agency_beside_credits_not_all_to_it(told: Told) -> None:
    kinds = {0: BlockKind.BYLINE}
    text = "The bridge fell on Monday."
    assert told("By Ana Brell, with Kestrel agency", text, kinds=kinds, author="Ana Brell") == {
        "The bridge fell on Monday": []
    }
    assert told("Newsroom, with Kestrel", text, kinds=kinds) == {
        "The bridge fell on Monday": ["Kestrel"]
    }
