"""How the pile spells its places: one name for each, in the script most reports are written in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from firsthand.claims.passages import Passage
from firsthand.claims.words import stem, words
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind

CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
ADJECTIVE = re.compile(r"(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их)$", re.IGNORECASE)
ALIKE = 4
"""Letters that a name in another script shares with the same name in the pile's own."""
OTHERS = frozenset({SourceKind.OUTLET, SourceKind.ORGANISATION})


class Gazette:
    """The place names of a pile and their commonest spellings."""

    def __init__(self, passages: Sequence[Passage], sources: Sequence[Source]) -> None:
        self.taken = {n.casefold() for s in sources if s.kind in OTHERS for n in (s.name, *s.names)}
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

    def spelling(self, name: str) -> str | None:
        """Return the pile's spelling of a place; None for what is no name of one."""
        if not self._usable(name):
            return None
        key = _key(name)
        if key not in self.spelt and bool(CYRILLIC.search(name)) != self.cyrillic:
            likely = [other for other in self.spelt if other[:ALIKE] == key[:ALIKE]]
            key = min(likely, key=lambda k: (-self.spelt[k].total(), k), default="")
        found = self.spelt.get(key)
        return min(found, key=lambda n: (-found[n], n)) if found else None

    def _usable(self, name: str) -> bool:
        """Whether the name can be a place: no adjective, and not how an outlet is called."""
        return (
            len(name) > 2
            and _key(name) != ""
            and not ADJECTIVE.search(name)
            and name.casefold() not in self.taken
        )


def _key(name: str) -> str:
    return " ".join(part for part in map(stem, words(name)) if part)
