"""Plates, documents and telephones: numbers that are somebody's and count nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities.figures import figures_of
from firsthand.model.document import Document
from firsthand.model.statement import Statement

Write = Callable[..., Document]
Say = Callable[..., Statement]


@pytest.mark.parametrize(
    "words",
    [
        "Her car, plate KV 41207, was burnt",
        "Her ID, 14030-33121, was taken",
        "She was killed near phone 70090123",
        "She was killed behind number 14",
    ],
)
def test_a_code_counts_nothing(write: Write, say: Say, words: str) -> None:
    document = write(words)
    assert figures_of(document, say(document, words)) == ()


@pytest.mark.parametrize(
    ("words", "low"), [("The UN said 4000 people were killed", 4000), ("41207 fled", 41207)]
)
def test_great_numbers_of_people_count(write: Write, say: Say, words: str, low: int) -> None:
    document = write(words)
    assert low in {figure.low for figure in figures_of(document, say(document, words))}
