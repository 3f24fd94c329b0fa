"""Outlets that a report describes before it names them, and sources that a chain holds twice."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.entities import Marker, resolve
from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]

PAPER = ("local paper", SourceKind.OUTLET, "")
HERALD = ("Lorn Herald", SourceKind.OUTLET, "")
COURIER = ("Tal Courier", SourceKind.OUTLET, "")


def _chains(document: Document, *found: Statement) -> list[tuple[str, ...]]:
    marks = (Marker().mark(document, found),)
    return [each.chain for each in resolve((document,), found, marks).statements]


def test_local_paper_is_the_one_outlet_named_below(write: Write, say: Say) -> None:
    text = "Men are locked in, mothers tell local paper.\n\nThe gate is shut, the Lorn Herald says."
    document = write(text)
    first = say(document, "Men are locked in", PAPER)
    second = say(document, "The gate is shut", HERALD)
    chains = _chains(document, first, second)
    assert chains[0] == chains[1]


def test_local_paper_stays_open_where_two_outlets_are_named(write: Write, say: Say) -> None:
    text = (
        "Men are locked in, mothers tell local paper.\n\n"
        "The gate is shut, the Lorn Herald says.\n\n"
        "The mill burned, the Tal Courier says."
    )
    document = write(text)
    first = say(document, "Men are locked in", PAPER)
    second = say(document, "The gate is shut", HERALD)
    third = say(document, "The mill burned", COURIER)
    assert len({chain[-1] for chain in _chains(document, first, second, third)}) == 3


def test_a_source_stands_in_a_chain_once(write: Write, say: Say) -> None:
    text = "Men are locked in, local paper and the Lorn Herald say."
    document = write(text)
    only = say(document, "Men are locked in", PAPER, HERALD)
    (chain,) = _chains(document, only)
    assert len(chain) == len(set(chain)) == 2
