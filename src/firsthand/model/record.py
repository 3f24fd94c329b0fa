"""What every record shares: frozen, keyword-only, and an id that follows from its content."""

from __future__ import annotations

from hashlib import blake2b

import msgspec

SCHEMA_VERSION = 1
"""Version of the records as stored. Raise it with a migration in `store/`."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """Base of all records: immutable, compared by value, encodable as JSON by msgspec."""


def make_id(prefix: str, *parts: object) -> str:
    """Return a short id that depends on nothing but `parts`, so that two builds agree.

    `prefix` tells a reader what the id names ("doc", "st", "cl"); 64 bits of BLAKE2b follow.
    """
    text = "\x1f".join(str(part) for part in parts)
    return f"{prefix}-{blake2b(text.encode(), digest_size=8).hexdigest()}"
