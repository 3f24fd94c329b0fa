"""Knows signs that a number counts: a noun behind it, people, the words around a toll."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

TOLL = word_list(
    """
    bilan count dead estimated figure gave given killed nombre number numbers put puts putting
    reached rose stand stands stood toll total количество число
    """
)
"""Words around a toll, which is a count however it stands."""


def is_noun(word: str) -> bool:
    """Whether a word behind a number may be what it counts."""
    return word.isalpha() and word not in {"and", "in", "or", "to", "was", "were", "who", "with"}


def counts_people(words: Sequence[Word], last: int) -> bool:
    """Whether people are counted: "forty young people", "forty killed"."""
    after = [word.low for word in words[last : last + 2]]
    if not after or not is_noun(after[0]):
        return False
    return after[0] in lex.STATE_OF or not lex.PEOPLE.isdisjoint(after)
