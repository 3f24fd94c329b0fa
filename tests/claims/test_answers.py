"""The accused who tell it otherwise deny; who repeats it or owns up to it does not."""

from __future__ import annotations

from typing import Any

import msgspec
import numpy as np
import pytest

from firsthand.claims import link
from firsthand.claims.answers import Accused, answers
from firsthand.claims.passages import passages
from firsthand.model.claim import Claim
from firsthand.model.source import Source
from firsthand.model.terms import Basis, ClaimType, DenialKind, SourceKind, Stance

SAYS, DENIES = Stance.ASSERTS, Stance.DENIES
SOURCES = {
    name: Source(id=name, kind=kind, name=name)
    for name, kind in (
        ("Marshals", SourceKind.GOVERNMENT),
        ("Ida Brokk", SourceKind.PERSON),
        ("Otto Lind", SourceKind.PERSON),
    )
}


def given(
    make_pile: Any,
    answer: str,
    *,
    kind: ClaimType = ClaimType.TORTURE,
    denied: int = 2,
    likeness: float = 0.0,
) -> list[DenialKind]:
    """What the marshals' last words count as, in a claim of five statements by two others."""
    pile = make_pile()
    denials = [("Nobody was beaten", "Marshals", DENIES)] * denied
    pile.report("Orvane Post", "2041-06-02", "en", [("Rain fell", "Ida Brokk", SAYS), *denials])
    told = [("They beat the rowers", by, SAYS) for by in ("Ida Brokk", "Otto Lind") * 2]
    inside = pile.report("Lakeside", "2041-06-03", "en", [*told, (answer, "Marshals", SAYS)])
    found = passages(pile.documents, pile.statements, pile.facts)
    members = [p for p in found if p.statement in inside]
    rows = np.zeros((5, 2), dtype=np.float32)
    rows[:, 0] = 1.0
    rows[4] = likeness, (1 - likeness**2) ** 0.5
    claim = Claim(id="cl", text="", type=kind, statements=tuple(p.statement.id for p in members))
    return [d.kind for d in answers(claim, members, rows, Accused(found, SOURCES))]


def test_another_version_of_the_accused_denies(make_pile: Any) -> None:
    assert given(make_pile, "The rowers fell over their own oars") == [DenialKind.ALTERNATIVE]


def test_an_attack_on_who_tells_keeps_its_kind(make_pile: Any) -> None:
    assert given(make_pile, "Miss Brokk is a notorious liar") == [DenialKind.ATTACKS_SOURCE]


def test_who_repeats_it_does_not_deny(make_pile: Any) -> None:
    assert given(make_pile, "Our men beat the rowers", likeness=0.9) == []


def test_who_owns_up_does_not_deny(make_pile: Any) -> None:
    assert given(make_pile, "We regret what was done in the boathouse") == []
    assert given(make_pile, "Начальник извинился перед гребцами") == []


def test_silence_is_no_answer(make_pile: Any) -> None:
    assert given(make_pile, "We declined to comment") == []


def test_a_body_that_hardly_ever_denies_does_not_stand_accused(make_pile: Any) -> None:
    assert given(make_pile, "The rowers fell over their own oars", denied=1) == []


def test_officials_make_claims_on_proceedings_and_do_not_answer_them(make_pile: Any) -> None:
    kind = ClaimType.LEGAL_PROCESS
    assert given(make_pile, "The case goes to court in May", kind=kind) == []


def test_who_tells_most_of_a_claim_does_not_answer_it(make_pile: Any) -> None:
    pile = make_pile()
    denials = [("Nobody was beaten", "Marshals", DENIES)] * 2
    inside = pile.report("Lakeside", "2041-06-03", "en", [
        ("They beat two marshals", "Ida Brokk", SAYS), ("Two marshals were hurt", "Marshals", SAYS),
        ("Rowers came with oars", "Marshals", SAYS), *denials,
    ])[:3]  # fmt: skip
    found = passages(pile.documents, pile.statements, pile.facts)
    members = [p for p in found if p.statement in inside]
    rows = np.eye(3, dtype=np.float32)
    ids = tuple(p.statement.id for p in members)
    claim = Claim(id="cl", text="", type=ClaimType.INJURY, statements=ids)
    assert answers(claim, members, rows, Accused(found, SOURCES)) == ()


@pytest.mark.parametrize(
    ("kind", "basis", "times", "answers_for_it"),
    [
        (SourceKind.UNNAMED, Basis.UNKNOWN, 1, False),
        (SourceKind.UNNAMED, Basis.WITNESS, 2, False),
        (SourceKind.UNNAMED, Basis.OFFICIAL, 1, True),
        (SourceKind.UNNAMED, Basis.UNKNOWN, 3, True),
        (SourceKind.OUTLET, Basis.UNKNOWN, 1, False),
        (SourceKind.ORGANISATION, Basis.UNKNOWN, 1, False),
        (SourceKind.GOVERNMENT, Basis.UNKNOWN, 1, True),
        (SourceKind.PERSON, Basis.UNKNOWN, 1, True),
    ],
)
def test_a_bystander_who_says_what_was_not_so_is_no_accused(
    make_pile: Any, kind: SourceKind, basis: Basis, times: int, answers_for_it: bool
) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-02", "en", [("No oar was broken", "Rower", DENIES)] * times)
    said = [msgspec.structs.replace(s, basis=basis) for s in pile.statements]
    found = passages(pile.documents, said, pile.facts)
    accused = Accused(found, {"Rower": Source(id="Rower", kind=kind, name="Rower")})
    assert {accused.may_deny(passage) for passage in found} == {answers_for_it}


def test_a_bystander_is_shown_among_the_statements_and_not_as_denying(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-02", "en", [
        ("Marshals beat the rowers in the boathouse", "Ida Brokk", SAYS),
        ("Nobody beat the rowers in the boathouse", "Marshals", DENIES),
        ("Nobody in the boathouse beat the rowers with oars", "A rower", DENIES),
    ])  # fmt: skip
    rower = Source(id="A rower", kind=SourceKind.UNNAMED, name="A rower")
    claims = link(pile.documents, pile.statements, pile.facts, [*SOURCES.values(), rower], ())
    assert {d.by for claim in claims for d in claim.denials} == {"Marshals"}
    assert {s for claim in claims for s in claim.statements} == {s.id for s in pile.statements}


@pytest.mark.parametrize("words", ["denied that an oar was broken", "отрицает, что сломано весло"])
def test_who_is_said_to_deny_is_listed_whoever_it_is(make_pile: Any, words: str) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-02", "en", [(words, "Rower", DENIES)])
    found = passages(pile.documents, pile.statements, pile.facts)
    rower = Source(id="Rower", kind=SourceKind.ORGANISATION, name="Rower")
    assert all(Accused(found, {"Rower": rower}).may_deny(passage) for passage in found)
