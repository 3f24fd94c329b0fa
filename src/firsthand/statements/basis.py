"""Judges from the words how the first-hand end knows (HURIDOCS micro-thesaurus 19)."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import Basis, SourceKind
from firsthand.statements.basis_words import (
    DOCUMENTS,
    KIN,
    RECORDS,
    RELAYED,
    SAW,
    SUFFERED,
    TAKEN,
    TREATED,
    WAS_HARMED,
)
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.standing import is_official

_HUMAN = (SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.SOCIAL_ACCOUNT)
_OWN = (Basis.VICTIM, Basis.WITNESS, Basis.RELATIVE, Basis.SERVICE_PROVIDER)
"""What one's own life gives: it holds for the other words of the same person as well."""


def basis_of(content: str, speaker: Mention, relayed: bool, lexicon: Lexicon) -> Basis:
    """Return how the speaker knows, from the words said and the role given.

    `relayed` is true where the words came through somebody else and nothing tells more.
    """
    told = _from_words(content, speaker)
    if told is not None:
        return told
    named = set(folded(f"{speaker.role} {speaker.name}"))
    for basis, roles in (
        (Basis.RELATIVE, lexicon.relatives),
        (Basis.VICTIM, lexicon.victim_roles),
        (Basis.SERVICE_PROVIDER, lexicon.care_roles),
    ):
        if named & roles:
            return basis
    if is_official(speaker, lexicon):
        return Basis.OFFICIAL
    if speaker.kind is SourceKind.UNNAMED and named & DOCUMENTS:
        return Basis.DOCUMENT
    if speaker.kind in _HUMAN and WAS_HARMED.match(content):
        return Basis.VICTIM
    if speaker.kind in _HUMAN and named & lexicon.witness_roles:
        return Basis.WITNESS
    return Basis.RELAYED if relayed else Basis.UNKNOWN


def _from_words(content: str, speaker: Mention) -> Basis | None:
    """Return the basis that the content itself tells, None where it tells none."""
    human = speaker.kind in _HUMAN
    if human and (SUFFERED.search(content) or TAKEN.search(f"{speaker.role} {speaker.name}")):
        return Basis.VICTIM
    if SAW.search(content):
        return Basis.WITNESS
    for basis, pattern in (
        (Basis.RELAYED, RELAYED),
        (Basis.DOCUMENT, RECORDS),
        (Basis.SERVICE_PROVIDER, TREATED),
        (Basis.RELATIVE, KIN),
    ):
        if pattern.search(content):
            return basis
    return None


def carried_over(found: Iterable[Statement]) -> tuple[Statement, ...]:
    """Return the statements; a person who saw or suffered has that basis in the other words too.

    Only what would be unknown is filled, and only for the same name in the same document.
    """
    statements = tuple(found)
    known: dict[str, Basis] = {}
    for one in statements:
        if one.basis in _OWN and len(one.mentions) > 1 and one.speaker.kind in _HUMAN:
            known.setdefault(one.speaker.name, one.basis)
    return tuple(
        msgspec.structs.replace(
            one, basis=known[one.speaker.name], why=(*one.why, "basis as in other words")
        )
        if one.basis is Basis.UNKNOWN and one.speaker.name in known and len(one.mentions) > 1
        else one
        for one in statements
    )
