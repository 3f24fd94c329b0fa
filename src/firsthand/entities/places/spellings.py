"""Finds the one place behind its spellings in a pile, listed or not: cases, accents, scripts.

Spellings of one sound are one name ("Tarsk", "Tarsc", "в Тарске"). Between languages the vowel at
the end may differ too ("Vestrie", "Vestria"), and Г may be H, where just one name fits.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from firsthand.entities.places.gazetteer import listed_key
from firsthand.entities.places.gazetteer import place as listed_place
from firsthand.entities.places.keys import key
from firsthand.entities.places.readings import is_cyrillic, readings
from firsthand.entities.spelling import sounds

Uses = Mapping[str, Counter[str]]
"""For each name as written, in how many reports of each language it stands."""

SHORTEST = 4
"""Letters that two spellings must share before an ending that differs."""
INFLECTED = frozenset({"ru", "uk", "be"})
"""Languages with cases, whose spellings may differ in the last vowel even among themselves."""
_OPEN = re.compile(r"[aeiou]+$")


@dataclass
class Place:
    """One place of the pile under all its spellings."""

    names: Counter[str] = field(default_factory=Counter)
    languages: set[str] = field(default_factory=set)
    number: int | None = None
    """In the gazetteer; None where it is not surely one listed place."""

    @property
    def spelling(self) -> str:
        """The commonest spelling, in the nominative where the pile or the gazetteer has it."""
        written = {name: n for name, n in self.names.items() if not name.isupper()} or self.names
        cyrillic = 2 * sum(n for name, n in written.items() if is_cyrillic(name)) > sum(
            written.values()
        )
        own = {name: n for name, n in written.items() if is_cyrillic(name) == cyrillic}
        if not cyrillic:
            main = key(listed_place(self.number).name) if self.number is not None else ""
            return min(own, key=lambda name: (-own[name], key(name) != main, name))
        return self._nominative(own)

    def _nominative(self, own: Mapping[str, int]) -> str:
        """Return the nominative that most spellings can be a case of, other scripts included."""
        heard = Counter(sounds(key(name)) for name in self.names if not is_cyrillic(name))
        votes: Counter[str] = Counter()
        for name, count in own.items():
            for form in readings(name):
                votes[form] += count + heard[sounds(form)]
        written = {key(name): name for name in sorted(own, reverse=True)}
        best = min(votes, key=lambda form: (not self._is_listed(form), -votes[form],
                                            form not in written, form))  # fmt: skip
        return written.get(best) or re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), best)

    def _is_listed(self, form: str) -> bool:
        return any(found.id == self.number for found in listed_key(form))


def join(uses: Uses) -> dict[str, Place]:
    """Return the place behind each written name, by sound; the commonest spellings lead."""
    exact: defaultdict[str, list[Place]] = defaultdict(list)
    loose: defaultdict[str, list[Place]] = defaultdict(list)
    places: dict[str, Place] = {}
    for name in sorted(uses, key=lambda name: (-uses[name].total(), name)):
        languages = set(uses[name])
        heard = {sounds(form) if len(form) >= SHORTEST else form for form in readings(name)}
        ended = {_OPEN.sub("", sound) for form in readings(name) for sound in _across(form)}
        ended = {sound for sound in ended if len(sound) >= SHORTEST}
        place = _only(exact, heard) or _only(loose, ended, languages - INFLECTED) or Place()
        for index, forms in ((exact, heard), (loose, ended)):
            for form in sorted(forms):
                if all(other is not place for other in index[form]):
                    index[form].append(place)
        place.names[name] += uses[name].total()
        place.languages |= languages
        places[name] = place
    return places


def _across(form: str) -> tuple[str, ...]:
    """Return how a name may sound to another language: Russian writes H as Г as well."""
    return (sounds(form), sounds(form.replace("г", "х")))


def _only(
    index: Mapping[str, Sequence[Place]], forms: Iterable[str], apart: set[str] | None = None
) -> Place | None:
    """Return the one place under these keys; with `apart`, one without names in those languages."""
    found: list[Place] = []
    for form in sorted(forms):
        for place in index.get(form, ()):
            if all(place is not other for other in found):
                found.append(place)
    kept = [place for place in found if apart is None or not place.languages & apart]
    return kept[0] if len(kept) == 1 else None
