"""Officials who give far fewer victims than others dispute the number, as nobody else does."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims import link
from firsthand.model.claim import Denial
from firsthand.model.source import Source
from firsthand.model.terms import DenialKind, SourceKind, Stance

SAYS = Stance.ASSERTS
SOURCES = (
    Source(id="Marshals", kind=SourceKind.GOVERNMENT, name="Marshals"),
    Source(id="Ida Brokk", kind=SourceKind.PERSON, name="Ida Brokk", affiliation="Marshals"),
    Source(id="Clinic", kind=SourceKind.ORGANISATION, name="Clinic"),
    Source(id="Orvane Post", kind=SourceKind.OUTLET, name="Orvane Post"),
)
FIRST, LATER = "2041-06-03", "2041-06-05"


def denials(make_pile: Any, *told: tuple[str, str, int], what: str = "killed") -> list[Denial]:
    """Return the denials of the one claim of a pile; each report has its day, speaker, number."""
    pile = make_pile()
    for place, (day, holder, number) in enumerate(told):
        row = ("Ferrymen were killed on the Tull pier", holder, SAYS)
        (statement,) = pile.report(f"Paper {place}", day, "en", [row])
        pile.count(statement, what, number)
    (claim,) = link(pile.documents, pile.statements, pile.facts, SOURCES, ())
    return list(claim.denials)


@pytest.mark.parametrize("official", ["Marshals", "Ida Brokk"])
def test_an_official_who_counts_far_fewer_disputes(make_pile: Any, official: str) -> None:
    (found,) = denials(make_pile, (FIRST, "Clinic", 9), (LATER, official, 2))
    assert (found.by, found.kind) == (official, DenialKind.DISPUTES_FIGURE)


def test_two_statements_of_one_official_are_one_denial(make_pile: Any) -> None:
    told = ((FIRST, "Clinic", 9), (LATER, "Marshals", 2), (LATER, "Marshals", 3))
    assert len(denials(make_pile, *told)) == 1


@pytest.mark.parametrize(
    "told",
    [
        ((FIRST, "Clinic", 9), (LATER, "Marshals", 8)),  # near enough
        ((FIRST, "Marshals", 2), (LATER, "Clinic", 9)),  # an early toll, overtaken
        ((FIRST, "Clinic", 2), (LATER, "Marshals", 9)),  # more, not fewer
        ((FIRST, "Clinic", 9), (LATER, "Lodge", 2)),  # no official
        ((FIRST, "Ida Brokk", 9), (LATER, "Marshals", 2)),  # officials among themselves
        ((LATER, "Marshals", 2),),
    ],
)
def test_what_disputes_nothing(make_pile: Any, told: tuple[tuple[str, str, int], ...]) -> None:
    assert not denials(make_pile, *told)


def test_only_what_was_suffered_is_disputed(make_pile: Any) -> None:
    told = ((FIRST, "Clinic", 9), (LATER, "Marshals", 2))
    assert not denials(make_pile, *told, what="barrels")
