"""Makes piles of documents with planted passages, in an invented vocabulary and without templates.

Words are drawn by how common they are, one by one; a few set phrases and the standing paragraphs of
some outlets are strewn in. A tenth of the documents, all in the second half, then get a passage of
50 words from a document in the first half: every other one word for word, the others with three in
a hundred words changed. Made a batch at a time and kept on disk, so that no size is too large.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from firsthand.origins.fingerprints import Texts, numbered

PASSAGE = 50
"""Words in a planted passage."""
PLANTED = 0.1
"""Share of the documents that get one."""
CHANGED = 0.03
"""Share of the words that are changed in every other planted passage."""
SHORTEST, LONGEST = 300, 500
VOCABULARY = 60_000
PHRASES, PHRASE_USES = 2000, 3
"""Set phrases of 5 to 12 words, and how many of them a document holds."""
OUTLETS, STANDING = 40, 0.5
"""Outlets with a standing paragraph of 30 to 60 words; the share of documents that end in one."""
BATCH = 10_000
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "el", "in")]

Ids = NDArray[np.int64]


class Planted(NamedTuple):
    """A passage of `PASSAGE` words that stands in two documents."""

    source: int
    source_at: int
    copy: int
    copy_at: int
    verbatim: bool


class Pile(NamedTuple):
    """A pile on disk, and what was planted in it."""

    texts: Texts
    planted: list[Planted]


def vocabulary() -> list[str]:
    """Return the invented words, the most common first."""
    draw = np.random.default_rng(1)
    parts = draw.integers(0, len(SYLLABLES), (2 * VOCABULARY, 4))
    sizes = draw.integers(1, 5, len(parts))
    words = ("".join(SYLLABLES[i] for i in row[:n]) for row, n in zip(parts, sizes, strict=True))
    return list(dict.fromkeys(words))[:VOCABULARY]


def sow(folder: Path, size: int, seed: int) -> None:
    """Write a pile of `size` documents into a folder; `reap` gives it back."""
    draw = np.random.default_rng((seed, size))
    starts = np.concatenate([[0], np.cumsum(draw.integers(SHORTEST, LONGEST + 1, size))])
    words = np.memmap(folder / "words", np.uint64, "w+", shape=(int(starts[-1]),))
    language = Language(draw)
    for first in range(0, size, BATCH):
        bounds = starts[first : first + BATCH + 1]
        words[bounds[0] : bounds[-1]] = language.write(bounds - bounds[0])
    planted = _plant(draw, language, words, starts)
    np.save(folder / "starts.npy", starts)
    np.save(folder / "planted.npy", np.array(planted, dtype=np.int64).reshape(-1, 5))
    words.flush()


def reap(folder: Path) -> Pile:
    """Return the pile that was written into a folder; its words stay on disk until needed."""
    words = np.memmap(folder / "words", np.uint64, "r")
    planted = [Planted._make(row) for row in np.load(folder / "planted.npy").tolist()]
    return Pile(Texts(words, np.load(folder / "starts.npy")), planted)


class Language:
    """Draws words, set phrases and standing paragraphs."""

    def __init__(self, draw: np.random.Generator) -> None:
        self._draw = draw
        self._numbers = numbered(vocabulary())
        chance = 1 / (np.arange(len(self._numbers)) + 10.0)
        # A table of a million words, each as often as it is common, is drawn from evenly.
        table = np.searchsorted(np.cumsum(chance / chance.sum()), draw.random(1 << 20))
        self._table = np.minimum(table, len(self._numbers) - 1)
        self._phrases = [self.words(int(n)) for n in draw.integers(5, 13, PHRASES)]
        self._standing = [self.words(int(n)) for n in draw.integers(30, 61, OUTLETS)]

    def words(self, count: int) -> NDArray[np.uint64]:
        """Return so many words."""
        return self._numbers[self._table[self._draw.integers(0, len(self._table), count)]]

    def write(self, starts: Ids) -> NDArray[np.uint64]:
        """Return the words of documents that begin at `starts` (the last is the end of all)."""
        words = self.words(int(starts[-1]))
        room = np.diff(starts) - max(map(len, self._phrases))
        for _ in range(PHRASE_USES):
            places = starts[:-1] + (self._draw.random(len(room)) * room).astype(np.int64)
            # Some phrases are far more used than others.
            chosen = (PHRASES * self._draw.random(len(room)) ** 3).astype(np.int64)
            for place, number in zip(places.tolist(), chosen.tolist(), strict=True):
                phrase = self._phrases[number]
                words[place : place + len(phrase)] = phrase
        for end in starts[1:][self._draw.random(len(room)) < STANDING].tolist():
            standing = self._standing[self._draw.integers(OUTLETS)]
            words[end - len(standing) : end] = standing
        return words


def _plant(
    draw: np.random.Generator, language: Language, words: NDArray[np.uint64], starts: Ids
) -> list[Planted]:
    size = len(starts) - 1
    half, count = size // 2, int(PLANTED * size)
    copies = np.sort(draw.choice(np.arange(half, size), count, replace=False))
    sources = np.sort(draw.integers(0, half, count))
    places = (draw.random((count, 2)) * (SHORTEST - PASSAGE)).astype(np.int64)
    planted = []
    for number, (source, copy) in enumerate(zip(sources.tolist(), copies.tolist(), strict=True)):
        source_at, copy_at = places[number].tolist()
        passage = np.array(words[starts[source] + source_at :][:PASSAGE])
        if number % 2:
            changed = draw.random(PASSAGE) < CHANGED
            passage[changed] = language.words(int(changed.sum()))
        words[starts[copy] + copy_at :][:PASSAGE] = passage
        planted.append(Planted(source, source_at, copy, copy_at, number % 2 == 0))
    return planted
