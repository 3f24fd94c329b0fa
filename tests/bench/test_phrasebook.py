"""The phrasebook: its items are sound, and names are held against each other as the score says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from bench.attribution import document
from bench.phrasebook import BOOK, Turn

BOOKS = sorted(BOOK.rglob("*.jsonl"))


def test_three_languages_have_books_read_and_unread() -> None:
    books = [f"{language}{kind}" for language in ("en", "fr", "ru") for kind in ("-paragraphs", "")]
    assert [path.stem for path in BOOKS] == books * 2
    assert {path.parent.name for path in BOOKS} == {"phrasebook", "unread"}


@pytest.mark.parametrize("book", BOOKS, ids=str)
def test_every_content_stands_in_its_text_and_every_chain_begins_with_the_outlet(
    book: Path,
) -> None:
    for line in book.read_text("utf-8").splitlines():
        item = json.loads(line)
        assert item["statements"]
        for said in item["statements"]:
            assert said["content"] in item["text"]
            assert said["chain"][0] == item["outlet"]


def turn(chain: list[str], read: list[str] | None) -> Turn:
    return Turn("en", "text", "content", chain, read)


def test_articles_and_titles_make_no_other_name() -> None:
    assert turn(["Post", "nurse"], ["The Post", "a nurse"]).whole
    assert turn(["Post", "Osk Tarn"], ["Post", "Colonel Osk Tarn"]).whole


def test_a_relay_left_out_is_no_whole_chain() -> None:
    found = turn(["Post", "Kestrel", "Osk Tarn"], ["Post", "Osk Tarn"])
    assert found.ends
    assert not found.whole


def test_nothing_found_is_nothing_right() -> None:
    assert not turn(["Post"], None).ends
    assert not turn(["Post"], None).whole


def test_each_line_is_a_paragraph() -> None:
    home = document("book", "One line.\nAnother line.", "Post", "en")
    assert [home.text[b.start : b.end] for b in home.blocks] == ["One line.", "Another line."]


def test_a_bent_name_is_the_same_name() -> None:
    assert turn(["Вехи", "Полдень"], ["Вехи", "Полудня"]).whole
    assert turn(["Вехи", "пять человек"], ["Вехи", "Пять люди"]).whole
    assert not turn(["Вехи", "Полдень"], ["Вехи", "Полоса"]).whole
