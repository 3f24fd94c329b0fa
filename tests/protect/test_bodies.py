"""Which sources taken for organisations surely are some, and which may be people."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.document import Document
from firsthand.model.source import Name, Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect import public_edition, register, scan
from firsthand.protect.bodies import body_teller


def organisation(name: str, role: str = "") -> Source:
    return Source(
        id="src-x", kind=SourceKind.ORGANISATION, name=name, names=(name,), role=role, public=True
    )


@pytest.mark.parametrize(
    "name",
    ["Weir Rights Desk", "State Water Laboratory", "the dockers' union", "Лига Озёр",
     "Коллегия врачей", "Bund der Fischer", "Harbour at Dawn", "Friends for Lindmouth"],
)  # fmt: skip
def test_a_name_that_says_body_is_one(name: str) -> None:
    assert body_teller(())(organisation(name))


@pytest.mark.parametrize(
    "name",
    ["QUENBY", "Dravec", "Perla of the clinic and", "QX", "Courtney", "Guardiola", "Lev Centeno",
     "Perla at Lindmouth", "Maria at Lindmouth", "Perla Lomic with Tessaly"],
)  # fmt: skip
def test_a_name_that_may_be_a_persons_is_none(name: str) -> None:
    assert not body_teller(())(organisation(name))


def test_a_role_tells_bodies_from_people() -> None:
    assert body_teller(())(organisation("Beacon", "human rights centre"))
    assert not body_teller(())(organisation("Beacon", "dyer from the mill"))


def test_short_forms_stand_behind_an_article_and_nowhere_in_small(records: CaseRecords) -> None:
    home = records.documents[0]
    text = "The weir was shut, the LRD said. The LOMIC sisters wept, and Lomic with them."
    told = body_teller([msgspec.structs.replace(home, text=text)])
    assert told(organisation("LRD"))
    assert not told(organisation("LOMIC"))


def test_a_surname_taken_for_a_body_is_protected(records: CaseRecords) -> None:
    more = msgspec.structs.replace(records, sources=(*records.sources, organisation("QUENBY")))
    made = register(more)
    assert "src-x" not in made.public
    assert any(("quenby",) in person.forms for person in made.people)


def test_words_before_a_body_word_are_its_name() -> None:
    text = "The Weir Hands’ Union met. Ana Dravec met the union."
    article = Document(
        id="doc-1", item="it-1", file="a.html", sha256="0" * 64, media_type="text/html",
        kind=DocumentKind.NEWS, title=None, outlet=None, text=text, blocks=(),
    )  # fmt: skip
    assert body_teller((article,))(organisation("Weir Hands"))
    assert not body_teller((article,))(organisation("Ana Dravec"))


def test_one_description_makes_no_body_of_a_given_name(records: CaseRecords) -> None:
    text = "They paid Silt Isles, a shipping firm. They paid Ella Tarm, a shipping firm."
    told = body_teller([msgspec.structs.replace(records.documents[0], text=text)])
    assert told(organisation("Silt Isles"))
    assert not told(organisation("Ella Tarm"))


def test_a_body_called_after_someone_at_risk_is_not_named(records: CaseRecords) -> None:
    home = records.documents[0]
    text = "The Free Bojan Committee met. Bojan, 24, was beaten, said the Free Bojan Committee."
    article = msgspec.structs.replace(home, id="doc-x", text=text)
    start = text.index("Bojan,")
    person = Name(
        id="na-x", document="doc-x", span=article.span(start, start + 5), name="Bojan",
        kind=SourceKind.PERSON, age=24,
    )  # fmt: skip
    case = msgspec.structs.replace(
        records,
        documents=(*records.documents, article),
        names=(*records.names, person),
        sources=(*records.sources, organisation("Free Bojan Committee")),
    )
    assert scan({"a.html": b"They freed Bojan at last."}, register(case, bytes(32)))
    assert b"Bojan" not in msgspec.json.encode(public_edition(case, register(case), bytes(32)))
