"""Puts days on a time axis on which long empty stretches are cut short and say so."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import pairwise

from firsthand.casefile.dates import short
from firsthand.model.record import Record

LONG_GAP = 21
"""Days without anything that are drawn to scale; a longer stretch is drawn as a break."""
BREAK = 5
"""How many days wide a break is drawn."""
LABEL = 84
"""Least distance between two labels, in the units of the drawing."""


class Tick(Record, frozen=True, kw_only=True):
    """A labelled day on the axis."""

    x: float
    label: str


class Axis(Record, frozen=True, kw_only=True):
    """Where each day stands between `left` and `right`."""

    left: float
    right: float
    places: dict[date, float]
    breaks: tuple[float, ...] = ()

    def ticks(self) -> tuple[Tick, ...]:
        """Return labels that do not run into each other; the year is said where it changes."""
        ticks: list[Tick] = []
        year = 0
        for day in sorted(self.places):
            x = self.places[day]
            if ticks and x - ticks[-1].x < LABEL:
                continue
            ticks.append(Tick(x=x, label=short(day, with_year=day.year != year)))
            year = day.year
        return tuple(ticks)


def axis(days: Iterable[date], left: float, right: float) -> Axis:
    """Return an axis that holds all `days`; long empty stretches become breaks."""
    known = sorted(set(days))
    steps = [(second - first).days for first, second in pairwise(known)]
    drawn = [BREAK if step > LONG_GAP else step for step in steps]
    unit = (right - left) / max(sum(drawn), 1)
    places, breaks, x = {}, [], left
    for day, step, width in zip(known, [0, *steps], [0, *drawn], strict=False):
        if step > LONG_GAP:
            breaks.append(round(x + width * unit / 2, 1))
        x += width * unit
        places[day] = round(x, 1)
    return Axis(left=left, right=right, places=places, breaks=tuple(breaks))
