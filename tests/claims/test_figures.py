"""Counts of different things never mix; a holder's later figure is an update."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims import link
from firsthand.claims.figures import figures_of
from firsthand.claims.passages import passages
from firsthand.claims.words import counted
from firsthand.model.terms import ClaimType, Stance


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("killed", "dead", True),
        ("bodies", "killed", True),
        ("killed", "wounded", False),
        ("detained", "arrested", True),
        ("detained", "displaced", False),
        ("barrels", "barrel", True),
        ("barrels", "sacks", False),
    ],
)
def test_counts_compare_by_what_is_counted(one: str, other: str, same: bool) -> None:
    assert (counted(one) == counted(other)) is same


def test_figures_of_one_count_with_updates(make_pile: Any) -> None:
    pile = make_pile()
    first = pile.report("Orvane Post", "2041-06-03", "en", [
        ("Six ferrymen were killed on the Tull pier", "Clinic", Stance.ASSERTS),
        ("Two ferrymen were killed on the Tull pier", "Marshals", Stance.DISPUTES_FIGURE),
    ])  # fmt: skip
    later = pile.report("Lakeside", "2041-06-09", "en", [
        ("Nine ferrymen were killed on the Tull pier", "Clinic", Stance.ASSERTS),
    ])  # fmt: skip
    for statement, what, number in (
        (first[0], "killed", 6), (first[1], "dead", 2), (later[0], "killed", 9),
    ):  # fmt: skip
        pile.count(statement, what, number)
    (claim,) = link(pile.documents, pile.statements, pile.facts, (), ())
    assert [(f.holder, f.low) for f in claim.figures] == [
        ("Clinic", 6), ("Marshals", 2), ("Clinic", 9),
    ]  # fmt: skip
    assert [f.update_of for f in claim.figures] == [None, None, first[0].id]
    assert [d.kind for d in claim.denials] == ["disputes-figure"]


def test_a_claim_shows_its_own_count_only(make_pile: Any) -> None:
    pile = make_pile()
    rows = [(f"The ferrymen were wounded on the Tull pier on day {n}", "Clinic", Stance.ASSERTS)
            for n in range(3)]  # fmt: skip
    wounded = pile.report("Orvane Post", "2041-06-03", "en", rows)
    pile.count(wounded[0], "wounded", 12)
    pile.count(wounded[1], "injured", 12)
    pile.count(wounded[2], "boats", 30)
    (claim,) = link(pile.documents, pile.statements, pile.facts, (), ())
    assert {f.what for f in claim.figures} <= {"wounded", "injured"}


def test_a_bare_number_takes_the_count_of_the_claim_and_an_age_is_none(make_pile: Any) -> None:
    pile = make_pile()
    told = pile.report("Orvane Post", "2041-06-03", "en", [
        ("Six swimmers were killed off the pier", "", Stance.ASSERTS),
        ("The harbour office says seven were killed", "", Stance.ASSERTS),
        ("A swimmer of the club, aged 19, was killed", "", Stance.ASSERTS),
    ])  # fmt: skip
    for statement, what, number in zip(told, ("killed", "", "killed"), (6, 7, 19), strict=True):
        pile.count(statement, what, number)
    found = figures_of(passages(pile.documents, told, pile.facts), ClaimType.KILLING)
    assert [(figure.what, figure.low) for figure in found] == [("killed", 6), ("killed", 7)]
