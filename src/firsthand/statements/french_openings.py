"""Finds whom a French sentence without a reporting verb opens with: its subject, for pronouns."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.french_passing import passed_on, passes_on
from firsthand.statements.french_phrases import BEFORE_NOUNS, phrase, text_of
from firsthand.statements.lexicon_french import GOVERNMENT, ORGANISATIONS, PEOPLE
from firsthand.statements.words import words

_HE = words("il elle ils elles")


def opening_subject(drafts: list[Draft], first: int, last: int) -> int | None:
    """Make the person or body that opens a stretch a subject; return the index of what it hangs on.

    "Un pêcheur posait ses filets", "Ana Brell a cru ...": who opens a sentence is who it is about.
    None where it opens with something else or ends right behind.
    """
    start = first + 1 if drafts[first].pos == "DET" else first
    while start + 1 < last and text_of(drafts, start) in BEFORE_NOUNS:
        start += 1
    end = start
    if start < last and text_of(drafts, start) in PEOPLE | ORGANISATIONS | GOVERNMENT:
        end += 1
    while end < last and drafts[end].pos == "PROPN":
        end += 1
    end += text_of(drafts, first) in _HE
    verb = next((i for i in range(end, last) if drafts[i].pos not in ("PUNCT", "DET")), last)
    if end == start or verb + 1 >= last:
        return None
    for index in range(first, start):
        drafts[index].head = start
    phrase(drafts, start, end, verb, s.SUBJECT)
    return verb


def someone_before(drafts: list[Draft], first: int, at: int) -> bool:
    """Make "la bergère citée par Kestrel" right before ", selon laquelle" its subject, if any."""
    inside = range(at - 2, first, -1)
    noun = next((i for i in inside if text_of(drafts, i) in PEOPLE), None)
    if noun is None or drafts[noun - 1].pos != "DET":
        return False
    end = next((i for i in range(noun, at) if passes_on(drafts, i, at) or i == at - 1), at - 1)
    subject = phrase(drafts, noun - 1, end, at, s.SUBJECT)
    if subject is not None and end < at - 1:
        passed_on(drafts, end, at - 1, subject)
    return subject is not None
