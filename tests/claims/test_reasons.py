"""Why a statement is in its claim, and which other claim it was near to."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims import link, reasons
from firsthand.claims.lexicon import ACTS, THINGS
from firsthand.claims.passages import passages
from firsthand.claims.reason_words import TOLD
from firsthand.model.claim import Claim
from firsthand.model.decision import Decision
from firsthand.model.terms import Verdict


def linked(pile: Any, *decisions: Decision) -> tuple[Claim, ...]:
    return link(pile.documents, pile.statements, pile.facts, (), decisions)


def same(*about: str) -> Decision:
    when = "2041-07-01T00:00:00Z"
    return Decision(id="dc-1", about=about, verdict=Verdict.SAME, who="A", when=when)


def test_every_act_and_thing_has_words_for_people() -> None:
    assert TOLD.keys() == ACTS.keys() | THINGS.keys()


def test_a_reason_says_what_is_shared_in_words_of_a_closed_list(ferry: Any) -> None:
    given = {s: why for claim in linked(ferry) for s, why in claim.reasons}
    assert "speaks of" in given[ferry.statements[0].id]
    assert "beating" in given[ferry.statements[0].id]
    assert given[ferry.statements[1].id].startswith("denies it; ")
    words = " ".join(given.values()).casefold()
    assert "boathouse" not in words
    assert "ferrymen" not in words


def test_likeness_lies_between_nought_and_one(ferry: Any) -> None:
    for claim in linked(ferry):
        for _, why in claim.reasons:
            value = why.rpartition("likeness ")[2].split()[0]
            assert why == "the only statement" or 0 <= float(value) <= 1
        assert all(0 <= n.here <= 1 and 0 <= n.likeness <= 1 for n in claim.nearly)


def test_a_person_who_put_two_together_is_named_as_the_reason(ferry: Any) -> None:
    beaten, seized = ferry.statements[0].id, ferry.statements[2].id
    given = {s: why for claim in linked(ferry, same(beaten, seized)) for s, why in claim.reasons}
    assert given[beaten].startswith("a person decided so; ")
    assert "a person decided" not in given[ferry.statements[5].id]


def test_what_nearly_was_is_another_claim_with_a_statement_to_compare(
    ferry: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reasons, "NEAR", -1.0)
    claims = linked(ferry)
    home = {s: claim.id for claim in claims for s in claim.statements}
    found = [(claim.id, near) for claim in claims for near in claim.nearly]
    assert {near.statement for _, near in found} == home.keys()
    for claim, near in found:
        assert home[near.statement] == claim != near.claim == home[near.other]
        assert near.why


def test_what_is_like_nothing_else_was_near_to_nothing(ferry: Any) -> None:
    claim = next(c for c in linked(ferry) if ferry.statements[0].id in c.statements)
    assert all(near.likeness >= reasons.NEAR for near in claim.nearly)


def test_another_time_and_number_speak_against_a_claim(make_pile: Any) -> None:
    pile = make_pile()
    one, other = pile.report("Paper", "2041-06-03", "en", [
        ("Marshals beat four ferrymen", "Ida", "asserts"),
        ("Marshals beat nine ferrymen", "Ida", "asserts"),
    ])  # fmt: skip
    pile.count(one, "ferrymen", 4)
    pile.count(other, "ferrymen", 9)
    first, second = passages(pile.documents, pile.statements, pile.facts)
    assert "another number" in reasons.near_words(first, reasons.Company([second]))
    assert "another number" not in reasons.near_words(first, reasons.Company([first]))


def test_a_lone_claim_was_near_to_nothing(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Paper", "2041-06-03", "en", [("Marshals beat four ferrymen", "Ida", "asserts")])
    (claim,) = linked(pile)
    assert claim.nearly == ()
    assert dict(claim.reasons) == {claim.statements[0]: "the only statement"}
