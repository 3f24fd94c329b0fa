"""Turns words into numbers, and the texts of a pile into the fingerprints that they are joined on.

A fingerprint is the hash of eight words in a row; of every eight of them that follow each other
the least is kept (winnowing: Schleimer, Wilkerson and Aiken 2003).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import blake2b
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

GRAM = 8
"""Words in a fingerprint: long enough that two writers rarely hit on the same run."""
WINDOW = 8
"""Every run of GRAM + WINDOW - 1 shared words is sure to leave a common fingerprint."""
BATCH = 1 << 22
"""Words that are turned into fingerprints at a time: more would only take more memory."""
_STEP = np.uint64(0x9E3779B97F4A7C15)

Numbers = NDArray[np.uint64]


class Texts(NamedTuple):
    """The words of a pile as numbers, one document after another."""

    words: Numbers
    starts: NDArray[np.int64]
    """Where each document begins in `words`; the last entry is where the last one ends."""

    def __len__(self) -> int:
        """Return how many documents there are."""
        return len(self.starts) - 1

    def of(self, document: int) -> Numbers:
        """Return the words of one document, by its number."""
        return self.words[self.starts[document] : self.starts[document + 1]]


def texts(documents: Iterable[Iterable[str]]) -> Texts:
    """Return the words of documents, folded as they shall be compared, as numbers."""
    found = [numbered(words) for words in documents]
    ends = np.cumsum([0, *map(len, found)], dtype=np.int64)
    return Texts(np.concatenate([np.empty(0, dtype=np.uint64), *found]), ends)


def numbered(words: Iterable[str]) -> Numbers:
    """Return one number per word: equal words have equal ones, in every run of the program."""
    return np.array([_number(word) for word in words], dtype=np.uint64)


@cache
def _number(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "little")


def grams(words: Numbers, size: int = GRAM) -> Numbers:
    """Return the hash of every run of `size` words, by the position of its first word."""
    if len(words) < size:
        return np.empty(0, dtype=np.uint64)
    total = np.zeros(len(words) - size + 1, dtype=np.uint64)
    for offset in range(size):
        total *= _STEP  # unsigned integers wrap around, which is what a hash wants
        total += words[offset : offset + len(total)]
    # The low bits of a polynomial hash are weak; fold the high ones in before winnowing.
    total ^= total >> np.uint64(29)
    total *= _STEP
    return total


def winnow(hashes: Numbers, window: int = WINDOW) -> Numbers:
    """Return the least of every `window` hashes in a row, by the position of the first."""
    if len(hashes) < window:
        return np.empty(0, dtype=np.uint64)
    least, covered = hashes, 1
    while covered < window:
        step = min(covered, window - covered)
        least = np.minimum(least[:-step], least[step:])
        covered += step
    return least


def fingerprints(pile: Texts) -> Iterator[tuple[Numbers, NDArray[np.int64]]]:
    """Yield fingerprints and the numbers of the documents that hold them, a batch at a time.

    Each fingerprint of a document comes once; documents of fewer than `GRAM` words have none.
    """
    first = 0
    while first < len(pile):
        past = int(np.searchsorted(pile.starts, pile.starts[first] + BATCH, side="right")) - 1
        past = min(max(past, first + 1), len(pile))
        start, end = pile.starts[first], pile.starts[past]
        hashes, documents = _of_batch(
            np.asarray(pile.words[start:end]), pile.starts[first : past + 1] - start
        )
        yield hashes, documents + first
        first = past


def _of_batch(words: Numbers, starts: NDArray[np.int64]) -> tuple[Numbers, NDArray[np.int64]]:
    every, lengths = grams(words), np.diff(starts)
    owners = np.repeat(np.arange(len(lengths)), lengths)
    least = winnow(every)
    owner = owners[: len(least)]
    # A window that runs over the end of its document mixes two texts, and so is left out.
    whole = np.arange(len(least)) + (GRAM + WINDOW - 1) <= starts[owner + 1]
    fresh = np.ones(len(least), dtype=bool)
    fresh[1:] = (least[1:] != least[:-1]) | (owner[1:] != owner[:-1]) | ~whole[:-1]
    short = np.flatnonzero((lengths >= GRAM) & (lengths < GRAM + WINDOW - 1))
    lone = [every[starts[n] : starts[n + 1] - GRAM + 1].min() for n in short]
    hashes = np.concatenate([least[whole & fresh], np.array(lone, dtype=np.uint64)])
    return _once(hashes, np.concatenate([owner[whole & fresh], short]))


def _once(hashes: Numbers, documents: NDArray[np.int64]) -> tuple[Numbers, NDArray[np.int64]]:
    order = np.lexsort((hashes, documents))
    hashes, documents = hashes[order], documents[order]
    new = np.ones(len(hashes), dtype=bool)
    new[1:] = (hashes[1:] != hashes[:-1]) | (documents[1:] != documents[:-1])
    return hashes[new], documents[new]
