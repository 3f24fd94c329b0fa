"""Finds the words that two documents share: longest runs first, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from firsthand.model.document import Document
from firsthand.origins.fingerprints import Numbers, Texts, grams, numbered, texts
from firsthand.origins.words import Stretch, inside, quoted, words

RUN = 6
"""Words in a row that must agree for a word to count as shared."""
TRIED = 20
"""Places of one run in the other document that are tried; a litany has more, all alike."""


class Passage(NamedTuple):
    """A run of the same words in two documents."""

    here: Stretch
    there: Stretch
    words: int
    unquoted: int
    """How many of its words stand outside quotation marks in the first document."""


class Alike(NamedTuple):
    """A run of the same words, by the positions of its first word in each document."""

    here: int
    there: int
    words: int


def pile(documents: Sequence[Document]) -> Texts:
    """Return the words of documents as numbers, in the order given."""
    return texts((word for word, _, _ in words(document.text)) for document in documents)


class Pages:
    """The words of one document, ready to be compared with others."""

    def __init__(self, document: Document) -> None:
        found = words(document.text)
        marks = quoted(document.text)
        self.starts = [start for _, start, _ in found]
        self.ends = [end for _, _, end in found]
        self.words = numbered(word for word, _, _ in found)
        self.plain = np.array([not inside(marks, start, end) for _, start, end in found], bool)


def passages(
    here: Pages, there: Pages, ignored: frozenset[int] = frozenset()
) -> tuple[Passage, ...]:
    """Return the longest runs of at least `RUN` words that both hold, in order of `here`.

    No passage starts with a run in `ignored` (see `standing_words`).
    """
    return tuple(_passage(here, there, run) for run in alike(here.words, there.words, ignored))


def alike(here: Numbers, there: Numbers, ignored: frozenset[int] = frozenset()) -> Iterator[Alike]:
    """Yield the longest runs of at least `RUN` words in both, in order of `here`, none twice."""
    runs, others = grams(here, RUN), grams(there, RUN)
    order = np.argsort(others, kind="stable")
    ranked = others[order]
    first, past = (np.searchsorted(ranked, runs, side) for side in ("left", "right"))
    end = 0
    for at in np.flatnonzero(first < past).tolist():
        if at < end or (ignored and int(runs[at]) in ignored):
            continue
        places = order[first[at] : past[at]][:TRIED].tolist()
        length, start = max((_length(here[at:], there[place:]), -place) for place in places)
        yield Alike(at, -start, length)
        end = at + length


def standing_words(shelf: Iterable[Numbers]) -> frozenset[int]:
    """Return the runs that one outlet prints in two or more of its own documents.

    Mastheads, sign-offs and standing background are no sign that anyone copied.
    """
    held = [np.unique(grams(numbers, RUN)) for numbers in shelf]
    runs, count = np.unique(np.concatenate([np.empty(0, np.uint64), *held]), return_counts=True)
    return frozenset(runs[count > 1].tolist())


def _length(here: Numbers, there: Numbers) -> int:
    """Return how many words the two begin with in common."""
    size = min(len(here), len(there))
    differs = here[:size] != there[:size]
    first = int(differs.argmax()) if size else 0
    return first if size and differs[first] else size


def _passage(here: Pages, there: Pages, run: Alike) -> Passage:
    last, other = run.here + run.words - 1, run.there + run.words - 1
    return Passage(
        Stretch(here.starts[run.here], here.ends[last]),
        Stretch(there.starts[run.there], there.ends[other]),
        run.words,
        int(here.plain[run.here : last + 1].sum()),
    )
