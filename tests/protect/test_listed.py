"""Lists of people to whom the case happened: the posts beside their names make nobody public."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect import register
from firsthand.protect.listed import listed, listed_sources


def found(text: str) -> set[str]:
    return {text[start:end] for start, end in listed(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Name; Age; Post Ada Rill; 41; cook Dorin Velk; 38; editor Dagny Quell; 19; judge",
        "Held on 4 May\n\nAda Rill | 41 | spokeswoman Dorin Velk | 38 | director",
        "Rill, Ada, 41, spokeswoman Velk, Dorin, 38, director",
        "Ada Rill, 41, spokeswoman Dorin Velk, 38, director Dagny Quell, 19, judge",
        "Beaten at the weir\n\n- Ada Rill, school director\n\n- Dorin Velk - judge",
        "The following were taken on 4 May:\n1. Ada Rill (director)\n2. Dorin Velk (lawyer)",
        "Taken from the hall:\n\nDirector Ada Rill\n\nEditor Dorin Velk\n\nNone came back.",
        "The detained: Ada Rill (mayor of Orra), Dorin Velk (editor) and Dagny Quell (judge).",
        "Los detenidos: Ada Rill (concejal), Dorin Velk (director) y Dagny Quell (juez).",
        "Witness | What they said\n\nDirector Ada Rill | They hit me\n\nDorin Velk | I saw it",
        "The wounded: Ada Rill, a cook; Judge Dorin Velk; Dagny Quell, mayor.",
        "They wrote: “We would not.” Signed: Sergeant Ada Rill, Corporal Dorin Velk.",
        "Annex: codes. A1 = Ada Rill; A2 = Dorin Velk (village head).",
        "Liste des disparus\n\nNom ; âge\nAda Rill ; 41 ans ; maire Dorin Velk ; 38 ans ; juge",
    ],
)
def test_lists_of_people(text: str) -> None:
    names = " ".join(found(text))
    assert "Ada" in names
    assert "Velk" in names


@pytest.mark.parametrize(
    "text",
    [
        "Nine men detained at the weir\n\nAda Rill\n\nORRA, 4 May\n\nGuards beat nine men.",
        "What is known of the detained:\n- Mayor Ada Rill denied it\n- Judge Velk said so",
        "Mayor Ada Rill, 52, and the spokesman, Dorin Velk, 41, were there.",
        "Signed: Mayor Ada Rill, Governor Dorin Velk.",
        "Present: Mayor Ada Rill; Judge Dorin Velk; Dagny Quell, clerk.",
        "1 Herald, 7 May. 2 Post, 7 and 11 May. 3 Herald, 22 May.",
        "Votes\n\nAda Rill, mayor\n\nDorin Velk, judge",
    ],
)
def test_no_such_lists(text: str) -> None:
    assert not found(text)


def test_each_item_counts_once() -> None:
    text = "Taken:\n" + "- Ada Rill, arrested 3 May\n" * 3000
    assert len(list(listed(text))) == 3000


def test_a_list_goes_on_behind_a_heading_that_is_an_item() -> None:
    text = "Taken:\nAda Rill\nWounded\n4 May in Orra\n- Dorin Velk\n- Dagny Quell"
    assert found(text) >= {"Ada Rill", "Dorin Velk", "Dagny Quell"}


@pytest.mark.parametrize("part", ["A-", "A.", "A’", "Ab ", "AB"])
def test_long_lines_are_read(part: str) -> None:
    assert not found(part * 20_000)


@given(st.text(alphabet="Ab ;|,\n:-1.", max_size=200))
def test_stretches_lie_in_the_text(text: str) -> None:
    assert all(0 <= start < end <= len(text) for start, end in listed(text))


def test_long_runs_are_read_once() -> None:
    assert not found("The wounded: " + "ada rill, " * 40_000)
    assert not found("The wounded: " + "(" * 40_000)


def test_initials_end_no_list() -> None:
    assert found("Wounded: A. Rill, B. Tamm, and C. Orr. They wept.") == {
        "A. Rill", "B. Tamm", "C. Orr",
    }  # fmt: skip


def test_each_column_of_people_counts() -> None:
    text = "Witness | Victim | Day\nAda Rill | Bo Tamm | Monday\nOffice | Victim | Day"
    assert found(text) == {"Ada Rill", "Bo Tamm", "Office", "Victim"}
    later = "Office | Name\nJudge | The wounded man\nMinister | Ada Rill"
    assert not found(later)


def test_a_post_in_a_list_makes_nobody_public(records: CaseRecords) -> None:
    text = "Name; Age; Post Ada Rill; 41; cook Dorin Velk; 38; editor Dagny Quell; 19; cook"
    more = msgspec.structs.replace(records.documents[0], id="doc-x", text=text, blocks=())
    person, paper = SourceKind.PERSON, SourceKind.OUTLET
    sources = (
        Source(id="src-x", kind=person, name="Dagny Quell", names=("Dagny Quell",),
               role="editor", roles=("editor",), public=True),
        Source(id="src-y", kind=paper, name="Post Ada Rill", names=("Post Ada Rill",), public=True),
    )  # fmt: skip
    case = msgspec.structs.replace(
        records, documents=(*records.documents, more), sources=(*records.sources, *sources)
    )
    assert listed_sources(case) == {"src-x", "src-y"}
    assert not register(case).public & {"src-x", "src-y"}
    assert not listed_sources(records)


@pytest.mark.parametrize(
    "text",
    [
        "Nine were detained: nobody knew, said Ada Rill (mayor), Bo Tamm, Ida Quell.",
        "Office | Name\n\nMinister | Ada Rill\n\nJudge | Dorin Velk",
    ],
)
def test_officials_who_speak_stand_in_no_such_list(text: str) -> None:
    assert found(text) == set()
