"""Knows texts written without capitals: there, a name looks like any other word."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.entities.common_words import is_common_english, is_common_russian
from firsthand.model.document import Document
from firsthand.protect.fold import WORDS, clean, key

_OPENING = re.compile(r"(?:^|[.!?…]\s+|\n\s*)[\"'«“(]*([^\W\d_])")
SHORTEST = 3
"""Letters of a name that stands alone."""


def is_uncased(text: str) -> bool:
    """Tell whether most sentences of a text open with a small letter, as people write to others."""
    opening: list[str] = _OPENING.findall(text)
    small = sum(letter.islower() for letter in opening)
    return small > sum(letter.isupper() for letter in opening)


def opens_small(document: Document) -> bool:
    """Tell the same of a report: the labels and times before what is said open no sentence."""
    spoken = "\n".join(document.text[block.start : block.end] for block in document.blocks)
    return is_uncased(spoken or document.text)


def uncased_words(documents: Iterable[Document]) -> frozenset[str]:
    """Return the keys of words of texts without capitals that stand in no dictionary."""
    texts = (clean(document.text) for document in documents if opens_small(document))
    return frozenset(
        key(match[0])
        for text in texts
        for match in WORDS.finditer(text)
        if match[0].islower() and len(match[0]) >= SHORTEST and not _is_in_dictionary(match[0])
    )


def _is_in_dictionary(word: str) -> bool:
    return is_common_english(word) or is_common_russian(word)
