"""Which of two documents came first, as far as their dates tell."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from firsthand.model.document import Document

EARLIEST, LATEST = "0000-00-00", "9999-99-99"


def earliest(published: str | None) -> str:
    """Return the first day an EDTF date may mean; an unknown date may be any day."""
    return _bound(published, first=True)


def latest(published: str | None) -> str:
    """Return the last day an EDTF date may mean."""
    return _bound(published, first=False)


def may_precede(one: Document, other: Document) -> bool:
    """Tell whether `one` may have come out before `other` or on the same day."""
    return earliest(one.published) <= latest(other.published)


def precedes(one: Document, other: Document) -> bool:
    """Tell whether `one` surely came out on an earlier day."""
    return latest(one.published) < earliest(other.published)


def days_between(one: str | None, other: str | None) -> int | None:
    """Return the days from one publication to another, or None where a day is not known."""
    try:
        first, second = (date.fromisoformat(published or "") for published in (one, other))
    except ValueError:
        return None
    return (second - first).days


@lru_cache(maxsize=1 << 14)
def _bound(published: str | None, *, first: bool) -> str:
    if not published:
        return EARLIEST if first else LATEST
    parts = published.split("/")
    match = re.match(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?", parts[0 if first else -1])
    if not match:
        return EARLIEST if first else LATEST
    year, month, day = match.groups()
    missing = "00" if first else "99"
    return f"{year}-{month or missing}-{day or missing}"
