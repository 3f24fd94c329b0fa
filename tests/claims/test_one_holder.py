"""Descriptions of one trade with the same number are one holder; names and others are not."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims.lending import lend
from firsthand.claims.passages import passages
from firsthand.model.terms import ClaimType, Stance


def holders(make_pile: Any, names: tuple[str, str], numbers: tuple[int, int]) -> list[str]:
    """Who holds the figures of two reports, each by one unnamed source whose name is its id."""
    pile = make_pile()
    told = []
    for outlet, name, number in zip(("Orvane Post", "Lakeside"), names, numbers, strict=True):
        words = f"{number} swimmers were killed off the pier"
        (statement,) = pile.report(outlet, "2041-06-03", "en", [(words, name, Stance.ASSERTS)])
        pile.count(statement, "killed", number)
        told.append(statement)
    members = passages(pile.documents, told, pile.facts)
    described = {name: name for name in names if not name.startswith("Vera")}
    (figures,) = lend([members], [ClaimType.KILLING], frozenset(), described)
    return sorted({figure.holder for figure in figures})


@pytest.mark.parametrize(
    ("names", "one"),
    [
        (("nurse", "nurse at the harbour clinic"), "nurse at the harbour clinic"),
        (("медсестра", "медсестра портовой больницы"), "медсестра портовой больницы"),
        (("бывшая медсестра", "медсестра портовой больницы"), "медсестра портовой больницы"),
        (("рабочий верфи", "рабочий"), "рабочий верфи"),
        (("chauffeur", "chauffeur de l'ambulance"), "chauffeur de l'ambulance"),
    ],
)
def test_one_trade_with_one_number_is_one_holder(
    make_pile: Any, names: tuple[str, str], one: str
) -> None:
    assert holders(make_pile, names, (17, 17)) == [one]


@pytest.mark.parametrize(
    ("names", "numbers"),
    [
        (("nurse", "nurse at the harbour clinic"), (17, 19)),  # two numbers
        (("nurse", "driver of the ambulance"), (17, 17)),  # two trades
        (("resident", "resident of the lower quay"), (17, 17)),  # fits anyone
        (("nurse", "Vera Stolm, nurse"), (17, 17)),  # a name is never told
        (("nurse", "nurse at the harbour clinic"), (2, 2)),  # too small to tell
        (("nurse", "another nurse"), (17, 17)),
        (("медсестра", "ещё одна медсестра"), (17, 17)),
        (("police officer", "prison officer at the Orra gaol"), (17, 17)),
        (("бывший охранник", "бывший врач"), (17, 17)),
        (("дежурный верфи", "рабочий верфи"), (17, 17)),
        (("R-4", "W-4"), (17, 17)),
    ],
)
def test_others_stay_two(make_pile: Any, names: tuple[str, str], numbers: tuple[int, int]) -> None:
    assert holders(make_pile, names, numbers) == sorted(names)


def test_two_of_one_report_stay_two(make_pile: Any) -> None:
    pile = make_pile()
    names = ("nurse", "nurse at the harbour clinic")
    tails = ("off the pier", "near the pier")
    words = [f"17 swimmers were killed {tail}" for tail in tails]
    said = [(text, name, Stance.ASSERTS) for text, name in zip(words, names, strict=True)]
    told = pile.report("Orvane Post", "2041-06-03", "en", said)
    for statement in told:
        pile.count(statement, "killed", 17)
    members = passages(pile.documents, told, pile.facts)
    (figures,) = lend([members], [ClaimType.KILLING], frozenset(), {n: n for n in names})
    assert sorted({figure.holder for figure in figures}) == sorted(names)
