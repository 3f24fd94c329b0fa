"""Marked piles: what is read from them, and that those of the project are whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from training.marks import MARK, marks, plain

PILES = sorted((Path(__file__).parents[2] / "training" / "piles").glob("*.txt"))


def test_a_mark_is_read_with_its_sentence_and_what_stands_before(tmp_path: Path) -> None:
    pile = tmp_path / "pile.txt"
    pile.write_text(
        "about: a bridge\nC1 killing: Guards fired.\nC2 killing: Two died.\n"
        "=== en | agency\nBridge closed\n"
        "It was dark. [C1,C2: Guards shot two men], she said. [C2!: Nobody died].\n",
        "utf-8",
    )
    first, second = marks(pile)
    assert first.text == "Guards shot two men"
    assert first.sentence == "Guards shot two men, she said."
    assert first.before == "It was dark."
    assert first.claims == {"C1", "C2"}
    assert second.before == "It was dark. Guards shot two men, she said."
    assert second.claims == {"C2"}


def test_a_mark_at_the_head_of_a_paragraph_looks_back_to_the_one_above(tmp_path: Path) -> None:
    pile = tmp_path / "pile.txt"
    pile.write_text("about: x\nC1 a: b.\n=== en | x\nOne.\n[C1: Two].\n=== ru | y\n[C1: Три].\n")
    assert [mark.before for mark in marks(pile)] == ["One.", ""]


def test_brackets_that_are_no_mark_stay_text() -> None:
    assert plain("He said [sic] that [C1: it fell]") == (
        "He said [sic] that it fell",
        [(19, 26, frozenset({"C1"}))],
    )


@pytest.mark.parametrize("path", PILES, ids=lambda path: path.stem)
def test_every_pile_of_the_project_marks_only_claims_that_it_lists(path: Path) -> None:
    text = path.read_text("utf-8")
    listed = set(re.findall(r"^(C\d+) [\w-]+: ", text, re.M))
    found = marks(path)
    assert {name for mark in found for name in mark.claims} <= listed
    assert len(found) == len(MARK.findall(text)) > 50
    assert len(re.findall(r"\[C\d", text)) == len(found)
