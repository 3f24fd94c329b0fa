"""Spans are exact and nothing crashes, whatever the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.model.document import Document
from firsthand.statements import Finder

Make = Callable[..., Document]

SEED = (
    'LORN, May 3 (Parallax) - Police shot two students, a nurse said. "We ran," she told Radio '
    "Vell, “and they followed.” The ministry denied it: «никого не били», — сказал министр. "
    "Selon le maire, l'école a brûlé. It was claimed that 12 were held; according to Anna Brell, 9."
)
PIECES = ['"', "“", "”", "«", "»", "'", "’", "—", "\n", " ", ". ", ": ", "said ", "he said",
          "сказал", "что", "of", "(", ")", "\u200b", "\u0301", "👁", "0", "A."]  # fmt: skip


def _exact(document: Document, finder: Finder) -> None:
    for statement in finder.find(document):
        spans = [*statement.content, statement.cue, statement.source]
        spans += [mention.span for mention in statement.mentions]
        for span in spans:
            if span is not None:
                assert document.text[span.start : span.end] == span.exact
        assert statement.content and statement.start < statement.end
        assert statement.mentions[0].span is None
        assert statement.why


SETTINGS = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@SETTINGS
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(SEED)), st.sampled_from(PIECES), st.integers(0, 12)),
        max_size=8,
    ),
    language=st.sampled_from(["en", "ru", "fr", "xx"]),
)
def test_mutated_text(
    make: Make, finder: Finder, cuts: list[tuple[int, str, int]], language: str
) -> None:
    text = SEED
    for at, piece, gone in cuts:
        text = text[:at] + piece + text[at + gone :]
    _exact(make(*text.split("\n"), language=language), finder)


@SETTINGS
@given(text=st.text(max_size=200), language=st.sampled_from(["en", "ru", "fr"]))
def test_random_text(make: Make, finder: Finder, text: str, language: str) -> None:
    _exact(make(*text.split("\n"), language=language), finder)


@pytest.mark.parametrize(
    "text",
    [
        "",
        '"' * 500,
        "word " * 20_000,
        "“never closed " + "and more words " * 500,
        "he said " * 400,
        "l'1l1 fhe po1ice sa1d th4t s0ld1ers ... sh0t ,, tw0",
    ],
)
def test_hard_text(make: Make, finder: Finder, text: str) -> None:
    _exact(make(text), finder)


def test_the_same_document_gives_the_same_records(make: Make, finder: Finder) -> None:
    document = make(*SEED.split(". "))
    assert finder.find(document) == Finder().find(document)
