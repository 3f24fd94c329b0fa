"""Statements: who says what, through whom, in which words, how sure."""

from __future__ import annotations

from firsthand.model.document import Span
from firsthand.model.record import Record
from firsthand.model.terms import Basis, Form, SourceKind, Stance


class Mention(Record, frozen=True, kw_only=True):
    """One source as one document writes it."""

    id: str
    document: str
    name: str
    """The name or description, titles left out ("Ana Petru", "two guards"); pronouns resolved."""
    kind: SourceKind
    """A guess from the words alone; `entities` may know better."""
    role: str = ""
    """What the document says the source is ("spokesman of the ministry")."""
    span: Span | None = None
    """Where it is written; None for the publisher of the document."""
    affiliation: str = ""
    """Organisation or outlet the words tie the source to ("a guard at the port" -> "the port")."""


class Attribution(Record, frozen=True, kw_only=True):
    """Words that the learned extractor takes for somebody's: said, thought or planned.

    Places are (start, end) in code points of the document.
    """

    cue: tuple[int, int]
    source: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    """In order; more than one where the attribution breaks it."""
    score: float
    """How sure the extractor is of the cue, 0 to 1."""


class Statement(Record, frozen=True, kw_only=True):
    """One content, its words, and its chain from the publisher to the first-hand end."""

    id: str
    document: str
    content: tuple[Span, ...]
    """In order; more than one where the quote is broken by its attribution."""
    cue: Span | None = None
    source: Span | None = None
    mentions: tuple[Mention, ...]
    """The chain as written, nearest first: the publisher, each relay, the first-hand end."""
    addressee: Mention | None = None
    """Whom the speaker told, where the words say so ("told a radio station")."""
    form: Form
    stance: Stance
    basis: Basis = Basis.UNKNOWN
    negated: bool = False
    hedged: bool = False
    confidence: float = 1.0
    """0 to 1."""
    why: tuple[str, ...] = ()
    """Which rule or score made what, in words, for `show --why`."""
    attributions: tuple[Attribution, ...] = ()
    """What the learned extractor sees at these words, in order of the cues."""
    chain: tuple[str, ...] = ()
    """Source ids of `mentions`, in the same order; empty until `entities` has resolved them."""

    @property
    def start(self) -> int:
        """First code point of the content."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """One past the last code point of the content."""
        return self.content[-1].end

    @property
    def text(self) -> str:
        """The content's exact words; a broken quote is joined with " … "."""
        return " … ".join(span.exact for span in self.content)

    @property
    def speaker(self) -> Mention:
        """The first-hand end of the chain."""
        return self.mentions[-1]
