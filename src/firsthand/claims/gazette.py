"""How the pile spells its places, and which is its main one.

One name for each, in the script most reports are written in.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from firsthand.claims.passages import Passage
from firsthand.claims.regions import STREET, regions
from firsthand.claims.words import stem, words
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind

CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
ADJECTIVE = re.compile(r"(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)$", re.IGNORECASE)
ALIKE = 4
"""Letters that a name in another script shares with the same name in the pile's own."""
OTHERS = frozenset({SourceKind.OUTLET, SourceKind.ORGANISATION})
SURELY = 3
"""Statements that must place something there, for a name that a source bears as well."""
LEAD = 900
"""Code points in which a report sets its scene."""
MAIN = 0.25
"""Share of the reports that must be set in a pile's main place."""


class Gazette:
    """The place names of a pile and their commonest spellings."""

    def __init__(self, passages: Sequence[Passage], sources: Sequence[Source]) -> None:
        bearers = [source for source in sources if source.kind in OTHERS]
        self.taken = {n.casefold() for s in bearers for n in (s.name, *s.names)}
        self.borne = Counter[str]()
        for source in bearers:
            self.borne[source.name.casefold()] += len(source.mentions)
        self.placed = Counter(name.casefold() for p in passages for name in p.facts.places)
        texts = [p.text for p in passages]
        self.cyrillic = sum(bool(CYRILLIC.search(text)) for text in texts) * 2 > len(texts)
        self.spelt: dict[str, Counter[str]] = {}
        for name in (name for p in passages for name in p.facts.places):
            if (
                self._usable(name)
                and not name.isupper()
                and bool(CYRILLIC.search(name)) == self.cyrillic
            ):
                self.spelt.setdefault(_key(name), Counter())[name] += 1
        named = {
            max(sorted(found), key=found.__getitem__): found.total()
            for found in self.spelt.values()
        }
        by_id = {p.document.id: p.document.text for p in passages}
        self.regions = regions((by_id[key] for key in sorted(by_id)), named)
        self.main = self._main(passages)

    def spelling(self, name: str) -> str | None:
        """Return the pile's spelling of a place; None for what is no name of one."""
        if not self._usable(name):
            return None
        key = _key(name)
        if key not in self.spelt and bool(CYRILLIC.search(name)) != self.cyrillic:
            likely = [other for other in self.spelt if other[:ALIKE] == key[:ALIKE]]
            key = min(likely, key=lambda k: (-self.spelt[k].total(), k), default="")
        return commonest(self.spelt.get(key, Counter[str]()))

    def site(self, name: str) -> str | None:
        """Return the pile's spelling of a place; None for a region, a country or a street too."""
        found = self.spelling(name)
        return None if found is None or found in self.regions or STREET.search(found) else found

    def _main(self, passages: Sequence[Passage]) -> str | None:
        """Where most reports set their scene; None where they are set in many places."""
        leads: dict[str, Counter[str]] = defaultdict(Counter)
        whole: dict[str, Counter[str]] = defaultdict(Counter)
        for passage in passages:
            sites = Counter(site for site in map(self.site, passage.facts.places) if site)
            whole[passage.document.id] += sites
            if passage.statement.start < LEAD:
                leads[passage.document.id] += sites
        scenes = (commonest(leads[key]) or commonest(whole[key]) for key in sorted(whole))
        found = Counter(scene for scene in scenes if scene)
        main = commonest(found)
        return main if main and found[main] >= MAIN * len(whole) else None

    def _usable(self, name: str) -> bool:
        """Whether the name can be a place: no adjective, and not how a source is mostly called."""
        called = name.casefold()
        placed = self.placed[called]
        return (
            len(name) > 2
            and _key(name) != ""
            and not ADJECTIVE.search(name)
            and (called not in self.taken or placed >= max(SURELY, self.borne[called]))
        )


def commonest(found: Counter[str]) -> str | None:
    """Return what was counted most often, the first by letter of several; None for nothing."""
    return min(found, key=lambda name: (-found[name], name)) if found else None


def _key(name: str) -> str:
    return " ".join(part for part in map(stem, words(name)) if part)
