"""First names that are words, too: dictionaries and the pile's own writing hide nobody's name."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import SourceKind
from firsthand.protect import public_edition, register

KEY = bytes(range(32))


def case(records: CaseRecords, name: str, age: int | None = 17, role: str = "") -> CaseRecords:
    """Return the case with one claim on someone whose name opens its sentence."""
    text = f"{name} was beaten at the weir. Prices rose on Monday."
    article = msgspec.structs.replace(
        records.documents[0], id="doc-x", text=text, blocks=(), title=None, url=None, author=None
    )
    found = Name(
        id="na-x", document="doc-x", span=article.span(0, len(name)), name=name,
        kind=SourceKind.PERSON, age=age, role=role,
    )  # fmt: skip
    who = Source(
        id="src-x", kind=SourceKind.PERSON, name=name, names=(name,), mentions=("na-x",), role=role
    )
    told = msgspec.structs.replace(
        records.claims[0], id="cl-x", text=f"{name} was beaten.", account=f"{name} in one report."
    )
    return msgspec.structs.replace(
        records,
        documents=(*records.documents, article),
        names=(*records.names, found),
        sources=(*records.sources, who),
        claims=(*records.claims, told),
    )


@pytest.mark.parametrize(("age", "role"), [(17, ""), (None, "boy from the mill"), (None, "welder")])
@pytest.mark.parametrize("name", ["Timur", "Amir", "Rose"])
def test_a_name_that_is_a_word_opens_no_public_sentence(
    records: CaseRecords, name: str, age: int | None, role: str
) -> None:
    known = case(records, name, age, role)
    published = msgspec.json.encode(public_edition(known, register(known), KEY)).decode()
    assert name not in published
    assert "in one report." in published


def test_only_dictionaries_know_the_word_so_it_is_looked_for_alone(records: CaseRecords) -> None:
    assert any(("timur",) in one.forms for one in register(case(records, "Timur")).people)


def test_a_word_that_the_pile_writes_small_is_not_looked_for_alone(records: CaseRecords) -> None:
    known = register(case(records, "Rose"))
    assert not any(("rose",) in one.forms for one in known.people)
    assert "rose" not in known.allowed.words
