"""Finds documents that share passages: winnowed 8-grams joined as relations, then word by word.

The candidates are one Ibis expression over a table of postings, so the same definition runs on
DuckDB here and on Spark where the pile outgrows one machine.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from firsthand.model.document import Document
from firsthand.origins.fingerprints import grams, winnow
from firsthand.origins.words import Stretch, inside, quoted, words

if TYPE_CHECKING:
    import ibis

COMMON = 50
"""A fingerprint in more documents than this is a phrase of the trade and joins nothing."""
SHARED = 2
"""Fingerprints two documents must share before their words are compared."""
RUN = 6
"""Words in a row that must agree for a word to count as shared."""


class Passage(NamedTuple):
    """A run of the same words in two documents."""

    here: Stretch
    there: Stretch
    words: int
    unquoted: int
    """How many of its words stand outside quotation marks in the first document."""


def postings(documents: Sequence[Document]) -> dict[str, NDArray[Any]]:
    """Return the columns `gram` and `document` (its number), one row per distinct fingerprint."""
    hashes, numbers = [], []
    for number, document in enumerate(documents):
        every = grams([word for word, _, _ in words(document.text)])
        chosen = np.unique(every[winnow(every)])
        hashes.append(chosen.view(np.int64))
        numbers.append(np.full(len(chosen), number, dtype=np.int64))
    return {
        "gram": np.concatenate([*hashes, np.empty(0, dtype=np.int64)]),
        "document": np.concatenate([*numbers, np.empty(0, dtype=np.int64)]),
    }


def shared_fingerprints(table: ibis.Table) -> ibis.Table:
    """Return `first`, `second`, `shared`: pairs of documents with common fingerprints."""
    held = table.group_by("gram").aggregate(documents=table.document.nunique())
    useful = held.filter((held.documents > 1) & (held.documents <= COMMON))
    kept = table.join(useful, "gram").select("gram", "document")
    left = kept.select("gram", first="document")
    right = kept.select("gram", second="document")
    pairs = left.join(right, "gram")
    counted = (
        pairs.filter(pairs.first < pairs.second)
        .group_by(["first", "second"])
        .aggregate(shared=lambda t: t.gram.nunique())
    )
    return counted.filter(counted.shared >= SHARED).order_by(["first", "second"])


def candidates(documents: Sequence[Document]) -> list[tuple[int, int]]:
    """Return the pairs of numbers in `documents` that share fingerprints, smaller one first."""
    import duckdb
    import ibis

    columns = postings(documents)
    if not len(columns["gram"]):
        return []
    relation = ibis.table({"gram": "int64", "document": "int64"}, name="postings")
    connection = duckdb.connect(config={"threads": 2})
    connection.register("postings", columns)
    rows = connection.execute(ibis.to_sql(shared_fingerprints(relation), "duckdb")).fetchall()
    connection.close()
    return [(int(first), int(second)) for first, second, _ in rows]


class Pages:
    """The words of one document, ready to be compared with others."""

    def __init__(self, document: Document) -> None:
        found = words(document.text)
        marks = quoted(document.text)
        self.starts = [start for _, start, _ in found]
        self.ends = [end for _, _, end in found]
        self.words = [word for word, _, _ in found]
        self.plain = np.array([not inside(marks, start, end) for _, start, end in found], bool)
        self.runs = grams(self.words, RUN)


def passages(
    here: Pages, there: Pages, ignored: frozenset[int] = frozenset()
) -> tuple[Passage, ...]:
    """Return the longest runs of at least `RUN` words that both hold, in order of `here`.

    No passage starts with a run in `ignored` (see `standing_words`).
    """
    places: dict[int, list[int]] = defaultdict(list)
    for position, run in enumerate(there.runs.tolist()):
        if run not in ignored:
            places[run].append(position)
    found, at, runs = [], 0, here.runs.tolist()
    while at < len(runs):
        options = places.get(runs[at])
        if not options:
            at += 1
            continue
        length, start = max((_length(here, there, at, p), -p) for p in options[:20])
        found.append(_passage(here, there, at, -start, length))
        at += length
    return tuple(found)


def standing_words(shelf: Iterable[Pages]) -> frozenset[int]:
    """Return the runs that one outlet prints in two or more of its own documents.

    Mastheads, sign-offs and standing background are no sign that anyone copied.
    """
    seen = Counter(run for pages in shelf for run in set(pages.runs.tolist()))
    return frozenset(run for run, count in seen.items() if count > 1)


def _length(here: Pages, there: Pages, at: int, start: int) -> int:
    length, limit = 0, min(len(here.words) - at, len(there.words) - start)
    while length < limit and here.words[at + length] == there.words[start + length]:
        length += 1
    return length


def _passage(here: Pages, there: Pages, at: int, start: int, length: int) -> Passage:
    return Passage(
        Stretch(here.starts[at], here.ends[at + length - 1]),
        Stretch(there.starts[start], there.ends[start + length - 1]),
        length,
        int(here.plain[at : at + length].sum()),
    )
