"""The peer: MinHash sketches of overlapping stretches of every document (rensa), banded and joined.

A sketch of a whole document cannot show a shared passage, so each is cut into stretches of as many
words as the passages that are looked for, half of them over. Stretches whose sketches agree in a
band are joined as our fingerprints are, and the documents' words are then compared by our own
code: what differs is only how candidates are found.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from firsthand.origins.engines import DuckDB
from firsthand.origins.fingerprints import Texts, grams
from firsthand.origins.joining import COMMON, LIMIT
from firsthand.origins.relations import HOLDINGS, SHARES, adding_up, sharing

STRETCH, STEP = 50, 25
"""Words in a stretch, and from the start of one to the start of the next."""
SHINGLE = 3
PERMUTATIONS, ROWS = 63, 3
"""Hashes in a sketch, and of them in a band: two stretches half alike agree in one at 0.94."""
PARTS = 1 << 23
"""Bands joined at a time."""
BATCH = 2000
"""Documents that are sketched at a time."""
_STEP, _FOLD = np.uint64(0x9E3779B97F4A7C15), np.uint64(29)


def candidates(pile: Texts) -> NDArray[np.int64]:
    """Return the pairs of documents with stretches alike: two numbers a row, smaller first."""
    bands = [_bands(pile, first) for first in range(0, len(pile), BATCH)]
    things, documents = (np.concatenate(columns) for columns in zip(*bands, strict=True))
    count, engine = np.uint64(1 + len(things) // PARTS), DuckDB()
    shares = []
    for part in range(int(count)):
        chosen = things % count == part
        columns = {"thing": things[chosen].view(np.int64), "document": documents[chosen]}
        shares.append(engine.run(sharing(COMMON, LIMIT), {HOLDINGS: columns}))
    together = {name: np.concatenate([share[name] for share in shares]) for name in shares[0]}
    found = engine.run(adding_up(1), {SHARES: together})
    return np.stack([found["first"], found["second"]], axis=1)


def _bands(pile: Texts, first: int) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    from rensa import RMinHash

    owners, shingles = [], []
    for document in range(first, min(first + BATCH, len(pile))):
        for stretch in _stretches(grams(pile.of(document), SHINGLE)):
            owners.append(document)
            shingles.append(stretch)
    offsets = np.cumsum([0, *map(len, shingles)], dtype=np.uint64)
    tokens = np.concatenate(shingles)
    sketches = RMinHash.digest_matrix_from_flat_token_hashes(tokens, offsets, PERMUTATIONS, 1)
    rows = np.array(sketches.to_rows(), dtype=np.uint64).reshape(len(owners), -1, ROWS)
    salt = np.arange(rows.shape[1], dtype=np.uint64)
    keys = np.asarray(rows[:, :, 0] + salt, dtype=np.uint64)
    for row in range(1, ROWS):
        keys = np.asarray((keys ^ (keys >> _FOLD)) * _STEP + rows[:, :, row], dtype=np.uint64)
    return _once(keys.ravel(), np.repeat(np.array(owners, dtype=np.int64), rows.shape[1]))


def _once(
    things: NDArray[np.uint64], documents: NDArray[np.int64]
) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    order = np.lexsort((things, documents))
    things, documents = things[order], documents[order]
    new = np.ones(len(things), dtype=bool)
    new[1:] = (things[1:] != things[:-1]) | (documents[1:] != documents[:-1])
    return things[new], documents[new]


def _stretches(shingles: NDArray[np.uint64]) -> Iterator[NDArray[np.uint64]]:
    size = STRETCH - SHINGLE + 1
    for start in range(0, max(1, len(shingles) - size + STEP), STEP):
        yield shingles[start : start + size]
