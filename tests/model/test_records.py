"""Records are values: frozen, comparable, and the same again after a round trip."""

from __future__ import annotations

import inspect

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.model import (
    case,
    claim,
    decision,
    document,
    edition,
    errors,
    facts,
    item,
    source,
    statement,
)
from firsthand.model.document import Block, Document
from firsthand.model.record import Record, make_id
from firsthand.model.terms import BlockKind, DocumentKind

MODULES = (case, claim, decision, document, edition, facts, item, source, statement)
RECORDS = sorted(
    {
        cls
        for module in MODULES
        for _, cls in inspect.getmembers(module, inspect.isclass)
        if issubclass(cls, Record) and cls is not Record
    },
    key=lambda cls: cls.__name__,
)


def report(text: str) -> Document:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    return Document(
        id="doc-1", item="it-1", file="a.txt", sha256="0" * 64, media_type="text/plain",
        kind=DocumentKind.NEWS, title=None, outlet="The Beacon", text=text, blocks=(block,),
    )  # fmt: skip


@pytest.mark.parametrize("record", RECORDS, ids=lambda cls: cls.__name__)
def test_every_record_is_frozen_and_documented(record: type[Record]) -> None:
    assert record.__struct_config__.frozen
    assert record.__doc__


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_spans_carry_the_exact_words(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    span = report(text).span(start, end)
    assert text[span.start : span.end] == span.exact


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_a_document_survives_json_and_msgpack(text: str) -> None:
    before = report(text)
    assert msgspec.json.decode(msgspec.json.encode(before), type=Document) == before
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(before), type=Document) == before


@given(st.lists(st.text(max_size=5), max_size=4))
def test_ids_follow_from_their_parts_alone(parts: list[str]) -> None:
    assert make_id("st", *parts) == make_id("st", *parts)
    assert make_id("st", *parts, "more") != make_id("st", *parts)
    assert make_id("st", *parts).startswith("st-")


def test_all_errors_hang_on_one_tree_and_stand_in_its_drawing() -> None:
    drawn = errors.__doc__ or ""
    for name, cls in inspect.getmembers(errors, inspect.isclass):
        assert issubclass(cls, errors.FirsthandError)
        assert name in drawn
