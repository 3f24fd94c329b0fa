"""Orders what is said to have happened and what was published, each by its own date."""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date
from typing import TypeVar

from firsthand.casefile.axis import Tick, axis
from firsthand.casefile.dates import day, in_words, last_day
from firsthand.casefile.library import Library, page_of
from firsthand.casefile.words import counted
from firsthand.model.edition import ClaimView
from firsthand.model.record import Record

LEFT, RIGHT = 20, 930
LINE, TOP, TALLEST = 128, 158, 60
"""Heights: of the axis, of the columns' upper end, and of the tallest column."""
LANE, LANES = 15, 6
Dated = TypeVar("Dated")


class Event(Record, frozen=True, kw_only=True):
    """One claim as a bar from its first to its last day."""

    x: float
    width: float
    y: float
    label: str
    href: str


class Column(Record, frozen=True, kw_only=True):
    """How many reports came out on one day."""

    x: float
    y: float
    height: float
    number: int
    label: str
    href: str


class Timeline(Record, frozen=True, kw_only=True):
    """Events above the line, reports below it, and both as lists."""

    events: tuple[Event, ...]
    columns: tuple[Column, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    happened: tuple[tuple[str, tuple[ClaimView, ...]], ...]
    """(EDTF date of the event, claims), in order of time."""
    published: tuple[tuple[str, tuple[str, ...]], ...]
    """(EDTF date of publication, documents), in order of time."""
    no_event_date: tuple[ClaimView, ...]
    undated: tuple[str, ...]


def timeline(library: Library) -> Timeline:
    """Return the timeline of the whole case. What has no date is listed apart."""
    dated = [c for c in library.claims if day(c.when)]
    issued = [d for d in library.in_order if day(d.published)]
    days = {d for c in dated for d in (day(c.when), last_day(c.when)) if d}
    days.update(d for r in issued if (d := day(r.published)))
    line = axis(days, LEFT, RIGHT)
    return Timeline(
        events=_events(dated, line.places),
        columns=_columns(
            [d for r in issued if (d := day(r.published)) and d.isoformat() == r.published],
            line.places,
        ),
        ticks=line.ticks(),
        breaks=line.breaks,
        happened=_by_date([(c.when or "", c) for c in dated]),
        published=_by_date([(r.published or "", r.id) for r in issued]),
        no_event_date=tuple(c for c in library.claims if not day(c.when)),
        undated=tuple(d.id for d in library.in_order if not day(d.published)),
    )


def anchor(edtf: str) -> str:
    """Return the anchor of a publication date on the page."""
    return "published-" + edtf.replace("/", "-to-").replace("~", "").replace("?", "")


def _by_date(found: list[tuple[str, Dated]]) -> tuple[tuple[str, tuple[Dated, ...]], ...]:
    grouped: defaultdict[str, list[Dated]] = defaultdict(list)
    for when, one in found:
        grouped[when].append(one)
    ordered = sorted(grouped, key=lambda when: (day(when) or date.max, when))
    return tuple((when, tuple(grouped[when])) for when in ordered)


def _events(claims: list[ClaimView], places: dict[date, float]) -> tuple[Event, ...]:
    """Return bars in the first lane that is free; what finds none is left to the list."""
    free = [float("-inf")] * LANES
    events = []
    for claim in sorted(claims, key=lambda c: (day(c.when) or date.max, c.id)):
        start, end = day(claim.when), last_day(claim.when)
        if not start or not end:
            continue
        x, right = places[start], places[max(start, end)]
        lane = next((n for n, until in enumerate(free) if x >= until), None)
        if lane is None:
            continue
        width = max(right - x, 10)
        free[lane] = x + width + 4
        events.append(
            Event(
                x=x,
                width=width,
                y=LINE - 8 - LANE * lane,
                label=claim.text,
                href=page_of("claim", claim.id),
            )
        )
    return tuple(events)


def _columns(days: list[date], places: dict[date, float]) -> tuple[Column, ...]:
    counts = Counter(days)
    most = max(counts.values(), default=1)
    return tuple(
        Column(
            x=places[when],
            y=TOP,
            height=round(max(5, TALLEST * number / most), 1),
            number=number,
            label=f"{counted(number, 'report')} on {in_words(when.isoformat())}",
            href=f"#{anchor(when.isoformat())}",
        )
        for when, number in sorted(counts.items())
    )
