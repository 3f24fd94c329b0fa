"""Footnote marks are out of the way, and what they cite below the text is in the chain."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.statements.footnotes import cited, is_note, notes, unnoted

BELOW = "\n\n[^1]: Tarn Courier, 4 May.\n\n[^2]: The Sill Herald, 6 May 2041, p. 2."


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("told the Courier.[^1] The", "told the Courier.     The"),
        ("sixty men[12], he said", "sixty men    , he said"),
        ("were held.³ The", "were held.  The"),
        ("a yard of 40 m² was", "a yard of 40 m² was"),
        ("he said [sic] that", "he said [sic] that"),
        ("[^1]: Tarn Courier", "[^1]: Tarn Courier"),
    ],
)
def test_marks_become_spaces_and_nothing_else_does(text: str, left: str) -> None:
    assert unnoted(text) == left


@given(st.text(alphabet="ab [^]12.:²³\n", max_size=60))
def test_no_offset_moves(text: str) -> None:
    assert len(unnoted(text)) == len(text)


def test_a_footnote_cites_a_report_and_no_law_or_interview() -> None:
    below = "[^1]: Tarn Courier, 4 May. [^2]: Prisons Act, 12 May 2040. [^3]: Interview, 3 May."
    assert {label: note.name for label, note in notes(below).items()} == {"1": "Tarn Courier"}
    assert list(notes("Held.[1]\n\nSources\n\n1. Tarn Courier, 3 May 2041.")) == ["1"]
    assert is_note("[^1]: Tarn Courier, 4 May.") and not is_note("The dam[^1]: a history")


@pytest.mark.parametrize(
    "below",
    [
        "[^1]: Survivor, aged 34, 14 May.",
        "[^1]: Nurse, Tarn clinic, 3 May 2041.",
        "[^1]: Ada Rill, by telephone, 3 May 2041.",
        "[^1]: Ada Rill, 3 May 2041.",
        "1. Ivo Stell, born 3 May 1990.",
        "1. Tarn Courier, 3 May 2041.",
    ],
)
def test_whoever_may_be_a_person_is_no_report(below: str) -> None:
    assert notes(f"Nine men were held.[^1]\n\n{below}") == {}


def test_two_marks_together_cite_nobody() -> None:
    text = f"Nine were held.[^1][^2] Ten fled.[^1]{BELOW}"
    known = notes(text)
    assert cited(text, 0, 24, known) is None
    found = cited(text, 24, len(text), known)
    assert found is not None and text[found.start : found.end] == found.name == "Tarn Courier"


def test_who_is_cited_below_stands_before_the_speaker(told: Any) -> None:
    chains = told(
        "Nine men were held in the mill, according to the miller Ivo Stell.[^1] The guards shot at "
        "them.[^2] The yard was empty.",
        *BELOW.split("\n\n")[1:],
    )
    assert chains["Nine men were held in the mill"] == ["Tarn Courier", "Ivo Stell"]
    assert chains["The guards shot at them"] == ["The Sill Herald"]
    assert chains["The yard was empty"] == []
    assert not any("May" in said for said in chains)
