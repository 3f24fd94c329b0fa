"""A claim's words are its statements' own; history is told apart."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from firsthand.claims import link
from firsthand.claims.describe import sentence
from firsthand.claims.passages import passages
from firsthand.claims.vectors import Weights, encode
from firsthand.model.facts import Facts
from firsthand.model.terms import ClaimType, Stance


def single(pile: Any) -> Any:
    (claim,) = link(pile.documents, pile.statements, pile.facts, (), ())
    return claim


def test_sentence_is_a_clause_that_stands_alone(make_pile: Any) -> None:
    pile = make_pile()
    said = pile.report("Orvane Post", "2041-06-03", "en", [
        ("They seized our printing press and I saw it", "Ida Brokk", Stance.ASSERTS),
        ("marshals seized the printing press of the Tull Herald at night", "", Stance.ASSERTS),
        ("he says the printing press was seized, was it not?", "Ida Brokk", Stance.ASSERTS),
        ("Four ferrymen were beaten in the boathouse", "Ida Brokk", Stance.ASSERTS),
        ("The clinic treated a child with a fever", "Ida Brokk", Stance.ASSERTS),
    ])  # fmt: skip
    claims = link(pile.documents, pile.statements, pile.facts, (), ())
    claim = next(claim for claim in claims if said[1].id in claim.statements)
    assert {said[0].id, said[2].id} <= set(claim.statements)
    assert claim.text == "Marshals seized the printing press of the Tull Herald at night."


def test_sentence_is_what_the_claim_says_though_a_stray_clause_is_clearer(make_pile: Any) -> None:
    pile = make_pile()
    told = [
        "marshals seized the printing press of the Tull Herald at night",
        "he saw marshals seize the printing press of the Tull Herald",
        "the printing press of the Herald was seized by marshals",
    ]
    stray = "The printing press hall at Tull was built of brick by the founders of the town"
    pile.report("Orvane Post", "2041-06-03", "en",
                [(words, "Ida Brokk", Stance.ASSERTS) for words in (*told, stray)])  # fmt: skip
    found = passages(pile.documents, pile.statements, pile.facts)
    rows = encode(found, Weights())
    chosen = sentence(found, rows, range(len(found)), "en")
    assert chosen != stray + "."


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("“The Tull press was seized”", "The Tull press was seized."),
        ("The ledger says “seized 4.6.”", "The ledger says “seized 4.6.”"),
        ("the press, they say, is “gone”", "The press, they say, is “gone”."),
    ],
)
def test_quotation_marks_stay_paired(make_pile: Any, words: str, text: str) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [(words, "Ida Brokk", Stance.ASSERTS)])
    assert single(pile).text == text


def test_time_and_place_are_what_most_say(make_pile: Any) -> None:
    pile = make_pile()
    said = pile.report("Orvane Post", "2041-06-30", "en", [
        (f"The ferrymen were beaten in the boathouse, account {n}", "Ida Brokk", Stance.ASSERTS)
        for n in range(3)
    ])  # fmt: skip
    told = [("2041-06-02", "Tull"), ("2041-06", "Tull"), ("2041-05-09", "Harn")]
    pile.facts += [
        Facts(statement=s.id, when=when, places=(place,))
        for s, (when, place) in zip(said, told, strict=True)
    ]
    claim = single(pile)
    assert (claim.when, claim.place) == ("2041-06-02", "Tull")


def test_history_is_background_and_stays_apart(make_pile: Any) -> None:
    pile = make_pile()
    now, before = pile.report("Orvane Post", "2041-06-03", "en", [
        ("Marshals beat four ferrymen in the boathouse at Tull", "Ida Brokk", Stance.ASSERTS),
        ("Marshals beat nine ferrymen in the boathouse at Tull in 2033", "", Stance.ASSERTS),
    ])  # fmt: skip
    claims = link(pile.documents, pile.statements, pile.facts, (), ())
    kinds = {name: claim.type for claim in claims for name in claim.statements}
    assert kinds == {now.id: ClaimType.TORTURE, before.id: ClaimType.BACKGROUND}


def test_missing_date_and_chain_are_no_obstacle(make_pile: Any) -> None:
    pile = make_pile()
    (said,) = pile.report("Orvane Post", "2041", "en", [("The pier burned", "", Stance.ASSERTS)])
    pile.documents = [msgspec.structs.replace(pile.documents[0], published=None)]
    pile.statements = [msgspec.structs.replace(said, chain=())]
    claim = single(pile)
    assert (claim.first_seen, claim.outlets) == (None, ())


def test_a_place_lies_where_its_statements_agree_that_it_does(make_pile: Any) -> None:
    def lies_in(*wider: str) -> str | None:
        pile = make_pile()
        rows = [("Marshals beat four ferrymen in Tull", "", Stance.ASSERTS) for _ in wider]
        said = pile.report("Orvane Post", "2041-06-03", "en", rows)
        facts = [Facts(statement=s.id, places=("Tull",), lies_in=(w,))
                 for s, w in zip(said, wider, strict=True)]  # fmt: skip
        (claim,) = link(pile.documents, pile.statements, facts, (), ())
        assert claim.place == "Tull"
        return claim.lies_in

    assert lies_in("Norland, Ostravia", "") == "Norland, Ostravia"
    assert lies_in("Norland, Ostravia", "Sudland, Ostravia") is None
    assert lies_in("", "") is None
