"""People in office who fled, leaked, were hurt, or do not want to be named."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import Basis, SourceKind
from firsthand.protect.endangered import endangered_sources
from firsthand.protect.sounds import alike


def person(name: str, role: str, identity: str = "src-x") -> Source:
    return Source(
        id=identity, kind=SourceKind.PERSON, name=name, names=(name,), role=role, roles=(role,),
        public=True,
    )  # fmt: skip


def at_risk(records: CaseRecords, text: str, *people: Source) -> frozenset[str]:
    more = msgspec.structs.replace(records.documents[0], id="doc-x", text=text, blocks=())
    case = msgspec.structs.replace(
        records, documents=(*records.documents, more), sources=(*records.sources, *people)
    )
    return endangered_sources(case)


@pytest.mark.parametrize(
    "text",
    [
        "Colonel Dagny Dunmar, who fled across the border in June, told of graves.",
        "Dagny Dunmar, now in exile, gave the order.",
        "Dagny Dunmar is in hiding.",
        "Dagny Dunmar, who asked not to be named, said so.",
        "The spokesman Dagny Dunmar, whose name we have changed, saw it.",
        "The editor Dagny Dunmar (not her real name) said so.",
        "Dagny Dunmar told us so on condition of anonymity.",
        'Dagny Dunmar counted nine. "Nine," she said, asking us not to print her name.',
        "Major Dagny Dunmar passed the list of the dead to The Marrow Gazette.",
        "Dagny Dunmar, deputy head of pay, gave this paper the lists of guards.",
        "Captain Dagny Dunmar told her mother by phone that they shot prisoners.",
        "Dagny Dunmar was hit with a rifle butt.",
        "Dagny Dunmar was dragged from her car.",
        "Guards beat editor Dagny Dunmar at the weir.",
        "Two days later police came for Dagny Dunmar.",
        "Le capitaine Dagny Dunmar vit caché.",
        "La juge Dagny Dunmar, sous couvert d'anonymat, confirme.",
        "Майор Dagny Dunmar скрывается.",
        "Colonel Dagny Dunmar refused to fire.",
        "Dagny Dunmar would not obey.",
        "Dagny Dunmar a refusé de tirer.",
        "Майор Dagny Dunmar отказался выполнять приказ.",
    ],
)
def test_at_risk(records: CaseRecords, text: str) -> None:
    assert "src-x" in at_risk(records, text, person("Dagny Dunmar", "spokeswoman"))


@pytest.mark.parametrize(
    "text",
    [
        "Dagny Dunmar sent a statement to The Marrow Gazette.",
        "A call to the house of Dagny Dunmar was taken by a man.",
        "Dagny Dunmar said that two men had fled.",
        "Dagny Dunmar, a spokeswoman, was asked about the wounded.",
        "Dagny Dunmar was sentenced for the beatings.",
        "Dagny Dunmar среди задержанных нет.",
    ],
)
def test_in_office(records: CaseRecords, text: str) -> None:
    assert "src-x" not in at_risk(records, text, person("Dagny Dunmar", "spokeswoman"))


def test_who_died_of_it_stays_public(records: CaseRecords) -> None:
    editor = person("Dagny Dunmar", "editor")
    wounded = "Dagny Dunmar was shot in the chest and wounded."
    assert "src-x" in at_risk(records, wounded, editor)
    assert "src-x" not in at_risk(records, f"{wounded} Dagny Dunmar died on Monday.", editor)


@pytest.mark.parametrize(("role", "hidden"), [("reporter", True), ("minister", False)])
def test_states_prosecute_those_who_report(records: CaseRecords, role: str, hidden: bool) -> None:
    found = at_risk(records, "Dagny Dunmar was sentenced on Monday.", person("Dagny Dunmar", role))
    assert ("src-x" in found) is hidden


@pytest.mark.parametrize(("role", "hidden"), [("coordinator", True), ("lawyer", False)])
def test_who_says_it_of_herself(records: CaseRecords, role: str, hidden: bool) -> None:
    found = at_risk(records, "Dagny Dunmar said guards beat her.", person("Dagny Dunmar", role))
    assert ("src-x" in found) is hidden


@pytest.mark.parametrize(
    ("role", "hidden"),
    [("communications manager at the mill", True), ("head of communications", True),
     ("minister", False)],
)  # fmt: skip
def test_who_is_paid_to_speak_and_saw_it(records: CaseRecords, role: str, hidden: bool) -> None:
    said = msgspec.structs.replace(
        records.statements[0], chain=("src-gazette", "src-x"), basis=Basis.WITNESS
    )
    case = msgspec.structs.replace(
        records,
        statements=(*records.statements, said),
        sources=(*records.sources, person("Dagny Dunmar", role)),
    )
    assert ("src-x" in endangered_sources(case)) is hidden


def test_one_name_in_two_transliterations() -> None:
    people = [
        person("Petr Zhukovets", "editor", "a"),
        person("Piotr Joukovets", "rédacteur", "b"),
        person("Pavel Zhukovets", "editor", "c"),
        person("Petr Zimin", "editor", "d"),
    ]
    assert alike(people, frozenset({"a"})) == {"a", "b"}


def test_whose_name_stands_for_a_place_elsewhere_is_still_a_victim(records: CaseRecords) -> None:
    """A bare first name is at times read as a place; that must not make her readable."""
    dagny = person("Dagny", "editor")
    place = msgspec.structs.replace(records.names[0], id="nm-x", name="Dagny", kind=None)
    case = msgspec.structs.replace(records, names=(*records.names, place))
    assert dagny.id in at_risk(case, "Dagny has been missing since May.", dagny)


def test_an_office_of_a_country_is_no_name_of_its_holder(records: CaseRecords) -> None:
    minister = person("Dagny Dunmar", "minister")
    minister = msgspec.structs.replace(
        minister, names=("Dagny Dunmar", "Orvane minister", "Orvane's minister of roads")
    )
    gone = "The secretary of a union in Orvane has not been seen since Friday."
    assert "src-x" not in at_risk(records, gone, minister)
    gone = "Dagny Dunmar has not been seen since Friday."
    assert "src-x" in at_risk(records, gone, minister)
    surname = msgspec.structs.replace(minister, name="Orvane", names=("Orvane",))
    assert "src-x" in at_risk(records, "Orvane has not been seen since Friday.", surname)
