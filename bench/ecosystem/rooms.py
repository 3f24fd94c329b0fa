"""Lets the program itself read a pile and count, through all its rooms and with the claim given."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from bench.ecosystem.answers import Answer
from bench.ecosystem.bank import Event
from bench.ecosystem.pages import page
from bench.ecosystem.phrasing import cores
from bench.ecosystem.reports import Ecosystem, Report

from firsthand import claims, entities, origins, read, statements
from firsthand.model.claim import Claim, Link
from firsthand.model.document import Document
from firsthand.model.item import Item
from firsthand.model.record import make_id
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import ClaimType

OVERLAP = 0.5
"""Share of a statement that must lie in a passage that carries the claim."""


class Pile(NamedTuple):
    """An ecosystem as the program sees it, up to its claims and links."""

    documents: tuple[Document, ...]
    statements: tuple[Statement, ...]
    sources: tuple[Source, ...]
    claims: tuple[Claim, ...]
    links: tuple[Link, ...]

    def counted(self, found: Sequence[Claim]) -> tuple[Claim, ...]:
        """Return claims with their origins."""
        return origins.count(found, self.documents, self.statements, self.sources, self.links)


class Program:
    """Firsthand, with what takes time to load."""

    def __init__(self) -> None:
        self._finder, self._marker = statements.Finder(), entities.Marker()

    def pile(self, ecosystem: Ecosystem) -> Pile:
        """Return all records of an ecosystem but the counts."""
        readings = read.settle([read.read(*_item(report)) for report in ecosystem.reports])
        documents = tuple(reading.document for reading in readings if reading.document)
        found = [self._finder.find(document) for document in documents]
        marks = tuple(map(self._marker.mark, documents, found))
        flat = tuple(statement for group in found for statement in group)
        known = entities.resolve(documents, flat, marks, ())
        linked = claims.link(documents, known.statements, known.facts, known.sources, ())
        links = origins.connect(documents, known.statements, known.sources, ())
        return Pile(documents, known.statements, known.sources, linked, links)


def whole(pile: Pile, ecosystem: Ecosystem, event: Event) -> Answer:
    """Return what the claim says that holds the event in most reports, as the program found it."""
    carrying = _carrying(pile, ecosystem, event)
    reports: dict[str, set[str]] = defaultdict(set)
    for claim in pile.claims:
        for key in claim.statements:
            if key in carrying:
                reports[claim.id].add(carrying[key])
    if not reports:
        return Answer(0, 0, {report.file: frozenset() for report in ecosystem.carrying(event)})
    best = min(reports, key=lambda claim: (-len(reports[claim]), claim))
    return _answer(pile, ecosystem, event, next(c for c in pile.claims if c.id == best))


def claim_given(pile: Pile, ecosystem: Ecosystem, event: Event) -> Answer:
    """Return what the program counts when it is told which statements carry the claim."""
    found = tuple(sorted(_carrying(pile, ecosystem, event)))
    key = make_id("cl", ecosystem.number, event.key)
    claim = Claim(id=key, text=event.claim, type=ClaimType.OTHER, statements=found)
    return _answer(pile, ecosystem, event, claim)


def _carrying(pile: Pile, ecosystem: Ecosystem, event: Event) -> dict[str, str]:
    """Statement id -> file, of all that stand in a passage that carries the claim of an event."""
    places = {d.id: (d.file, _places(d, ecosystem, event)) for d in pile.documents}
    found = {}
    for statement in pile.statements:
        file, stretches = places[statement.document]
        inside = sum(
            max(0, min(statement.end, end) - max(statement.start, start))
            for start, end in stretches
        )
        if inside >= OVERLAP * (statement.end - statement.start):
            found[statement.id] = file
    return found


def _places(document: Document, ecosystem: Ecosystem, event: Event) -> list[tuple[int, int]]:
    marked = [
        core
        for report in ecosystem.carrying(event)
        if report.file == document.file
        for core in cores(report.paragraphs)
    ]
    starts = [(document.text.find(core), len(core)) for core in marked]
    return [(start, start + length) for start, length in starts if start >= 0]


def _answer(pile: Pile, ecosystem: Ecosystem, event: Event, claim: Claim) -> Answer:
    counted = pile.counted([claim])[0]
    files = {document.id: document.file for document in pile.documents}
    place = {statement.id: files[statement.document] for statement in pile.statements}
    said: dict[str, set[str]] = {report.file: set() for report in ecosystem.carrying(event)}
    for number, origin in enumerate(counted.origins):
        for key in origin.statements:
            if place[key] in said:
                said[place[key]].add(f"origin {number}")
    # A report without an origin stands alone.
    origins_of = {file: frozenset(found or {file}) for file, found in said.items()}
    return Answer(counted.origins_min, counted.origins_max, origins_of)


def _item(report: Report) -> tuple[Item, bytes]:
    data = page(report)
    digest = hashlib.sha256(data).hexdigest()
    item = Item(
        id=make_id("it", report.file, digest),
        sha256=digest,
        media_type="text/html",
        size=len(data),
        file=report.file,
        acquired_at="2040-01-01T00:00:00Z",
    )
    return item, data
