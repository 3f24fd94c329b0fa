"""Finds documents that take back or correct what a document said before."""

from __future__ import annotations

from firsthand.model.claim import Link
from firsthand.model.terms import LinkKind
from firsthand.origins.citing import aim, link
from firsthand.origins.cues import TAKES_BACK
from firsthand.origins.library import Library
from firsthand.origins.pointing import Named, Reference
from firsthand.origins.words import Stretch

TAKEN_BACK = "the publisher corrects or takes back its own earlier piece"


def corrections(library: Library) -> tuple[Link, ...]:
    """Return a link from every correction to the publisher's own earlier piece that fits best."""
    found: dict[tuple[str, str], Link] = {}
    for key in sorted(library.documents):
        publisher = library.publisher.get(key)
        for match in TAKES_BACK.finditer(library.documents[key].text) if publisher else ():
            at = Stretch(*match.span())
            citation = aim(library, Reference(key, publisher or "", at, Named.SPEAKING))
            if citation is not None:
                made = link(library, citation, LinkKind.CORRECTS, TAKEN_BACK)
                found.setdefault((key, citation.target), made)
    return tuple(found.values())
