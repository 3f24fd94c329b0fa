"""The account of a claim: plain words, right plurals, nothing that the records don't hold."""

from __future__ import annotations

import re

import pytest
from tests.origins.conftest import Pile

from firsthand.model.claim import Claim

TAKEN = "eleven men were taken from the mill at Ubrel"


def _report(pile: Pile, key: str, outlet: str, day: int, *chain: str, words: str = TAKEN) -> None:
    pile.report(key, outlet, f"2041-05-{day:02}", "Mill", f"It was said that {words}.")
    pile.says(key, words, *chain)


def _account(pile: Pile) -> str:
    return pile.claim().account


def test_reports_without_a_source_are_counted_and_not_said_to_go_back(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    _report(pile, "e1", "echo", 9, "ada")
    for day, outlet in ((10, "journal"), (11, "wire")):
        _report(pile, f"r{day}", outlet, day)
    assert _account(pile) == (
        "Three reports; one goes back to one origin: Bettine Oake; two give no source."
    )


def test_an_older_report_without_a_source_may_hide_one_more(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    _report(pile, "j1", "journal", 8)
    _report(pile, "e1", "echo", 9, "ada")
    claim = pile.claim()
    assert (claim.origins_min, claim.origins_max) == (1, 2)
    assert "one goes back to one origin: Bettine Oake" in claim.account
    assert claim.account.endswith("one gives no source and may hide one more origin.")


@pytest.mark.parametrize(
    ("reports", "said"),
    [
        (1, "One report; it gives no source."),
        (2, "Two reports; neither says where it has this from."),
        (3, "Three reports; none says where it has this from."),
    ],
)
def test_a_claim_that_nobody_stands_behind_says_so(pile: Pile, reports: int, said: str) -> None:
    for day, outlet in zip(range(9, 9 + reports), ("echo", "journal", "wire"), strict=False):
        _report(pile, f"r{day}", outlet, day)
    assert _account(pile) == said


def test_an_account_taken_back_is_not_among_those_that_go_back(pile: Pile) -> None:
    pile.source("guard", "a night watchman", "unnamed")
    pile.source("ada", "Bettine Oake", "person")
    _report(pile, "e1", "echo", 9, "guard")
    _report(pile, "j1", "journal", 10, "ada")
    pile.report("e2", "echo", "2041-05-14", "Sorry", f"We retract our report that {TAKEN}.")
    pile.says("e2", TAKEN, stance="questions")
    claim = pile.claim()
    gone = next(s.id for s in pile.statements if s.document == "e1")
    assert claim.withdrawn == ((gone, "e2"),)
    assert claim.account == (
        "Two reports; one goes back to one origin: Bettine Oake; "
        "one rests on an account that was taken back."
    )


def test_nothing_is_withdrawn_where_nothing_was_taken_back(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    _report(pile, "e1", "echo", 9, "ada")
    assert pile.claim().withdrawn == ()


def test_a_description_stands_in_small_letters_inside_the_sentence(pile: Pile) -> None:
    pile.source("men", "All seven weavers", "unnamed")
    _report(pile, "e1", "echo", 9, "men")
    assert _account(pile) == (
        "One report; it goes back to one origin: all seven weavers (quoted by The Brindle Echo)."
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Nurse on the ward", "a nurse on the ward"),
        ("Roads Ministry clerk", "a Roads Ministry clerk"),
        ("Ubrel crane man", "a Ubrel crane man"),
        ("weaver", "a weaver"),
    ],
)
def test_a_name_inside_a_description_keeps_its_capital(pile: Pile, name: str, said: str) -> None:
    pile.source("one", name, "unnamed")
    _report(pile, "e1", "echo", 9, "one")
    assert f"one origin: {said} (quoted by" in _account(pile)


def test_every_account_is_one_sentence_without_wrong_plurals(pile: Pile) -> None:
    people = ("Ada Brill", "Tom Harrow", "Ivo Lund", "Mara Kest", "Nils Orrin", "Pia Senn")
    for day, name in enumerate(people, start=10):
        pile.source(name, name, "person")
        _report(pile, f"e{day}", "echo", day, name)
        _well_formed(pile.claim())


def _well_formed(claim: Claim) -> None:
    text = claim.account
    assert text[0].isupper()
    assert text.endswith(".")
    assert not re.search(r"\b(one reports|one go|two goes|one origins|, and|  |0|None)\b", text)
    assert not re.search(r"\b(?:two|three|four|five|six) (?:report|origin)\b", text)
