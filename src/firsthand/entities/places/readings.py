"""The forms under which a written name of a place may be listed: bare, in the nominative."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from firsthand.entities.places.gazetteer import REGION, TOWN, Listed, listed_key
from firsthand.entities.places.keys import key
from firsthand.entities.russian import parses
from firsthand.entities.word_list import word_list

_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)
_KINDS = word_list(
    """
    city town village commune ville ciudad gorod город города городе село села селе поселок поселке
    """
)
"""Words that say what a place is and are no part of its name: "the city of Homs"."""
_SMALL = word_list("the of de du d")
_DIVISIONS = (
    ("oblast", "region", "province", "governorate", "department", "state", "krai"),
    ("raion", "rayon", "district", "county"),
    ("область", "регион", "провинция"),
    ("область", "регіон"),
)  # fmt: skip
"""Words for one kind of division: reports and the list choose among them as they like."""
MOST = 3
"""Words of the longest name whose cases are tried."""


@lru_cache(maxsize=16384)
def candidates(name: str) -> tuple[Listed, ...]:
    """Return every listed place that a name can mean, each once, the letters as written first.

    Where a region bears the name, towns that are but called so too are no candidates.
    """
    forms = [form for reading in readings(name) for form in (reading, *_divisions(reading))]
    found = dict.fromkeys(place for form in dict.fromkeys(forms) for place in listed_key(form))
    if any(place.kind == REGION and key(place.name) in forms for place in found):
        found = {place: None for place in found if key(place.name) in forms or place.kind != TOWN}
    return tuple(found)


def _divisions(form: str) -> list[str]:
    """Return a name with the other words for its kind of division: "homs region"."""
    own, _, last = form.rpartition(" ")
    alike = [word for words in _DIVISIONS if last in words for word in words if word != last]
    return [f"{own} {word}" for word in alike] if own else []


@lru_cache(maxsize=65536)
def readings(name: str) -> tuple[str, ...]:
    """Return the keys that a name may stand for, the letters as written first."""
    words = _bare(key(re.sub(r"[’']s$", "", name)).split())
    found = dict.fromkeys([" ".join(words)])
    if _CYRILLIC.search(name) and len(words) <= MOST:
        found |= dict.fromkeys(map(" ".join, product(*map(nominatives, words))))
    return tuple(form for form in found if form)


def _bare(words: list[str]) -> list[str]:
    """Leave out what only says what the place is, as long as a name remains."""
    kept = words
    while len(kept) > 1 and kept[0] in _KINDS | _SMALL:
        kept = kept[1:]
    return kept


@lru_cache(maxsize=65536)
def nominatives(word: str) -> tuple[str, ...]:
    """Return the nominatives of a Russian word in any of its readings, itself first.

    A place is often plural ("в Черкассах" is Черкассы) and often unknown to the dictionary, whose
    guess by endings serves as well.
    """
    found = {word: None}
    for parse in parses(word):
        if parse.tag.POS in {"NOUN", "ADJF"} and parse.tag.case:
            forms = parse.inflect({"nomn"})
            found.setdefault(forms.word if forms else parse.normal_form)
    return tuple(key(form) for form in found)


def is_cyrillic(name: str) -> bool:
    """Tell whether a name is written in Cyrillic letters."""
    return bool(_CYRILLIC.search(name))
