"""What an ecosystem is: reports, how each was made, and what is true of them."""

from __future__ import annotations

import datetime
from typing import NamedTuple

from bench.ecosystem.bank import Event, Outlet


class Piece(NamedTuple):
    """One account in a report."""

    source: str
    """Who knows at first hand."""
    via: str = ""
    """Name of the outlet that the report says it has this from, or ""."""


class Report(NamedTuple):
    """One report, how it was made, and what is true of it."""

    file: str
    event: str
    outlet: Outlet
    published: datetime.date
    dated: bool
    """False where its page shows no day."""
    title: str
    paragraphs: tuple[str, ...]
    """Passages in square brackets carry the claim."""
    pieces: tuple[Piece, ...]
    made: str
    parents: tuple[str, ...]
    """Files of the reports that it was made from, in the pile or not."""
    url: str
    anchor: str = ""
    target: str = ""
    """Address that the words `anchor` link to, or ""."""

    @property
    def origins(self) -> frozenset[str]:
        """The first-hand sources whose accounts it carries, named in it or not."""
        return frozenset(piece.source for piece in self.pieces)


class Ecosystem(NamedTuple):
    """A pile of reports and what is true of it."""

    number: int
    events: tuple[Event, ...]
    reports: tuple[Report, ...]

    def carrying(self, event: Event) -> tuple[Report, ...]:
        """Return the reports that carry the claim of `event`."""
        return tuple(report for report in self.reports if report.event == event.key)

    def origins(self, event: Event) -> frozenset[str]:
        """Return the sources that the reports in the pile go back to."""
        return frozenset().union(*(report.origins for report in self.carrying(event)))
