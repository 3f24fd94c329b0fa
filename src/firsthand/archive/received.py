"""What comes in: one stream of bytes with where it was found, or the reason why it was left."""

from __future__ import annotations

from hashlib import sha256

from firsthand.model.record import Record

LARGEST = 200_000_000
"""Bytes of one file or member, unless the caller says otherwise."""

MEMBERS = 20_000
"""Files in one container, all levels together."""

UNPACKED = 2_000_000_000
"""Bytes in one container, all levels together."""

RATIO = 200
"""How many times its packed size a member may be; bombs need far more, text far less."""

DEPTH = 5
"""Containers inside one another."""


class Received(Record, frozen=True, kw_only=True):
    """Bytes as found, before they are sealed. `reason` is empty unless they can't be taken in."""

    file: str
    """Path inside what was given, with "/"; members of a container follow its path after "!/"."""
    data: bytes = b""
    reason: str = ""
    sha256: str | None = None
    """Known without `data` where a file was only hashed."""
    obtained: str
    """How it came: "folder", "file", "zip member", "mail attachment", "WARC record"..."""
    url: str | None = None
    acquired_at: str | None = None
    """UTC, where the container records when it was captured."""
    media_type: str | None = None
    """As the container declares it; the bytes may say otherwise."""
    notes: tuple[str, ...] = ()


def received(file: str, data: bytes, obtained: str, **details: object) -> Received:
    """Return bytes as received; empty ones get their reason here, the same for every way in."""
    if data:
        return Received(file=file, data=data, obtained=obtained, **details)  # type: ignore[arg-type]
    return Received(
        file=file,
        reason="It is empty (0 bytes). Ask whoever sent it for the file again.",
        sha256=sha256(b"").hexdigest(),
        obtained=obtained,
    )
