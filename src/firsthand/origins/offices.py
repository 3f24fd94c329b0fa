"""Reads what office a body is by the words for it, in English, Russian and French."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

BEGINNINGS: dict[str, str] = {
    "ministry": "ministry ministries ministère министерств",
    "interior": "interior internal внутренн intérieur",
    "defence": "defence defense оборон défense",
    "health": "health здравоохр santé",
    "justice": "justice юстиц",
    "foreign": "foreign иностран étrang",
    "schooling": "education образован просвещен éducation",
    "police": "police constabul cops полици gendarm жандарм",
    "army": "army armies armed military armée армия армии армией вооружённ вооруженн генштаб",
    "staff": "staff штаб état-major",
    "border": "border погран frontal frontière",
    "coast": "coast берегов",
    "guard": "guard охран garde",
    "prosecution": "prosecut прокур parquet procureur",
    "governor": "governor губернатор préfet préfect prefect",
    "government": "government правительств gouvernement",
    "crown": "palace household palais дворец дворц",
    "president": "presiden президент présiden",
    "mayor": "mayor mairie мэри",
    "court": "court tribunal суд",
    "ombudsman": "ombuds омбуд",
    "parliament": "parliament парламент",
    "hospital": "hospital clinic больниц клиник hôpital clinique",
    "union": "union syndicat профсоюз",
    "guild": "guild association ассоциац гильди",
    "cooperative": "cooperative co-op кооператив coopérative",
    "mission": "mission миссия миссии миссию",
    "committee": "committee комитет comité",
    "commission": "commission комисси",
}
"""Offices and fields of offices, and how the words for them begin."""
LETTERS: dict[str, tuple[str, ...]] = {
    "мвд": ("ministry", "interior"),
    "мид": ("ministry", "foreign"),
    "минобороны": ("ministry", "defence"),
    "минздрав": ("ministry", "health"),
    "минюст": ("ministry", "justice"),
    "mod": ("ministry", "defence"),
    "un": ("un",),
    "оон": ("un",),
    "onu": ("un",),
}
"""Offices that go by a few letters."""
_COLOURLESS = (
    "the of for and in on its his her their our this that affairs office department service "
    "services press local national state official officials spokesman spokeswoman spokesperson "
    "le la les de du des l d s affaires porte-parole "
    "в и по дел пресс-служба пресс служба служб управление управления"
)
COLOURLESS = frozenset(_COLOURLESS.split())
"""Words in the name of an office that tell none from another."""
KEPT = 5
"""First letters that a place and its people have in common."""


class Office(NamedTuple):
    """What a name says of a body."""

    is_of: frozenset[str]
    """Keys of `BEGINNINGS`, and of the fields of `LETTERS`."""
    other: frozenset[str]
    """Beginnings of all other words that tell it from its like."""


@lru_cache(maxsize=8192)
def office(name: str) -> Office:
    """Return what office the words of a name are for; no office where `is_of` is empty."""
    known: set[str] = set()
    other: set[str] = set()
    for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", name.casefold()):
        found = LETTERS.get(word) or _fields(word)
        known.update(found)
        if not found and word not in COLOURLESS:
            other.add(word[:KEPT])
    return Office(frozenset(known), frozenset(other))


def may_be(short: str, names: Iterable[str]) -> bool:
    """Tell whether an office as a report calls it may be the one that bears all of these names.

    "The ministry" may be the Ministry of Roads; "the Delm police" is not the police of Ard.
    """
    meant, full = office(short), [office(name) for name in names]
    fields = frozenset[str]().union(*(one.is_of for one in full))
    others = frozenset[str]().union(*(one.other for one in full))
    return bool(meant.is_of) and meant.is_of <= fields and meant.other <= others


def _fields(word: str) -> tuple[str, ...]:
    return tuple(
        key for key, known in BEGINNINGS.items() if any(map(word.startswith, known.split()))
    )
