"""Someone a document has brought in, and its publisher, to whom later words may come back."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.statement import Mention
from firsthand.model.terms import DocumentKind, SourceKind


@dataclass(frozen=True)
class Figure:
    """Someone the text has brought in: what later words may come back to."""

    mention: Mention
    nouns: frozenset[str]
    """Lemmas it was described by ("doctor", "ministry")."""
    plural: bool = False
    feminine: bool | None = None
    spoke: bool = False
    alive: bool = True
    """False for a thing that only shows something ("the register")."""
    main: bool = False
    """True where a sentence is about it: the subject of its main clause."""
    seen: int = 0
    """Number of the sentence that mentioned it last."""


def publisher(document: Document) -> Mention:
    """Return the first link of every chain: who published the document."""
    kind = SourceKind.OUTLET
    if document.kind is DocumentKind.SOCIAL_POST:
        kind = SourceKind.SOCIAL_ACCOUNT
    elif document.kind in (DocumentKind.PRESS_RELEASE, DocumentKind.NGO_REPORT):
        kind = SourceKind.ORGANISATION
    name = document.outlet or document.author or "unknown publisher"
    return Mention(
        id=make_id("mn", document.id, "publisher"), document=document.id, name=name, kind=kind
    )
