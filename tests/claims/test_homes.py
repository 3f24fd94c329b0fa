"""A denial is put beside the claim it denies, by its words or by what its report says before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from firsthand.claims import link
from firsthand.claims.homes import bareness, homes
from firsthand.claims.passages import passages
from firsthand.claims.vectors import Rows
from firsthand.model.terms import Stance

SAYS, ALLEGES, DENIES = Stance.ASSERTS, Stance.ALLEGES, Stance.DENIES


def home(claims: Any, statement: str) -> Any:
    return next(claim for claim in claims if statement in claim.statements)


def test_no_complaint_goes_to_what_was_not_complained_of(make_pile: Any) -> None:
    pile = make_pile()
    for outlet, day in (("Orvane Post", "03"), ("Lakeside", "04"), ("Tull Herald", "05")):
        pile.report(outlet, f"2041-06-{day}", "en", [
            ("Marshals beat the rowers with batons in the boathouse", "Ida Brokk", ALLEGES),
            ("The printing press was seized at night", "Herald", SAYS),
        ])  # fmt: skip
    (beaten, _, seized, _) = pile.report("Mill Gazette", "2041-06-06", "en", [
        ("Marshals beat the rowers in the boathouse with batons", "Ida Brokk", ALLEGES),
        ("No complaint of beatings has been received", "Marshals", DENIES),
        ("Marshals seized the printing press at night", "Herald", SAYS),
        ("No complaint about a printing press has been received", "Marshals", DENIES),
    ])  # fmt: skip
    claims = link(pile.documents, pile.statements, pile.facts, (), ())
    told = {d.statement for d in home(claims, beaten.id).denials}
    assert told == {pile.statements[-3].id}
    assert {d.statement for d in home(claims, seized.id).denials} == {pile.statements[-1].id}


def test_bare_words_deny_what_stands_before_them(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [
        ("The printing press was seized at night", "Herald", SAYS),
        ("The mill has stood by the lake for a hundred years", "", SAYS),
        ("Marshals beat the rowers in the boathouse", "Ida Brokk", ALLEGES),
        ("A fairy tale", "Marshals", DENIES),
    ])  # fmt: skip
    claims = link(pile.documents, pile.statements, pile.facts, (), ())
    assert home(claims, pile.statements[2].id).denials[0].statement == pile.statements[3].id


def test_without_any_claim_a_denial_stands_alone(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [("A fairy tale", "Marshals", DENIES)])
    (claim,) = link(pile.documents, pile.statements, pile.facts, (), ())
    assert claim.denials[0].by == "Marshals"


def test_a_news_report_that_saw_nothing_is_no_denier(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [
        ("Marshals beat the rowers in the boathouse", "Ida Brokk", ALLEGES),
        ("No rowers were beaten in the boathouse on Sunday", "", DENIES),
        ("No rowers were beaten in the boathouse", "Marshals", DENIES),
    ])  # fmt: skip
    claims = link(pile.documents, pile.statements, pile.facts, (), ())
    assert [d.by for d in home(claims, pile.statements[0].id).denials] == ["Marshals"]


def test_a_bare_answer_denies_what_its_report_has_just_asked(make_pile: Any) -> None:
    pile = make_pile()
    for outlet, day in (("Orvane Post", "03"), ("Lakeside", "04")):
        pile.report(outlet, f"2041-06-{day}", "en", [
            ("Marshals beat the rowers with batons in the boathouse", "Ida Brokk", ALLEGES),
            ("The printing press was seized at night", "Herald", SAYS),
        ])  # fmt: skip
    pile.report("Mill Gazette", "2041-06-06", "en", [
        ("Marshals beat the rowers in the boathouse with batons", "Ida Brokk", ALLEGES),
        ("The mill has stood by the lake for a hundred years", "", SAYS),
        ("The Herald says that its printing press was seized", "Herald", SAYS),
        ("Nonsense", "Marshals", DENIES),
    ])  # fmt: skip
    claims = link(pile.documents, pile.statements, pile.facts, (), ())
    seized = home(claims, pile.statements[1].id)
    assert [d.statement for d in seized.denials] == [pile.statements[-1].id]


def test_the_more_a_denial_says_the_less_bare_it_is() -> None:
    told = ["", "Nonsense", "Nobody beat rowers", "No marshal beat any rower in the old boathouse"]
    assert [bareness(text) for text in told] == sorted((bareness(t) for t in told), reverse=True)
    assert bareness("") == 1.0


def chosen(pile: Any, worth: Sequence[float] = ()) -> int | None:
    """The home of the last statement among claims of one statement each, all alike by its row."""
    found = passages(pile.documents, pile.statements, pile.facts)
    order = {statement.id: number for number, statement in enumerate(pile.statements)}
    found.sort(key=lambda p: order[p.statement.id])
    rows = np.ones((len(found), 4), dtype=np.float32)
    chances = np.array([*worth, *[0.0] * (len(found) - len(worth))])
    seen = Rows(own=rows, drawn=rows, words=rows, seen=rows, worth=chances)
    last = len(found) - 1
    (home_of_last,) = homes(found, seen, [[row] for row in range(last)], [[last]])
    return home_of_last


def test_nobody_denies_what_he_says_himself(make_pile: Any) -> None:
    for denier, expected in (("Marshals", 1), ("Ida Brokk", 0)):
        pile = make_pile()
        pile.report("Orvane Post", "2041-06-03", "en", [("Oars broke", "Marshals", SAYS)])
        pile.report("Lakeside", "2041-06-03", "en", [("Oars broke", "Ida Brokk", SAYS)])
        pile.report("Mill Gazette", "2041-06-06", "en", [("Not one", denier, DENIES)])
        assert chosen(pile) == expected


def test_an_accusation_is_denied_rather_than_a_side_remark(make_pile: Any) -> None:
    pile = make_pile()
    for outlet in ("Orvane Post", "Lakeside"):
        pile.report(outlet, "2041-06-03", "en", [("Oars broke", "Ida Brokk", SAYS)])
    pile.report("Mill Gazette", "2041-06-06", "en", [("Not one", "Marshals", DENIES)])
    assert chosen(pile, (-1.0, 1.0)) == 1
    assert chosen(pile, (1.0, -1.0)) == 0


def test_a_denial_is_about_the_event_and_not_about_history(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-03", "en", [("Oars broke in 2031", "Ida Brokk", SAYS)])
    pile.report("Lakeside", "2041-06-03", "en", [("Oars broke", "Ida Brokk", SAYS)])
    pile.report("Mill Gazette", "2041-06-06", "en", [("Not one", "Marshals", DENIES)])
    assert chosen(pile) == 1


def test_who_is_named_before_the_denial_tells_what_is_denied(make_pile: Any) -> None:
    for named, expected in (("Orvel", 0), ("Tamsin", 1)):
        pile = make_pile()
        pile.report("Orvane Post", "2041-06-03", "en", [("They struck Orvel", "Ida Brokk", SAYS)])
        pile.report("Lakeside", "2041-06-03", "en", [("They struck Tamsin", "Ida Brokk", SAYS)])
        words = f"As for {named}, not a blow fell and nobody came near the boathouse that night"
        pile.report("Mill Gazette", "2041-06-06", "en", [(words, "Marshals", DENIES)])
        assert chosen(pile) == expected
