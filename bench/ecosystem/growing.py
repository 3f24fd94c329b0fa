"""Draws who repeats whom: the reports of an ecosystem, with the true origins of each."""

from __future__ import annotations

import datetime
import random

from bench.ecosystem.bank import Event, Outlet, events, outlets
from bench.ecosystem.reports import Ecosystem, Piece, Report
from bench.ecosystem.settings import (
    CIRCLE,
    CITE,
    COPY,
    EDIT,
    JOIN,
    SILENT,
    TRANSLATE,
    TRIM,
    Settings,
)
from bench.ecosystem.writing import Writer

FIRST = "first-hand"
COPIES = (COPY, TRIM, EDIT)


def grow(settings: Settings, number: int) -> Ecosystem:
    """Return ecosystem `number`; it depends on nothing but `settings` and the number."""
    chance = random.Random(f"{settings.bank}/{settings.seed}/{number}")
    chosen = tuple(chance.sample(events(settings.bank), settings.strands))
    reports = [report for event in chosen for report in _Strand(event, settings, chance).reports()]
    chance.shuffle(reports)
    return Ecosystem(number, chosen, tuple(reports))


class _Strand:
    """The reports of one event, drawn one after the other."""

    def __init__(self, event: Event, settings: Settings, chance: random.Random) -> None:
        self.event, self.settings, self.chance = event, settings, chance
        self.writer = Writer(event, settings, chance)
        self.free = list(outlets())
        chance.shuffle(self.free)
        self.made: list[Report] = []

    def reports(self) -> list[Report]:
        """Return the reports that the pile holds, first ones first."""
        size = self.chance.randint(*self.settings.reports)
        weights = self.settings.origins[: len(self.event.accounts)]
        wanted = min(self.chance.choices(range(1, len(weights) + 1), weights)[0], size)
        told = self.chance.sample(self.event.accounts, wanted)
        places = {0, *self.chance.sample(range(1, size), wanted - 1)}
        for place in range(size):
            if place in places:
                self._first_hand(told.pop().source)
            else:
                self._derived()
        return [report for report in self.made if not self._is_outside(report)]

    def _is_outside(self, report: Report) -> bool:
        """Leave some first reports out that others name, so that they are cited from nowhere."""
        naming = [r for r in self.made if any(p.via == report.outlet.name for p in r.pieces)]
        drawn = self.chance.random() < self.settings.outside
        return report.made == FIRST and bool(naming) and drawn

    def _first_hand(self, source: str) -> None:
        outlet = self._take("en")
        day = self.event.day + datetime.timedelta(days=1)
        if self.made:
            day = self.chance.choice(self.made).published + self._delay()
        self._add(FIRST, outlet, day, (Piece(source),), ())

    def _derived(self) -> None:
        names, weights = zip(*self.settings.operations, strict=True)
        parent = self.chance.choice(self.made)
        made = _possible(self.chance.choices(names, weights)[0], parent)
        day = parent.published + self._delay()
        if made == JOIN:
            self._join(parent, day)
        elif made == CIRCLE:
            self._circle(parent, day)
        elif made == CITE:
            self._cite(parent, day)
        else:
            outlet = self._take(_language(made, parent))
            self._add(made, outlet, day, parent.pieces, (parent,))

    def _cite(self, parent: Report, day: datetime.date) -> None:
        pieces = tuple(Piece(p.source, parent.outlet.name) for p in parent.pieces)
        language = "ru" if parent.outlet.language == "en" and self.chance.random() < 0.15 else "en"
        self._add(CITE, self._take(language), day, pieces, (parent,))

    def _join(self, parent: Report, day: datetime.date) -> None:
        """One report cites two that tell different accounts."""
        others = [r for r in self.made if r.made != SILENT and r.origins - parent.origins]
        if not others:
            return self._cite(parent, day)
        other = self.chance.choice(others)
        fresh = [p for p in other.pieces if p.source not in parent.origins]
        pieces = [Piece(p.source, parent.outlet.name) for p in parent.pieces]
        pieces += [Piece(p.source, other.outlet.name) for p in fresh]
        last = max(day, other.published)
        return self._add(JOIN, self._take("en"), last, tuple(pieces), (parent, other))

    def _circle(self, parent: Report, day: datetime.date) -> None:
        """The outlet that was cited publishes again, citing one that cited it."""
        shelf = {report.file: report for report in self.made}
        circles = [
            (shelf[r.parents[0]], r)
            for r in self.made
            if r.made == CITE and shelf[r.parents[0]].outlet.language == "en"
        ]
        if not circles:
            return self._cite(parent, day)
        first, between = self.chance.choice(circles)
        pieces = tuple(Piece(p.source, between.outlet.name) for p in between.pieces)
        day = between.published + self._delay()
        return self._add(CIRCLE, first.outlet, day, pieces, (between,))

    def _add(
        self,
        made: str,
        outlet: Outlet,
        day: datetime.date,
        pieces: tuple[Piece, ...],
        parents: tuple[Report, ...],
    ) -> None:
        text = self.writer.write(made, outlet, pieces, parents)
        slug = f"{self.event.key}-{len(self.made):02}"
        linked = bool(text.named) and self.chance.random() < self.settings.linked
        self.made.append(
            Report(
                file=f"{self.chance.getrandbits(32):08x}.html",
                event=self.event.key,
                outlet=outlet,
                published=day,
                dated=self.chance.random() >= self.settings.undated,
                title=text.title,
                paragraphs=text.paragraphs,
                pieces=pieces,
                made=made,
                parents=tuple(parent.file for parent in parents),
                url=f"https://{outlet.host}/{day:%Y/%m/%d}/{slug}",
                anchor=text.named,
                target=self._named(pieces, parents).url if linked else "",
            )
        )

    def _named(self, pieces: tuple[Piece, ...], parents: tuple[Report, ...]) -> Report:
        """Return the report of the outlet that the words name."""
        named = (r for r in self.made if r.outlet.name == pieces[0].via)
        return next(named, parents[0])

    def _take(self, language: str) -> Outlet:
        """Return an outlet that has not reported yet, or the last one of that language."""
        fitting = [outlet for outlet in self.free if outlet.language == language]
        if not fitting:
            return self.chance.choice([o for o in outlets() if o.language == language])
        self.free.remove(fitting[0])
        return fitting[0]

    def _delay(self) -> datetime.timedelta:
        late = self.chance.random() < self.settings.late
        days = self.chance.randint(2, 14) if late else self.chance.randint(0, 1)
        return datetime.timedelta(days=days)


def _possible(made: str, parent: Report) -> str:
    """Return the operation, or the nearest one that this parent allows."""
    if parent.made == SILENT:
        return COPY
    if parent.outlet.language == "ru" and made != COPY:
        return CITE
    return made


def _language(made: str, parent: Report) -> str:
    if made == TRANSLATE:
        return "ru"
    return parent.outlet.language if made in COPIES else "en"
