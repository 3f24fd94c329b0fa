"""Puts the links together: one kind for every pair of documents, with evidence and a reason."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from firsthand.model.claim import Link
from firsthand.model.document import Document, Image
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import LinkKind
from firsthand.origins.citing import citations, outside_citations
from firsthand.origins.copying import copies
from firsthand.origins.correcting import corrections
from firsthand.origins.engines import Engine
from firsthand.origins.library import Library
from firsthand.origins.pictures import reused_pictures
from firsthand.origins.pointing import Reference
from firsthand.origins.referring import references
from firsthand.origins.retelling import retellings

PRECEDENCE = (
    LinkKind.COPIES,
    LinkKind.TRANSLATES,
    LinkKind.PARAPHRASES,
    LinkKind.CORRECTS,
    LinkKind.CITES,
    LinkKind.REUSES_IMAGE,
)
"""A pair keeps the kind that tells most about where the later words come from."""


def connect(
    documents: Iterable[Document],
    statements: Iterable[Statement],
    sources: Iterable[Source],
    images: Iterable[Image],
    engine: Engine | None = None,
) -> tuple[Link, ...]:
    """Return every link between documents, and to outlets that the pile does not hold.

    `engine` runs what is asked of all documents together: DuckDB unless another is given.
    Links are pairwise and not transitive: each goes from a later document to what it has its
    words, its account or its picture from. A pair has one link of words and one of pictures.
    """
    library = Library(documents, statements, sources)
    copied = copies(library, engine)
    retold = retellings(library, frozenset(link.from_document for link in copied), engine)
    cited = unexplained(library, references(library), [*copied, *retold])
    return settle(
        [
            *copied,
            *retold,
            *corrections(library),
            *citations(library, cited),
            *outside_citations(library, cited),
            *reused_pictures(library, tuple(images)),
        ]
    )


def unexplained(
    library: Library, found: Sequence[Reference], retold: Iterable[Link]
) -> tuple[Reference, ...]:
    """Leave out the credits: whoever prints an agency's story names the agency for that story."""
    credited = {
        (link.from_document, library.publisher.get(link.to_document))
        for link in retold
        if link.to_document
    }
    return tuple(r for r in found if (r.document, r.publisher) not in credited)


def settle(links: Iterable[Link]) -> tuple[Link, ...]:
    """Keep, of the links of words between two documents, the first in order of precedence."""
    kept: dict[tuple[str, str, bool], Link] = {}
    for link in sorted(links, key=lambda link: (PRECEDENCE.index(link.kind), link.id)):
        target = link.to_document or link.to_outlet or ""
        kept.setdefault((link.from_document, target, link.kind is LinkKind.REUSES_IMAGE), link)
    return tuple(sorted(kept.values(), key=lambda link: (link.from_document, link.id)))
