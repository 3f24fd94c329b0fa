"""Lays out the provenance drawing of one claim: origins at the left, reports by date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from firsthand.casefile.axis import Axis, Tick, axis
from firsthand.casefile.claim_page import ClaimParts, OriginPart
from firsthand.casefile.dates import day
from firsthand.casefile.library import UNKNOWN_DAY, Library
from firsthand.casefile.twigs import ELSEWHERE, Twig, denial_twig, report_twigs, withdrawn_twig
from firsthand.casefile.words import clipped, counted
from firsthand.model.record import Record

WIDTH = 1000
LANE = 26
"""Where the origins stand, left of the time axis."""
LEFT, RIGHT = 84, 640
ROW, HEAD, TOP, BAND_GAP = 25, 30, 44, 16
INDENT = 13
CORNER = 6
LETTER = 6.9
"""Mean width of a letter of the drawing, to cut labels that would run out of it."""
LEAST_NOTE = 16
"""Letters of room under which a note beside a label says nothing."""
FEW = 12
"""Reports that are all drawn; with more, leaves of one kind are bundled."""


class Mark(Record, frozen=True, kw_only=True):
    """One node: where it stands, what it looks like, and where it leads."""

    x: float
    y: float
    shape: str
    """"origin", "possible", "first", "repeat", "relay", "bundle", "withdrawn", "denial"."""
    label: str
    note: str = ""
    title: str = ""
    href: str = ""
    until: float | None = None
    """Right end of a bundle."""


class Edge(Record, frozen=True, kw_only=True):
    """A path from a node down and over to what has the account from it."""

    path: str
    dashed: bool = False
    href: str = ""
    """Where both passages stand side by side; "" where it is no link between two reports."""
    title: str = ""


class Drawing(Record, frozen=True, kw_only=True):
    """The whole drawing in its own units, and what it shows in words."""

    width: int = WIDTH
    height: float
    marks: tuple[Mark, ...]
    edges: tuple[Edge, ...]
    ticks: tuple[Tick, ...]
    breaks: tuple[float, ...]
    words: str


class Band(Record, frozen=True, kw_only=True):
    """A head (an origin, "denied by", "no origin given") and the reports under it."""

    head: str
    note: str
    shape: str
    href: str
    twigs: tuple[Twig, ...]


def draw(library: Library, claim: ClaimParts) -> Drawing:
    """Return the drawing; empty of marks where the claim has no reports."""
    bands = _bands(library, claim)
    days = {d for twig in _all(bands) for d in (_moment(twig.when), _moment(twig.until)) if d}
    undated = any(not any(_moment(t.when) for t in _with_children(twig)) for twig in _all(bands))
    pen = _Pen(axis(days, LEFT, RIGHT), undated)
    for band in bands:
        pen.band(band)
    return Drawing(
        height=pen.y + 8,
        marks=tuple(pen.marks),
        edges=tuple(pen.edges),
        ticks=pen.ticks(),
        breaks=pen.axis.breaks,
        words=f"{counted(len(claim.origins), 'origin')} at the left, "
        f"{counted(len(claim.claim.documents), 'report')} by date of publication, "
        f"{counted(len(claim.denials), 'denial')} below. The list after the drawing says the same.",
    )


def _bands(library: Library, claim: ClaimParts) -> list[Band]:
    fold = len(claim.claim.documents) > FEW
    bands = [_origin_band(library, part, fold) for part in claim.origins]
    if claim.elsewhere:
        twigs = report_twigs(library, claim.elsewhere, fold, ELSEWHERE)
        bands.append(
            Band(
                head="Origin not known",
                note="these reports lead back to no origin",
                shape="",
                href=f"#{ELSEWHERE}",
                twigs=tuple(twigs),
            )
        )
    if claim.withdrawn:
        gone = [withdrawn_twig(library, part) for part in claim.withdrawn]
        note = "no longer counted as support"
        bands.append(
            Band(head="Taken back", note=note, shape="", href="#withdrawn", twigs=tuple(gone))
        )
    if claim.denials:
        denied = [denial_twig(library, part) for part in claim.denials]
        bands.append(Band(head="Denied", note="", shape="", href="#denials", twigs=tuple(denied)))
    return bands


def _origin_band(library: Library, part: OriginPart, fold: bool) -> Band:
    note = "" if part.view.certain else "possibly not an origin of its own"
    return Band(
        head=part.name,
        note=note,
        shape="origin" if part.view.certain else "possible",
        href=f"#{part.key}",
        twigs=tuple(report_twigs(library, part.tree, fold, part.key)),
    )


def _all(bands: Iterable[Band]) -> Iterator[Twig]:
    for band in bands:
        for twig in band.twigs:
            yield from _with_children(twig)


def _with_children(twig: Twig) -> Iterator[Twig]:
    yield twig
    for child in twig.children:
        yield from _with_children(child)


def _moment(when: str) -> date | None:
    return day(when) if when != UNKNOWN_DAY else None


class _Pen:
    """Where the drawing has got to."""

    def __init__(self, axis: Axis, undated: bool) -> None:
        self.axis = axis
        self.no_day = RIGHT + (60.0 if undated and axis.places else 0.0)
        self.undated = undated
        self.y: float = TOP
        self.marks: list[Mark] = []
        self.edges: list[Edge] = []

    def ticks(self) -> tuple[Tick, ...]:
        ticks = self.axis.ticks()
        return (*ticks, Tick(x=self.no_day, label="no date")) if self.undated else ticks

    def band(self, band: Band) -> None:
        head = Mark(
            x=LANE,
            y=self.y + HEAD / 2,
            shape=band.shape,
            label=clipped(band.head, 96 - len(band.note)),
            note=band.note,
            title=band.head,
            href=band.href,
        )
        self.marks.append(head)
        self.y += HEAD
        self._hang(band.twigs, head if band.shape else None, 0)
        self.y += BAND_GAP

    def _hang(self, twigs: Iterable[Twig], parent: Mark | None, depth: int) -> None:
        placed: list[tuple[Twig, Mark]] = []
        for twig in twigs:
            mark = self._place(twig, parent, depth)
            placed.append((twig, mark))
            self._hang(twig.children, mark, depth + 1)
        if parent:
            self.edges.extend(_edge(parent, twig, mark) for twig, mark in placed)

    def _place(self, twig: Twig, parent: Mark | None, depth: int) -> Mark:
        x = self._before(twig, depth) or self._x(twig.when, depth)
        until = self._x(twig.until, depth) if twig.until else None
        if twig.shape == "relay":
            x = (parent.x if parent else LANE) + 2 * INDENT
        room = int((WIDTH - (until or x) - 16) / LETTER)
        label = clipped(twig.label, room)
        left = room - len(label)
        mark = Mark(
            x=x,
            y=self.y + ROW / 2,
            shape=twig.shape,
            label=label,
            note=clipped(twig.note, left - 2) if left > LEAST_NOTE else "",
            title=f"{twig.label}: {twig.note}" if twig.note else twig.label,
            href=twig.href,
            until=max(until, x + 26) if until is not None else None,
        )
        self.marks.append(mark)
        self.y += ROW
        return mark

    def _before(self, twig: Twig, depth: int) -> float | None:
        """Return a place before the reports that have it from one without a date; else None."""
        known = [self._x(t.when, depth + 1) for t in _with_children(twig) if _moment(t.when)]
        return min(known) - 2 * INDENT if known and not _moment(twig.when) else None

    def _x(self, when: str, depth: int) -> float:
        moment = _moment(when)
        return (self.axis.places[moment] if moment else self.no_day) + depth * INDENT


def _edge(parent: Mark, twig: Twig, mark: Mark) -> Edge:
    title = f"{mark.title}: both passages side by side" if twig.link else ""
    return Edge(path=_path(parent, mark), dashed=twig.dashed, href=twig.link, title=title)


def _path(parent: Mark, mark: Mark) -> str:
    """Return a line straight down from the parent, then over to the mark."""
    x, y = parent.x, mark.y
    if abs(mark.x - x) < CORNER:
        return f"M{x:g} {parent.y:g}V{y:g}"
    turn = x + (CORNER if mark.x > x else -CORNER)
    return f"M{x:g} {parent.y:g}V{y - CORNER:g}Q{x:g} {y:g} {turn:g} {y:g}H{mark.x:g}"
