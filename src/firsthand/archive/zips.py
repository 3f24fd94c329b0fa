"""Opens zip files: every member is read under a limit, and none can leave the container."""

from __future__ import annotations

import gzip
import stat
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Protocol

from firsthand.archive import names
from firsthand.archive.received import LARGEST, MEMBERS, RATIO, UNPACKED, Received, received
from firsthand.model.errors import ContainerError, LimitError, UnreadableError

_CHUNK = 1 << 20
_SMALL = 10_000_000  # below this nothing is called a bomb, however well it packs
_UTF8_NAME, _ENCRYPTED = 0x800, 0x1
_UNICODE_PATH = 0x7075

BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError)
"""What Python's zip reader raises on damaged or unusual files."""


class Stream(Protocol):
    """Anything that bytes can be read from."""

    def read(self, size: int, /) -> bytes:
        """Return at most `size` bytes; none at the end."""


def open_zip(data: bytes) -> zipfile.ZipFile:
    """Open a zip; ContainerError where it is broken, LimitError where it has too many members."""
    try:
        opened = zipfile.ZipFile(BytesIO(data))
    except BROKEN as error:
        raise ContainerError(
            "The zip file is damaged or cut off. Ask for it again, or unpack what can be saved."
        ) from error
    if len(opened.infolist()) > MEMBERS:
        raise LimitError(f"It holds more than {MEMBERS:,} files. Unpack it and add the folder.")
    return opened


def unpack_zip(name: str, data: bytes) -> Iterator[Received]:
    """Yield the members of a zip in its own order; what can't be taken in with its reason."""
    places = names.Names(name)
    total = 0
    with open_zip(data) as opened:
        for member in opened.infolist():
            if member.is_dir():
                continue
            found = _member(opened, member, places)
            total += len(found.data)
            if total > UNPACKED:
                raise LimitError(f"It unpacks to more than {UNPACKED / 1e9:.0f} GB.")
            yield found


def _member(opened: zipfile.ZipFile, member: zipfile.ZipInfo, places: names.Names) -> Received:
    raw = _name(member)
    try:
        path, refusal = names.member_path(raw), ""
    except ContainerError as error:
        path, refusal = names.shown(raw.replace("\\", "/")), str(error)
    place = places.place(path)
    try:
        if refusal := refusal or names.litter(path) or "":
            raise ContainerError(refusal)
        return received(place, read_member(opened, member), "zip member")
    except UnreadableError as error:
        return Received(file=place, reason=str(error), obtained="zip member")


def read_member(opened: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Return the bytes of one member; ContainerError or LimitError where they can't be had."""
    if member.flag_bits & _ENCRYPTED:
        raise ContainerError("It is encrypted. Unpack it with its password and add the file.")
    if stat.S_ISLNK(member.external_attr >> 16):
        raise ContainerError("It is a link and no file.")
    try:
        with opened.open(member) as stream:
            return read_limited(stream, member.compress_size)
    except BROKEN as error:
        raise ContainerError("It is damaged inside the zip file, so it was left out.") from error


def read_limited(stream: Stream, packed: int) -> bytes:
    """Read a packed stream to its end; LimitError as soon as it proves too large or a bomb."""
    chunks: list[bytes] = []
    size = 0
    while chunk := stream.read(_CHUNK):
        size += len(chunk)
        if size > LARGEST:
            raise LimitError(f"It unpacks to more than {LARGEST / 1e6:.0f} MB, the limit.")
        if size > _SMALL and size > RATIO * max(packed, 1):
            raise LimitError(
                f"It unpacks to more than {RATIO} times its size, as only a zip bomb does."
            )
        chunks.append(chunk)
    return b"".join(chunks)


def unpack_gzip(name: str, data: bytes) -> Iterator[Received]:
    """Yield the one file inside a gzip file."""
    last = name.rsplit("/", 1)[-1]
    inner = last[:-3] if last.lower().endswith(".gz") else "content"
    try:
        with gzip.open(BytesIO(data)) as stream:
            content = read_limited(stream, len(data))
    except BROKEN as error:
        raise ContainerError("The gzip file is damaged or cut off. Ask for it again.") from error
    yield received(f"{name}!/{inner}", content, "gzip content")


def _name(member: zipfile.ZipInfo) -> str:
    """Return a member's name, mending what old packing programs wrote."""
    if member.flag_bits & _UTF8_NAME:
        return member.orig_filename
    return _unicode_path(member.extra) or names.decode(member.orig_filename.encode("cp437"))


def _unicode_path(extra: bytes) -> str | None:
    """Read the Info-ZIP Unicode Path field: version, checksum, UTF-8 name."""
    while len(extra) >= 4:
        kind, length = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        if kind == _UNICODE_PATH and length > 5:
            return extra[9 : 4 + length].decode("utf-8", "replace")
        extra = extra[4 + length :]
    return None
