"""Every form of attribution, on sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, DocumentKind, Form, SourceKind

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]

CASES = [
    (
        ["Soldiers burned the mill on Tuesday, a miller told The Fenwick Post."],
        "Soldiers burned the mill on Tuesday",
        ["miller"],
    ),
    (
        ["The harbour office said that six men had been released."],
        "six men had been released",
        ["harbour office"],
    ),
    (
        ["Six men had been released, according to Anna Brell."],
        "Six men had been released",
        ["Anna Brell"],
    ),
    (
        ["Four were killed and nine wounded, a doctor at the Lorn hospital said."],
        "Four were killed",
        ["doctor at the Lorn hospital"],
    ),
    (
        ['"They took my son at dawn," said Mira Tolk, a baker.'],
        "They took my son at dawn",
        ["Mira Tolk"],
    ),
    (
        ["Pavel Ortin, the mayor, spoke on Friday. He said the bridge was closed."],
        "the bridge was closed",
        ["Pavel Ortin"],
    ),
    (
        ["The teacher Nadia Korr told Radio Vell that two boys were beaten."],
        "two boys were beaten",
        ["Radio Vell", "Nadia Korr"],
    ),
    (
        ["The Lorn Courier, citing the agency Parallax, said a nurse told it three men had died."],
        "three men had died",
        ["Lorn Courier", "agency Parallax", "nurse"],
    ),
    (
        ["The gate stayed locked, she added.", "Ina Moss arrived late."],
        "The gate stayed locked",
        [],
    ),
]


@pytest.mark.parametrize(("paragraphs", "content", "chain"), CASES)
def test_chain(told: Told, paragraphs: list[str], content: str, chain: list[str]) -> None:
    assert told(*paragraphs)[content] == chain


def test_two_propositions_give_two_statements(told: Told) -> None:
    found = told("Four were killed and nine were wounded, a doctor said.")
    assert found == {"Four were killed": ["doctor"], "nine were wounded": ["doctor"]}


def test_headline(told: Told) -> None:
    found = told("Eight held in night raid, union says", kinds={0: BlockKind.HEADLINE})
    assert found == {"Eight held in night raid": ["union"]}


def test_quotation_over_paragraphs_with_the_speaker_before(told: Told) -> None:
    found = told(
        "The fisherman Oro Dann said:",
        "“We saw the boat leave the harbour that night.",
        "“It came back empty before the sun was up.”",
    )
    assert found["We saw the boat leave the harbour that night"] == ["Oro Dann"]
    assert found["It came back empty before the sun was up"] == ["Oro Dann"]


def test_broken_quotation_has_one_speaker(told: Told) -> None:
    found = told('"They shot at the roof," Lena Vost said, "and then they shot at us in the yard."')
    assert set(map(tuple, found.values())) == {("Lena Vost",)}


def test_speech_goes_on_after_a_quotation(told: Told) -> None:
    found = told('"I ran," Ivo Stell said. He had hidden in the mill until morning.')
    assert found["He had hidden in the mill until morning"] == ["Ivo Stell"]


def test_words_inside_a_quotation_do_not_mislead_the_parser(told: Told) -> None:
    found = told('"The search is over. A bad heart, a man of sixty," a clerk told The Vell Echo.')
    assert found["The search is over. A bad heart, a man of sixty"] == ["Vell Echo", "clerk"]


def test_own_voice(only: Only) -> None:
    statement = only("Fire destroyed", "Fire destroyed nine houses in Lorn on Monday.")
    assert statement.form is Form.OWN
    assert [m.name for m in statement.mentions] == ["The Fenwick Post"]
    assert statement.source is None


def test_hearsay_has_no_source_and_is_alleged(only: Only) -> None:
    statement = only("nine people", "It was claimed that nine people had drowned.")
    assert len(statement.mentions) == 1
    assert statement.stance == "alleges"


def test_refusing_to_comment_is_no_statement(told: Told) -> None:
    found = told("The ministry declined to comment.")
    assert not any("comment" in content and chain for content, chain in found.items())


def test_questions_of_an_interviewer_are_none(told: Told) -> None:
    assert told("What did the guards do that night?") == {}


def test_credited_agency_is_a_link(told: Told) -> None:
    found = told(
        "LORN, Velland, May 3 (Parallax) - Police shot two students on Sunday, a nurse said."
    )
    assert found["Police shot two students on Sunday"] == ["Parallax", "nurse"]


def test_transcript_guest_and_presenter(told: Told) -> None:
    found = told(
        "Good evening. Eleven people were hurt at the dam.",
        "No officer fired a single shot at the dam.",
        kind=DocumentKind.TRANSCRIPT,
        kinds={0: BlockKind.SPEECH, 1: BlockKind.SPEECH},
        speakers={0: "HOST", 1: "BRODEL"},
    )
    assert found["Eleven people were hurt at the dam"] == []
    assert found["No officer fired a single shot at the dam"] == ["Brodel"]


def test_social_post_speaks_for_its_account(only: Only) -> None:
    statement = only(
        "they burned", "they burned the school last night", kind=DocumentKind.SOCIAL_POST,
        outlet="@river_lamp",
    )  # fmt: skip
    assert statement.speaker.kind is SourceKind.SOCIAL_ACCOUNT


def test_every_statement_says_why(only: Only) -> None:
    statement = only("the bridge", "A driver said the bridge was mined.")
    assert statement.why == ('verb "say"',)
    assert statement.cue is not None and statement.cue.exact == "said"
    assert statement.source is not None and "driver" in statement.source.exact


def test_outlet_that_was_told_passes_it_on(told: Told) -> None:
    found = told("A baker told Nordvale that two boats had burned.")
    assert found["two boats had burned"] == ["Nordvale", "baker"]


def test_clause_behind_a_semicolon_keeps_its_own_speaker(told: Told) -> None:
    found = told("The ministry claimed that the dam was safe; the mayor said it had cracked.")
    assert found["the dam was safe"] == ["ministry"]
    assert found["it had cracked"] == ["mayor"]


def test_pronoun_means_who_spoke_last(told: Told) -> None:
    found = told("Igor Sand said Pavel Lund had drowned.", "“The nets were empty,” he told us.")
    assert found["The nets were empty"] == ["Igor Sand"]


def test_statement_without_owner_is_the_last_body_s(told: Told) -> None:
    found = told("The ministry of ports has spoken.", "No one drowned, according to a statement.")
    assert "statement" not in found["No one drowned"]


def test_hyphened_surname_is_one_name(told: Told) -> None:
    found = told("The harbour was closed, Anton Vale-Norr said.")
    assert found["The harbour was closed"] == ["Anton Vale-Norr"]


def test_thanks_and_calls_are_no_statements(told: Told) -> None:
    assert not told("Subscribe to our paper to read it first.", "Thank you all for it.")
