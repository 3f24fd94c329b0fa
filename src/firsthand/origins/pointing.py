"""How the words of a document may point to what another publisher said."""

from __future__ import annotations

from enum import IntEnum
from typing import NamedTuple

from firsthand.origins.words import Stretch


class Named(IntEnum):
    """How the words point to the publisher."""

    UNNAMED = 0
    """"An anonymous post": whose, only the likeness of the words tells."""
    ANONYMOUS = 1
    """"An anonymous post", and just one account here is known to nobody."""
    PAPER = 2
    """"The weekly", "the agency": which one, the likeness of the words tells."""
    VOICE = 3
    """One who speaks for it is quoted."""
    OFFICE = 4
    """An office is quoted that may be it: "the prosecutor's office"."""
    MENTIONED = 5
    """Its name stands in the text."""
    ISSUED = 6
    """It is named, or who speaks for it, and that it put something in writing."""
    SPEAKING = 7
    """A statement's chain leads through it, or the words say that it reported."""


class Reference(NamedTuple):
    """One place where a document refers to a publisher's account."""

    document: str
    publisher: str
    """Source id, or "" where the words do not say whose it is."""
    at: Stretch
    how: Named
