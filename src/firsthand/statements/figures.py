"""Someone a document has brought in, and its publisher, to whom later words may come back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.statement import Mention
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.words import words

BODIES = (SourceKind.GOVERNMENT, SourceKind.ORGANISATION, SourceKind.OUTLET)
_AUTHORITY = frozenset({"ведомство"})
"""Words for any authority, whatever its name."""
_ACCOUNTS = words("account user profile page channel handle blogger poster")


HUMAN = (SourceKind.PERSON, SourceKind.UNNAMED)
"""Kinds of those whom "he" and "she" may mean."""


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
    block: int = 0
    """Number of the block that mentioned it last."""


def is_somebody(figure: Figure) -> bool:
    """Tell whether a figure is a person by name, or somebody alive by description."""
    return figure.mention.kind is SourceKind.PERSON or (figure.alive and bool(figure.nouns))


def as_account(figure: Figure | None, noun: str) -> Figure | None:
    """Return the bearer of a name as a social account where the noun before it says so."""
    if figure is None or noun not in _ACCOUNTS:
        return figure
    mention = msgspec.structs.replace(figure.mention, kind=SourceKind.SOCIAL_ACCOUNT)
    return replace(figure, mention=mention)


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


def outlet_met(figures: Sequence[Figure], own: Mention, lexicon: Lexicon) -> Figure | None:
    """Return the outlet the text named last; a name that is no known body may be one."""
    outlets = [f for f in figures if f.mention.kind is SourceKind.OUTLET]
    if outlets or own.kind is SourceKind.OUTLET:
        return outlets[-1] if outlets else None
    bodies = [f for f in figures if f.mention.kind is SourceKind.ORGANISATION]
    bare = [f for f in bodies if not f.nouns & lexicon.organisations and f.mention.span]
    return bare[-1] if bare else None


def namesake(figures: Sequence[Figure], mention: Mention) -> Figure | None:
    """Return the person met before who bears a name, under the fuller of both names."""
    wanted = folded(mention.name)
    for earlier in reversed(figures):
        have = folded(earlier.mention.name)
        both = min(len(have), len(wanted)) >= 2
        same = have[-1:] == wanted[-1:] and not (both and have[0][0] != wanted[0][0])
        if earlier.mention.kind is SourceKind.PERSON and same:
            longer = len(wanted) > len(have) or (mention.role and not earlier.mention.role)
            return replace(earlier, mention=mention) if longer else earlier
    return None


def full_body_name(figures: Sequence[Figure], lemma: str, name: str) -> str:
    """Return the latest full name that holds the word ("the ministry"), else the phrase.

    A word for any authority means the one named last.
    """
    for figure in reversed(figures):
        if lemma in _AUTHORITY and figure.mention.kind is SourceKind.GOVERNMENT:
            return figure.mention.name
        if lemma in folded(figure.mention.name) and figure.mention.kind in BODIES:
            return figure.mention.name
    return name
