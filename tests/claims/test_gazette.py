"""Places are spelt as the pile mostly spells them."""

from __future__ import annotations

from typing import Any

from firsthand.claims.gazette import Gazette
from firsthand.claims.passages import passages
from firsthand.model.facts import Facts
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind, Stance


def gazette(pile: Any, named: list[str]) -> Gazette:
    rows = [(f"Something happened there, said number {n}", "", Stance.ASSERTS) for n in range(9)]
    statements = pile.report("Orvane Post", "2041-06-03", "en", rows)
    facts = [
        Facts(statement=s.id, places=(name,)) for s, name in zip(statements, named, strict=False)
    ]
    outlet = Source(id="so-1", kind=SourceKind.OUTLET, name="Lakeside")
    return Gazette(passages(pile.documents, pile.statements, facts), (outlet,))


def test_another_script_takes_the_spelling_of_the_pile(make_pile: Any) -> None:
    known = gazette(make_pile(), ["Tarvo", "Tarvo", "Тарво", "TARVO"])
    assert known.spelling("Тарво") == "Tarvo"
    assert known.spelling("TARVO") == "Tarvo"
    assert known.spelling("Тарвоский") is None
    assert known.spelling("Ульмень") is None


def test_an_outlet_is_no_place(make_pile: Any) -> None:
    assert gazette(make_pile(), ["Lakeside", "Tarvo"]).spelling("Lakeside") is None


def test_a_name_is_a_place_where_it_is_mostly_used_as_one(make_pile: Any) -> None:
    assert gazette(make_pile(), ["Lakeside"] * 4).spelling("Lakeside") == "Lakeside"


def scenes(pile: Any, set_in: list[str]) -> Gazette:
    """A pile of one-statement reports, each set in a place."""
    facts = []
    for number, name in enumerate(set_in):
        rows = [(f"Something happened there, said number {number}", "", Stance.ASSERTS)]
        (said,) = pile.report(f"Paper {number}", "2041-06-03", "en", rows)
        facts.append(Facts(statement=said.id, places=(name,)))
    return Gazette(passages(pile.documents, pile.statements, facts), ())


def test_the_main_place_is_where_most_reports_are_set(make_pile: Any) -> None:
    assert scenes(make_pile(), ["Tarvo", "Tarvo", "Mellan", "Mill Street", "Mill Street"]).main == (
        "Tarvo"
    )


def test_reports_from_everywhere_have_no_main_place(make_pile: Any) -> None:
    assert scenes(make_pile(), [f"Tarvo{letter}" for letter in "bcdfg"]).main is None


def test_a_street_is_no_site(make_pile: Any) -> None:
    known = gazette(make_pile(), ["Mill Street", "Tarvo"])
    assert known.spelling("Mill Street") == "Mill Street"
    assert known.site("Mill Street") is None
    assert known.site("Tarvo") == "Tarvo"
