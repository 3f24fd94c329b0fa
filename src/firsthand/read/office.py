"""Reads Word (DOCX) and OpenDocument (ODT) texts out of their zip containers."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from importlib import import_module
from typing import Any
from xml.etree.ElementTree import Element

from firsthand.model.errors import LimitError, UnreadableError
from firsthand.model.terms import BlockKind
from firsthand.read.draft import Draft, Piece, compose, piece
from firsthand.read.paged import draft_of_pieces
from firsthand.read.text import clean

LARGEST_PART = 64 * 1024 * 1024
"""Bytes that one part of the container may unpack to."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_LINK = "{http://www.w3.org/1999/xlink}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_HEADING = re.compile(r"heading|titre|überschrift|заголовок|^\d$", re.I)
_TITLE = re.compile(r"^(?:title|titel|titre|название)$", re.I)


def load() -> None:
    """Load the XML library."""
    import_module("defusedxml.ElementTree")


def read_docx(data: bytes) -> Draft:
    """Return the draft of a Word document. Raises `UnreadableError` where the file is broken."""
    with _open(data) as container:
        body = _part(container, "word/document.xml")
        targets = _targets(container)
        pieces = [
            found for part in body.iter(f"{_W}p") if (found := _docx_piece(part, targets)).text
        ]
        pieces += _docx_footnotes(container)
        return draft_of_pieces(pieces, _properties(container, "docProps/core.xml"))


def read_odt(data: bytes) -> Draft:
    """Return the draft of an OpenDocument text. Raises `UnreadableError` where it is broken."""
    with _open(data) as container:
        if "META-INF/manifest.xml" in container.namelist():
            _refuse_encrypted(container)
        pieces: list[Piece] = []
        notes: list[Piece] = []
        for block in _part(container, "content.xml").iter():
            if block.tag in (f"{_TEXT}p", f"{_TEXT}h"):
                kind = BlockKind.HEADING if block.tag == f"{_TEXT}h" else BlockKind.PARAGRAPH
                pieces.append(compose(kind, _odt_runs(block, None, notes)))
        said = {note.text for note in notes}
        kept = [p for p in pieces if p.text and p.text not in said]
        return draft_of_pieces([*kept, *notes], _properties(container, "meta.xml"))


def _open(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile as error:
        raise UnreadableError("The document is broken: ask for it again.") from error


def _part(container: zipfile.ZipFile, name: str) -> Element:
    from defusedxml import DefusedXmlException
    from defusedxml.ElementTree import ParseError, fromstring

    try:
        if container.getinfo(name).file_size > LARGEST_PART:
            raise LimitError("The document unpacks to more than 64 MiB and was not opened.")
        root: Element = fromstring(container.read(name))
        return root
    except (KeyError, ParseError, DefusedXmlException, zipfile.BadZipFile, RuntimeError) as error:
        raise UnreadableError(
            "The document is broken, or needs a password: save it again without one."
        ) from error


def _refuse_encrypted(container: zipfile.ZipFile) -> None:
    if b"encryption-data" in container.read("META-INF/manifest.xml")[:LARGEST_PART]:
        raise UnreadableError("The document needs a password: save it again without one.")


def _properties(container: zipfile.ZipFile, name: str) -> dict[str, str]:
    """Return the file properties: title, creator, publisher."""
    if name not in container.namelist():
        return {}
    found = {}
    for element in _part(container, name).iter():
        if element.tag.startswith(_DC) and element.text and clean(element.text):
            found[element.tag.removeprefix(_DC)] = clean(element.text)
    return found


def _targets(container: zipfile.ZipFile) -> dict[str, str]:
    name = "word/_rels/document.xml.rels"
    if name not in container.namelist():
        return {}
    relations = list(_part(container, name))
    return {r.get("Id", ""): r.get("Target", "") for r in relations if r.get("TargetMode")}


def _docx_piece(paragraph: Element, targets: dict[str, str]) -> Piece:
    return compose(_docx_kind(paragraph), _docx_runs(paragraph, targets))


def _docx_kind(paragraph: Element) -> BlockKind:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    name = style.get(f"{_W}val", "") if style is not None else ""
    if _TITLE.match(name):
        return BlockKind.HEADLINE
    if _HEADING.search(name):
        return BlockKind.HEADING
    if "caption" in name.casefold():
        return BlockKind.CAPTION
    return BlockKind.QUOTE if "quote" in name.casefold() else BlockKind.PARAGRAPH


def _docx_runs(element: Element, targets: dict[str, str]) -> Iterator[tuple[str, str | None]]:
    for child in element:
        if child.tag == f"{_W}hyperlink":
            url = targets.get(child.get(f"{_R}id", ""))
            yield from ((text, url) for text, _ in _docx_runs(child, targets))
        elif child.tag == f"{_W}t":
            yield child.text or "", None
        elif child.tag in (f"{_W}tab", f"{_W}br", f"{_W}cr"):
            yield " ", None
        elif child.tag == f"{_W}footnoteReference":
            yield f" [{child.get(f'{_W}id', '')}]", None
        elif child.tag not in (f"{_W}del", f"{_W}p", f"{_W}instrText"):
            yield from _docx_runs(child, targets)


def _docx_footnotes(container: zipfile.ZipFile) -> list[Piece]:
    if "word/footnotes.xml" not in container.namelist():
        return []
    out = []
    for note in _part(container, "word/footnotes.xml").iter(f"{_W}footnote"):
        text = " ".join("".join(t for t, _ in _docx_runs(p, {})) for p in note.iter(f"{_W}p"))
        if clean(text):
            out.append(piece(BlockKind.NOTE, f"[{note.get(f'{_W}id', '')}] {text}"))
    return out


def _odt_runs(
    element: Element, url: str | None, notes: list[Piece]
) -> Iterator[tuple[str, str | None]]:
    yield element.text or "", url
    for child in element:
        if child.tag == f"{_TEXT}note":
            yield from _odt_note(child, notes)
        elif child.tag in (f"{_TEXT}s", f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield " ", url
        elif child.tag != f"{_TEXT}tracked-changes":
            yield from _odt_runs(child, child.get(f"{_LINK}href", url), notes)
        yield child.tail or "", url


def _odt_note(note: Element, notes: list[Piece]) -> Iterator[tuple[str, str | None]]:
    mark = note.findtext(f"{_TEXT}note-citation") or ""
    body: Any = note.find(f"{_TEXT}note-body")
    text = (
        " ".join("".join(p.itertext()) for p in body.iter(f"{_TEXT}p")) if body is not None else ""
    )
    notes.append(piece(BlockKind.NOTE, text))
    yield f" [{mark}]", None
