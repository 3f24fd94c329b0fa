"""The places of a pile: for every name in every report one spelling, and where it surely lies."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from firsthand.entities.places.gazetteer import COUNTRY, Listed, country, place
from firsthand.entities.places.locating import Located, locate
from firsthand.entities.places.spellings import Place, join
from firsthand.model.document import Document
from firsthand.model.facts import Facts, Marks
from firsthand.model.source import Name

HALF = 0.5
"""Share of the reports with a name that must mean one listed place for the others to mean it."""


class Atlas:
    """What the pile calls its places."""

    def __init__(self, documents: Sequence[Document], marks: Sequence[Marks]) -> None:
        """Take the names of all documents; `marks` may stand in another order."""
        names = {mark.document: mark.names for mark in marks}
        listed = [_places(names.get(document.id, ())) for document in documents]
        self._located: dict[str, Located] = {
            document.id: found
            for document, found in zip(documents, locate(documents, listed), strict=True)
        }
        uses: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for document, own in zip(documents, listed, strict=True):
            for name in sorted({each.name for each in own}):
                uses[name][document.language or ""] += 1
        self._places = join(uses)
        self._tie()
        self._spellings = _spellings(self._places)

    def _tie(self) -> None:
        """Tie spellings to the one listed place they mean, and all of one place together."""
        meant: defaultdict[int, Counter[int]] = defaultdict(Counter)
        for found in self._located.values():
            for name, listed in found.items():
                meant[id(self._places[name])][listed.id] += 1
        first: dict[int, Place] = {}
        for name in sorted(self._places):
            own = self._places[name]
            numbers = meant[id(own)]
            if len(numbers) != 1 or numbers.total() < HALF * own.names.total():
                continue
            own.number = next(iter(numbers))
            same = first.setdefault(own.number, own)
            if same is not own:
                same.names.update({name: own.names[name]})
                self._places[name] = same

    def settled(self, facts: Facts, document: str) -> Facts:
        """Return the facts of a document's statement, its places as the pile spells them."""
        known = [name for name in facts.places if name in self._places]
        spelt = {name: self._spellings[name] for name in known}
        lies_in = {spelt[name]: self._lies_in(document, name) for name in reversed(known)}
        places = tuple(dict.fromkeys(spelt.get(name, name) for name in facts.places))
        return msgspec.structs.replace(
            facts, places=places, lies_in=tuple(lies_in.get(name, "") for name in places)
        )

    def listed(self, document: str, name: str) -> Listed | None:
        """Return the listed place that a name of a document surely is."""
        number = self._places[name].number if name in self._places else None
        return self._located[document].get(name) or (None if number is None else place(number))

    def _lies_in(self, document: str, name: str) -> str:
        found = self.listed(document, name)
        return lies_in(found) if found else ""


def lies_in(found: Listed) -> str:
    """Return the region and country of a listed place, in English: "Odesa Oblast, Ukraine"."""
    if found.kind == COUNTRY:
        return ""
    region = place(found.region).name if found.region is not None else ""
    parts = [region] if region and region != found.name else []
    return ", ".join([*parts, country(found.country).name])


def _spellings(places: Mapping[str, Place]) -> dict[str, str]:
    """Return the spelling of the place behind each name, worked out once for each place."""
    once = {id(found): found for found in places.values()}
    spelling = {identity: found.spelling for identity, found in once.items()}
    return {name: spelling[id(found)] for name, found in places.items()}


def _places(names: Sequence[Name]) -> list[Name]:
    return [name for name in names if name.kind is None and name.span.exact]
