"""Reports on one event settled and grouped: our own sentences, invented places."""

from __future__ import annotations

from datetime import date

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.events import Figures, Telling, by_event, settle, telling
from firsthand.entities.events.choosing import Offer, best, shown, weights
from firsthand.entities.events.days import options as day_options
from firsthand.entities.events.grouping import average_link
from firsthand.entities.events.likeness import product, rows
from firsthand.entities.events.towns import offered, options
from firsthand.entities.names import names_of
from firsthand.model.document import Document
from firsthand.model.facts import Marks

from .conftest import Write


def _telling(document: Document) -> Telling:
    return telling(document, Marks(document=document.id, names=names_of(document)))


def _raid(write: Write) -> list[Telling]:
    told = (
        ("2031-03-14", "Three men were shot at a bakery in Odesa on Thursday night, police said. "
         "One of them, Ivo Marenko, 41, died at the hospital."),
        ("2031-03-15", "The Odesa bakery shooting on Thursday left one man dead and two others "
         "injured. Ivo Marenko, 41, a baker, was killed."),
    )  # fmt: skip
    return [_telling(write(text, published=day)) for day, text in told]


def _ferry(write: Write) -> Telling:
    text = (
        "Twelve passengers were injured on Saturday when a ferry struck the pier at Kherson. "
        "Harbour master Olha Pryt said fog hid the lights."
    )
    return _telling(write(text, published="2031-03-16"))


def test_figures_day_and_town_are_settled(write: Write) -> None:
    found = settle(_raid(write))
    assert found.figures == Figures(killed=1, injured=2)
    assert found.day == date(2031, 3, 13)
    assert found.town == "Odesa"


def test_settling_does_not_depend_on_order(write: Write) -> None:
    told = _raid(write)
    assert settle(told) == settle(told[::-1])


def test_nothing_said_is_nothing_settled(write: Write) -> None:
    silent = _telling(write("The choir sang.", published=None))
    found = settle([silent])
    assert found.day is None and found.town is None and found.figures == Figures(0, 0)


def test_days_after_publication_are_not_offered(write: Write) -> None:
    told = _telling(write("The trial opens on 12 September 2032.", published="2031-03-14"))
    assert date(2032, 9, 12) not in day_options([told.days])
    assert date(2031, 3, 14) in day_options([told.days])


def test_reports_are_grouped_by_event(write: Write) -> None:
    first, second = _raid(write)
    ferry = _ferry(write)
    filler = [
        _telling(write(f"The council of ward {n} met on roads, rents and the school number {n}.",
                       published="2031-03-10"))
        for n in range(8)
    ]  # fmt: skip
    groups = by_event([first, second, ferry, *filler])
    home = {name: group for group in groups for name in group}
    assert home[first.document] == home[second.document]
    assert home[ferry.document] == (ferry.document,)
    assert groups == by_event([*filler, ferry, second, first])


def test_a_place_that_only_names_a_street_is_written_as_such(write: Write) -> None:
    document = write("A man was hurt on Kherson Street in Odesa.")
    from firsthand.entities.events.lines import lines

    found = options([offered(document, list(lines(document)), names_of(document))])
    assert "any:before.in" in found["Odesa"]
    assert "any:after.place" in found["Kherson"]


def test_a_place_in_capitals_meets_the_same_in_small_letters(write: Write) -> None:
    texts = ("ODESA (Wire) - A man was hurt.", "A man was hurt in Odesa.")
    told = [_telling(write(text)) for text in texts]
    found = options([one.places for one in told])
    assert {name.casefold() for name in found if name.casefold() == "odesa"} == {"odesa"}
    assert sum(name.casefold() == "odesa" for name in found) == 1


def test_every_question_has_weights() -> None:
    assert all(weights(question) for question in ("day", "town", "toll", "same"))
    assert not weights("colour")


def test_the_first_of_equals_is_chosen_and_nothing_of_nothing() -> None:
    assert best({"b": {}, "a": {}}, "day") == "b"
    assert best({}, "day") is None


def test_signs_are_shared_over_the_reports() -> None:
    reports = [[Offer("x", frozenset({"lead"}))], [Offer("y", frozenset({"lead"}))]]
    assert shown("x", reports)["share:lead"] == 0.5 and shown("x", reports)["any:lead"] == 1
    assert shown("z", reports) == {}


def test_average_link_parts_what_was_never_compared() -> None:
    scores = {(0, 1): 4.0, (1, 2): 4.0}
    assert average_link(3, scores) == [[0, 1], [2]]
    assert average_link(3, scores | {(0, 2): 1.0}) == [[0, 1, 2]]
    assert average_link(3, {}) == [[0], [1], [2]]


@given(
    st.dictionaries(
        st.tuples(st.integers(0, 7), st.integers(0, 7)).filter(lambda pair: pair[0] < pair[1]),
        st.floats(-8, 8),
    )
)
def test_groups_hold_every_report_once(scores: dict[tuple[int, int], float]) -> None:
    groups = average_link(8, scores)
    assert sorted(number for group in groups for number in group) == list(range(8))


def test_rows_have_length_one_and_leave_out_what_one_report_says() -> None:
    found = rows([{"a": 2, "b": 1}, {"a": 1, "c": 1}, {"d": 1}])
    assert set(found[0]) == {"a"} and abs(product(found[0], found[1]) - 1) < 1e-9
    assert found[2] == {}


def test_undated_reports_are_settled_by_dates_with_a_year(write: Write) -> None:
    document = write("Two men were killed on 3 May 2030 in Odesa.")
    undated = msgspec.structs.replace(document, published=None)
    assert settle([_telling(undated)]).day == date(2030, 5, 3)
