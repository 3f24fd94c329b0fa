"""Who contradicts whom, by the claims of a pile; and two states that speak with two voices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.model.claim import Claim
from firsthand.model.terms import ClaimType
from firsthand.origins.library import Library
from firsthand.origins.opposing import contradictions

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

TAKEN = "eleven men were taken from the mill at Ubrel"


def _claims(pile: Pile, *stances: tuple[str, str]) -> list[Claim]:
    """Return a claim for each pair of stances: the ministry's and the colonel's."""
    pile.source("roads", "Ministry of Roads", "government")
    pile.source("lund", "Ivo Lund", "person", role="colonel", public=True)
    found = []
    for number, pair in enumerate(stances):
        keys = []
        for speaker, stance in zip(("roads", "lund"), pair, strict=True):
            report = pile.report(
                f"{speaker}-{number}", "echo", "2041-05-09", "Mill", f"{TAKEN}, it was said."
            )
            keys.append(pile.says(report, TAKEN, speaker, stance=stance))
        claim = Claim(id=f"c{number}", text=TAKEN, type=ClaimType.DETENTION, statements=tuple(keys))
        found.append(claim)
    return found


@pytest.mark.parametrize(
    ("stances", "opposed"),
    [
        ([("asserts", "denies")], True),
        ([("asserts", "disputes-figure"), ("asserts", "asserts")], True),
        ([("asserts", "denies"), ("asserts", "asserts"), ("denies", "denies")], False),
        ([("asserts", "asserts")], False),
        ([("asserts", "questions")], False),
    ],
)
def test_who_disagrees_as_often_as_not_is_opposed(
    pile: Pile, stances: list[tuple[str, str]], opposed: bool
) -> None:
    claims = _claims(pile, *stances)
    found = contradictions(claims, {s.id: s for s in pile.statements})
    assert found == ({("lund", "roads")} if opposed else frozenset())


def test_an_officer_of_another_state_is_an_origin_of_his_own(pile: Pile) -> None:
    claims = _claims(pile, ("asserts", "asserts"), ("asserts", "denies"))
    library = Library(pile.documents.values(), pile.statements, pile.sources.values(), claims)
    assert library.company.are_opposed(("roads", "lund"))
    assert not Library((), (), ()).company.are_opposed(("roads", "lund"))
