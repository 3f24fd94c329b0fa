"""Finds documents that take back or correct what a document said before."""

from __future__ import annotations

from firsthand.model.claim import Link
from firsthand.model.record import make_id
from firsthand.model.terms import LinkKind
from firsthand.origins.citing import Reference, aim
from firsthand.origins.cues import TAKES_BACK
from firsthand.origins.library import Library
from firsthand.origins.words import Stretch


def corrections(library: Library) -> tuple[Link, ...]:
    """Return a link from every correction to the publisher's own earlier piece that fits best."""
    found: dict[tuple[str, str | None], Link] = {}
    for key in sorted(library.documents):
        publisher = library.publisher.get(key)
        if publisher is None:
            continue
        for match in TAKES_BACK.finditer(library.documents[key].text):
            link = _correction(library, Reference(key, publisher, Stretch(*match.span()), True))
            if link is not None:
                found.setdefault((key, link.to_document), link)
    return tuple(found.values())


def _correction(library: Library, reference: Reference) -> Link | None:
    citation = aim(library, reference)
    if citation is None:
        return None
    here, there = reference.document, citation.target
    return Link(
        id=make_id("ln", here, there, LinkKind.CORRECTS),
        from_document=here,
        to_document=there,
        kind=LinkKind.CORRECTS,
        explicit=True,
        score=min(1.0, citation.likeness),
        evidence=(
            library.documents[here].span(*reference.at),
            library.documents[there].span(*citation.sentence),
        ),
        why="the publisher corrects or takes back its own earlier piece",
    )
