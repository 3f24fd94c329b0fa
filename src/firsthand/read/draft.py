"""What a reader found in a file, before it is frozen into a document."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.model.document import Block, Document, Hyperlink, Picture
from firsthand.model.item import Item
from firsthand.model.record import Record, make_id
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.read.languages import language_of
from firsthand.read.text import clean

PARAGRAPH_BREAK = "\n\n"


class Anchor(Record, frozen=True, kw_only=True):
    """A link inside a piece; offsets are code points of the piece's text."""

    url: str
    start: int
    end: int


class Piece(Record, frozen=True, kw_only=True):
    """One block to be: a cleaned line of text and what it is."""

    kind: BlockKind
    text: str
    speaker: str | None = None
    label: str = ""
    """Words that stand before the block on its line and are not part of it ("ANCHOR:")."""
    anchors: tuple[Anchor, ...] = ()


class Draft(Record, frozen=True, kw_only=True):
    """Everything a reader can say about one file."""

    pieces: tuple[Piece, ...]
    kind: DocumentKind = DocumentKind.OTHER
    title: str | None = None
    outlet: str | None = None
    outlet_names: tuple[str, ...] = ()
    author: str | None = None
    author_role: str | None = None
    published: str | None = None
    published_basis: PublishedBasis = PublishedBasis.NONE
    yearless: str | None = None
    """Month and day ("09-07") of a visible date whose year the file does not give."""
    language: str | None = None
    """As the file declares it; counts only where the text is too short to tell."""
    url: str | None = None
    pictures: tuple[Picture, ...] = ()
    notes: tuple[str, ...] = ()


def piece(kind: BlockKind, text: str, speaker: str | None = None) -> Piece:
    """Return a piece of one cleaned line."""
    return Piece(kind=kind, text=clean(text), speaker=speaker)


def compose(kind: BlockKind, runs: Iterable[tuple[str, str | None]]) -> Piece:
    """Return a piece from runs of (text, link address or None), cleaned and joined."""
    text, anchors = "", []
    for raw, url in runs:
        run = clean(raw)
        if text and (raw[:1].isspace() or not run) and not text.endswith(" "):
            text += " "
        start = len(text)
        text += run
        if run and raw[-1:].isspace():
            text += " "
        if url and run:
            anchors.append(Anchor(url=url, start=start, end=start + len(run)))
    final = clean(text)
    # Cleaning the whole may still compose letters over a seam; then offsets would be wrong.
    whole = final == text.rstrip()
    return Piece(kind=kind, text=final, anchors=tuple(anchors) if whole else ())


def freeze(item: Item, draft: Draft) -> Document:
    """Return the document: a line per piece and blank lines between them."""
    parts: list[str] = []
    blocks: list[Block] = []
    links: list[Hyperlink] = []
    at = 0
    for part in (p for p in draft.pieces if p.text):
        label = f"{part.label} " if part.label else ""
        start = at + len(label)
        blocks.append(_block(part, start))
        links += [
            Hyperlink(url=a.url, start=start + a.start, end=start + a.end) for a in part.anchors
        ]
        parts.append(label + part.text)
        at = start + len(part.text) + len(PARAGRAPH_BREAK)
    text = PARAGRAPH_BREAK.join(parts)
    return Document(
        id=make_id("doc", item.id),
        item=item.id,
        file=item.file,
        sha256=item.sha256,
        media_type=item.media_type,
        kind=draft.kind,
        title=draft.title,
        outlet=draft.outlet,
        outlet_names=draft.outlet_names,
        author=draft.author,
        author_role=draft.author_role,
        published=draft.published,
        published_basis=draft.published_basis,
        language=_main_language(blocks) or language_of(text) or draft.language,
        text=text,
        blocks=tuple(blocks),
        links=tuple(links),
        pictures=draft.pictures,
        url=draft.url or item.url,
        notes=(*item.notes, *draft.notes),
    )


def _main_language(blocks: Iterable[Block]) -> str | None:
    """Return the language that most characters are in, of the blocks where it can be told."""
    lengths: dict[str, int] = {}
    for block in blocks:
        if block.language:
            lengths[block.language] = lengths.get(block.language, 0) + block.end - block.start
    return max(sorted(lengths), key=lambda code: lengths[code], default=None)


def _block(part: Piece, start: int) -> Block:
    return Block(
        kind=part.kind,
        start=start,
        end=start + len(part.text),
        language=language_of(part.text),
        speaker=part.speaker,
    )
