"""Counts of different things never mix; a holder's later figure is an update."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest

from firsthand.claims import link
from firsthand.claims.lending import lend
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
    assert [f.update_of for f in claim.figures] == [None, None, claim.figures[0].id]
    assert [d.kind for d in claim.denials] == ["disputes-figure"]


def test_a_claim_shows_its_own_count_only(make_pile: Any) -> None:
    pile = make_pile()
    rows = [(f"The ferrymen were wounded on the Tull pier on day {n}", "Clinic", Stance.ASSERTS)
            for n in range(3)]  # fmt: skip
    wounded = pile.report("Orvane Post", "2041-06-03", "en", rows)
    pile.count(wounded[0], "wounded", 12)
    pile.count(wounded[1], "injured", 12)
    pile.count(wounded[2], "boats", 30)
    pile.report("Lakeside", "2041-06-04", "en", rows)
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
    (found,) = lend([passages(pile.documents, told, pile.facts)], [ClaimType.KILLING])
    assert [(figure.what, figure.low) for figure in found] == [("killed", 6), ("killed", 7)]


def found_in(pile: Any, rows: list[tuple[str, str, str, int]], outlets: frozenset[str]) -> Any:
    """Figures (holder, number) of one report whose rows are words, source, thing, number."""
    told = pile.report(
        "Orvane Post", "2041-06-03", "en", [(w, s, Stance.ASSERTS) for w, s, _, _ in rows]
    )
    for statement, (_, _, what, number) in zip(told, rows, strict=True):
        pile.count(statement, what, number)
    (figures,) = lend([passages(pile.documents, told, pile.facts)], [ClaimType.KILLING], outlets)
    return [(figure.holder, figure.low) for figure in figures]


def test_the_lead_repeats_what_the_body_attributes(make_pile: Any) -> None:
    rows = [
        ("Six swimmers were killed off the pier", "", "killed", 6),
        ("Six swimmers were killed", "Clinic", "killed", 6),
        ("Five swimmers were killed before the storm", "", "killed", 5),
    ]
    outlets = frozenset({"Orvane Post"})
    assert found_in(make_pile(), rows, outlets) == [("Clinic", 6), ("Orvane Post", 5)]
    assert len(found_in(make_pile(), rows, frozenset())) == 3


def test_one_of_them_and_far_figures_are_other_counts(make_pile: Any) -> None:
    rows = [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
        ("One of the swimmers killed was a teacher", "Clinic", "killed", 1),
        ("Seven swimmers were killed", "Harbour office", "killed", 7),
        ("Of 80,000 swimmers in the country, some are killed each year", "", "killed", 80000),
    ]
    assert found_in(make_pile(), rows, frozenset()) == [("Clinic", 6), ("Harbour office", 7)]


def test_a_single_victim_is_a_figure_of_its_own(make_pile: Any) -> None:
    rows = [("One swimmer was killed off the pier", "Clinic", "killed", 1)]
    assert found_in(make_pile(), rows, frozenset()) == [("Clinic", 1)]


def test_villages_are_no_houses() -> None:
    assert counted("villages") != counted("houses")


def told_by(pile: Any, outlet: str, rows: list[tuple[str, str, str, int]]) -> list[Any]:
    """Statements of one report whose rows are words, source, thing, number."""
    told = pile.report(outlet, "2041-06-03", "en", [(w, s, Stance.ASSERTS) for w, s, _, _ in rows])
    for statement, (_, _, what, number) in zip(told, rows, strict=True):
        pile.count(statement, what, number)
    return list(told)


def echoed(pile: Any, told: list[Any]) -> list[Any]:
    """The statements, and one of a second report that counts nothing."""
    return [*told, *told_by(pile, "Tarsk Echo", [("The swimmers lay off the pier", "", "", 0)])]


def shown(pile: Any, told: list[Any], outlets: frozenset[str]) -> set[tuple[str, str, int]]:
    (figures,) = lend([passages(pile.documents, told, pile.facts)], [ClaimType.KILLING], outlets)
    return {(figure.what, figure.holder, figure.low or 0) for figure in figures}


def test_a_paper_that_gives_no_source_holds_its_figure_itself(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
    ])  # fmt: skip
    told += told_by(pile, "Lakeside", [
        ("Six swimmers were killed off the pier", "", "killed", 6),
        ("Two swimmers were killed before the storm", "", "killed", 2),
    ])  # fmt: skip
    outlets = frozenset({"Orvane Post", "Lakeside"})
    assert shown(pile, told, outlets) == {
        ("killed", "Clinic", 6), ("killed", "Lakeside", 6), ("killed", "Lakeside", 2),
    }  # fmt: skip


def test_another_count_is_shown_under_its_own_name_where_two_reports_tell_it(
    make_pile: Any,
) -> None:
    pile = make_pile()
    killed = ("Six swimmers were killed off the pier", "Clinic", "killed", 6)
    boats = ("Thirty boats were counted off the pier", "Clinic", "boats", 30)
    sacks = ("Forty sacks were counted off the pier", "Clinic", "sacks", 40)
    told = told_by(pile, "Orvane Post", [killed, boats, sacks])
    told += told_by(pile, "Lakeside", [killed, boats])
    assert shown(pile, told, frozenset()) == {("killed", "Clinic", 6), ("boats", "Clinic", 30)}


def test_what_is_counted_on_one_body_is_no_count_of_people(make_pile: Any) -> None:
    pile = make_pile()
    wounded = ("Nine swimmers were wounded off the pier", "Clinic", "wounded", 9)
    fingers = ("Five fingers of one swimmer were broken", "Clinic", "fingers", 5)
    told = told_by(pile, "Orvane Post", [wounded, wounded, fingers])
    assert shown(pile, told, frozenset()) == {("wounded", "Clinic", 9)}
    bullets = ("Four bullet wounds were found on the swimmer", "Clinic", "wounds", 4)
    more = make_pile()
    assert ("wounds", "Clinic", 4) in shown(more, told_by(more, "Lakeside", [bullets]), frozenset())


def test_one_count_has_one_name(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
        ("Seven people were killed off the pier", "Harbour office", "people", 7),
        ("Huit victimes ont été tuées près du quai", "Marshals", "tuées", 8),
    ])  # fmt: skip
    assert {what for what, _, _ in shown(pile, told, frozenset())} == {"killed"}


def test_none_is_a_figure_beside_numbers_only(make_pile: Any) -> None:
    pile = make_pile()
    six = ("Six swimmers were killed off the pier", "Clinic", "killed", 6)
    none = ("None was killed off the pier", "Marshals", "killed", 0)
    told = told_by(pile, "Orvane Post", [six, none])
    assert shown(pile, told, frozenset()) == {("killed", "Clinic", 6), ("killed", "Marshals", 0)}
    alone = make_pile()
    told = told_by(alone, "Orvane Post", [none])
    assert shown(alone, echoed(alone, told), frozenset()) == set()


def test_none_of_them_counts_nobody(make_pile: Any) -> None:
    pile = make_pile()
    words = "None of the six killed off the pier was armed"
    told = told_by(pile, "Orvane Post", [
        (words, "Clinic", "killed", 6), ("Six were killed", "Clinic", "killed", 6),
    ])  # fmt: skip
    span = pile.documents[0].span(0, 4)
    none = msgspec.structs.replace(pile.facts[0].figures[0], low=0, high=0, said=span)
    pile.facts[0] = msgspec.structs.replace(pile.facts[0], figures=(none,))
    assert {low for _, _, low in shown(pile, told, frozenset())} == {6}


def test_a_paper_that_only_mentions_a_number_does_not_hold_it(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
    ])  # fmt: skip
    told += told_by(pile, "Lakeside", [("In the Post it was six", "", "", 6)])
    assert shown(pile, told, frozenset({"Orvane Post", "Lakeside"})) == {("killed", "Clinic", 6)}


def test_a_paper_says_what_a_number_of_its_own_counts(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
        ("Seven swimmers were killed off the pier", "", "killed", 7),
        ("Nine came back to the killing ground", "", "", 9),
        ("Eight of them were on the list", "Harbour office", "", 8),
    ])  # fmt: skip
    assert shown(pile, echoed(pile, told), frozenset({"Orvane Post"})) == {
        ("killed", "Clinic", 6), ("killed", "Orvane Post", 7), ("killed", "Harbour office", 8),
    }  # fmt: skip


def test_a_claim_that_counts_nothing_itself_shows_what_two_reports_count(make_pile: Any) -> None:
    pile = make_pile()
    calls = ("Nine calls came in the night", "Clinic", "calls", 9)
    lamps = ("Forty lamps burned in the night", "Clinic", "lamps", 40)
    quiet = [(f"The pier was quiet, said witness {n}", "Clinic", "", 0) for n in range(30)]
    told = told_by(pile, "Orvane Post", [calls, lamps, *quiet])
    told += told_by(pile, "Lakeside", [calls])
    assert shown(pile, told, frozenset()) == {("calls", "Clinic", 9)}


def test_people_are_the_claims_own_but_no_count_of_things(make_pile: Any) -> None:
    pile = make_pile()
    rows = [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
        ("Seven people were walked off the pier", "Harbour office", "people", 7),
    ]
    told = told_by(pile, "Orvane Post", rows)
    assert ("killed", "Harbour office", 7) in shown(pile, told, frozenset())
    things = make_pile()
    boats = [
        ("Six boats lay off the pier", "Clinic", "boats", 6),
        ("Seven people sat on the pier", "Harbour office", "people", 7),
    ]
    told = told_by(things, "Orvane Post", boats)
    assert {low for _, _, low in shown(things, echoed(things, told), frozenset())} == {6}


def test_what_is_counted_most_goes_before_a_rare_act(make_pile: Any) -> None:
    pile = make_pile()
    boats = [(f"{n} boats were sunk", "Clinic", "boats", n) for n in (11, 12, 13, 14)]
    told = told_by(pile, "Orvane Post", [*boats, ("Six were killed", "Clinic", "killed", 6)])
    assert {what for what, _, _ in shown(pile, echoed(pile, told), frozenset())} == {"boats"}
    more = [("Seven were killed", "Clinic", "killed", 7)]
    told += told_by(pile, "Lakeside", more)
    assert "killed" in {what for what, _, _ in shown(pile, told, frozenset())}


def test_where_nothing_is_named_enough_numbers_count_what_was_done(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Sixty-one by the book on the pier", "Clinic", "", 61),
        ("The harbour office has fifty-eight", "Harbour office", "", 58),
    ])  # fmt: skip
    both = {("killed", "Clinic", 61), ("killed", "Harbour office", 58)}
    assert shown(pile, told, frozenset()) == both
    told = echoed(pile, told)
    assert shown(pile, [told[0], told[-1]], frozenset()) == set()
    members = passages(pile.documents, told, pile.facts)
    assert lend([members], [ClaimType.OTHER]) == [()]
    more = told_by(pile, "Lakeside", [(f"The lamps burned on, said witness {n}", "", "", 0)
                                      for n in range(9)])  # fmt: skip
    assert shown(pile, [*told, *more], frozenset()) == set()


def test_how_many_speak_is_no_figure(make_pile: Any) -> None:
    pile = make_pile()
    (said,) = told_by(pile, "Orvane Post", [
        ("Two guards told the Post that four were killed", "Two guards", "guards", 2),
    ])  # fmt: skip
    figure = msgspec.structs.replace(pile.facts[0].figures[0], said=pile.documents[0].span(0, 3))
    pile.facts[0] = msgspec.structs.replace(pile.facts[0], figures=(figure,))
    assert shown(pile, [said], frozenset()) == {("guards", "Two guards", 2)}
    span = pile.documents[0].span(0, 10)
    speaker = msgspec.structs.replace(said.mentions[-1], span=span)
    known = msgspec.structs.replace(said, mentions=(said.mentions[0], speaker))
    assert shown(pile, [known], frozenset()) == set()


def test_the_only_report_of_a_claim_shows_all_it_counts(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Six swimmers were killed off the pier", "Clinic", "killed", 6),
        ("Four of the swimmers were hurt", "Harbour office", "wounded", 4),
        ("One of the swimmers killed was a teacher", "Clinic", "killed", 1),
        ("Thirty stood on the pier", "Marshals", "", 30),
    ])  # fmt: skip
    alone = shown(pile, told, frozenset())
    assert alone >= {("killed", "Clinic", 6), ("wounded", "Harbour office", 4)}
    assert {low for _, _, low in alone} == {6, 4, 30}
    assert ("wounded", "Harbour office", 4) not in shown(pile, echoed(pile, told), frozenset())


def test_whom_the_only_report_counts_is_left_as_it_is_said(make_pile: Any) -> None:
    pile = make_pile()
    told = told_by(pile, "Orvane Post", [
        ("Six boats lay off the pier", "Clinic", "boats", 6),
        ("Eight boats lay off the pier", "Clinic", "boats", 8),
        ("Seven people sat on the pier when shots were fired", "Clinic", "people", 7),
        ("No swimmer was hurt", "Clinic", "wounded", 0),
    ])  # fmt: skip
    assert shown(pile, told, frozenset()) == {
        ("boats", "Clinic", 6), ("boats", "Clinic", 8), ("people", "Clinic", 7),
        ("wounded", "Clinic", 0),
    }  # fmt: skip
