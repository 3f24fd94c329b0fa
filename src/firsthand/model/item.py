"""Items: what was received, byte for byte, and what could not be read."""

from __future__ import annotations

from firsthand.model.record import Record

NOT_RECORDED = "not recorded"
"""The honest value where nobody wrote down who, when or how."""


class Item(Record, frozen=True, kw_only=True):
    """One stream of bytes as received. The same bytes twice are two items of one original."""

    id: str
    sha256: str
    media_type: str
    """From the bytes where they tell, else from the name ("text/html")."""
    size: int
    """In bytes."""
    file: str
    """Path inside what was given, with "/"; members of a container follow its path after "!/"."""
    url: str | None = None
    acquired_at: str
    """UTC, ISO 8601 with seconds, ending in "Z"."""
    acquired_zone: str = NOT_RECORDED
    """Offset of the clock that was read, as "+02:00"."""
    acquired_by: str = NOT_RECORDED
    obtained: str = NOT_RECORDED
    """How it came here: "folder", "zip member", "mail attachment", "WARC record"."""
    parent: str | None = None
    """Item id of the container it came out of."""
    notes: tuple[str, ...] = ()
    """What intake noticed ("the name says application/pdf, the bytes say text/html")."""


class Unread(Record, frozen=True, kw_only=True):
    """A file that gave no document or image, and why, in words for the documenter."""

    file: str
    sha256: str | None
    reason: str
    item: str | None = None
