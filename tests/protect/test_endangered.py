"""People whose role is public and to whom the case happens: they stay protected."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import Basis, SourceKind
from firsthand.protect import register
from firsthand.protect.bodies import is_called_after_someone
from firsthand.protect.endangered import endangered_sources


def case(records: CaseRecords, text: str) -> CaseRecords:
    editor = Source(
        id="src-x", kind=SourceKind.PERSON, name="Orla Dunmar", names=("Orla Dunmar",),
        role="editor of Radio Orle", public=True,
    )  # fmt: skip
    more = msgspec.structs.replace(records.documents[0], id="doc-x", text=text, blocks=())
    return msgspec.structs.replace(
        records, documents=(*records.documents, more), sources=(*records.sources, editor)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The messages about the missing editor Orla Dunmar came from one telephone.",
        "The disappearance of Orla Dunmar is a mystery.",
        "Nothing is known of Orla Dunmar's abduction.",
        "Orla Dunmar, editor of Radio Orle, was arrested at dawn.",
        "The lawyer Orla Dunmar has been tortured.",
        "Captain Orla Dunmar, who deserted in May, saw the order.",
        "Orla Dunmar (41) was arrested at dawn.",
        "Orla Dunmar of the Mill Post was detained.",
        "Orla Dunmar of the Mill Post, who had asked for the list, was detained.",
        "They thanked Orla Dunmar, spokeswoman for the mothers.",
        "Orla Dunmar, rédactrice en chef, est introuvable depuis mardi.",
        "We ask the government to say where Orla Dunmar is.",
        "They marched for the release of Orla Dunmar.",
        "The baker has been looking for Orla Dunmar ever since.",
        "Orla Dunmar's wife waited at the gate.",
        "The brother of Orla Dunmar was at the gate.",
        "La femme de Orla Dunmar attend toujours.",
        "Жена Orla Dunmar ждала у ворот.",
        "Похищение редактора Orla Dunmar потрясло город.",
    ],
)
def test_a_role_makes_nobody_safe_to_whom_the_case_happens(records: CaseRecords, text: str) -> None:
    known = case(records, text)
    assert endangered_sources(known) == {"src-x"}
    assert "src-x" not in register(known).public


@pytest.mark.parametrize(
    "text",
    [
        "Orla Dunmar said that twelve men were arrested.",
        "An arrest warrant was read by Orla Dunmar. Men were missing.",
        "Orla Dunmar's arrest warrants were void.",
        "Orla Dunmar, spokeswoman for the Water Board, denied it.",
        "The death of Orla Dunmar was announced.",
        "Orla Dunmar's office and staff moved out.",
        "The release was read out by Orla Dunmar.",
        "Twelve men were detained. Orla Dunmar denied it.",
        "Orla Dunmar called a lie the account of a docker who, the union says, was beaten.",
    ],
)
def test_who_speaks_of_others_stays_public(records: CaseRecords, text: str) -> None:
    known = case(records, text)
    assert endangered_sources(known) == frozenset()
    assert "src-x" in register(known).public


@pytest.mark.parametrize(
    ("role", "basis", "hidden"),
    [
        ("Sergeant", Basis.WITNESS, True),
        ("Sergeant", Basis.OFFICIAL, False),
        ("Colonel", Basis.WITNESS, False),
    ],
)
def test_a_soldier_who_tells_what_he_saw_is_at_risk(
    records: CaseRecords, role: str, basis: Basis, hidden: bool
) -> None:
    soldier = Source(
        id="src-x", kind=SourceKind.PERSON, name="Orla Dunmar", names=("Orla Dunmar",),
        role=role, roles=(role,), public=True,
    )  # fmt: skip
    said = msgspec.structs.replace(records.statements[0], chain=("src-p", "src-x"), basis=basis)
    known = msgspec.structs.replace(
        records, sources=(*records.sources, soldier), statements=(*records.statements, said)
    )
    assert ("src-x" in endangered_sources(known)) is hidden


@pytest.mark.parametrize(
    "name",
    ["Free Tomas Committee", "Justice for Quenby", "Friends of Ada Quenby", "Quenby family",
     "Les amis de Quenby", "Свободу Квенби", "Justice for Rose"],
)  # fmt: skip
def test_a_body_may_be_called_after_its_victim(name: str) -> None:
    assert is_called_after_someone(name, ())


@pytest.mark.parametrize(
    "name", ["Free Dockers' Union", "Free Press", "Save the Children", "Friends of Lindmouth"]
)
def test_other_bodies_are_called_after_things_and_places(name: str) -> None:
    assert not is_called_after_someone(name, {("lindmouth",)})
