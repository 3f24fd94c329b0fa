"""What guests say in transcripts and interviews is direct speech, in whole sentences."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind, Form
from firsthand.statements import Finder

Told = Callable[..., dict[str, list[str]]]
Make = Callable[..., Document]

TURNS = (
    "Good evening. What did you see?",
    "They walked us into the hall, and the door was shut. We knelt. It was three nights.",
    "And then?",
    "My neighbour says nine men were tied. The bus had no plates and it was white, all over.",
    "Thank you.",
)


def _transcript(make: Make) -> Document:
    return make(
        *TURNS,
        kind=DocumentKind.TRANSCRIPT,
        outlet="Radio Tal",
        kinds=dict.fromkeys(range(5), BlockKind.SPEECH),
        speakers={0: "HOST", 1: "IVO MARN", 2: "HOST", 3: "IVO MARN", 4: "HOST"},
    )


def test_a_guest_s_sentences_stay_whole(finder: Finder, make: Make) -> None:
    found = {one.text: one for one in finder.find(_transcript(make))}
    whole = found["They walked us into the hall, and the door was shut"]
    assert [m.name for m in whole.mentions] == ["Radio Tal", "Ivo Marn"]
    assert whole.form is Form.DIRECT
    assert "It was three nights" in found
    assert "The bus had no plates and it was white, all over" in found


def test_what_a_guest_passes_on_keeps_its_own_speaker(finder: Finder, make: Make) -> None:
    found = {one.text: one for one in finder.find(_transcript(make))}
    passed = found["nine men were tied"]
    assert [m.name for m in passed.mentions] == ["Radio Tal", "Ivo Marn", "neighbour"]


def test_prose_is_still_cut_into_clauses(told: Told) -> None:
    found = told("The bus had no plates and it was white, all over.")
    assert "The bus had no plates" in found
