"""Reads one file: finds out what it is, reads it, and says why where that fails."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import msgspec

from firsthand.model.document import Document, Image
from firsthand.model.errors import UnreadableError
from firsthand.model.item import Item, Unread
from firsthand.model.record import Record
from firsthand.read.draft import Draft, freeze
from firsthand.read.encoding import decode, is_text


class Reading(Record, frozen=True, kw_only=True):
    """What one file gave: a document, an image, both (a picture of text), or why neither."""

    document: Document | None = None
    image: Image | None = None
    unread: Unread | None = None
    yearless: str | None = None
    """Month and day ("09-07") of publication where the year is not in the file."""
    thumbnail: bytes = b""
    """64 x 64 grey pixels of an image, by which `settle` compares pictures."""


def warm() -> None:
    """Load what reading needs beforehand: the sandbox calls it once, before it forks children."""
    from PIL import Image as Pillow

    from firsthand.read import images, office, pdf
    from firsthand.read.languages import language_of

    Pillow.init()
    pdf.load()
    office.load()
    images.perceptual_hash(Pillow.new("L", (8, 8)))
    language_of("The sentence is long enough for the language model to look at it.")
    for sample in (
        b"<html><body><h1>Title</h1><p>Words.</p></body></html>",
        b"# Title\n\nWords.\n",
    ):
        item = Item(id="", sha256="", media_type="", size=0, file="warm.md", acquired_at="")
        read(item, sample)


_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""Opens files of Word, Excel, PowerPoint and Outlook from before 2007, and locked newer ones."""
_OFFICE = {"word/document.xml": "docx", "xl/workbook.xml": "table", "content.xml": "odt"}


def read(item: Item, data: bytes) -> Reading:
    """Return what the bytes of an item hold. Pure; never raises for what the bytes are.

    What can't be read becomes `Reading.unread` with a reason in words.
    """
    kind = kind_of(item, data)
    try:
        if kind == "image":
            return _read_image(item, data)
        draft = _READERS[kind](item, data)
    except UnreadableError as error:
        return _unread(item, str(error))
    except RecursionError:
        return _unread(item, "The file is nested too deeply to be read: save it as plain text.")
    if not any(p.text for p in draft.pieces):
        return _unread(item, "No text was found in this file: open it and see whether it is empty.")
    return Reading(document=freeze(item, draft), yearless=draft.yearless)


def kind_of(item: Item, data: bytes) -> str:
    """Return what a file is: by its first bytes, then by media type and name."""
    head = data[:1024].lstrip()
    if not data.strip():
        return "empty"
    if head.startswith(b"%PDF") or b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _zip_kind(data)
    if data.startswith(_OLD_OFFICE):
        return "old office"
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP"):
        return "image"
    if not is_text(data):
        return _binary_kind(item, data)
    return _text_kind(item, head)


def _binary_kind(item: Item, data: bytes) -> str:
    if item.media_type.startswith("image/"):
        return "image"
    film = data[4:8] == b"ftyp" or data.startswith((b"ID3", b"OggS", b"\x1aE\xdf\xa3", b"RIFF"))
    return "film" if film or item.media_type.startswith(("audio/", "video/")) else "binary"


def _text_kind(item: Item, head: bytes) -> str:
    name, start = item.file.lower(), head[:512].replace(b"\x00", b"").lower()
    if name.endswith(".eml") or item.media_type == "message/rfc822":
        return "mail"
    if any(mark in start for mark in (b"<!doctype html", b"<html", b"<head", b"<body")):
        return "html"
    if name.endswith((".html", ".htm", ".xhtml", ".mhtml")) or "html" in item.media_type:
        return "html"
    if name.endswith((".md", ".markdown")) or item.media_type == "text/markdown":
        return "markdown"
    if start.startswith((b"{\\rtf",)):
        return "rtf"
    if name.endswith((".csv", ".tsv")):
        return "table"
    return "data" if _is_data(name, start) else "plain"


def _is_data(name: str, start: bytes) -> bool:
    named = name.endswith((".json", ".xml", ".js", ".css", ".jsonl", ".yaml", ".yml"))
    return named or start.startswith((b"{", b"[{", b"<?xml"))


def _zip_kind(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            names = set(container.namelist())
    except zipfile.BadZipFile:
        return "binary"
    return next((kind for part, kind in _OFFICE.items() if part in names), "binary")


def _read_image(item: Item, data: bytes) -> Reading:
    from firsthand.read.images import image_of, open_picture, text_in, thumbnail

    picture = open_picture(data)
    image = image_of(item, picture)
    small = thumbnail(picture)
    try:
        draft = text_in(picture)
    except UnreadableError as error:
        return Reading(image=image, thumbnail=small, unread=_unread(item, str(error)).unread)
    document = freeze(item, draft) if draft else None
    return Reading(
        document=document, image=image, thumbnail=small, yearless=draft.yearless if draft else None
    )


def _unread(item: Item, reason: str) -> Reading:
    return Reading(unread=Unread(file=item.file, sha256=item.sha256, reason=reason, item=item.id))


def _html(item: Item, data: bytes) -> Draft:
    from firsthand.read.html import read_html

    text, notes = decode(data)
    return _noted(read_html(text, item.url), notes)


def _plain(item: Item, data: bytes) -> Draft:
    from firsthand.read.chats import read_chat
    from firsthand.read.plain import read_plain
    from firsthand.read.subtitles import is_subtitles, read_subtitles

    text, notes = decode(data)
    if is_subtitles(item.file, text):
        return _noted(read_subtitles(text), notes)
    return _noted(read_chat(text) or read_plain(text), notes)


def _markdown(item: Item, data: bytes) -> Draft:
    from firsthand.read.markdown import read_markdown

    text, notes = decode(data)
    return _noted(read_markdown(text), notes)


def _mail(item: Item, data: bytes) -> Draft:
    from firsthand.read.mail import read_mail

    return read_mail(data)


def _pdf(item: Item, data: bytes) -> Draft:
    from firsthand.read.pdf import read_pdf

    return read_pdf(data)


def _docx(item: Item, data: bytes) -> Draft:
    from firsthand.read.office import read_docx

    return read_docx(data)


def _odt(item: Item, data: bytes) -> Draft:
    from firsthand.read.office import read_odt

    return read_odt(data)


def _refuse(reason: str) -> Callable[[Item, bytes], Draft]:
    def refuse(item: Item, data: bytes) -> Draft:
        raise UnreadableError(reason)

    return refuse


def _noted(draft: Draft, notes: tuple[str, ...]) -> Draft:
    return msgspec.structs.replace(draft, notes=(*notes, *draft.notes))


_READERS: dict[str, Callable[[Item, bytes], Draft]] = {
    "html": _html,
    "plain": _plain,
    "markdown": _markdown,
    "mail": _mail,
    "pdf": _pdf,
    "docx": _docx,
    "odt": _odt,
    "empty": _refuse("The file is empty: ask for it again."),
    "rtf": _refuse("RTF files can't be read yet: save it as DOCX, ODT or PDF."),
    "film": _refuse(
        "Film and sound are not listened to; the file was kept as it is. Add what is said in it as "
        "a transcript or as subtitles (.srt, .vtt)."
    ),
    "old office": _refuse(
        "This is an office file of the old kind (.doc, .xls, .ppt, .msg), or one with a password; "
        "it was kept as it is. Save it as DOCX or PDF, without a password, and add that."
    ),
    "table": _refuse(
        "This is a table, not a report; it was kept and not read. If people tell something in it, "
        "save that as a text, DOCX or PDF file and add it."
    ),
    "data": _refuse(
        "This is data for programs, not a report; it was kept and not read. If it holds a report, "
        "save that as a text, HTML or PDF file and add it."
    ),
    "binary": _refuse(
        "This kind of file can't be read; it was kept as it is. If it holds a report, save it as "
        "PDF, DOCX, HTML or text with the program that made it, and add that."
    ),
}
