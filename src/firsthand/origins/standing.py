"""Judges how surely the end of a trail is an origin: who knows at first hand, and who is nobody."""

from __future__ import annotations

import re
from enum import IntEnum

from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis, SourceKind
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
from firsthand.origins.library import Library
from firsthand.origins.tracing import End

FIRST_HAND = {
    Basis.VICTIM,
    Basis.WITNESS,
    Basis.RELATIVE,
    Basis.SERVICE_PROVIDER,
    Basis.OFFICIAL,
    Basis.DOCUMENT,
}
NAMED = {SourceKind.PERSON, SourceKind.ORGANISATION, SourceKind.GOVERNMENT}
BODIES = {SourceKind.ORGANISATION, SourceKind.GOVERNMENT}
VAGUE = {"relative", "online"}
"""A mother may be any named mother of the case, and a user may be anyone."""
WHOLE_NAME = 2
"""Words with a capital in a whole name; half a name may be half of another source's."""
LEAST_LETTERS = 4
"""Shorter names ("T.", "one") are initials or scraps: they may be anybody."""


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
    if _is_nobody(source) and account.basis not in FIRST_HAND:
        return Standing.NOBODY
    return Standing.SURE if _is_someone(source, account) else Standing.POSSIBLE


def is_described(source: Source) -> bool:
    """Tell whether an unnamed source is told apart by what it is: "a nurse", not "a woman"."""
    words = description(source)
    known = categories(words)
    return bool(known - VAGUE) or bool(telling(words) and not known)


def is_vague(source: Source) -> bool:
    """Tell whether a source cannot be told from others: "a man", "the ministry", "Cellmate"."""
    if source.kind is SourceKind.UNNAMED:
        known = categories(description(source))
        return known == {"online"} or not (known or telling(description(source)))
    if source.kind not in NAMED:
        return False
    return len(_capitals(plain(source))) < WHOLE_NAME


def _is_nobody(source: Source) -> bool:
    if source.kind is SourceKind.UNNAMED:
        known = categories(description(source)) or fits_anyone(description(source))
        return not known or is_rumour(source) or is_press(source)
    return not re.search(r"\w{2}", source.name)


def _is_someone(source: Source, account: Statement) -> bool:
    """Tell whether a source is told apart from others and, where nobody knows who it is, knows."""
    if source.kind is SourceKind.OUTLET:
        # An outlet that was there tells it itself; what it is only cited for, someone told it.
        return source.id == account.chain[0] or account.basis in FIRST_HAND
    if source.kind is SourceKind.UNNAMED:
        return is_described(source) and not is_anonymous(source)
    if source.kind is SourceKind.SOCIAL_ACCOUNT:
        return account.basis in FIRST_HAND or bool(FIRST_PERSON.search(account.text))
    return _is_name(plain(source))


def _is_name(name: str) -> bool:
    """Tell a whole name from a common noun taken for one ("Cellmate") and from half a name."""
    capitals = _capitals(name)
    return len(capitals) >= WHOLE_NAME and max(map(len, capitals)) >= LEAST_LETTERS


def _capitals(name: str) -> list[str]:
    found: list[str] = re.findall(r"\w+", name)
    return [word for word in found if word[:1].isupper()]
