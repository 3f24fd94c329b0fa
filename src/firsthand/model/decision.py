"""Decisions: what people decided. Appended, never overwritten; every later build obeys."""

from __future__ import annotations

from firsthand.model.record import Record
from firsthand.model.terms import Verdict


class Decision(Record, frozen=True, kw_only=True):
    """One person's decision about one record, name or pair."""

    id: str
    about: tuple[str, ...]
    """Ids or names the decision is about; two for a pair."""
    verdict: Verdict
    value: str | None = None
    """New name for `rename`, grade for `grade`."""
    who: str
    when: str
    """UTC, ISO 8601."""
    why: str = ""
    undone_by: str | None = None
    """Id of the decision that took it back."""
