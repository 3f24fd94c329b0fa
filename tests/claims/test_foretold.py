"""Reports that appeared long before an event do not support it."""

from __future__ import annotations

from typing import Any

import pytest

from firsthand.claims.foretold import foretold
from firsthand.claims.passages import passages
from firsthand.model.facts import Facts
from firsthand.model.terms import Stance

SAYS = Stance.ASSERTS


def _facts(pile: Any, *days: str | None) -> list[Facts]:
    return [
        Facts(statement=statement.id, when=day)
        for statement, day in zip(pile.statements, days, strict=True)
    ]


def test_an_old_report_of_a_like_event_is_a_claim_of_its_own(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2038-02-01", "en", [("The pier collapsed", "", SAYS)])
    pile.report("Sennet Daily", "2041-06-04", "en", [("The pier collapsed again", "", SAYS)])
    pile.report("The Mole", "2041-06-05", "en", [("The pier fell into the sea", "", SAYS)])
    found = passages(pile.documents, pile.statements, _facts(pile, None, "2041-06-03", None))
    old = next(row for row, p in enumerate(found) if p.document.published == "2038-02-01")
    rest = [row for row in range(3) if row != old]
    assert sorted(foretold(found, [[0, 1, 2]])) == sorted([[old], rest])


@pytest.mark.parametrize("event", ["2041-06-20", "2041-06", "2041", None, "2041-06-10/2041-08-02"])
def test_a_date_that_is_a_little_off_or_wide_parts_nothing(
    make_pile: Any, event: str | None
) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "2041-06-02", "en", [("The pier collapsed", "", SAYS)])
    pile.report("Sennet Daily", None, "en", [("The pier collapsed again", "", SAYS)])
    found = passages(pile.documents, pile.statements, _facts(pile, event, event))
    assert foretold(found, [[0, 1]]) == [[0, 1]]


def test_what_was_announced_long_before_stays_together(make_pile: Any) -> None:
    pile = make_pile()
    for name in ("Orvane Post", "Sennet Daily"):
        pile.report(name, "2041-01-02", "en", [(f"The pier is to be closed, {name}", "", SAYS)])
    pile.report("The Mole", "2041-06-05", "en", [("The pier was closed", "", SAYS)])
    found = passages(pile.documents, pile.statements, _facts(pile, None, None, "2041-06-05"))
    late = next(row for row, p in enumerate(found) if p.document.published == "2041-06-05")
    early = [row for row in range(3) if row != late]
    assert sorted(foretold(found, [[0, 1, 2]])) == sorted([early, [late]])


def test_the_last_day_of_the_calendar_is_a_date_like_others(make_pile: Any) -> None:
    pile = make_pile()
    pile.report("Orvane Post", "9999-12-31", "en", [("The pier collapsed", "", SAYS)])
    found = passages(pile.documents, pile.statements, _facts(pile, "2041-06-20"))
    assert foretold(found, [[0]]) == [[0]]
