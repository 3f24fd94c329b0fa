"""Dates: EDTF, never more exact than the words, never the time of telling."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.dates import dates
from firsthand.entities.times import when_of
from firsthand.model.document import Document
from firsthand.model.statement import Statement

Write = Callable[..., Document]
Say = Callable[..., Statement]

FRIDAY = "2031-03-14"


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("on Monday night", "2031-03-10"),
        ("last Friday", "2031-03-07"),
        ("yesterday", "2031-03-13"),
        ("overnight", "2031-03-13/2031-03-14"),
        ("on 4 May 2029", "2029-05-04"),
        ("on March 3", "2031-03-03"),
        ("on 10 December", "2030-12-10"),
        ("in February", "2031-02"),
        ("between 10 and 12 March", "2031-03-10/2031-03-12"),
        ("around 10 March", "2031-03-10~"),
        ("last week", "2031-03-03/2031-03-09"),
        ("two days ago", "2031-03-12"),
        ("three weeks ago", "2031-02-21~"),
        ("in 2019", "2019"),
        ("в понедельник", "2031-03-10"),
        ("5 марта", "2031-03-05"),
        ("в феврале", "2031-02"),
        ("две недели назад", "2031-02-28~"),
        ("lundi dernier", "2031-03-10"),
        ("le 5 mars", "2031-03-05"),
    ],
)
def test_words_to_edtf(words: str, value: str) -> None:
    assert [found.value for found in dates(words, 0, len(words), FRIDAY)] == [value]


@pytest.mark.parametrize("words", ["you may go", "they march on", "We sat down", "30 and 50 men"])
def test_words_that_are_no_date(words: str) -> None:
    assert dates(words, 0, len(words), FRIDAY) == ()


def test_without_publication_only_dates_with_a_year_stand() -> None:
    words = "on Monday, on 3 March and on 4 May 2029"
    assert [found.value for found in dates(words, 0, len(words), None)] == ["2029-05-04"]


@given(st.text(alphabet="0123456789/-. ofMarchMayinlastweek,", max_size=40))
def test_no_text_breaks_it(text: str) -> None:
    for found in dates(text, 0, len(text), FRIDAY):
        assert 0 <= found.start < found.end <= len(text)


def test_the_time_of_telling_is_not_the_time_of_the_event(write: Write, say: Say) -> None:
    document = write("The camp burned on Monday, the mayor said on Thursday.")
    when = when_of(document, say(document, "The camp burned on Monday"))
    assert when is not None
    assert (when[0], when[1].exact) == ("2031-03-10", "Monday")
    document = write("The mayor said on Thursday that the camp had burned.")
    assert when_of(document, say(document, "the camp had burned")) is None


def test_a_date_of_the_sentence_before_holds(write: Write, say: Say) -> None:
    document = write("The raid began on Tuesday. Eleven men were taken.")
    when = when_of(document, say(document, "Eleven men were taken"))
    assert when is not None
    assert when[0] == "2031-03-11"


def test_today_in_the_sentence_before_does_not_hold(write: Write, say: Say) -> None:
    document = write("Yesterday they took the phones. Eleven men had been killed.")
    assert when_of(document, say(document, "Eleven men had been killed")) is None


@pytest.mark.parametrize(
    "text",
    ["Ada Rill, born on 3 May 1990, fell.", "Ada Rill (b. 3 May 1990) fell.", "Née le 3 mai 1990.",
     "Родилась 3 мая 1990 года.", "03.05.1990 года рождения", "Nacida el 1990-05-03."],
)  # fmt: skip
def test_a_day_of_birth_dates_nothing(text: str) -> None:
    assert dates(text, 0, len(text), FRIDAY) == ()


def test_a_child_born_elsewhere_takes_no_date_away() -> None:
    text = "Her son, born in the camp, was taken on 3 May 2030."
    assert [found.value for found in dates(text, 0, len(text), FRIDAY)] == ["2030-05-03"]


def test_since_a_day_lasts_until_publication(write: Write, say: Say) -> None:
    words = "Villagers have blocked the road since Tuesday"
    document = write(words)
    when = when_of(document, say(document, words))
    assert when is not None
    assert when[0] == "2031-03-11/2031-03-14"


def test_people_are_no_birth() -> None:
    text = "Народ 3 мая 2030 вышел на площадь."
    assert [found.value for found in dates(text, 0, len(text), FRIDAY)] == ["2030-05-03"]
