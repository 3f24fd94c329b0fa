"""Voices of bodies, counsel in court, authors of reports, and hosts who say who they are."""

from __future__ import annotations

import pytest

from firsthand.entities.names import names_of
from firsthand.entities.publicity import role_speaks
from firsthand.model.document import Document
from firsthand.model.terms import DocumentKind

from .conftest import Broadcast, Write


def speaks(document: Document, surname: str = "Torvik") -> bool:
    """Return whether a role that makes public stands beside a name."""
    return any(role_speaks(n.role) is True for n in names_of(document) if n.name.endswith(surname))


@pytest.mark.parametrize(
    "text",
    [
        "And the police? Their Ada Torvik, from the constabulary, told us no such thing.",
        "Their Ada Torvik, from Kettle at Dawn, told us so.",
        "With me in the room is nobody. With me is Ada Torvik, from Mill Detention Watch.",
        "It is late here and we are joined tonight by Ada Torvik, of the Weir Legal Clinic.",
        "Ada Torvik of the Weir Legal Clinic said four women had complained.",
        "I listened to that with Ada Torvik, who heads the legal desk at Harbour Rights.",
        "Mr Ada Torvik, for the prosecution, said he had taken wire.",
        "Ms Ada Torvik, appearing for the defence, said no.",
    ],
)
def test_the_voice_of_a_body_is_public(write: Write, text: str) -> None:
    assert speaks(write(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ada Torvik, from Kettle at Dawn, told us so.",
        "With me is Ada Torvik, from the Weir Clinic.",
        "With me is Ada Torvik, from Upper Weir.",
        "Their Ada, from Upper Weir, said goodbye.",
        "Their Ada Torvik, from Upper Weir, said goodbye.",
        "Their Ada Torvik, from Mill School, said nothing.",
        "Their daughter Ada Torvik, from Kettle at Dawn, told us so.",
        "With me is Ada Torvik, a nurse from Mill Detention Watch's clinic.",
        "Ada Torvik of the Weir Clinic said four women had complained.",
        "Ada Torvik of the Strike Committee said they came at dawn.",
        "Ada Torvik went to Weir Rights, who said nothing.",
        "Ada Torvik, from Watch Hill, said they came at dawn.",
        "Ada Torvik, who runs a tea stall at Lawyers Row, said they came at dawn.",
        "Ada Torvik, who heads the sixth class at Mill School, wept.",
        "Ada Torvik, for the state, was only a number.",
        "Ada Torvik, for the prosecution, was a thief.",
        "Ada Torvik, a witness for the prosecution, wept.",
    ],
)
def test_whoever_comes_from_somewhere_is_private(write: Write, text: str) -> None:
    assert not speaks(write(text))


def test_an_organisation_names_the_authors_of_its_report(write: Write) -> None:
    text = "We met six men. This report was written by Bor Tamm and Ada Torvik."
    assert speaks(write(text, kind=DocumentKind.NGO_REPORT))
    assert speaks(write(text, kind=DocumentKind.NGO_REPORT), "Tamm")
    assert not speaks(write(text))
    doctor = "The wounds were old. This report was written by Dr Ada Torvik."
    assert not speaks(write(doctor, kind=DocumentKind.NGO_REPORT))
    wrote, bore_out = "Доклад подготовила Анна Торвик.", "Доклад подтвердила Анна Торвик."
    fields = {"kind": DocumentKind.NGO_REPORT, "language": "ru"}
    assert speaks(write(wrote, **fields), "Торвик")
    assert not speaks(write(bore_out, **fields), "Торвик")


def test_a_host_under_a_surname_says_who_she_is(broadcast: Broadcast) -> None:
    host = (
        "TORVIK",
        "Good evening, I'm Ada Torvik and this is the Evening Hour. What do you know?",
    )
    guest = ("TAMM", "We know of eleven men.")
    assert speaks(broadcast(host, guest, ("TORVIK", "And the police?")))
    told = ("TORVIK", "I'm Ada Torvik and this is the story of my sister. Who took her?")
    assert not speaks(broadcast(told, guest, ("TAMM", "Go on.")))


def test_a_broadcast_names_who_made_it(broadcast: Broadcast) -> None:
    asked = ("HOST", "Good evening. Who took them?"), ("TAMM", "We do not know.")
    credit = ("HOST", "The programme was produced by Ada Torvik. Sound: Wim Brandel.")
    made = broadcast(*asked, credit)
    assert speaks(made) and speaks(made, "Brandel")
    kept = broadcast(*asked, ("TAMM", "The list was kept by Ada Torvik. She heard a sound."))
    assert not speaks(kept)


def test_who_tells_of_her_own_leads_no_broadcast(broadcast: Broadcast) -> None:
    asked = "Good evening. I'm Ada Torvik and this is Radio Weir. What do you know?"
    guest = ("TAMM", "We know of eleven men.")
    assert speaks(broadcast(("TORVIK", asked), guest, ("TORVIK", "And then?")))
    for told in ("They took my brother on Monday. Why?", "They beat us. And you?"):
        assert not speaks(broadcast(("TORVIK", asked), guest, ("TORVIK", told)))
    quoted = "She says: “They took my brother.” Is it true?"
    assert speaks(broadcast(("TORVIK", asked), guest, ("TORVIK", quoted)))
