"""What the documents of a pile say, sentence by sentence: words, rarity and meaning."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from firsthand.model.document import Document
from firsthand.origins.words import Stretch, sentences, words

Vectors = NDArray[np.float32]

SHELF = 16
"""Documents of one publisher that are compared sentence by sentence with one that cites it."""
COMMON = 2.0
"""Rarity of a word that one in seven documents holds; commoner ones choose no document."""
EVERYWHERE = 1.1
"""Rarity under which a word is in a third of all documents or more."""
LEAST_WORDS = 4
"""Shorter sentences are alike by chance."""


class Texts:
    """The documents by id, each as sentences; made when first asked for."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._vectors: dict[str, Vectors] = {}

    @cached_property
    def sentences(self) -> dict[str, tuple[Stretch, ...]]:
        """Document id -> its sentences."""
        return {key: sentences(document) for key, document in self._documents.items()}

    @cached_property
    def telling_sentences(self) -> dict[str, tuple[int, ...]]:
        """Document id -> numbers of its sentences of four words or more."""
        return {
            key: tuple(
                number
                for number, stretch in enumerate(stretches)
                if len(self.text(key, stretch).split()) >= LEAST_WORDS
            )
            for key, stretches in self.sentences.items()
        }

    def prepare(self, keys: Iterable[str]) -> None:
        """Turn the sentences of these documents into vectors in one go, those not yet done."""
        from firsthand.origins.meaning import encode

        fresh = sorted(set(keys) - self._vectors.keys())
        texts = [self.text(key, stretch) for key in fresh for stretch in self.sentences[key]]
        vectors, at = encode(texts), 0
        for key in fresh:
            self._vectors[key] = vectors[at : at + len(self.sentences[key])]
            at += len(self.sentences[key])

    def vectors(self, key: str) -> Vectors:
        """Return one unit vector per sentence of a document, in order."""
        if key not in self._vectors:
            self.prepare([key])
        return self._vectors[key]

    @cached_property
    def stems(self) -> dict[str, tuple[frozenset[str], ...]]:
        """Document id -> the stems of each of its sentences."""
        return {
            key: tuple(stems(self.text(key, stretch)) for stretch in stretches)
            for key, stretches in self.sentences.items()
        }

    @cached_property
    def holders(self) -> dict[str, tuple[str, ...]]:
        """Stem -> ids of the documents that hold it, sorted."""
        found: dict[str, list[str]] = defaultdict(list)
        for key in sorted(self._documents):
            for stem in frozenset().union(*self.stems[key]):
                found[stem].append(key)
        return {stem: tuple(keys) for stem, keys in found.items()}

    @cached_property
    def rarity(self) -> dict[str, float]:
        """Stem -> log of documents over documents that hold it."""
        every = 1 + len(self._documents)
        return {stem: math.log(every / len(keys)) for stem, keys in self.holders.items()}

    def weight(self, found: frozenset[str]) -> float:
        """Return the rarity of stems of the pile, summed."""
        return sum(self.rarity[stem] for stem in sorted(found))

    @cached_property
    def common(self) -> frozenset[str]:
        """Stems in so many documents that they tell nobody from anybody."""
        return frozenset(stem for stem, rarity in self.rarity.items() if rarity < EVERYWHERE)

    def nearest(self, wanted: frozenset[str], shelf: tuple[str, ...]) -> tuple[str, ...]:
        """Return the `SHELF` documents of a long shelf that share most rarity with `wanted`."""
        if len(shelf) <= SHELF:
            return shelf
        allowed, weight = frozenset(shelf), dict.fromkeys(shelf, 0.0)
        for stem in sorted(wanted):
            for key in self.holders.get(stem, ()) if self.rarity.get(stem, 0.0) > COMMON else ():
                if key in allowed:
                    weight[key] += self.rarity[stem]
        return tuple(sorted(sorted(shelf, key=lambda key: (-weight[key], key))[:SHELF]))

    @cached_property
    def beginnings(self) -> dict[str, frozenset[str]]:
        """Document id -> the first four letters of each of its words: a gate before searching."""
        return {
            key: frozenset(word[:4] for word, _, _ in words(document.text))
            for key, document in self._documents.items()
        }

    def text(self, document: str, stretch: Stretch) -> str:
        """Return the words of `stretch` in `document`."""
        return self._documents[document].text[stretch.start : stretch.end]

    def sentence_at(self, document: str, position: int) -> int:
        """Return the number of the sentence that holds a code point, or the nearest one after."""
        stretches = self.sentences[document]
        hits = (i for i, stretch in enumerate(stretches) if stretch.end > position)
        return next(hits, max(0, len(stretches) - 1))


def stems(text: str) -> frozenset[str]:
    """Return crude stems: the first six letters of every word of four or more, and all numbers."""
    return frozenset(
        word[:6] for word, _, _ in words(text) if len(word) > 3 or any(map(str.isdigit, word))
    )
