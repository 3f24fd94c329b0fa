"""Judges how surely the end of a trail is an origin: who knows at first hand, and who is nobody."""

from __future__ import annotations

import re
from enum import IntEnum

from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis, Form, SourceKind
from firsthand.origins.cues import FIRST_PERSON
from firsthand.origins.describing import (
    categories,
    description,
    fits_anyone,
    is_anonymous,
    is_press,
    is_rumour,
    plain,
    telling,
)
from firsthand.origins.heads import is_code, is_none, names_people, names_record
from firsthand.origins.library import Library
from firsthand.origins.people import BODY_WORDS
from firsthand.origins.tracing import End
from firsthand.origins.witnessing import was_there

FIRST_HAND = {
    Basis.VICTIM,
    Basis.WITNESS,
    Basis.RELATIVE,
    Basis.SERVICE_PROVIDER,
    Basis.OFFICIAL,
    Basis.DOCUMENT,
}
FELT_IT = {Basis.VICTIM, Basis.RELATIVE}
QUOTED = {Form.DIRECT, Form.MIXED}
ONLINE = {"online"}
"""A user may be anyone."""
LEAST_LETTERS = 3
"""Shorter words ("Mr", "Co") are no name."""


class Standing(IntEnum):
    """How surely the end of a trail is an origin of its own."""

    NOBODY = 0
    """A scrap of a sentence, "people", "the papers": no one who could be asked."""
    POSSIBLE = 1
    """Somebody, but nothing shows that it is first-hand, or who it is."""
    SURE = 2
    """Named or clearly described, and placed to know."""


def standing(library: Library, end: End) -> Standing:
    """Return how surely the source of `end`, which must have one, is an origin of its own."""
    source = library.sources.get(end.source or "")
    if source is None:
        return Standing.NOBODY
    account = library.statement[end.account]
    if is_none(plain(source)) or (_is_nobody(source) and account.basis not in FIRST_HAND):
        return Standing.NOBODY
    return Standing.SURE if _is_someone(library, source, account) else Standing.POSSIBLE


def is_described(source: Source) -> bool:
    """Tell whether an unnamed source is told apart by what it is: "a nurse", not "a woman"."""
    words = description(source)
    known = categories(words)
    return bool(known - ONLINE) or bool(telling(words) and not known) or is_code(plain(source))


def is_vague(source: Source) -> bool:
    """Tell whether a source cannot be told from others: "a man", "users", "a source"."""
    if source.kind is not SourceKind.UNNAMED or is_code(plain(source)):
        return False
    known = categories(description(source))
    return known == ONLINE or not (known or telling(description(source)))


def _is_nobody(source: Source) -> bool:
    if source.kind is SourceKind.UNNAMED:
        return not _is_somebody(source) or is_rumour(source) or is_press(source)
    return not re.search(r"\w{2}", source.name) and not is_code(plain(source))


def _is_somebody(source: Source) -> bool:
    """Tell a description of people or papers from a scrap of a sentence."""
    words = description(source)
    return (
        bool(categories(words))
        or fits_anyone(words)
        or names_people(plain(source))
        or names_record(plain(source))
        or is_code(plain(source))
    )


def _is_someone(library: Library, source: Source, account: Statement) -> bool:
    """Tell whether a source is told apart from others and, where nobody knows who it is, knows."""
    if source.kind is SourceKind.OUTLET:
        # What it is only cited for, someone told it; papers that it holds, someone else wrote.
        cited = source.id != account.chain[0] and account.basis in FIRST_HAND
        return cited or was_there(library, account)
    if source.kind is SourceKind.UNNAMED:
        described = is_described(source) and not is_anonymous(source)
        return described and not names_record(plain(source))
    if source.kind is SourceKind.SOCIAL_ACCOUNT:
        return account.basis in FELT_IT or (_bears_a_name(source) and _in_first_person(account))
    if _needs_quoting(source) and not _is_quoted(account):
        return False
    return _is_name(source)


def _needs_quoting(source: Source) -> bool:
    """Tell whether a source may be another one's: a body's view, half of somebody's name."""
    half = source.kind is SourceKind.PERSON and not _bears_a_name(source)
    return half or source.kind is SourceKind.ORGANISATION


def _is_quoted(account: Statement) -> bool:
    """Tell whether a body's own words are given, or how it knows.

    What it only says in passing, in a study or in a paper's summary of it, it may have from others.
    """
    return account.form in QUOTED or account.basis in FIRST_HAND


def _bears_a_name(source: Source) -> bool:
    """Tell whether the person behind an account is known by first name and surname."""
    return any(len(_capitals(name)) > 1 for name in (source.name, *source.names))


def _in_first_person(account: Statement) -> bool:
    return account.basis in FIRST_HAND or bool(FIRST_PERSON.search(account.text))


def _is_name(source: Source) -> bool:
    """Tell a name from a scrap: one word with a capital, a code, or the word for a body."""
    name = plain(source)
    capitals = _capitals(name)
    if capitals and max(map(len, capitals)) >= LEAST_LETTERS:
        return True
    if source.kind is SourceKind.PERSON:
        return is_code(name)
    return bool(set(re.findall(r"\w+", name.casefold())) & BODY_WORDS) or len(telling(name)) > 1


def _capitals(name: str) -> list[str]:
    found: list[str] = re.findall(r"\w+", name)
    return [word for word in found if word[:1].isupper()]
