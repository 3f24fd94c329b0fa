"""Bodies whose names may be people's, and writers who may be their relatives."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import SourceKind
from firsthand.protect import register, scan
from firsthand.protect.namelike import namelike_bodies
from firsthand.protect.namesake_writers import namesake_writers

SAID = "Orsolya Court said that guards beat men. Court wept."


def person(records: CaseRecords, name: str) -> Name:
    home = records.documents[0]
    return Name(
        id=f"na-{name}", document=home.id, span=home.span(0, 6), name=name, kind=SourceKind.PERSON
    )


def case(records: CaseRecords, body: str, text: str, *people: str) -> CaseRecords:
    source = Source(id="src-x", kind=SourceKind.GOVERNMENT, name=body, names=(body,), public=True)
    home = msgspec.structs.replace(records.documents[0], id="doc-x", text=text, blocks=())
    named = tuple(person(records, name) for name in people)
    return msgspec.structs.replace(
        records,
        documents=(*records.documents, home),
        sources=(*records.sources, source),
        names=(*records.names, *named),
    )


@pytest.mark.parametrize(
    ("body", "text", "people"),
    [
        ("Orsolya Court", SAID, ()),
        ("Selma Bank", "According to Selma Bank, men fell.", ()),
        ("Tavik & Sons", "Guards burnt Tavik & Sons.", ("Orsa Tavik",)),
        ("Tavik-Rill Committee", "The Tavik-Rill Committee met.", ("Orsa Tavik", "Ada Rill")),
    ],
)
def test_who_or_whose_it_may_be_is_protected(
    records: CaseRecords, body: str, text: str, people: tuple[str, ...]
) -> None:
    known = case(records, body, text, *people)
    assert "src-x" in namelike_bodies(known, ())
    made = register(known, b"k" * 32)
    assert "src-x" not in made.public
    assert scan({"a.html": f"as {body} wrote".encode()}, made)


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("Orsolya Court", "The Orsolya Court heard it. Orsolya Court denied it."),
        ("Lindmouth Court", "Lindmouth Court heard it."),
        ("River Guard", "River Guard denied it."),
        ("High Court", "High Court judges met."),
        ("Orsolya Ministry", "Orsolya Ministry denied it."),
        ("Tavik & Sons", "Tavik & Sons sells boots."),
    ],
)
def test_articles_places_and_plain_words_tell_bodies(
    records: CaseRecords, body: str, text: str
) -> None:
    assert "src-x" not in namelike_bodies(case(records, body, text), {("lindmouth",)})


def test_the_closing_noun_of_a_hidden_body_is_looked_for_nowhere(records: CaseRecords) -> None:
    made = register(case(records, "The Ada Tavik Act", "The Ada Tavik Act failed."), b"k" * 32)
    assert "src-x" not in made.public
    assert not scan({"a.html": b"An act of guards, act a and act A."}, made)
    assert scan({"a.html": b"Ada wept."}, made)


def test_the_closing_noun_of_what_may_be_a_person_is_looked_for(records: CaseRecords) -> None:
    known = case(records, "Ada Tamm Court", "Ada Tamm Court spoke.")
    body = msgspec.structs.replace(known.sources[-1], public=False)
    known = msgspec.structs.replace(known, sources=(*known.sources[:-1], body))
    (found,) = (one for one in register(known).people if one.id == "src-x")
    assert ("a", "court") in found.forms


@pytest.mark.parametrize(
    ("signer", "named", "kin"),
    [
        ("Bo Tavik", "Orsa Tavik", True),
        ("B. Tavik", "Orsa Tavik", True),
        ("O. Tavik", "Orsa Tavik", False),
        ("Orsa Tavik", "Orsa Tavik", False),
        ("Bo Rill", "Orsa Tavik", False),
    ],
)
def test_who_signs_beside_a_namesake_may_be_kin(
    records: CaseRecords, signer: str, named: str, kin: bool
) -> None:
    home = records.documents[0]
    own = msgspec.structs.replace(person(records, signer), id="na-signer")
    source = Source(
        id="src-x", kind=SourceKind.PERSON, name=signer, names=(signer,), role="author",
        roles=("author",), public=True, mentions=("na-signer",),
    )  # fmt: skip
    known = msgspec.structs.replace(
        records,
        documents=(home,),
        sources=(*records.sources, source),
        names=(*records.names, own, person(records, named)),
    )
    assert (list(namesake_writers(known, [source])) == ["src-x"]) is kin


def test_each_name_of_a_signer_is_compared(records: CaseRecords) -> None:
    known = case(records, "High Court", "Nine fell.", "Bo Tavik", "Ada Rill", "Orsa Quell")
    home, own = records.documents[0], known.names[-3]
    source = Source(
        id="src-y", kind=SourceKind.PERSON, name="Bo Tavik", mentions=(own.id,), public=True,
        names=("Bo Tamm", "Bo Weir", "Bo Quell", "Bo Orr", "Bo Tavik"),
    )  # fmt: skip
    assert own.document == home.id
    known = msgspec.structs.replace(known, sources=(*known.sources, source))
    assert list(namesake_writers(known, [source])) == ["src-y"]
