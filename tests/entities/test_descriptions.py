"""Descriptions: "the prosecutor", "the ministry", "Police in Orra" and whom they mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities import Marker, resolve
from firsthand.entities.lexicon import ENGLISH, FRENCH
from firsthand.entities.wording import is_named
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]
Told = tuple[str, str, tuple[str, SourceKind, str]]

PERSON, UNNAMED = SourceKind.PERSON, SourceKind.UNNAMED
STATE, BODY = SourceKind.GOVERNMENT, SourceKind.ORGANISATION


def ends(write: Write, say: Say, *told: Told) -> tuple[list[str], dict[str, Source]]:
    """Return the ends of the statements' chains, and all sources by every name of theirs.

    Each of `told` is a report, the words said in it, and who says them.
    """
    documents = [write(text, outlet=f"Paper {n}") for n, (text, _, _) in enumerate(told)]
    statements = [
        say(document, words, speaker)
        for document, (_, words, speaker) in zip(documents, told, strict=True)
    ]
    marks = [
        Marker().mark(*pair) for pair in zip(documents, ([s] for s in statements), strict=True)
    ]
    found = resolve(documents, statements, marks)
    chains = {statement.id: statement.chain[-1] for statement in found.statements}
    names = {name: source for source in found.sources for name in source.names}
    return [chains[statement.id] for statement in statements], names


def test_every_later_report_may_mean_the_same_ministry(write: Write, say: Say) -> None:
    said, names = ends(
        write,
        say,
        ("The Ministry of Roads closed it.", "closed it", ("Ministry of Roads", STATE, "")),
        ("It was safe, the ministry said.", "It was safe", ("the ministry", UNNAMED, "")),
        ("It was old, the ministry said.", "It was old", ("the ministry", UNNAMED, "")),
        ("It was open, the ministry said.", "It was open", ("the ministry", UNNAMED, "")),
    )
    assert set(said) == {names["Ministry of Roads"].id}


def test_two_ministries_leave_it_open(write: Write, say: Say) -> None:
    said, names = ends(
        write,
        say,
        ("The Ministry of Roads closed it.", "closed it", ("Ministry of Roads", STATE, "")),
        ("The Ministry of Health saw it.", "saw it", ("Ministry of Health", STATE, "")),
        ("It was safe, the ministry said.", "It was safe", ("the ministry", UNNAMED, "")),
    )
    assert said[2] not in {names["Ministry of Roads"].id, names["Ministry of Health"].id}


def test_the_prosecutor_is_a_person_and_his_office_a_body(write: Write, say: Say) -> None:
    case = "Prosecutor Ardan Vesk opened a case. The prosecutor's office in Orra was shut."
    said, names = ends(
        write,
        say,
        (case, "opened a case", ("Ardan Vesk", PERSON, "prosecutor")),
        ("He fell, the prosecutor said.", "He fell", ("the prosecutor", UNNAMED, "")),
        ("He slept, a prosecutor said.", "He slept", ("a prosecutor", UNNAMED, "")),
    )
    assert said[1] == said[0] == names["Ardan Vesk"].id
    assert said[2] != said[0]


def test_the_guard_who_speaks_is_no_official(write: Write, say: Say) -> None:
    said, names = ends(
        write,
        say,
        (
            "Ardan Vesk, a guard, wept.",
            "wept",
            ("Ardan Vesk", PERSON, "guard"),
        ),
        ("He fell, the guard said.", "He fell", ("the guard", UNNAMED, "")),
    )
    assert said[0] != said[1]
    assert names["Ardan Vesk"].public is None


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Police in Orra", False),
        ("Doctors near Orra", False),
        ("Orra Police", True),
        ("Police of Orra", True),
        ("Lights in Orra", True),
        ("Ada in Orra", True),
    ],
)
def test_where_a_body_is_makes_no_name(text: str, named: bool) -> None:
    assert is_named(text, ENGLISH) is named


def test_where_a_body_is_makes_no_name_in_french() -> None:
    assert not is_named("Police à Orra", FRENCH)
