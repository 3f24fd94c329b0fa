"""Passages as vectors whose dot product says how alike two propositions are.

Parts stand side by side, each of length one before it is weighted: the multilingual sentence
embedding (`claims/embedding.py`), the statement read in its place (`claims/context`), and stems,
acts, things, things counted, numbers and times as TF-IDF over the pile, folded to a fixed width by
hashing, which keeps products on average. The weights are a logistic regression on pairs of
statements of our own cases, none of them below zero (`training/claims.py` makes them). Every row is
then drawn towards its nearest rows, twice (diffusion over the graph of neighbours), so that short
statements meet through longer ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from firsthand.claims.bags import Matrix, bags, centred, unit
from firsthand.claims.context_rows import LARGE, Contexts, context_rows
from firsthand.claims.embedding import embed, worded
from firsthand.claims.heads import told
from firsthand.claims.passages import Passage
from firsthand.claims.words import counted, stems, things
from firsthand.claims.worth import Column, Numbers, signs, worth
from firsthand.model.record import Record

Embedded = tuple[Matrix, Matrix, Matrix]
"""Rows of the statements, of the sentences they stand in, of the words before."""
BLOCK = 1024
RUN = 64
"""Values of a row that are looked at together."""
STEM_WIDTH = 768
CONCEPT_WIDTH = 128
FOLDED = 256
SPARSE = 20
"""A pile with fewer rows than this for each neighbour has no neighbourhoods to speak of."""
ROUNDS = 2
POWER = 3
"""The likeness of neighbours to this power says how heavy each is: the nearest count most."""


class Weights(Record, frozen=True, kw_only=True):
    """How much each part counts, and how much of the surroundings is read along."""

    embedding: float = 0.54
    context: float = 0.61
    stems: float = 0.32
    acts: float = 0.24
    things: float = 0.12
    counts: float = 0.11
    times: float = 0.22
    numbers: float = 0.3
    sentence: float = 0.5
    """How much the embedding of the whole sentence counts beside the statement's own."""
    before: float = 0.3
    """The same for the sentence before."""
    near: int = 10
    """How many nearest rows a row is drawn to."""
    pull: float = 1.0
    """How far: at 1 the neighbours together weigh as much as the row itself."""


class Rows(Record, frozen=True, kw_only=True):
    """One row for each passage, as it stands and as its nearest rows draw it, at length one."""

    own: Matrix
    drawn: Matrix
    words: Matrix
    """The embedding of each passage's own words alone."""
    seen: Matrix
    """What tells of each passage whether it carries a claim (`worth.signs`)."""
    worth: Column
    """How likely it does, as log odds."""


def encode(passages: Sequence[Passage], weights: Weights, contexts: Contexts = ()) -> Rows:
    """Return one row for each passage; products of rows say how alike two passages are.

    `contexts` holds what was read of the statements in their place before; the rest is read now.
    """
    embedded = _embedded(passages)
    seen_as = _views(passages, weights, embedded, contexts)
    parts = [getattr(weights, name) * rows for name, rows in seen_as.items()]
    rows = _folded(np.concatenate(parts, axis=1).astype(np.float32))
    near = np.sort(neighbours(rows, reach(len(rows), weights)), axis=1)
    drawn = _drawn(rows, near, weights.pull)
    seen = signs(passages, worded(embedded[0]), (rows, drawn), near)
    return Rows(own=rows, drawn=drawn, words=embedded[0], seen=seen, worth=worth(seen))


def views(passages: Sequence[Passage], weights: Weights) -> dict[str, Matrix]:
    """Return what passages are compared by, each under the name of its weight."""
    return _views(passages, weights, _embedded(passages), ())


def _views(
    passages: Sequence[Passage],
    weights: Weights,
    embedded: Embedded,
    contexts: Contexts,
) -> dict[str, Matrix]:
    return {
        "embedding": _mixed(embedded, weights),
        **_read_in_context(passages, contexts),
        "stems": bags([_once(stems(p.text)) for p in passages], STEM_WIDTH),
        "acts": bags([told(p) for p in passages], CONCEPT_WIDTH),
        "things": bags([_once(things(p.sentence)) for p in passages], CONCEPT_WIDTH),
        "counts": centred(bags([_counts(p) for p in passages], CONCEPT_WIDTH)),
        "times": centred(bags([_times(p) for p in passages], CONCEPT_WIDTH)),
        "numbers": centred(bags([_numbers(p) for p in passages], CONCEPT_WIDTH)),
    }


def _read_in_context(passages: Sequence[Passage], contexts: Contexts) -> dict[str, Matrix]:
    """The view of the slow encoder; a large pile does without."""
    if len(passages) > LARGE:
        return {}
    return {"context": unit(centred(context_rows(passages, contexts)))}


def reach(size: int, weights: Weights) -> int:
    """Return how many nearest rows each row of a pile of `size` statements is drawn to."""
    return min(weights.near, size // SPARSE)


def neighbours(rows: Matrix, count: int) -> Numbers:
    """Return for each row the numbers of its `count` nearest other rows, or of all others."""
    count = max(min(count, len(rows) - 1), 0)
    found = np.empty((len(rows), count), dtype=np.int64)
    for start in range(0, len(rows) if count else 0, BLOCK):
        products = rows[start : start + BLOCK] @ rows.T
        own = np.arange(len(products))
        products[own, start + own] = -np.inf
        found[start : start + BLOCK] = _largest(products, count)
    return found


def _largest(values: Matrix, count: int) -> Numbers:
    """Return for each row the places of its `count` largest values, in no order.

    They can only stand in the `count` runs of values whose largest is largest, so in a long row
    most runs are never looked into: a fifth of the time at 30,000 values.
    """
    rows, width = values.shape
    runs = width // RUN
    if runs <= 4 * count:
        return np.argpartition(-values, count - 1, axis=1)[:, :count]
    cut = values[:, : runs * RUN].reshape(rows, runs, RUN)
    chosen = np.argpartition(-cut.max(axis=2), count - 1, axis=1)[:, :count]
    places = (chosen[:, :, None] * RUN + np.arange(RUN)).reshape(rows, -1)
    rest = np.broadcast_to(np.arange(runs * RUN, width), (rows, width - runs * RUN))
    places = np.concatenate([places, rest], axis=1)
    best = np.argpartition(-np.take_along_axis(values, places, axis=1), count - 1, axis=1)
    largest: Numbers = np.take_along_axis(places, best[:, :count], axis=1)
    return largest


def _folded(rows: Matrix) -> Matrix:
    """The rows of a large pile in their main directions only, which keeps products nearly."""
    if len(rows) <= LARGE:
        return rows
    _, directions = np.linalg.eigh(rows.T @ rows)
    folded: Matrix = rows @ directions[:, -FOLDED:]
    return folded


def _drawn(rows: Matrix, near: Numbers, pull: float) -> Matrix:
    """Add to each row the mean of its nearest rows, the nearer the heavier; make it length 1."""
    for _ in range(ROUNDS if near.size else 0):
        rows = _pulled(rows, near, pull)
    return unit(rows)


def _pulled(rows: Matrix, numbers: Numbers, pull: float) -> Matrix:
    drawn = rows.copy()
    for start in range(0, len(rows), BLOCK):
        around = rows[numbers[start : start + BLOCK]]
        likeness = np.einsum("nkw,nw->nk", around, rows[start : start + BLOCK]).clip(0) ** POWER
        likeness /= np.maximum(likeness.sum(axis=1, keepdims=True), 1e-9)
        drawn[start : start + BLOCK] += pull * np.einsum("nk,nkw->nw", likeness, around)
    return drawn


def _once(bag: Iterable[str]) -> dict[str, float]:
    """Whether a word stands in a text tells more than how often."""
    return dict.fromkeys(bag, 1.0)


def _counts(passage: Passage) -> dict[str, int]:
    return {counted(figure.what): 1 for figure in passage.facts.figures if figure.what}


def _times(passage: Passage) -> dict[str, int]:
    return {passage.facts.when: 1} if passage.facts.when else {}


def _numbers(passage: Passage) -> dict[str, int]:
    """The numbers a statement gives, in figures or in words, apart from dates and ages."""
    given = (n for f in passage.facts.figures for n in (f.low, f.high) if n)
    return {str(number): 1 for number in given}


def _embedded(passages: Sequence[Passage]) -> Embedded:
    """Embeddings of statements, their sentences and the words before; each text is read once."""
    large = len(passages) > LARGE  # The sentence before helps little and costs a third of the time.
    told = [(p.text, p.sentence, "" if large else p.before) for p in passages]
    texts = sorted({text for triple in told for text in triple})
    number = {text: row for row, text in enumerate(texts)}
    vectors = unit(embed(texts))
    own, sentence, before = (
        vectors[[number[triple[part]] for triple in told]] for part in range(3)
    )
    return own, sentence, before


def _mixed(embedded: Embedded, weights: Weights) -> Matrix:
    """One row for each statement with its surroundings, less what the whole pile has in common."""
    own, sentence, before = embedded
    return unit(centred(unit(own + weights.sentence * sentence + weights.before * before)))
