"""Quotation marks of every style, and apostrophes that are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.statements.quotes import quotations
from firsthand.statements.text import sentence_spans

Make = Callable[..., Document]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('He said "go home" twice.', ["go home"]),
        ("He said “go home” twice.", ["go home"]),
        ("Он сказал «иди домой» дважды.", ["иди домой"]),
        ("Er sagte „geh nach Haus“ zweimal.", ["geh nach Haus"]),
        ("He said ‘go home’ twice.", ["go home"]),
        ("The guards' dogs didn't bark at the miller's son.", []),
        ("“He told me ‘go home’ and left.”", ["He told me ‘go home’ and left."]),
        ("«Газета «Заря» пишет»", ["Газета «Заря» пишет"]),
        ("— Я видела огонь, — сказала она.", ["Я видела огонь,"]),
    ],
)
def test_marks(make: Make, text: str, inside: list[str]) -> None:
    document = make(text)
    assert [text[q.start : q.end] for q in quotations(document)] == inside


def test_unclosed_quotation_runs_to_the_end_of_its_paragraph(make: Make) -> None:
    document = make("“First part.", "“Second part.”")
    first, second = quotations(document)
    assert not first.closed and second.closed


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Brell left at 6 a.m. and came back.", 1),
        ("He left. She stayed.", 2),
        ("“Stop!” he said. They ran.", 2),
        ("It cost 3.5 million. Nobody paid.", 2),
        ("Погибли 12 тыс. человек. Город пуст.", 2),
        ("1. The road was closed. 2. It reopened.", 2),
    ],
)
def test_sentences(text: str, count: int) -> None:
    assert len(list(sentence_spans(text))) == count
