"""Sources: everyone and everything that says something or is named, across the pile."""

from __future__ import annotations

from firsthand.model.document import Span
from firsthand.model.record import Record
from firsthand.model.terms import SourceKind


class Name(Record, frozen=True, kw_only=True):
    """A name found in a document's text, whether or not its bearer says anything."""

    id: str
    document: str
    span: Span
    name: str
    """Without titles, in its base form (Russian: nominative)."""
    kind: SourceKind | None
    """None for a place."""
    role: str = ""
    title: str = ""
    """Title or rank before the name ("Colonel", "Dr", "полковник")."""
    minor: bool = False
    """True where the words give an age under 18 or call the bearer a child."""
    age: int | None = None


class Merge(Record, frozen=True, kw_only=True):
    """Why one written form is taken for one source."""

    name: str
    reason: str
    certain: bool = True
    """False: a proposal for review, not applied."""


class Source(Record, frozen=True, kw_only=True):
    """One person, organisation, outlet, account or unnamed group, behind all its spellings."""

    id: str
    kind: SourceKind
    name: str
    names: tuple[str, ...] = ()
    """Every form seen, `name` included."""
    role: str = ""
    roles: tuple[str, ...] = ()
    affiliation: str | None = None
    """Source id of the organisation it belongs to."""
    public: bool | None = None
    """True: may be named. False: protected. None: undecided, and so protected."""
    minor: bool = False
    merges: tuple[Merge, ...] = ()
    mentions: tuple[str, ...] = ()
    """Ids of the `Mention` and `Name` records it stands for."""
