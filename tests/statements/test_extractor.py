"""The learned extractor: who says what in a passage, the same answer each time, exact places."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.statements.extractor import Extract, Extractor
from firsthand.statements.extractor.reader import WEIGHTS

MEGABYTE = 1 << 20
WORDS = [
    "said",
    "“We saw",
    "them”",
    "the guard",
    "according to",
    "\n",
    "\u00a0",
    "ﬁve",
    "e\u0301",
    "»",
]


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


def _words(passage: str, found: Extract) -> tuple[str, str, str]:
    source, content = (" … ".join(passage[a:b] for a, b in part) for part in found[1:3])
    return passage[slice(*found.cue)], source, content


@pytest.mark.parametrize(
    ("passage", "cue", "source", "content"),
    [
        ("The ferry sank at dawn, the harbour master said.",
         "said", "harbour master", "The ferry sank at dawn"),
        ("Ana Petru told reporters that nine people were missing.",
         "told", "Ana Petru", "nine people were missing"),
        ("По словам врача, девять человек погибли.",
         "По словам", "врача", "девять человек погибли"),
        ("Selon le syndicat, neuf personnes ont été arrêtées.",
         "Selon", "le syndicat", "neuf personnes ont été arrêtées"),
    ],
)  # fmt: skip
def test_finds_cue_source_and_content(
    extractor: Extractor, passage: str, cue: str, source: str, content: str
) -> None:
    (found,) = extractor.find(passage)
    said = _words(passage, found)
    assert cue in said[0] and source in said[1] and content in said[2]


@pytest.mark.parametrize("passage", ["", " \n", "The bridge is closed.", "Мост закрыт."])
def test_finds_nothing_where_nobody_speaks(extractor: Extractor, passage: str) -> None:
    assert extractor.find(passage) == ()


def test_does_not_read_a_passage_twice(
    extractor: Extractor, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = extractor.find("The dam had burst, two farmers said.")

    def refuse(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(extractor, "_read", refuse)
    again = extractor.find("The dam  had burst,\ntwo farmers said.")
    assert [one.score for one in again] == [one.score for one in first]
    assert _words("The dam  had burst,\ntwo farmers said.", again[0])[1] == "two farmers"


def test_gives_the_same_answer_from_the_start(extractor: Extractor) -> None:
    passage = "“They burned the mill,” the miller's son said. “We ran,” he added."
    extractor.find("Something else, said the clerk, had come before.")
    assert Extractor().find(passage) == extractor.find(passage)


def test_reads_a_paragraph_that_never_ends(extractor: Extractor) -> None:
    passage = "The guard said the gate was shut and nobody had the key, " * 120
    found = extractor.find(passage)
    assert len(found) > 60
    assert max(found[-1].content)[1] > 0.9 * len(passage)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(WORDS) | st.text(max_size=8), max_size=30).map(" ".join))
def test_every_place_lies_in_the_passage(extractor: Extractor, passage: str) -> None:
    for found in extractor.find(passage):
        for start, end in (found.cue, *found.source, *found.content):
            assert 0 <= start < end <= len(passage)
        assert 0 <= found.score <= 1


def test_weights_stay_small() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.iterdir()) < 60 * MEGABYTE


def test_an_answer_does_not_depend_on_what_else_is_read(extractor: Extractor) -> None:
    one, other = "Rain fell, the miller said.", "The bailiff denied it."
    alone = Extractor().find(other)
    extractor.find(one)
    assert extractor.find(other) == alone
