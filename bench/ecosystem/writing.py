"""Writes what a report says: its accounts, where it has them from, and what stands around."""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from bench.ecosystem.bank import Event, Outlet, outlets
from bench.ecosystem.phrasing import credit, edited, named, reference, split, trimmed
from bench.ecosystem.reports import Piece, Report
from bench.ecosystem.settings import COPY, EDIT, SILENT, TRIM, Settings


class Text(NamedTuple):
    """A report without its page."""

    title: str
    paragraphs: tuple[str, ...]
    named: str = ""
    """How the words write the outlet that they name, or ""."""


class Writer:
    """Writes the reports of one event, and uses no wording twice while there are others."""

    def __init__(self, event: Event, settings: Settings, chance: random.Random) -> None:
        self.event, self.settings, self.chance = event, settings, chance
        self._public = chance.random() < settings.quoted
        self._used: dict[str, int] = defaultdict(int)
        self._offset = chance.randrange(6)
        self._background = list(event.around)
        self._printed: list[str] = []
        chance.shuffle(self._background)

    def write(
        self, made: str, outlet: Outlet, pieces: Sequence[Piece], parents: Sequence[Report]
    ) -> Text:
        """Return the text of a report that was made like this from its parents."""
        if made in (COPY, TRIM, EDIT) or (made == SILENT and parents[0].made == SILENT):
            text = self._copy(made, parents[0])
        elif made == SILENT:
            text = Text(*split(self._next("silent", self.event.silent)))
        else:
            text = self._told(outlet.language, pieces)
        if made not in (COPY, TRIM, EDIT):
            text = self._surrounded(text, outlet.language)
        if parents and not text.named and made != SILENT:
            text = self._credited(text, outlet.language, parents[0].outlet)
        return text._replace(paragraphs=(*text.paragraphs, outlet.standing))

    def _copy(self, made: str, parent: Report) -> Text:
        paragraphs = tuple(p for p in parent.paragraphs if p != parent.outlet.standing)
        if made == TRIM:
            paragraphs = trimmed(paragraphs)
        elif made == EDIT:
            paragraphs = edited(paragraphs, self.chance)
        return Text(parent.title, paragraphs)

    def _told(self, language: str, pieces: Sequence[Piece]) -> Text:
        titles: list[str] = []
        paragraphs: list[str] = []
        names: list[str] = []
        for piece in pieces:
            text, who = self._piece(language, piece)
            title, body = split(text)
            titles.append(title)
            paragraphs += body
            names.append(who)
        return Text(titles[0], tuple(paragraphs), names[0])

    def _piece(self, language: str, piece: Piece) -> tuple[str, str]:
        account, russian = self.event.told(piece.source), language == "ru"
        if not piece.via:
            wordings = (account.russian,) if russian else account.wordings
            return self._next(f"{language} {piece.source}", wordings), ""
        outlet = next(outlet for outlet in outlets() if outlet.name == piece.via)
        who = reference(outlet, language, self.settings, self.chance)
        wordings = (account.cited_russian,) if russian else account.cited
        return named(self._next(f"{language} cited {piece.source}", wordings), who), who

    def _next(self, shelf: str, wordings: Sequence[str]) -> str:
        number = self._used[shelf] + self._offset
        self._used[shelf] += 1
        return wordings[number % len(wordings)]

    def _surrounded(self, text: Text, language: str) -> Text:
        """Add the public statement, a denial and background, as chance will have it."""
        chance, event, russian = self.chance, self.event, language == "ru"
        after = []
        if self._public and chance.random() < self.settings.quoted:
            after.append(event.public_russian if russian else event.public)
        if chance.random() < self.settings.denied and not russian:
            after.append(event.denial)
        after += self._around(russian)
        chance.shuffle(after)
        return text._replace(paragraphs=(*text.paragraphs, *after))

    def _around(self, russian: bool) -> list[str]:
        if russian:
            return [self._next("around ru", self.event.around_russian)]
        if self._printed and self.chance.random() < self.settings.borrowed:
            return [self.chance.choice(self._printed)]
        fresh = [self._background.pop() for _ in range(min(1, len(self._background)))]
        self._printed += fresh
        return fresh

    def _credited(self, text: Text, language: str, parent: Outlet) -> Text:
        if self.chance.random() >= self.settings.credited:
            return text
        who = reference(parent, language, self.settings, self.chance)
        line = credit(language, who, self.chance)
        return text._replace(paragraphs=(*text.paragraphs, line), named=who)
