"""Documents: frozen text with marked blocks, and where every character of a quote stands."""

from __future__ import annotations

from firsthand.model.record import Record
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis


class Span(Record, frozen=True, kw_only=True):
    """Exact words at a place: `document.text[start:end] == exact`, in Unicode code points."""

    document: str
    start: int
    end: int
    exact: str


class Block(Record, frozen=True, kw_only=True):
    """A stretch of the text and what it is. Blocks are in order and do not overlap."""

    kind: BlockKind
    start: int
    end: int
    language: str | None = None
    """ISO 639-1, or None where the block is too short to tell."""
    speaker: str | None = None
    """Speaker label of a transcript turn, or account of an embedded post, as written."""


class Hyperlink(Record, frozen=True, kw_only=True):
    """A link in the body: where its anchor stands and where it points."""

    url: str
    start: int
    end: int


class Picture(Record, frozen=True, kw_only=True):
    """A picture the document shows: its address as written, resolved to a file of the pile."""

    src: str
    file: str | None = None
    """Path inside what was given, where the pile holds it."""
    alt: str = ""
    caption: str = ""
    credit: str = ""


class Document(Record, frozen=True, kw_only=True):
    """One report as read. `text` never changes: all offsets index it."""

    id: str
    item: str
    file: str
    sha256: str
    media_type: str
    kind: DocumentKind
    title: str | None
    outlet: str | None
    """Name of the publisher as read; `entities` resolves it to a source."""
    outlet_names: tuple[str, ...] = ()
    """Other ways the document writes its own publisher (masthead, site name, footer, host)."""
    author: str | None = None
    author_role: str | None = None
    published: str | None = None
    """EDTF."""
    published_basis: PublishedBasis = PublishedBasis.NONE
    language: str | None = None
    text: str
    blocks: tuple[Block, ...]
    links: tuple[Hyperlink, ...] = ()
    pictures: tuple[Picture, ...] = ()
    url: str | None = None
    notes: tuple[str, ...] = ()
    """What the reader wants said about this reading ("read by OCR", "decoded as windows-1251")."""

    def span(self, start: int, end: int) -> Span:
        """Return the exact words between two code-point offsets of `text`."""
        return Span(document=self.id, start=start, end=end, exact=self.text[start:end])


class Image(Record, frozen=True, kw_only=True):
    """A picture file of the pile. `group` is shared by all files that show the same picture."""

    id: str
    item: str
    file: str
    sha256: str
    media_type: str
    width: int
    height: int
    phash: str
    """Perceptual hash, 64 bits as 16 hexadecimal digits."""
    taken: str | None = None
    """EXIF date as EDTF; the position is never read out of the bytes."""
    group: str = ""
