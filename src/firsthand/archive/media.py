"""Media types: what the bytes are, from what they begin with, then their words, then their name."""

from __future__ import annotations

import re
import zlib

TEXT = "text/plain"
BINARY = "application/octet-stream"
HTML = "text/html"
MAIL = "message/rfc822"
MAILBOX = "application/mbox"
SAVED_PAGE = "multipart/related"
ZIP = "application/zip"
GZIP = "application/gzip"
WARC = "application/warc"
WACZ = "application/wacz"

CONTAINERS = frozenset({ZIP, GZIP, WARC, WACZ, MAILBOX, SAVED_PAGE})
"""Types that hold other files and are no report themselves. A mail is both."""

_HEAD = 4096

_MAGIC: tuple[tuple[int, bytes, str], ...] = (
    (0, b"\x89PNG\r\n\x1a\n", "image/png"),
    (0, b"\xff\xd8\xff", "image/jpeg"),
    (0, b"GIF87a", "image/gif"),
    (0, b"GIF89a", "image/gif"),
    (8, b"WEBP", "image/webp"),
    (8, b"WAVE", "audio/wav"),
    (8, b"AVI ", "video/x-msvideo"),
    (0, b"II*\x00", "image/tiff"),
    (0, b"MM\x00*", "image/tiff"),
    (4, b"ftypheic", "image/heic"),
    (4, b"ftypmif1", "image/heic"),
    (4, b"ftypavif", "image/avif"),
    (4, b"ftypM4A", "audio/mp4"),
    (4, b"ftyp", "video/mp4"),
    (0, b"\x1aE\xdf\xa3", "video/webm"),
    (0, b"OggS", "audio/ogg"),
    (0, b"ID3", "audio/mpeg"),
    (0, b"fLaC", "audio/flac"),
    (0, b"Rar!\x1a\x07", "application/vnd.rar"),
    (0, b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (0, b"\xfd7zXZ\x00", "application/x-xz"),
    (0, b"BZh", "application/x-bzip2"),
    (257, b"ustar", "application/x-tar"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/x-ole-storage"),
    (0, b"{\\rtf", "application/rtf"),
    (0, b"bplist00", "application/x-webarchive"),
    (0, b"SQLite format 3\x00", "application/vnd.sqlite3"),
    (0, b"\x7fELF", "application/x-executable"),
    (0, b"%!PS", "application/postscript"),
    (0, b"WARC/1.", WARC),
)

_OFFICE = {
    b"word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    b"xl/workbook.xml": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    b"ppt/presentation.xml": (
        "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    ),
}

_BY_NAME = {
    "htm": HTML,
    "html": HTML,
    "xhtml": "application/xhtml+xml",
    "md": "text/markdown",
    "markdown": "text/markdown",
    "txt": TEXT,
    "text": TEXT,
    "csv": "text/csv",
    "json": "application/json",
    "jsonl": "application/jsonl",
    "xml": "application/xml",
    "svg": "image/svg+xml",
    "js": "text/javascript",
    "mjs": "text/javascript",
    "css": "text/css",
    "srt": "application/x-subrip",
    "vtt": "text/vtt",
    "eml": MAIL,
    "mbox": MAILBOX,
    "mht": SAVED_PAGE,
    "mhtml": SAVED_PAGE,
    "pdf": "application/pdf",
    "docx": _OFFICE[b"word/document.xml"],
    "odt": "application/vnd.oasis.opendocument.text",
    "doc": "application/x-ole-storage",
    "rtf": "application/rtf",
    "zip": ZIP,
    "gz": GZIP,
    "warc": WARC,
    "wacz": WACZ,
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "tif": "image/tiff",
    "tiff": "image/tiff",
}

_TEXT_BY_NAME = frozenset(
    {TEXT, "text/markdown", "text/csv", "application/json", "application/jsonl"}
    | {"text/javascript", "text/css", "application/x-subrip", "text/vtt", MAIL, HTML}
)
"""Types that only the name tells from plain text."""

_HTML_START = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|div|p|table)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_INSIDE = re.compile(rb"<(?:html|body|head)[\s>]", re.IGNORECASE)
_HEADER = re.compile(rb"^(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*)+", re.ASCII)
_ROUTED = re.compile(
    rb"^(?:received|message-id|mime-version|return-path|delivered-to):",
    re.IGNORECASE | re.MULTILINE,
)
_FROM = re.compile(rb"^from:", re.IGNORECASE | re.MULTILINE)


def media_type(name: str, data: bytes, declared: str | None = None) -> str:
    """Return the media type of `data`, received under `name`, such as "text/html".

    Bytes decide before the name does. `declared` (a Content-Type) stands in for a name that
    has no known ending.
    """
    by_name = _BY_NAME.get(_ending(name)) or (declared or "").split(";")[0].strip().lower() or None
    return _by_magic(data) or _by_words(data, by_name) or BINARY


def disagreement(name: str, found: str) -> str | None:
    """Say in words that the name promises another type than the bytes hold; None where not."""
    promised = _BY_NAME.get(_ending(name))
    if promised is None or promised == found or {promised, found} <= _LENIENT:
        return None
    if promised == GZIP and found == WARC:
        return None
    return f"the name says {promised}, the bytes say {found}"


_LENIENT = _TEXT_BY_NAME - {HTML, MAIL} | {"application/xml"}


def _ending(name: str) -> str:
    last = name.rsplit("/", 1)[-1]
    return last.rsplit(".", 1)[-1].lower() if "." in last else ""


def _by_magic(data: bytes) -> str | None:
    for offset, magic, found in _MAGIC:
        if data.startswith(magic, offset):
            return found
    if b"%PDF-" in data[:1024]:
        return "application/pdf"
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_type(data)
    if data.startswith(b"\x1f\x8b"):
        return WARC if _inflated_head(data).startswith(b"WARC/1.") else GZIP
    return None


def _zip_type(data: bytes) -> str:
    """Tell office files and web archives from plain zips by the names they must hold."""
    if data[30:38] == b"mimetype":
        stored = re.match(rb"[a-z.+-]+/[a-z0-9.+-]+", data[38:120])
        if stored:
            return stored.group().removesuffix(b"PK").decode()
    names = data[-1_000_000:]
    for member, found in _OFFICE.items():
        if member in names and b"[Content_Types].xml" in names:
            return found
    return WACZ if b"datapackage.json" in names and b"archive/" in names else ZIP


def _inflated_head(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(wbits=31).decompress(data[:_HEAD], _HEAD)
    except zlib.error:
        return b""


def _by_words(data: bytes, by_name: str | None) -> str | None:
    """Tell the kinds of text apart; None for what is no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = data[: 2 * _HEAD].decode("utf-16", "replace").encode()
    else:
        head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf")
    head = head.replace(b"\r\n", b"\n")
    if b"\x00" in head:
        return None
    if _is_page(head):
        return HTML
    if head.lstrip().startswith(b"<?xml") or head.lstrip().startswith(b"<svg"):
        return "image/svg+xml" if b"<svg" in head else "application/xml"
    return _mail_type(head, by_name) or (by_name if by_name in _TEXT_BY_NAME else TEXT)


def _is_page(head: bytes) -> bool:
    if _HTML_START.match(head):
        return True
    return head.lstrip().startswith(b"<") and bool(_HTML_INSIDE.search(head))


def _mail_type(head: bytes, by_name: str | None) -> str | None:
    """Tell mail by headers that only transport writes: people paste "From:" into plain text."""
    if head.startswith(b"From ") and _FROM.search(head) and _ROUTED.search(head):
        return MAILBOX
    if by_name == MAILBOX and head.startswith(b"From "):
        return MAILBOX
    header = _HEADER.match(head)
    if header is None:
        return None
    if b"multipart/related" in head and (b"ontent-Location:" in head or by_name == SAVED_PAGE):
        return SAVED_PAGE
    routed = _FROM.search(header.group()) and _ROUTED.search(header.group())
    return MAIL if routed or (by_name == MAIL and _FROM.search(header.group())) else None
