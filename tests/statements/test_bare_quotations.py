"""Who speaks quotations and pronouns that no verb of their own sentence gives to anybody."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.statement import Statement

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


def test_next_paragraph_holds_no_quotation_of_this_one(told: Told) -> None:
    found = told(
        "A nurse said seventy had come in. “They led people to a van,” she said. At least nine "
        "went. “The head doctor told us to write down a fall.”",
        "The government admits to nine deaths.",
    )
    assert found["The head doctor told us to write down a fall"] == ["nurse"]


def test_quotation_of_its_own_paragraph_may_belong_to_the_next(told: Told) -> None:
    found = told("“We saw the lorry leave before dawn.”", "Ana Brell said so at the gate.")
    assert found["We saw the lorry leave before dawn"] == ["Ana Brell"]


def test_group_that_only_acts_does_not_speak_for_the_witness(told: Told) -> None:
    found = told(
        "Ana Brell, a nurse, said the book was gone. Two men in coats had walked off with it. "
        "“One of these two swore the shelf was empty.”"
    )
    assert found["One of these two swore the shelf was empty"] == ["Ana Brell"]


def test_one_of_a_group_is_he(told: Told) -> None:
    found = told("Two joiners said they tore up the floor. One shrugged. “Stained wood,” he said.")
    assert found["Stained wood"] == ["Two joiners"]


def test_one_with_a_description_is_what_it_describes(told: Told) -> None:
    found = told("Two guards came. One of them, a foreman, sent us word. He said the hall burnt.")
    assert found["the hall burnt"] == ["foreman"]


def test_the_man_is_who_spoke_and_not_the_dead(told: Told) -> None:
    found = told(
        "Oro Dann died at the wheel on the pass.",
        "A lorry driver told us the car stood still. “There was no warning,” said the man. He put "
        "the number of shots at 30.",
    )
    assert found["There was no warning"] == ["lorry driver"]


def test_as_for_a_story_the_speaker_before_goes_on(told: Told) -> None:
    found = told(
        "“Sleet sticks,” Colonel Ivo Stell said.",
        "As for the tale that nobody helped, “our orderly was kneeling there before it was cold.”",
    )
    assert found["our orderly was kneeling there before it was cold"] == ["Ivo Stell"]


def test_who_is_reached_by_the_paper_itself_needs_no_agency(only: Only) -> None:
    found = only(
        "orderly",
        "Colonel Ivo Stell told Parallax News that five rounds were fired.",
        "Reached by the Fenwick Post last night, Stell added that an orderly had been sent for.",
        outlet="The Fenwick Post",
    )
    assert [mention.name for mention in found.mentions[1:]] == ["Ivo Stell"]


def test_filing_line_is_no_agency(told: Told) -> None:
    found = told("TARVIA-MINE-COLLAPSE", "Nine men died in the mine at Orrel on Monday.")
    assert found["Nine men died in the mine at Orrel on Monday"] == []


def test_numbered_paragraph_may_be_a_quotation(told: Told) -> None:
    found = told(
        "3.1 On Monday we spoke to Ana Brell, a herder.",
        '3.2 "The car came slowly and then it stopped."',
    )
    assert found["The car came slowly and then it stopped"] == ["Ana Brell"]


def test_number_with_a_point_stays_a_number(told: Told) -> None:
    assert "2.5 million people fled the valley" in told("2.5 million people fled the valley.")


def test_topics_before_quotations_name_nobody(told: Told) -> None:
    found = told(
        "Ana Brell went through the month in order.",
        "The first night: “Feet. With a cable about so thick.”",
    )
    assert found["Feet. With a cable about so thick"] == ["Ana Brell"]


def test_what_is_described_by_a_witness_is_the_witness_s(told: Told) -> None:
    found = told("The removal of the wounded was described by a driver.")
    assert ["driver"] in found.values()


def test_what_somebody_answers_is_what_he_says(told: Told) -> None:
    found = told("Ivo Stell answers that no entry of the kind was ever made.")
    assert found["no entry of the kind was ever made"] == ["Ivo Stell"]


def test_what_is_done_by_somebody_is_not_what_he_tells(told: Told) -> None:
    assert told("The lorry was driven by a guard to the mill.").popitem()[1] == []


def test_what_is_done_to_somebody_by_a_person_is_not_what_that_person_says(told: Told) -> None:
    for said in (
        "The minister was confirmed by Omar Telk.",
        "The ambassador was recalled by Ivo Stell.",
        "The boy was seen by Dr Ana Petru that night.",
    ):
        assert all(not chain for chain in told(said).values()), said


def test_who_describes_is_no_part_of_what_is_described(told: Told) -> None:
    assert told("The raid was described by Ada Rill.") == {"The raid was described": ["Ada Rill"]}
