"""A count that only goes on with the one before is held by who gave that one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.entities.conftest import holders

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]
NURSE = ("a nurse", SourceKind.UNNAMED, "")
SAID = "Nineteen were killed, a nurse said."


def held(write: Write, say: Say, own: str, gap: str = " ") -> str:
    """Who holds the last figure of a report's own sentence behind what a nurse said."""
    document = write(f"{SAID}{gap}{own}.")
    told = say(document, "Nineteen were killed", NURSE)
    return holders(document, told, say(document, own))[-1][1]


@pytest.mark.parametrize(
    "own",
    [
        "Another forty were hurt",
        "A further forty were hurt",
        "The other six are missing",
        "All nineteen were weavers",
        "Ещё сорок человек ранены",
        "Из них девять человек — ткачи",
        "Sept autres personnes ont été blessées",
        "Parmi eux, neuf étaient tisserands",
        "Nine of them were weavers",
    ],
)
def test_a_count_that_goes_on_is_the_speakers(write: Write, say: Say, own: str) -> None:
    assert held(write, say, own) == "a nurse"


@pytest.mark.parametrize(
    "own",
    [
        "Forty boats were burnt on the other side",
        "All the roads of the valley lay shut, and forty boats were burnt",
        "The other side of the river stayed dry, though forty boats were burnt",
        "All forty rooms were searched",
    ],
)
def test_a_new_count_is_the_papers_own(write: Write, say: Say, own: str) -> None:
    assert held(write, say, own) == "The Alder Post"


def test_another_paragraph_does_not_go_on(write: Write, say: Say) -> None:
    assert held(write, say, "Another forty were hurt", "\n\n") == "The Alder Post"
