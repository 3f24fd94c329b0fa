"""Denials: which statements deny, and what kind of denial each is."""

from __future__ import annotations

import msgspec

from firsthand.claims.denial_words import ATTACK, KINDS, REFUSAL
from firsthand.claims.passages import Passage
from firsthand.model.claim import Denial
from firsthand.model.source import Source
from firsthand.model.terms import DenialKind, DocumentKind, SourceKind, Stance

DENYING = frozenset({Stance.DENIES, Stance.DISPUTES_FIGURE})
BODIES = frozenset({SourceKind.GOVERNMENT, SourceKind.ORGANISATION})
REPORTING = frozenset(
    {DocumentKind.NEWS, DocumentKind.WIRE, DocumentKind.NEWSLETTER, DocumentKind.TRANSCRIPT}
)
"""Documents whose own voice reports and is no party; a press release or a comment may be one."""


def denies(passage: Passage) -> bool:
    """Whether the statement denies something. Refusing to comment does not."""
    return passage.statement.stance in DENYING and not is_refusal(passage.text)


def has_denier(passage: Passage, publisher: Source | None = None) -> bool:
    """Whether somebody denies: a news report that itself says "nobody was hurt" does not.

    `publisher` is the source at the near end of the chain: a ministry may deny in its newsletter.
    """
    body = publisher is not None and publisher.kind in BODIES
    return len(passage.statement.chain) > 1 or body or passage.document.kind not in REPORTING


def is_refusal(text: str) -> bool:
    """Whether the words only refuse to comment: silence is no denial, unless it attacks someone."""
    return REFUSAL.search(text) is not None and ATTACK.search(text) is None


def kind_of(text: str, stance: Stance) -> DenialKind:
    """Return the kind of a denial from its words, the most telling pattern first."""
    for kind, pattern in KINDS:
        if pattern.search(text):
            return kind
    return DenialKind.DISPUTES_FIGURE if stance == Stance.DISPUTES_FIGURE else DenialKind.DENIES_ACT


def denial(passage: Passage) -> Denial:
    """Return the record of one denying statement, held by the end of its chain."""
    statement = passage.statement
    by = statement.chain[-1] if statement.chain else ""
    return Denial(statement=statement.id, by=by, kind=kind_of(passage.text, statement.stance))


def version_of(passage: Passage) -> Denial:
    """Return the record of a statement that denies by telling it otherwise."""
    told = denial(passage)
    plain = told.kind is DenialKind.DENIES_ACT
    return msgspec.structs.replace(told, kind=DenialKind.ALTERNATIVE) if plain else told
