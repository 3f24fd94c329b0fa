"""Turns bytes into text, whatever encoding they are really in, and says what was done."""

from __future__ import annotations

import codecs
import re

from firsthand.read.text import clean

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.I)
_CYRILLIC = ("windows-1251", "koi8-r", "cp866", "iso8859-5")
_COMMON_RUSSIAN = frozenset("оеаинтсрвл ")
_LOOKED_AT = 4096


def decode(data: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text of `data` and notes for the documenter where it is not plain UTF-8.

    Order: byte order mark, zero bytes (UTF-16), UTF-8 if every byte fits, the declared encoding,
    single lines in another encoding, and last the likeliest single-byte encoding.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            text = data[len(mark) :].decode(name, "replace")
            return text, () if name == "utf-8" else (f"decoded as {name}",)
    if wide := _wide(data):
        return data.decode(wide, "replace"), (f"decoded as {wide}",)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _not_utf8(data)


def is_text(data: bytes) -> bool:
    """Tell whether the first bytes look like text in any encoding."""
    head = data[:_LOOKED_AT]
    if any(head.startswith(mark) for mark, _ in _MARKS) or _wide(head):
        return True
    odd = sum(byte < 9 or 13 < byte < 32 for byte in head)
    return odd <= 2 + len(head) // 100


def _wide(data: bytes) -> str | None:
    """Name UTF-16 without a mark by where its zero bytes stand (or the high byte of Cyrillic)."""
    head = data[: _LOOKED_AT - _LOOKED_AT % 2]
    if len(head) < 8 or (b"\x00" not in head and b"\x04" not in head):
        return None
    half = max(1, len(head) // 2)
    even = sum(byte in (0, 4) for byte in head[::2]) / half
    odd = sum(byte in (0, 4) for byte in head[1::2]) / half
    if odd > 0.7 and even < 0.3:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.3 else None


def _not_utf8(data: bytes) -> tuple[str, tuple[str, ...]]:
    declared = _declared(data)
    mixed = _by_line(data)
    if mixed is not None:
        return mixed, ("mixed encodings: lines that are not UTF-8 were decoded one by one",)
    if declared and declared != "utf-8":
        try:
            return data.decode(declared), (f"decoded as {declared}, as the file declares",)
        except UnicodeDecodeError:
            pass
    name = _likeliest(data)
    return data.decode(name, "replace"), (f"decoded as {name}, the likeliest encoding",)


def _declared(data: bytes) -> str | None:
    found = _DECLARED.search(data[:_LOOKED_AT])
    if not found:
        return None
    try:
        return codecs.lookup(found.group(1).decode("ascii")).name
    except LookupError:
        return None


def _by_line(data: bytes) -> str | None:
    """Decode line by line if real UTF-8 lines stand beside others; None if it is one encoding."""
    lines = data.split(b"\n")
    out, real, other = [], 0, 0
    for line in lines:
        try:
            out.append(line.decode("utf-8"))
            real += not line.isascii()
        except UnicodeDecodeError:
            out.append(line.decode(_likeliest(line), "replace"))
            other += 1
    return "\n".join(out) if real and other else None


def _likeliest(data: bytes) -> str:
    """Name the single-byte encoding that gives the most natural text.

    Cyrillic is judged by how many letters are among the ten commonest of Russian, small letters
    only: KOI8-R read as windows-1251 turns small letters into capitals. If high bytes are few and
    stand alone between Latin letters, it is Western text.
    """
    high = [byte for byte in data if byte > 127]
    letters = sum(chr(byte).isalpha() for byte in data if byte < 128)
    if not high or letters > 3 * len(high):
        return "windows-1252" if _decodes(data, "windows-1252") else "latin-1"
    sample = bytes(high[:_LOOKED_AT])
    return max(_CYRILLIC, key=lambda name: (_naturalness(sample, name), -_CYRILLIC.index(name)))


def _decodes(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _naturalness(sample: bytes, name: str) -> float:
    text = clean(sample.decode(name, "replace"))
    return sum(character in _COMMON_RUSSIAN for character in text) / max(1, len(text))
