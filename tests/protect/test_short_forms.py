"""Pieces of public bodies' names that finders take for people, and people of the same name."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import SourceKind
from firsthand.protect import register
from firsthand.protect.mask import Masker
from firsthand.protect.short_forms import short_forms

PAPER = Source(
    id="src-x", kind=SourceKind.OUTLET, name="The Northern Corvant",
    names=("The Northern Corvant",), public=True,
)  # fmt: skip


def case(records: CaseRecords, text: str, title: str = "") -> CaseRecords:
    home = msgspec.structs.replace(
        records.documents[0], id="doc-x", text=text, blocks=(), outlet=PAPER.name, author=None
    )
    at = text.index("Corvant")
    found = Name(
        id="na-x", document="doc-x", span=home.span(at, at + 7), name="Corvant", title=title,
        kind=SourceKind.PERSON,
    )  # fmt: skip
    return msgspec.structs.replace(
        records,
        documents=(*records.documents, home),
        sources=(*records.sources, PAPER),
        names=(*records.names, found),
    )


@pytest.mark.parametrize(
    "text",
    [
        "Nine men fell, the Corvant wrote.",
        "Nine men fell, said The Northern Corvant.",
        "The Corvant, quoting a nurse, spoke of nine. The Northern Corvant did not.",
    ],
)
def test_a_short_form_hides_no_paper(records: CaseRecords, text: str) -> None:
    known = case(records, text)
    assert short_forms(known, [PAPER]) == {("corvant",)}
    masked = Masker(register(known)).mask("The Northern Corvant wrote.")
    assert masked.text == "The Northern Corvant wrote."


@pytest.mark.parametrize(
    "text",
    [
        "Guards beat Corvant, The Northern Corvant wrote.",
        "They burnt the Corvant house.",
        "The Corvant brothers fled.",
        "Soldiers dragged the Corvant son from his bed.",
        "Der Corvant sagte es.",
        "O Corvant contou tudo.",
    ],
)
def test_a_surname_stays_one(records: CaseRecords, text: str) -> None:
    assert short_forms(case(records, text), [PAPER]) == frozenset()


def test_a_title_makes_it_a_persons(records: CaseRecords) -> None:
    assert not short_forms(case(records, "Nine men fell, the Corvant wrote.", "Mrs"), [PAPER])


def test_a_role_makes_it_a_persons(records: CaseRecords) -> None:
    known = case(records, "Nine men fell, the Corvant wrote.")
    cook = msgspec.structs.replace(known.names[-1], role="cook")
    known = msgspec.structs.replace(known, names=(*known.names[:-1], cook))
    assert not short_forms(known, [PAPER])


def test_who_signs_is_somebody(records: CaseRecords) -> None:
    known = case(records, "Nine men fell, the Corvant wrote.")
    signed = msgspec.structs.replace(known.documents[-1], author="Corvant")
    known = msgspec.structs.replace(known, documents=(*known.documents[:-1], signed))
    assert not short_forms(known, [PAPER])
