"""Keeps reports apart that appeared long before the event: nobody can report what is to come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from firsthand.claims.describe import when
from firsthand.claims.grouping import Groups
from firsthand.claims.passages import Passage

SLACK = timedelta(days=30)
"""How wrong a report's date or an event's may be before it tells that two events are meant."""


def foretold(passages: Sequence[Passage], groups: Groups) -> Groups:
    """Return the groups with those statements split off that appeared long before their event.

    What is split off from one group stays together.
    """
    return sorted(part for members in groups for part in _parts(passages, members))


def _parts(passages: Sequence[Passage], members: list[int]) -> Groups:
    event = _first_day(when([passages[row] for row in members]))
    if event is None:
        return [members]
    too_early = [row for row in members if _appeared_before(passages[row], event)]
    early = set(too_early)
    rest = [row for row in members if row not in early]
    return [part for part in (too_early, rest) if part]


def _appeared_before(passage: Passage, event: date) -> bool:
    published = _first_day(passage.document.published)
    return published is not None and event - published > SLACK


def _first_day(value: str | None) -> date | None:
    """Return the first day that a date or EDTF interval allows; None where none is given."""
    digits = (value or "").split("/")[0].strip("~?%")[:10]
    year, month, day = [*digits.split("-"), "", ""][:3]
    try:
        return date(int(year), int(month or 1), int(day or 1))
    except ValueError:
        return None
