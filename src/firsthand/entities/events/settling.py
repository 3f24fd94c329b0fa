"""Settles what several reports say of one event: its day, its town, the killed and the injured.

Nothing is averaged: every value is one that a report offers (or the rest of a sum it gives), chosen
by all that speaks for it. It is a reading aid and no verdict: the figures with their holders stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from firsthand.entities.events import days, tolls, towns
from firsthand.entities.events.choosing import best
from firsthand.entities.events.tellings import Telling
from firsthand.entities.events.tolls import Figures


class Settled(NamedTuple):
    """What the reports on one event come to."""

    day: date | None
    town: str | None
    figures: Figures


def settle(tellings: Sequence[Telling]) -> Settled:
    """Return the likeliest day, town and figures of the one event that these reports tell of.

    The answer does not depend on the order of the reports, but on their days of publication.
    """
    told = in_order(tellings)
    return Settled(
        day=best(days.options([one.days for one in told]), "day"),
        town=best(towns.options([one.places for one in told]), "town"),
        figures=best(tolls.options([one.toll for one in told]), "toll") or Figures(0, 0),
    )


def in_order(tellings: Sequence[Telling]) -> list[Telling]:
    """Return tellings by day of publication, the undated first."""
    return sorted(tellings, key=lambda one: (one.published or date.min, one.document))
