"""Finds the pairs of documents that share fingerprints, a part of the fingerprints at a time.

A fingerprint is always in the same part, so what two documents share in all parts adds up, and no
more than one part is ever joined at once.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from firsthand.origins.engines import Columns, DuckDB, Engine
from firsthand.origins.fingerprints import Numbers, Texts, fingerprints
from firsthand.origins.relations import HOLDINGS, SHARES, adding_up, sharing

COMMON = 50
"""A fingerprint in more documents than this is joined with the first of them only."""
LARGE, LIMIT = 20_000, 1000
"""In a pile of more than `LARGE` documents, a fingerprint in more than `LIMIT` is a phrase of the
trade and joins nothing; in a smaller one it may be a story that everybody reprints."""
SHARED = 2
"""Fingerprints two documents must share before their words are compared."""
PART = 1 << 23
"""Fingerprints that are joined at a time: DuckDB then needs about a gigabyte."""
WORDS_PER_FINGERPRINT = 4
"""Winnowing keeps two of WINDOW + 1 hashes: one for about every 4.5 words."""
_NO_HASHES = np.empty(0, dtype=np.uint64)
_NO_DOCUMENTS = np.empty(0, dtype=np.int32)


def candidates(pile: Texts, engine: Engine | None = None) -> NDArray[np.int64]:
    """Return the pairs of documents that share fingerprints: two numbers a row, smaller first.

    Documents should come in the order in which they were published: a story that very many reprint
    is joined with the first who printed it.
    """
    joiner = engine or DuckDB()
    limit = LIMIT if len(pile) > LARGE else LARGE
    shares = [joiner.run(sharing(COMMON, limit), {HOLDINGS: part}) for part in _parts(pile)]
    if not shares:
        return np.empty((0, 2), dtype=np.int64)
    together = {name: np.concatenate([share[name] for share in shares]) for name in shares[0]}
    found = joiner.run(adding_up(SHARED), {SHARES: together})
    return np.stack([found["first"], found["second"]], axis=1)


def _parts(pile: Texts) -> Iterator[Columns]:
    """Yield the table of holdings a part at a time; each part is let go before the next."""
    count = 1 + len(pile.words) // (WORDS_PER_FINGERPRINT * PART)
    waiting: list[list[tuple[Numbers, NDArray[np.int32]]]] = [[] for _ in range(count)]
    for hashes, documents in fingerprints(pile):
        part = hashes % np.uint64(count)
        for number, rows in enumerate(waiting):
            chosen = part == number
            rows.append((hashes[chosen], documents[chosen].astype(np.int32)))
    for rows in waiting:
        things = np.concatenate([_NO_HASHES, *(hashes for hashes, _ in rows)])
        holders = np.concatenate([_NO_DOCUMENTS, *(documents for _, documents in rows)])
        rows.clear()
        if len(things):
            yield {"thing": things.view(np.int64), "document": holders.astype(np.int64)}
