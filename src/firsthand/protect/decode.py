"""Opens published bytes in every way a reader or a search engine could: text, markup, archives."""

from __future__ import annotations

import base64
import binascii
import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

DEPTH = 4
"""How many layers of encoding are opened, one inside the other."""

LARGEST = 256 * 1024 * 1024
"""Bytes beyond which a packed stream is refused: we publish nothing that large."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_DATA_URI = re.compile(r"(?:;base64,|\bsha(?:256|384|512)-)[A-Za-z0-9+/_-]+={0,2}")
_TAG = re.compile(r"<[^<>]*>")
_INLINE = re.compile(
    r"</?(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|tspan|u|wbr)"
    r"(?:\s[^<>]*)?/?>|<!--.*?-->",
    re.IGNORECASE | re.DOTALL,
)
"""Tags that do not part the letters on both sides of them."""
_SOFT_BREAK = re.compile(r"-[ \t]*\r?\n[ \t]*")
_ESCAPE = re.compile(
    r"\\u([0-9a-fA-F]{4})|\\u\{([0-9a-fA-F]{1,6})\}|\\x([0-9a-fA-F]{2})|\\([0-9a-fA-F]{2,6})[ ]?"
)
_SURROGATES = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_TEXT_RUN = re.compile(rb"[\x20-\x7e\xa0-\xff]{4,}")
_WIDE_RUN = re.compile(rb"(?:[\x20-\x7e]\x00|[\x00-\xff][\x04]){3,}")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)


class Opened(NamedTuple):
    """One way of reading published bytes."""

    how: str
    """"text", "markup", "escapes", "base64", "zip", "pdf", "metadata", "path", joined by " in "."""
    text: str
    binary: bool = False
    """True where letters may stand by chance: pictures, fonts, packed data."""


def opened(name: str, data: bytes) -> Iterator[Opened]:
    """Yield every reading of one published file, its path first."""
    yield from _texts(name, "path", DEPTH)
    yield from _bytes(data, "", DEPTH)


def _bytes(data: bytes, inside: str, depth: int) -> Iterator[Opened]:
    if depth <= 0 or not data:
        return
    if data[:2] == b"PK" and zipfile.is_zipfile(io.BytesIO(data)):
        yield from _zip(data, inside, depth)
    elif data[:2] == b"\x1f\x8b":
        yield from _bytes(_inflated(data, 31), _how("gzip", inside), depth - 1)
    elif data[:4] == b"%PDF":
        yield from _pdf(data, inside, depth)
    elif (text := _as_text(data)) is not None:
        yield from _texts(text, _how("text", inside), depth)
    else:
        yield from _binary(data, inside)


def _as_text(data: bytes) -> str | None:
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return data.decode("utf-16", "replace")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return None
    return None if "\x00" in text[:4096] else text


def _texts(text: str, how: str, depth: int) -> Iterator[Opened]:
    """Yield a text as it is, without markup, and with its escapes opened, layer by layer."""
    if depth <= 0:
        return
    plain = _DATA_URI.sub(" ", text)
    yield Opened(how, plain)
    if "<" in plain:
        yield Opened(
            _how("markup", how), _SOFT_BREAK.sub("", _TAG.sub(" ", _INLINE.sub("", plain)))
        )
    elif "-\n" in plain or "-\r\n" in plain:
        yield Opened(_how("line breaks", how), _SOFT_BREAK.sub("", plain))
    freed = unescaped(plain)
    if freed != plain:
        yield from _texts(freed, _how("escapes", how), depth - 1)
    for run in _BASE64.finditer(text):
        # Ids and slugs keep to one case; packed letters hardly ever do.
        if not run[0].islower() and not run[0].isdigit():
            yield from _base64(run[0], how, depth)


def unescaped(text: str) -> str:
    """Return `text` with entities, percent signs and JSON, JavaScript or CSS escapes opened."""
    if "&" in text:
        text = html.unescape(text)
    if "%" in text:
        text = unquote(text)
    if "\\" in text:
        text = _ESCAPE.sub(_character, text)
        text = _SURROGATES.sub(
            lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text
        )
    return text


def _character(match: re.Match[str]) -> str:
    code = int(next(filter(None, match.groups())), 16)
    return chr(code) if code < 0x110000 else " "


def _base64(run: str, how: str, depth: int) -> Iterator[Opened]:
    body = run.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        data = base64.b64decode(body + "=" * (-len(body) % 4))
    except (binascii.Error, ValueError):
        return
    yield from _bytes(data, _how("base64", how), depth - 1)


def _zip(data: bytes, inside: str, depth: int) -> Iterator[Opened]:
    how = _how("zip", inside)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        yield from _texts(archive.comment.decode("utf-8", "replace"), how, depth - 1)
        for member in archive.infolist():
            yield from _texts(member.filename, how, depth - 1)
            yield from _texts(member.comment.decode("utf-8", "replace"), how, depth - 1)
            if member.file_size <= LARGEST:
                yield from _bytes(archive.read(member), how, depth - 1)


def _pdf(data: bytes, inside: str, depth: int) -> Iterator[Opened]:
    """Yield the text layer of a PDF as a reader sees it, its raw bytes and inflated streams."""
    import pypdfium2

    how = _how("pdf", inside)
    try:
        document = pypdfium2.PdfDocument(data)
        for page in document:
            yield from _texts(page.get_textpage().get_text_range(), how, depth - 1)
        yield from _texts("\n".join(document.get_metadata_dict().values()), how, depth - 1)
    except pypdfium2.PdfiumError:
        pass  # a broken PDF still gets the raw scan
    yield from _binary(data, how)
    for stream in _STREAM.finditer(data):
        yield from _binary(_inflated(stream[1], 15), how)


def _inflated(data: bytes, bits: int) -> bytes:
    try:
        return zlib.decompressobj(bits).decompress(data, LARGEST)
    except zlib.error:
        return b""


def _binary(data: bytes, inside: str) -> Iterator[Opened]:
    """Yield what metadata and fields of a picture or font say: every run of readable letters."""
    how = _how("metadata", inside)
    runs = [match[0] for match in _TEXT_RUN.finditer(data)]
    yield Opened(how, "\n".join(run.decode("utf-8", "replace") for run in runs), binary=True)
    for codec in ("utf-16-le", "utf-16-be"):
        wide = data.replace(b"\x00", b"") if codec == "utf-16-le" else b""
        if wide:
            yield Opened(how, wide.decode("latin-1"), binary=True)
    yield from _png_texts(data, how)


def _png_texts(data: bytes, how: str) -> Iterator[Opened]:
    """Yield the packed text fields of a PNG (zTXt, iTXt)."""
    for match in re.finditer(rb"(?:zTXt|iTXt)[^\x00]{1,79}\x00", data):
        for start in range(match.end(), min(match.end() + 80, len(data))):
            if data[start : start + 1] == b"x" and (text := _inflated(data[start:], 15)):
                yield Opened(how, text.decode("utf-8", "replace"), binary=True)
                break


def _how(way: str, inside: str) -> str:
    return f"{way} in {inside}" if inside else way
