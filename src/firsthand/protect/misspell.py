"""Finds words of the pile that misspell a protected name by one letter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from firsthand.model.document import Document
from firsthand.protect.allow import EVERYDAY
from firsthand.protect.fold import WORDS, clean, key
from firsthand.protect.match import Form

LONG = 5
"""Letters from which a word that differs in one letter is taken for a misspelling."""


def misspellings(
    people: Sequence[frozenset[Form]], documents: Iterable[Document], shared: frozenset[str]
) -> list[frozenset[Form]]:
    """Return for each person's forms the capitalised words that differ from one in a letter.

    Words in `shared` name someone public or nothing. Uses deletion neighbourhoods (as SymSpell
    does), so the cost grows with the words and not with the pairs.
    """
    near: defaultdict[str, set[str]] = defaultdict(set)
    for word in _capitalised(documents) - shared - EVERYDAY:
        for cut in _cuts(word):
            near[cut].add(word)
    return [
        frozenset(
            (word,)
            for one in forms
            if len(one) == 1 and len(one[0]) >= LONG
            for cut in _cuts(one[0])
            for word in near.get(cut, ())
        )
        for forms in people
    ]


def _capitalised(documents: Iterable[Document]) -> set[str]:
    return {
        key(match[0])
        for document in documents
        for match in WORDS.finditer(clean(document.text))
        if len(match[0]) >= LONG and match[0][0].isupper()
    }


def _cuts(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}
