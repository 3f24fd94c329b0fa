"""Facts: the when, where, who and how many inside one statement, normalised."""

from __future__ import annotations

from firsthand.model.document import Span
from firsthand.model.record import Record
from firsthand.model.source import Name
from firsthand.model.terms import Qualifier


class Figure(Record, frozen=True, kw_only=True):
    """A count as said. Nothing is averaged, and "dozens" stays what it is."""

    what: str
    """What is counted, in base form and English where known ("killed", "detained", "houses")."""
    low: int | None
    high: int | None
    qualifier: Qualifier
    said: Span
    statement: str
    holder: str = ""
    """Source id of who gives the figure; empty until chains are resolved."""
    id: str = ""
    """From its statement and its place there; given where a claim shows it."""
    update_of: str | None = None
    """Id of the holder's earlier figure that this one replaces."""


class Facts(Record, frozen=True, kw_only=True):
    """What one statement says about time, place, people and numbers."""

    statement: str
    when: str | None = None
    """Event time as EDTF, never more exact than the words."""
    when_span: Span | None = None
    places: tuple[str, ...] = ()
    """As the pile spells them, nearest to the act first."""
    lies_in: tuple[str, ...] = ()
    """For each place its region and country, in English; "" where it is not surely known."""
    names: tuple[str, ...] = ()
    """Ids of the `Name` records inside or about the content."""
    figures: tuple[Figure, ...] = ()


class Marks(Record, frozen=True, kw_only=True):
    """Everything `entities` finds in one document."""

    document: str
    names: tuple[Name, ...] = ()
    facts: tuple[Facts, ...] = ()
