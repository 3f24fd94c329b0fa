"""Editions: what `protect` lets out, in the shape of `case.json` (format firsthand-case/1).

The private edition holds everything; the public one went through pseudonyms and gates. Pages and
exports are made from an edition and from nothing else.
"""

from __future__ import annotations

import msgspec

from firsthand.model.record import Record

FORMAT = "firsthand-case/1"


PROPOSED = " (proposed)"
"""Ends the reason of a merge of names that is not applied until a person decides."""


class CaseHead(Record, frozen=True, kw_only=True):
    """What the file is and which program wrote it."""

    title: str
    created: str
    version: str
    edition: str = "private"
    """"private" or "public"."""


class BlockView(Record, frozen=True, kw_only=True):
    """A stretch of a document's text: kind of block and code-point offsets."""

    kind: str
    start: int
    end: int


class DocumentView(Record, frozen=True, kw_only=True):
    """A document as an edition shows it. What is withheld is None (or "" for `text`)."""

    id: str
    file: str
    sha256: str | None
    media_type: str
    kind: str
    title: str | None
    outlet: str | None
    author: str | None
    published: str | None
    published_basis: str
    language: str | None
    text: str
    blocks: tuple[BlockView, ...] = ()
    sealed: bool = False
    """True: the document exposes a protected person, so its words stay in the case."""
    url: str | None = None
    notes: tuple[str, ...] = ()


class UnreadView(Record, frozen=True, kw_only=True):
    """A file that could not be read, and why."""

    file: str
    sha256: str | None
    reason: str


class SourceView(Record, frozen=True, kw_only=True):
    """A source; a protected one carries a pseudonym and no other form of its name."""

    id: str
    kind: str
    name: str
    names: tuple[str, ...] = ()
    public: bool | None = None
    protected: bool = False
    role: str = ""
    merges: tuple[str, ...] = ()


class StatementView(Record, frozen=True, kw_only=True):
    """A statement. `content`, `start` and `end` are withheld where the document is sealed."""

    id: str
    document: str
    start: int | None
    end: int | None
    content: str
    spans: tuple[tuple[int, int], ...] = ()
    """All content spans, where a quote is broken."""
    cue: str | None = None
    form: str
    stance: str
    basis: str
    chain: tuple[str, ...]
    addressee: str | None = None
    negated: bool = False
    hedged: bool = False
    confidence: float = 1.0
    claim: str | None = None
    when: str | None = None
    why: tuple[str, ...] = ()


class EvidenceView(Record, frozen=True, kw_only=True):
    """Words in one document that show a link."""

    document: str
    start: int
    end: int


class LinkView(Record, frozen=True, kw_only=True):
    """One document depends on another document or on an outlet outside the pile."""

    id: str
    from_: str = msgspec.field(name="from")
    to: str | None
    outlet: str | None = None
    kind: str
    explicit: bool
    score: float
    evidence: tuple[EvidenceView, ...] = ()
    why: str = ""


class OriginView(Record, frozen=True, kw_only=True):
    """One independent first-hand origin of a claim."""

    sources: tuple[str, ...]
    statements: tuple[str, ...]
    certain: bool
    basis: str = "unknown"
    anonymous: bool = False
    why: str


class DenialView(Record, frozen=True, kw_only=True):
    """A denial beside its claim."""

    by: str
    statement: str
    kind: str


class FigureView(Record, frozen=True, kw_only=True):
    """A figure with its holder."""

    what: str
    low: int | None
    high: int | None
    qualifier: str
    by: str
    statement: str
    said: str = ""
    published: str | None = None
    id: str = ""
    update_of: str | None = None
    """Id of the holder's earlier figure that this one replaces."""


class NearlyView(Record, frozen=True, kw_only=True):
    """The other claim that a statement was nearest to. Never in a public edition."""

    statement: str
    other: str
    """The most like statement of the other claim."""
    claim: str
    likeness: float
    here: float
    why: str = ""


class ClaimView(Record, frozen=True, kw_only=True):
    """A claim with everything that stands behind and against it."""

    id: str
    text: str
    type: str
    aside: bool = False
    """Worded like a side remark: lists give it last."""
    actor: str | None = None
    place: str | None
    lies_in: str | None = None
    """Region and country of the place, where they are surely known."""
    when: str | None
    statements: tuple[str, ...]
    reasons: tuple[tuple[str, str], ...] = ()
    nearly: tuple[NearlyView, ...] = ()
    origins: tuple[OriginView, ...]
    origins_min: int
    origins_max: int
    outlets: tuple[str, ...]
    documents: tuple[str, ...]
    first_seen: str | None
    denials: tuple[DenialView, ...]
    figures: tuple[FigureView, ...]
    withdrawn: tuple[tuple[str, str], ...] = ()
    """(statement, the document that takes its account back)."""
    account: str = ""


class ImageView(Record, frozen=True, kw_only=True):
    """A picture file; files of one `group` show the same picture."""

    id: str
    file: str
    sha256: str | None
    phash: str | None
    group: str


class Edition(Record, frozen=True, kw_only=True):
    """One edition of a case: the whole of `case.json`."""

    format: str = FORMAT
    case: CaseHead
    documents: tuple[DocumentView, ...] = ()
    unread: tuple[UnreadView, ...] = ()
    sources: tuple[SourceView, ...] = ()
    statements: tuple[StatementView, ...] = ()
    links: tuple[LinkView, ...] = ()
    claims: tuple[ClaimView, ...] = ()
    images: tuple[ImageView, ...] = ()
