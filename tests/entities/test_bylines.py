"""The line under a headline that names the writer, and who only stands there."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from firsthand.entities import Marker, resolve
from firsthand.entities.bylines import _LEADS
from firsthand.entities.names import SIGNED, names_of
from firsthand.model.document import Block, Document
from firsthand.model.source import Source
from firsthand.model.terms import BlockKind, SourceKind

Write = Callable[..., Document]
Broadcast = Callable[..., Document]
ByName = Callable[[tuple[Source, ...]], dict[str, Source]]


def found(document: Document, by_name: ByName) -> dict[str, Source]:
    return by_name(resolve([document], [], [Marker().mark(document, [])]).sources)


def report(write: Write, line: str, text: str, **fields: object) -> Document:
    document = write(f"The hall was shut\n\n{line}\n\n{text}", **fields)
    head = msgspec.structs.replace(document.blocks[0], kind=BlockKind.HEADLINE)
    return msgspec.structs.replace(document, blocks=(head, *document.blocks[1:]))


@pytest.mark.parametrize(
    "line", ["Arvo Blennik | 25 January 2032", "Arvo Blennik, Harl", "Arvo Blennik",
             "Arvo Blennik, staff reporter"],
)  # fmt: skip
def test_a_writer_stands_under_the_headline(write: Write, by_name: ByName, line: str) -> None:
    document = report(write, line, "The fog came over the harbour and stayed there.")
    assert found(document, by_name)["Arvo Blennik"].public is True


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Arvo Blennik | 25 January 2032", "Blennik was beaten in the hall."),
        ("Arvo Blennik, Harl", "I was in the hall and they beat me."),
        ("Arvo Blennik, 34, Harl", "The fog came over the harbour and stayed there."),
        ("Arvo Blennik, victim of the raid", "The fog came and stayed there."),
    ],
)
def test_who_tells_of_himself_or_is_told_of_is_no_writer(
    write: Write, by_name: ByName, line: str, text: str
) -> None:
    assert found(report(write, line, text), by_name)["Arvo Blennik"].public is None


@pytest.mark.parametrize(
    "said",
    ["Good evening, I am Arvo Blennik.", "Our colleague Arvo Blennik went to the hall.",
     "Our man there is Arvo Blennik.", "Arvo Blennik spoke to her."],
)  # fmt: skip
def test_a_host_names_himself_and_the_reporters(
    broadcast: Broadcast, by_name: ByName, said: str
) -> None:
    document = broadcast(("HOST", said), ("DOSK", "They shut it at noon."))
    assert found(document, by_name)["Arvo Blennik"].public is True


@pytest.mark.parametrize(
    ("label", "said"),
    [("DOSK", "I am Arvo Blennik."), ("HOST", "Our neighbour Arvo Blennik went to the hall."),
     ("HOST", "Our colleague Arvo Blennik was beaten.")],
)  # fmt: skip
def test_a_guest_and_a_victim_are_no_reporters(
    broadcast: Broadcast, by_name: ByName, label: str, said: str
) -> None:
    document = broadcast((label, said), ("VANCE", "They shut it at noon."))
    assert found(document, by_name)["Arvo Blennik"].public is None


def test_who_is_described_as_a_group_is_a_body(write: Write, by_name: ByName) -> None:
    text = "Sluice Light, a volunteer group that hands out tea, saw it. It rained on Sluice Light."
    assert found(write(text), by_name)["Sluice Light"].kind is SourceKind.ORGANISATION
    text = "Mirra Dosk, a volunteer with a group of nurses, saw it. It rained on Mirra Dosk."
    assert found(write(text), by_name)["Mirra Dosk"].kind is SourceKind.PERSON


@pytest.mark.parametrize(
    "line",
    ["Photo: Mirra Dosk / archives de la famille Dosk", "Photo: Mirra Dosk / family archive",
     "Photo: Mirra Dosk / private album"],
)  # fmt: skip
def test_a_picture_from_the_family_is_credited_to_no_photographer(
    write: Write, by_name: ByName, line: str
) -> None:
    document = write(f"A title\n\nThe fog came over the harbour.\n\n{line}")
    assert found(document, by_name)["Mirra Dosk"].public is None


@pytest.mark.parametrize(
    ("line", "signs"),
    [
        ("Teacher: Orsa Tavik", False),
        ("Pupils: Orsa Tavik, Ada Rill", False),
        ("Witness: Orsa Tavik", False),
        ("Inquest touching the death of Orsa Tavik", False),
        ("What happened to Orsa Tavik", False),
        ("Interview with Orsa Tavik", False),
        ("LINDMOUTH | Orsa Tavik", True),
        ("Special report by Orsa Tavik", True),
        ("Orsa Tavik, Ada Rill, Bo Tamm, Lev Marn, Ida Quell", False),
        ("Text: Orsa Tavik", True),
        ("By Orsa Tavik, Ada Rill, Bo Tamm, Lev Marn and Ida Quell", True),
        ("Orsa Tavik and Ada Rill", True),
    ],
)
def test_a_list_over_a_report_is_no_byline(write: Write, line: str, signs: bool) -> None:
    document = write(f"{line}\n\nSoldiers stopped the bus on Monday.")
    head = Block(kind=BlockKind.BYLINE, start=0, end=len(line), language="en")
    document = msgspec.structs.replace(document, blocks=(head, *document.blocks[1:]))
    found = {name.name: name.role for name in names_of(document)}
    assert (found["Orsa Tavik"] == SIGNED) is signs


def test_long_leads_end_and_small_words_are_no_name() -> None:
    # A pattern that tries every way to part these names would take days.
    assert not _LEADS.search("Ann Lee , " * 60 + "told to ")
    assert not _LEADS.search("A dead girl, ")
    assert _LEADS.search("BY Ann Lee and ")
