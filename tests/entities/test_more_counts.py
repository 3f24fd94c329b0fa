"""More turns in which newsrooms count, and numbers that count nothing although nouns are near."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities.figures import figures_of
from firsthand.model.document import Document
from firsthand.model.statement import Statement

Write = Callable[..., Document]
Say = Callable[..., Statement]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The number of people held has climbed from 12 to 17", ("detained", 17, 17, "exact")),
        ("The toll passed from 12 to 17", ("killed", 17, 17, "exact")),
        ("the sum of 15 crates was burnt", ("crates", 15, 15, "exact")),
        ("No citizen was hurt", ("wounded", 0, 0, "exact")),
        ("Не пострадал ни один человек", ("people", 0, 0, "exact")),
        ("half a dozen villages were burned", ("villages", 6, 6, "exact")),
        ("a couple dozen men were held", ("detained", 24, 24, "about")),
        ("a couple of dozen men were held", ("detained", 24, 24, "about")),
        ("près d'un millier de personnes ont fui", ("people", 1000, 1000, "about")),
        ("une demi-douzaine de maisons brûlées", ("houses", 6, 6, "exact")),
        ("exceeding 50 men were killed", ("killed", 50, None, "more-than")),
        ("not far short of 50 men were killed", ("killed", 50, 50, "about")),
        ("au bas mot 50 hommes sont morts", ("killed", 50, None, "at-least")),
        ("there were 30 men, no more", ("men", None, 30, "up-to")),
        ("there were 30 men at most", ("men", None, 30, "up-to")),
        ("Их было человек тридцать, не больше", ("", None, 30, "up-to")),
        ("on the pier 12 men were held", ("detained", 12, 12, "exact")),
        ("the Ferry Guild forty", ("", 40, 40, "exact")),
        ("Osk Tarn has compensation for 12 houses", ("houses", 12, 12, "exact")),
        ("He is the seventh weaver to vanish since the vote", ("missing", 7, 7, "exact")),
        ("Pel Vask was the fifth to die in eleven weeks", ("killed", 5, 5, "exact")),
        ("C'est la sixième personne à mourir depuis mai", ("killed", 6, 6, "exact")),
        ("она довела число раненых до 16", ("wounded", 16, 16, "exact")),
    ],
)
def test_a_count_as_said(write: Write, say: Say, words: str, expected: tuple[object, ...]) -> None:
    document = write(words)
    (figure,) = figures_of(document, say(document, words))
    assert (figure.what, figure.low, figure.high, figure.qualifier) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Nobody agrees on it",
        "inmate 703 was let out",
        "the second to die was his wife",
        "she was the first to vanish since the vote",
        "he is the third to speak in the hall",
        "they stand on plot 41 by the quarry",
        "sur le quai 3 du port",
        "un garçon vivait au 45 rue du Port",
        "call the line on 0700 4432",
        "a cell built for eight",
        "камера, рассчитанная на восемь",
        "she paid a fine of 300 to the clerk",
        "Сумма выплаты составит 15 тысяч",
        "some as young as nine were there",
        "his brothers Ano and Pel Vask, both 11, were there",
        "the four floors fell in",
        "they stood by Unit nine",
    ],
)
def test_what_counts_nothing(write: Write, say: Say, words: str) -> None:
    document = write(words)
    assert figures_of(document, say(document, words)) == ()


def test_the_end_of_an_hour_counts_nothing(write: Write, say: Say) -> None:
    document = write("Update 16:40 - the toll is now 12")
    (figure,) = figures_of(document, say(document, "40 - the toll is now 12"))
    assert figure.low == 12
