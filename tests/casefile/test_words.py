"""Dates, figures and counts are said plainly, and never more exactly than they were given."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.casefile.axis import axis
from firsthand.casefile.dates import day, in_words, last_day, machine
from firsthand.casefile.words import (
    change_words,
    clipped,
    counted,
    figure_words,
    interval,
    shortened,
)
from firsthand.model.edition import FigureView


@pytest.mark.parametrize(
    ("edtf", "words", "attribute"),
    [
        ("2041-05-03", "3 May 2041", "2041-05-03"),
        ("2041-05", "May 2041", "2041-05"),
        ("2041", "2041", "2041"),
        ("2041-05-01/2041-05-03", "1–3 May 2041", None),
        ("2041-05-30/2041-06-02", "30 May – 2 June 2041", None),
        ("2040-12-30/2041-01-02", "30 December 2040 – 2 January 2041", None),
        ("2041-05/2041-06", "May – June 2041", None),
        ("2041-05-03/..", "from 3 May 2041", None),
        ("../2041-05", "until May 2041", None),
        ("2041-05~", "about May 2041", None),
        ("2041?", "perhaps 2041", None),
        ("2041-05-XX", "May 2041", None),
        ("204X", "the 2040s", None),
        ("2041-22", "summer 2041", None),
        ("2041-05-03T10:20:00Z", "3 May 2041, 10:20", "2041-05-03"),
        ("sometime", "sometime", None),
        (None, "", None),
    ],
)
def test_dates_in_words(edtf: str | None, words: str, attribute: str | None) -> None:
    assert in_words(edtf) == words
    assert machine(edtf) == attribute


def test_days_of_ranges_and_partial_dates() -> None:
    assert day("2041-05") == date(2041, 5, 1)
    assert (day("../2041-05-03"), last_day("2041-05-01/2041-05-03")) == (date(2041, 5, 3),) * 2
    assert day("2041-22") == date(2041, 6, 1)
    assert day("nothing") is None and day("2041-13-40") is None


@given(st.text(max_size=30))
def test_no_date_breaks_a_page(edtf: str) -> None:
    in_words(edtf)
    machine(edtf)
    day(edtf)
    last_day(edtf)


@pytest.mark.parametrize(
    ("low", "high", "qualifier", "words"),
    [
        (12, None, "at-least", "at least 12"),
        (12, 12, "exact", "12"),
        (9, 12, "range", "9 to 12"),
        (None, 90, "up-to", "up to 90"),
        (20, 20, "about", "about 20"),
        (1200, None, "more-than", "more than 1,200"),
        (24, None, "vague", "at least 24"),
        (0, 0, "exact", "0"),
        (None, None, "vague", "no number"),
    ],
)
def test_figures_in_words(low: int | None, high: int | None, qualifier: str, words: str) -> None:
    figure = FigureView(what="", low=low, high=high, qualifier=qualifier, by="", statement="")
    assert figure_words(figure) == words


@pytest.mark.parametrize(
    ("before", "after", "corrects", "words"),
    [
        (6, 9, False, "raised from 6"),
        (38, 34, False, "lowered from 38"),
        (38, 34, True, "corrects 38"),
        (6, 6, False, "replaces 6"),
    ],
)
def test_changes_in_words(before: int, after: int, corrects: bool, words: str) -> None:
    first, second = (
        FigureView(what="", low=n, high=n, qualifier="exact", by="", statement="")
        for n in (before, after)
    )
    assert change_words(first, second, corrects=corrects) == words


def test_counts_and_lists() -> None:
    assert [counted(n, "report") for n in (0, 1, 1204)] == [
        "no reports",
        "1 report",
        "1,204 reports",
    ]
    assert shortened(["a", "b", "c", "d", "e"], 2) == "a, b and 3 more"
    assert (interval(2, 2), interval(1, 3)) == ("2", "1–3")


@given(st.text(max_size=80), st.integers(4, 60))
def test_clipped_text_fits(text: str, length: int) -> None:
    assert len(clipped(text, length)) <= length


@pytest.mark.parametrize(
    ("text", "length", "kept"),
    [
        ("in Kestrelpost", 12, "in…"),
        ("The Harbour Kestrel", 14, "The Harbour…"),
        ("Kestrelpost", 6, "Kestr…"),
    ],
)
def test_no_name_is_cut_inside_behind_another_word(text: str, length: int, kept: str) -> None:
    assert clipped(text, length) == kept


@given(st.lists(st.integers(0, 4000), max_size=20))
def test_an_axis_keeps_the_order_of_days_and_stays_inside(offsets: list[int]) -> None:
    days = [date(2041, 1, 1) + timedelta(days=n) for n in offsets]
    line = axis(days, 10, 500)
    places = [line.places[d] for d in sorted(set(days))]
    assert places == sorted(places)
    assert all(10 <= x <= 500.1 for x in places)
    ticks = [tick.x for tick in line.ticks()]
    assert all(second - first >= 84 for first, second in pairwise(ticks))
