"""A figure is shown where the same thing is counted, whichever statement its words stand in."""

from __future__ import annotations

from typing import Any

import msgspec

from firsthand.claims.lending import lend
from firsthand.claims.passages import passages
from firsthand.model.statement import Statement
from firsthand.model.terms import ClaimType, Stance

KINDS = (ClaimType.KILLING, ClaimType.INJURY)


def told(pile: Any, outlet: str, rows: list[tuple[str, str, int]]) -> list[Statement]:
    """Statements of one report whose rows are words, thing, number."""
    found = pile.report(
        outlet, "2041-06-03", "en", [(words, "Clinic", Stance.ASSERTS) for words, _, _ in rows]
    )
    for statement, (_, what, number) in zip(found, rows, strict=True):
        pile.count(statement, what, number)
    return list(found)


def told_where(pile: Any, killed: list[Statement], *hurt: list[Statement]) -> list[Any]:
    """The figures that each claim shows."""
    groups = [passages(pile.documents, own, pile.facts) for own in (killed, *hurt)]
    return lend(groups, [KINDS[0], *(KINDS[1] for _ in hurt)])


def figures(pile: Any, killed: list[Statement], *hurt: list[Statement]) -> list[set[int | None]]:
    """The numbers that each claim shows."""
    return [{figure.low for figure in shown} for shown in told_where(pile, killed, *hurt)]


def lent(pile: Any, killed: list[Statement], *hurt: list[Statement]) -> list[set[str]]:
    """The statements whose figures each claim shows."""
    return [{figure.statement for figure in shown} for shown in told_where(pile, killed, *hurt)]


DEAD = ("Six swimmers were killed off the pier", "killed", 6)
BOTH = ("Forty swimmers were wounded when the six were killed", "wounded", 40)
HURT = ("Thirty swimmers were wounded off the pier", "wounded", 30)


FORTY = ("Forty swimmers were wounded off the pier", "wounded", 40)


def test_the_wounded_of_a_statement_on_the_dead_go_to_the_claim_that_gives_the_same(
    make_pile: Any,
) -> None:
    pile = make_pile()
    dead, both, hurt = told(pile, "Orvane Post", [DEAD, BOTH, HURT])
    (forty,) = told(pile, "Lakeside", [FORTY])
    given = lent(pile, [dead, both], [hurt, forty])
    assert both.id in given[1]
    assert both.id not in given[0]


def test_a_number_that_the_other_claim_does_not_give_stays(make_pile: Any) -> None:
    pile = make_pile()
    dead, both, hurt = told(pile, "Orvane Post", [DEAD, BOTH, HURT])
    (again,) = told(pile, "Lakeside", [DEAD])
    assert figures(pile, [dead, both, again], [hurt]) == [{6}, {30}]


def test_a_figure_stays_where_no_report_tells_both_claims(make_pile: Any) -> None:
    pile = make_pile()
    dead, both = told(pile, "Orvane Post", [DEAD, BOTH])
    (hurt,) = told(pile, "Lakeside", [HURT])
    assert figures(pile, [dead, both], [hurt])[1] == {30}


def test_a_part_and_a_figure_that_two_claims_may_count_stay(make_pile: Any) -> None:
    pile = make_pile()
    part = ("Two of the wounded were killed later", "wounded", 2)
    dead, some, hurt = told(pile, "Orvane Post", [DEAD, part, HURT])
    spans = pile.documents[0].span(some.start, some.start + 3)
    pile.facts[1] = _said(pile.facts[1], spans)
    assert figures(pile, [dead, some], [hurt])[1] == {30}
    pile = make_pile()
    other = ("Nine guards were wounded on the road", "wounded", 9)
    dead, both, hurt, guards = told(pile, "Orvane Post", [DEAD, BOTH, HURT, other])
    assert figures(pile, [dead, both], [hurt], [guards])[1:] == [{30}, {9}]


def _said(facts: Any, span: Any) -> Any:
    figure = msgspec.structs.replace(facts.figures[0], said=span)
    return msgspec.structs.replace(facts, figures=(figure,))
