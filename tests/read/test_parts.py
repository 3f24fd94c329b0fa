"""What holds for any input: cleaning, dates, encodings, and reading itself."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.model.item import Item
from firsthand.model.terms import BlockKind
from firsthand.read import read
from firsthand.read.dates import day_of, find_dates
from firsthand.read.draft import compose
from firsthand.read.encoding import decode
from firsthand.read.lines import author_of, dateline
from firsthand.read.naming import is_name_shaped
from firsthand.read.outlets import host_name, tidy
from firsthand.read.text import clean, unwrap

HIDDEN = "\u00ad\u200b\u2060\ufeff\u202e\u0007"


@given(st.text())
def test_clean_text_holds_nothing_invisible(text: str) -> None:
    cleaned = clean(text + HIDDEN)
    assert cleaned == cleaned.strip()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(c) in ("Cc", "Cs") for c in cleaned)
    assert not set(HIDDEN) & set(cleaned)
    assert clean(cleaned) == cleaned


@given(st.lists(st.tuples(st.text(max_size=20), st.sampled_from([None, "https://x.example/"]))))
def test_anchors_stay_inside_their_piece(runs: list[tuple[str, str | None]]) -> None:
    piece = compose(BlockKind.PARAGRAPH, runs)
    assert piece.text == clean(piece.text)
    for anchor in piece.anchors:
        assert 0 <= anchor.start < anchor.end <= len(piece.text)


@settings(max_examples=150, deadline=None)
@given(
    st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.md", "a.eml", "a.pdf", "a.png"])
)
def test_reading_never_raises(data: bytes, file: str) -> None:
    item = Item(id="it", sha256="0", media_type="", size=len(data), file=file, acquired_at="")
    found = read(item, data)
    assert found.document or found.image or found.unread
    assert found == read(item, data)


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=300))
def test_frozen_text_of_any_page(text: str) -> None:
    data = f"<html><body><h1>Title</h1><p>{text}</p></body></html>".encode()
    item = Item(id="it", sha256="0", media_type="", size=len(data), file="a.html", acquired_at="")
    document = read(item, data).document
    assert document is not None
    assert unicodedata.is_normalized("NFC", document.text)
    for block in document.blocks:
        assert (
            clean(document.text[block.start : block.end]) == document.text[block.start : block.end]
        )


@given(st.dates())
def test_days_are_read_back(day: object) -> None:
    year = int(str(day)[:4])
    assert day_of(day) == (str(day) if 1900 <= year < 2200 else None)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("14 May 2032", "2032-05-14"),
        ("Tuesday, March the 7th, 2034", "2034-03-07"),
        ("14 мая 2032 года", "2032-05-14"),
        ("le 1er août 2033", "2033-08-01"),
        ("Sept. 4, 2033", "2033-09-04"),
        ("13.10.2033, 18:05", "2033-10-13"),
        ("13/10/2033", "2033-10-13"),
        ("3 de mayo de 2031", "2031-05-03"),
        ("2033/04/03", "2033-04-03"),
    ],
)
def test_written_dates(text: str, day: str) -> None:
    (found,) = find_dates(text)
    assert found.edtf() == day


@pytest.mark.parametrize(
    "text", ["04/11/2033", "30 February 2032", "two hours ago", "may 12 men", "1.5"]
)
def test_no_date_where_none_is_sure(text: str) -> None:
    assert all(date.edtf() is None for date in find_dates(text))


def test_weekday_speaks_against_a_year() -> None:
    (found,) = find_dates("Tuesday 9 May")
    assert found.edtf(2034) == "2034-05-09"
    assert found.edtf(2033) is None


@pytest.mark.parametrize(
    ("text", "place", "agency"),
    [
        ("OSTVALE, Quenby, May 9 (Halden) - Six men were held.", "OSTVALE", "Halden"),
        ("ОСТВЕЙЛ, 9 мая (Халден) — Шесть человек задержаны.", "ОСТВЕЙЛ", "Халден"),
        ("PORT ORREL — Six men were held.", "PORT ORREL", None),
    ],
)
def test_datelines(text: str, place: str, agency: str | None) -> None:
    found = dateline(text)
    assert found is not None
    assert (found.group("place"), found.group("agency")) == (place, agency)


@pytest.mark.parametrize(
    "text", ["The army - all of it - left.", "A man said: go.", "I was there — once."]
)
def test_no_dateline(text: str) -> None:
    assert dateline(text) is None


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("By Ada Brunnel in Quenby", ("Ada Brunnel", None)),
        ("By Ada Brunnel, crime correspondent", ("Ada Brunnel", "crime correspondent")),
        ("Par Luce Armand", ("Luce Armand", None)),
        ("Автор: Инна Верес", ("Инна Верес", None)),
        ("Halden, Ostvale", ("Halden", None)),
        ("From our wire service, Halden", (None, None)),
    ],
)
def test_authors(text: str, author: tuple[str | None, str | None]) -> None:
    assert author_of(text) == author


def test_unwrap_joins_broken_words() -> None:
    assert unwrap(["a terror-", "ist group"]) == "a terrorist group"
    assert (
        unwrap(["the so-", "called law; a so-called law"]) == "the so-called law; a so-called law"
    )


def test_names() -> None:
    assert tidy("MINISTRY OF ROADS") == "Ministry of Roads"
    assert tidy("RADIO OSTVALE 98.4") == "Radio Ostvale"
    assert tidy("Studio 54") == "Studio 54"
    assert host_name("news.ostvale-post.example") == "ostvale-post"


def test_plain_utf8_needs_no_note() -> None:
    assert decode("Ночь, тишина".encode()) == ("Ночь, тишина", ())


def test_cases_of_speech(document: Callable[..., object]) -> None:
    # A list of labels that are no speakers ("Date:", "Contact:") is no transcript.
    text = "Some words come first here, as they do.\n\nDate: 3 May\n\nContact: Ada\n\nNote: none\n"
    assert "speech" not in str(document("x.txt", text))


@pytest.mark.parametrize(
    "line", ["12 Weaver Street", "4a, Mill Road", "15 rue des Moulins", "ул. Мельничная, 4"]
)
def test_an_address_is_no_name(line: str) -> None:
    assert not is_name_shaped(line)


@pytest.mark.parametrize("line", ["24 Hours Weekly", "Weaver Street Post", "7 Days Radio"])
def test_a_name_with_a_number_is_one(line: str) -> None:
    assert is_name_shaped(line)
