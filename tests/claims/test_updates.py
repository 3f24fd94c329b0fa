"""A holder's later figure replaces the earlier one; another's, and the same told again, do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.claims.updates import with_updates
from firsthand.model.document import Span
from firsthand.model.facts import Figure
from firsthand.model.terms import Qualifier

Row = tuple[str, str, str, int, str]
"""Date, holder, thing, number, qualifier."""


def made(number: int, row: Row) -> tuple[str, Figure]:
    """A dated figure; open upwards where it says no more than a lower bound."""
    date, holder, what, low, qualifier = row
    upwards = qualifier in {"at-least", "more-than"}
    figure = Figure(
        what=what, low=low, high=None if upwards else low, qualifier=Qualifier(qualifier),
        said=Span(document="d", start=number, end=number + 1, exact="x"),
        statement=f"s{number}", holder=holder,
    )  # fmt: skip
    return date, figure


def replaced(*rows: Row) -> list[str | None]:
    """The statement of the figure that each replaces."""
    figures = with_updates([made(n, row) for n, row in enumerate(rows)])
    statement = {figure.id: figure.statement for figure in figures}
    assert len(statement) == len(figures)
    return [statement[f.update_of] if f.update_of else None for f in figures]


@pytest.mark.parametrize(
    ("first", "second", "replaces"),
    [
        (("2041-06-03", "A", "killed", 6, "exact"), ("2041-06-05", "A", "killed", 9, "exact"), 1),
        (("2041-06-03", "A", "killed", 9, "exact"), ("2041-06-05", "A", "killed", 6, "exact"), 1),
        (("2041-06-03", "A", "killed", 6, "at-least"), ("2041-06-05", "A", "dead", 9, "exact"), 1),
        (("2041-06-03", "A", "killed", 6, "exact"), ("2041-06-05", "B", "killed", 9, "exact"), 0),
        (("2041-06-03", "A", "killed", 6, "exact"), ("2041-06-05", "A", "boats", 9, "exact"), 0),
        (("2041-06-03", "A", "killed", 6, "exact"), ("2041-06-03", "A", "killed", 9, "exact"), 0),
        (("2041-06", "A", "killed", 6, "exact"), ("2041-06-05", "A", "killed", 9, "exact"), 0),
        (("2041-06-03", "A", "killed", 6, "exact"), ("2041-06", "A", "killed", 9, "exact"), 0),
        (("2041-06", "A", "killed", 6, "exact"), ("2041-07-05", "A", "killed", 9, "exact"), 1),
        (("2041-06-03", "A", "killed", 6, "exact"), ("2041-07", "A", "killed", 9, "exact"), 1),
        (("2041", "A", "killed", 6, "exact"), ("2041-XX-05", "A", "killed", 9, "exact"), 0),
        (("2041-06-03", "", "killed", 6, "exact"), ("2041-06-05", "", "killed", 9, "exact"), 0),
        (("", "A", "killed", 6, "exact"), ("2041-06-03", "A", "killed", 9, "exact"), 0),
        (("2041-06-03", "A", "killed", 61, "exact"), ("2041-06-05", "A", "killed", 60, "about"), 0),
        (("2041-06-03", "A", "killed", 20, "about"), ("2041-06-05", "A", "killed", 19, "exact"), 0),
        (
            ("2041-06-03", "A", "killed", 61, "exact"),
            ("2041-06-05", "A", "killed", 60, "more-than"),
            0,
        ),
    ],
)  # fmt: skip
def test_what_replaces_what(first: Row, second: Row, replaces: int) -> None:
    assert replaced(first, second) == [None, "s0" if replaces else None]


def test_an_old_number_told_again_replaces_nothing() -> None:
    rows: list[Row] = [
        ("2041-06-03", "A", "killed", 6, "exact"),
        ("2041-06-05", "A", "killed", 9, "exact"),
        ("2041-06-07", "A", "killed", 6, "exact"),
        ("2041-06-09", "A", "killed", 12, "exact"),
    ]
    assert replaced(*rows) == [None, "s0", None, "s1"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["2041-06-03", "2041-06-05", "2041-06-07"]), st.sampled_from("AB"),
            st.sampled_from(["killed", "boats"]), st.integers(1, 30),
            st.sampled_from(["exact", "at-least", "about"]),
        ),
        max_size=8,
    )
)  # fmt: skip
def test_only_an_earlier_figure_of_the_same_holder_is_replaced(rows: list[Row]) -> None:
    figures = with_updates([made(n, row) for n, row in enumerate(sorted(rows))])
    place = {figure.id: number for number, figure in enumerate(figures)}
    for at, figure in enumerate(figures):
        if figure.update_of:
            before = figures[place[figure.update_of]]
            assert place[figure.update_of] < at
            assert (before.holder, before.what) == (figure.holder, figure.what)
            assert before.low != figure.low
