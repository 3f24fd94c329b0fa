"""Chooses the pairs of documents that may retell each other: what they name and count is shared."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, count

from firsthand.model.document import Document
from firsthand.origins.engines import Columns, DuckDB, Engine, table
from firsthand.origins.library import Library
from firsthand.origins.relations import DOCUMENTS, HOLDINGS, VOICES, comparable
from firsthand.origins.sounding import skeleton

SHARED = 2
"""Names, speakers and figures that two documents must have in common."""
COMMON = 60
"""One that stands in more documents joins nothing: it is known to everybody."""
LEAST_COMMON = 0.1
"""Unless the pile is so small or so narrow that this share of it is fewer documents."""
FIGURE = re.compile(r"(?<!\w)\d{2,}(?!\w)")
NAME = re.compile(r"(?<=[\w,;:—–-] )(?:[«„“\"(])?([A-ZÀ-ÞА-ЯЁ][\w’'-]{2,})")


def related(
    library: Library, engine: Engine | None = None
) -> tuple[tuple[Document, Document], ...]:
    """Return the pairs, by id, of different publishers that share enough to be compared.

    In a pile of at most `COMMON` documents sharing is not asked for.
    """
    keys = sorted(library.documents)
    if len(keys) <= COMMON:
        every = combinations((library.documents[key] for key in keys), 2)
        return tuple(pair for pair in every if _comparable(library, *pair))
    most = max(COMMON, round(LEAST_COMMON * len(keys)))
    found = (engine or DuckDB()).run(comparable(most, SHARED), _tables(library, keys))
    pairs = zip(found["first"].tolist(), found["second"].tolist(), strict=True)
    return tuple((library.documents[keys[i]], library.documents[keys[j]]) for i, j in pairs)


def _tables(library: Library, keys: Sequence[str]) -> dict[str, Columns]:
    """Return what `comparable` asks for; documents are numbered as in `keys`."""
    number: dict[str, int] = defaultdict(count().__next__)
    documents = list(enumerate(library.documents[key] for key in keys))
    holdings = (
        (number[anchor], i) for i, d in documents for anchor in sorted(set(_anchors(library, d.id)))
    )
    known = (
        (i, number[library.publisher.get(d.id, d.id)], number[d.language])
        for i, d in documents
        if d.language
    )
    voices = (
        (number[speaker], i)
        for i, d in documents
        for speaker in sorted(library.company.speakers(d.id))
    )
    return {
        HOLDINGS: table(("thing", "document"), holdings),
        DOCUMENTS: table(("document", "publisher", "language"), known),
        VOICES: table(("speaker", "document"), voices),
    }


def _anchors(library: Library, key: str) -> Iterator[str]:
    text = library.documents[key].text
    yield from (f"speaker {source}" for source in library.company.speakers(key))
    yield from FIGURE.findall(text)
    for name in NAME.findall(text):
        bones = skeleton(name)
        if len(bones) > 2:
            yield bones


def _comparable(library: Library, one: Document, other: Document) -> bool:
    """Two publishers and known languages; in one language, a speaker in common as well."""
    if library.publisher.get(one.id, one.id) == library.publisher.get(other.id, other.id):
        return False
    if not (one.language and other.language):
        return False
    return one.language != other.language or bool(
        library.company.speakers(one.id) & library.company.speakers(other.id)
    )
