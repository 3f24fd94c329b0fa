"""Who gives a figure: whom its own words name, else the end of its statement's chain."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from tests.entities.conftest import holders

from firsthand.entities.givers import Place, Voice, giver
from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind, Form, SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]
BODY, UNNAMED = SourceKind.ORGANISATION, SourceKind.UNNAMED


def given(text: str, number: str, *voices: str, outlets: frozenset[str] = frozenset()) -> str:
    """Who gives `number` in a sentence in which these voices stand, each its own source id."""
    start = text.index(number)
    found = [Voice(text.index(v), text.index(v) + len(v), v, v in outlets) for v in voices]
    others = [text.find(other, start + len(number)) for other in ("twelve", "forty", "six")]
    ahead = min((at for at in others if at > 0), default=len(text))
    return giver(text, Place(0, start, start + len(number), ahead, len(text)), found)


@pytest.mark.parametrize(
    ("text", "number", "expected"),
    [
        ("The Ferry Union puts the number of dead at nine.", "nine", "Ferry Union"),
        ("The Ferry Union, which runs a list, has counted nine dead.", "nine", "Ferry Union"),
        ("The Ferry Union has raised its count to nine.", "nine", "Ferry Union"),
        ("The Ferry Union's count of nine stands.", "nine", "Ferry Union"),
        ("According to the Ferry Union, nine were held.", "nine", "Ferry Union"),
        ("Nine were held, the Ferry Union said.", "Nine", "Ferry Union"),
        ("Nine were held, according to the Ferry Union.", "Nine", "Ferry Union"),
        ("Nine stalls were broken into, by the Ferry Union's count.", "Nine", "Ferry Union"),
        ("Nine were held at the Ferry Union's last count.", "Nine", "Ferry Union"),
        ("Nine were held, on a list kept by the Ferry Union.", "Nine", "Ferry Union"),
        ("Nine men were kept by the Ferry Union.", "Nine", ""),
        ("The figures run from 9 (Ferry Union) to forty.", "9", "Ferry Union"),
        ("Nine is the Ferry Union's number.", "Nine", "Ferry Union"),
        ("Ferry Union сообщил о девяти погибших.", "девяти", "Ferry Union"),
        ("Ранее Ferry Union писал о девяти погибших.", "девяти", "Ferry Union"),
        ("The Ferry Union has it that nine were let out.", "nine", "Ferry Union"),
        ("The Ferry Union has a boat with nine men in it.", "nine", ""),
        ("Погибли девять человек, сообщили в Ferry Union.", "девять", "Ferry Union"),
        ("Ferry Union fait état de neuf morts.", "neuf", "Ferry Union"),
        ("Neuf hommes ont été emmenés, selon Ferry Union.", "Neuf", "Ferry Union"),
        ("The Ferry Union stands by the pier; nine were held.", "nine", ""),
        ("The Ferry Union says all is well\nNumber treated rises to nine", "nine", ""),
        ("Nine members of the Ferry Union were held.", "Nine", ""),
        ("The Ferry Union has so far logged nine.", "nine", "Ferry Union"),
        ("The Ferry Union had identified nine of the dead.", "nine", "Ferry Union"),
        ("Позже Ferry Union пересчитал — девять.", "девять", "Ferry Union"),
        ("Bilan provisoire de Ferry Union : neuf morts.", "neuf", "Ferry Union"),
        ("Девять задержаны — это данные Ferry Union.", "Девять", "Ferry Union"),
        ("The tally of boats of the Ferry Union has nine marks.", "nine", ""),
        ("Nine were held and the Ferry Union said twelve were hurt.", "Nine", ""),
        ("The lorries of the Ferry Union killed nine.", "nine", ""),
    ],
)
def test_a_sentence_names_who_gives_its_figure(text: str, number: str, expected: str) -> None:
    assert given(text, number, "Ferry Union") == expected


def test_the_first_hand_giver_counts_before_the_paper_that_passes_it_on() -> None:
    text = "The minister admitted, the Tull Herald reported, that nine were held."
    outlets = frozenset({"Tull Herald"})
    assert given(text, "nine", "minister", "Tull Herald", outlets=outlets) == "minister"


UNION = ("the Ferry Workers Union", BODY, "")


def test_own_voice_names_the_giver_by_a_lone_noun(write: Write, say: Say) -> None:
    document = write(
        "Trouble came at night, the Ferry Workers Union said. The union puts the dead at nine."
    )
    told = say(document, "Trouble came at night", UNION)
    own = say(document, "The union puts the dead at nine")
    assert holders(document, told, own) == [(9, "Ferry Workers Union")]


def test_the_lead_sums_up_what_the_body_attributes(write: Write, say: Say) -> None:
    text = "Nineteen ferrymen were killed in Tull.\n\nNineteen ferrymen were killed, a nurse said."
    document = write(text)
    lead = say(document, "Nineteen ferrymen were killed in Tull")
    body = say(document, "Nineteen ferrymen were killed, ", ("a nurse", UNNAMED, ""))
    assert {name for _, name in holders(document, lead, body)} == {"a nurse"}
    opinion = msgspec.structs.replace(document, kind=DocumentKind.OPINION)
    assert ("The Alder Post") in {name for _, name in holders(opinion, lead, body)}


def test_who_is_quoted_holds_the_figure_whoever_stands_outside_the_words(
    write: Write, say: Say
) -> None:
    document = write("The Ferry Workers Union said so. Nine were killed, a nurse said.")
    union = say(document, "so", UNION)
    nurse = say(document, "Nine were killed", ("a nurse", UNNAMED, ""))
    assert holders(document, union, nurse) == [(9, "a nurse")]


def test_small_figures_are_not_known_by_their_value(write: Write, say: Say) -> None:
    document = write("Two boats were burned in Tull.\n\nTwo ferrymen were killed, a nurse said.")
    own = msgspec.structs.replace(say(document, "Two boats were burned"), form=Form.OWN)
    nurse = say(document, "Two ferrymen were killed", ("a nurse", UNNAMED, ""))
    assert holders(document, own, nurse) == [(2, "The Alder Post"), (2, "a nurse")]
