"""One attribution as found in a sentence, and what its verb does with the content."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.statements.lexicon import Lexicon

SAYS, ALLEGES, DENIES, ADMITS, QUESTIONS = "says", "alleges", "denies", "admits", "questions"
ACCUSES = "accuses"
BEHIND_DASH = "verb behind a dash"
"""The rule of «...», — grumbles he: any verb there reports."""


@dataclass(frozen=True)
class Cue:
    """One attribution inside a sentence; numbers are word indices of its tree."""

    word: int
    kind: str
    source: int | None
    """Head of the noun phrase of who says it; None for hearsay and "it was claimed"."""
    content: frozenset[int]
    heads: tuple[int, ...] = ()
    """Heads of the clauses that are the content."""
    phrase: bool = False
    """True where verb and object together are the content ("rejected any blame")."""
    addressee: int | None = None
    relays: tuple[int, ...] = ()
    """Noun phrases through whom it came, nearest to the publisher first."""
    rule: str = ""
    places: tuple[int, ...] = ()
    """Names beside the cue that pass the words on if they are outlets ("in the Herald he said")."""
    partners: tuple[int, ...] = ()
    """Whom the source spoke to: bodies and outlets among them pass the words on."""


def kind_of(lemma: str, lexicon: Lexicon) -> str:
    """Return what a reporting verb does with its content."""
    for kind, group in (
        (DENIES, lexicon.deny),
        (ACCUSES, lexicon.accuse),
        (ALLEGES, lexicon.allege),
        (QUESTIONS, lexicon.question),
        (ADMITS, lexicon.admit),
    ):
        if lemma in group:
            return kind
    return SAYS
