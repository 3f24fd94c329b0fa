"""Statements of one proposition become one claim; order and repetition change nothing."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.claims import link
from firsthand.model.claim import Claim
from firsthand.model.decision import Decision
from firsthand.model.terms import ClaimType, DenialKind, Verdict

SLOW = settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def linked(pile: Any, decisions: tuple[Decision, ...] = ()) -> tuple[Claim, ...]:
    return link(pile.documents, pile.statements, pile.facts, (), decisions)


def of(claims: tuple[Claim, ...], statement: str) -> Claim:
    return next(claim for claim in claims if statement in claim.statements)


def test_nothing_gives_nothing() -> None:
    assert link((), (), (), (), ()) == ()


def test_same_act_meets_across_outlets_and_languages(ferry: Any) -> None:
    claims = linked(ferry)
    beaten, seized = ferry.statements[0].id, ferry.statements[2].id
    assert of(claims, beaten).id == of(claims, ferry.statements[3].id).id
    assert of(claims, beaten).id == of(claims, ferry.statements[6].id).id
    assert of(claims, seized).id == of(claims, ferry.statements[7].id).id
    assert of(claims, beaten).id != of(claims, seized).id


def test_every_statement_is_in_one_claim(ferry: Any) -> None:
    listed = [name for claim in linked(ferry) for name in claim.statements]
    assert sorted(listed) == sorted(statement.id for statement in ferry.statements)


def test_denial_stays_beside_what_it_denies_though_it_repeats_nothing(ferry: Any) -> None:
    claims = linked(ferry)
    claim = of(claims, ferry.statements[0].id)
    assert {d.statement for d in claim.denials} == {ferry.statements[1].id, ferry.statements[4].id}
    assert {d.by for d in claim.denials} == {"Marshals"}
    assert {d.kind for d in claim.denials} == {DenialKind.DENIES_ACT}


def test_claim_is_described_from_its_statements(ferry: Any) -> None:
    claims = linked(ferry)
    claim = of(claims, ferry.statements[0].id)
    assert claim.type is ClaimType.TORTURE
    assert claim.text.rstrip(".") in {ferry.statements[0].text, ferry.statements[3].text}
    assert claim.first_seen == "2041-06-03"
    assert claim.outlets == ("Lakeside", "Orvane Post", "Озёрный вестник")
    assert dict(claim.reasons).keys() == set(claim.statements)
    assert claim.origins == ()


def test_people_decide(ferry: Any) -> None:
    beaten, again, seized = (ferry.statements[i].id for i in (0, 3, 2))

    def decided(verdict: Verdict, *about: str) -> tuple[Claim, ...]:
        decision = Decision(
            id="dc-1", about=about, verdict=verdict, who="A", when="2041-07-01T00:00:00Z"
        )
        return linked(ferry, (decision,))

    apart = decided(Verdict.DIFFERENT, beaten, again)
    assert of(apart, beaten).id != of(apart, again).id
    together = decided(Verdict.SAME, beaten, seized)
    assert of(together, beaten).id == of(together, seized).id


@SLOW
@given(seed=st.randoms(use_true_random=False))
def test_order_of_input_changes_nothing(ferry: Any, seed: Any) -> None:
    expected = linked(ferry)
    for listing in (ferry.documents, ferry.statements, ferry.facts):
        seed.shuffle(listing)
    assert linked(ferry) == expected
