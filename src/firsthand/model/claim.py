"""Claims: one proposition, everyone who supports or denies it, and how many were there first."""

from __future__ import annotations

from firsthand.model.document import Span
from firsthand.model.facts import Figure
from firsthand.model.record import Record
from firsthand.model.terms import Basis, ClaimType, DenialKind, LinkKind


class Denial(Record, frozen=True, kw_only=True):
    """Someone's denial, kept beside the claim in every view."""

    statement: str
    by: str
    """Source id."""
    kind: DenialKind


class Origin(Record, frozen=True, kw_only=True):
    """One independent first-hand origin of a claim, and why it counts as one."""

    claim: str
    sources: tuple[str, ...]
    statements: tuple[str, ...]
    certain: bool
    """False: this origin may be the same as another one, or its chain is unknown."""
    basis: Basis = Basis.UNKNOWN
    why: str
    """The reason for every merge, in words."""
    anonymous: bool = False
    """True where it rests on an anonymous post or account."""


class Nearly(Record, frozen=True, kw_only=True):
    """The other claim that a statement was nearest to, so that a person can judge the choice."""

    statement: str
    other: str
    """Id of the statement of the other claim that is most like it."""
    claim: str
    likeness: float
    """To the other claim, 0 to 1."""
    here: float
    """To the rest of its own claim, 0 to 1; 0 where it stands alone."""
    why: str = ""


class Claim(Record, frozen=True, kw_only=True):
    """One proposition across the pile. The program gives no verdict on it."""

    id: str
    text: str
    type: ClaimType
    aside: bool = False
    """Worded like a side remark: prices, greetings, the way there."""
    actor: str | None = None
    place: str | None = None
    lies_in: str | None = None
    """Region and country of the place ("Odesa Oblast, Ukraine"); None where not surely known."""
    when: str | None = None
    """Event time as EDTF."""
    statements: tuple[str, ...]
    """All statement ids of the claim, denials included."""
    reasons: tuple[tuple[str, str], ...] = ()
    """(statement id, why it is in this claim)."""
    belonging: tuple[tuple[str, float], ...] = ()
    """(statement id, chance from 0 to 1 that it says this very claim), supports only."""
    nearly: tuple[Nearly, ...] = ()
    """For a statement that another claim was near to as well, that claim."""
    figures: tuple[Figure, ...] = ()
    denials: tuple[Denial, ...] = ()
    first_seen: str | None = None
    """EDTF publication date of the earliest report that carries it."""
    documents: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    origins: tuple[Origin, ...] = ()
    origins_min: int = 0
    origins_max: int = 0
    withdrawn: tuple[tuple[str, str], ...] = ()
    """(statement id, id of the document that takes its account back): support no longer counted."""
    account: str = ""
    """One plain sentence: how many reports, and to whom they go back."""


class Link(Record, frozen=True, kw_only=True):
    """One document depends on another document, or on an outlet that the pile does not hold."""

    id: str
    from_document: str
    to_document: str | None = None
    to_outlet: str | None = None
    """Source id, where the pile holds no such document."""
    kind: LinkKind
    explicit: bool
    """True where the words or a hyperlink say so."""
    score: float
    """0 to 1."""
    evidence: tuple[Span, ...] = ()
    """On both sides where both are in the pile."""
    why: str = ""
