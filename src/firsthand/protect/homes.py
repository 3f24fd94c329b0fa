"""Finds places that a pile names only as somebody's home: a small village leads to its people."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from firsthand.protect.fold import Word
from firsthand.protect.lexicon import ROLES
from firsthand.protect.match import Form, Matcher

_PEOPLE = "|".join(
    sorted({word for _, words in ROLES for word in words.split()} | {"couple", "man", "woman"})
)
_SMALL = r"(?:village|hamlet|settlement|suburb|farm|islet)"
_WHICH = r"(?:(?:the|a|an) )?(?:[a-z]+ ){0,2}"
_HOME = re.compile(
    rf"\b(?:from|of) {_WHICH}{_SMALL} (?:of |called )?$"
    rf"|\b(?:{_PEOPLE}),? (?:from|of) (?:{_WHICH}{_SMALL} of )?$"
    r"|,? (?:aged )?(?:\d{1,2}|[a-z]+ty(?:-[a-z]+)?|[a-z]+teen),? (?:and )?(?:from|of) $"
    r"|\b(?:lives?|lived|living|resid(?:es?|ed|ing)|grew up|born|raised|farms?|(?:his|her|their) "
    rf"(?:home|house|flat|farm)) (?:in|at|near|outside) (?:{_WHICH}{_SMALL} of )?$"
    r"|\b(?:residents?|natives?|inhabitants?) of (?:the )?$"
    r"|\b(?:habitante?s?|originaires?|nati(?:f|ve)s?) (?:de |d[’']|du village d(?:e |[’']))$"
    r"|\b(?:du|d[’']un) (?:petit )?(?:village|hameau) (?:de |d[’'])$|\b(?:habite|vit) à $"
    r"|\b(?:vecin[oa]s?|natural|originari[oa]|del pueblo|de la aldea) de $|\bvive en $"
    r"|\b(?:(?:жител\w+|урожен\w+|родом из|из)"
    r" (?:села|деревни|посёлка|поселка|хутора|аула|станицы)|"
    r"жител\w+|урожен\w+|родом из|"
    r"(?:жив[её]т|проживает) в(?: селе| деревне| пос[её]лке)?) $",
    re.IGNORECASE,
)
"""What stands before the name of a home: "a nurse from", "she lives in", "the village of"."""
_REACH = 60


def home_forms(found: Iterable[tuple[str, list[Word]]], places: frozenset[Form]) -> frozenset[Form]:
    """Return those of `places` of which every mention says where somebody lives or comes from.

    `found` are cleaned texts with their words. Where anything is told to have happened, a place is
    named otherwise, too, and stays.
    """
    matcher = Matcher({form: form for form in places})
    homes, mentions = Counter[Form](), Counter[Form]()
    for text, line in found:
        for hit in matcher.find([word.key for word in line]):
            start = line[hit.start].start
            if line[hit.start].written[0].isupper():
                mentions[hit.owner] += 1
                homes[hit.owner] += bool(_HOME.search(text[max(0, start - _REACH) : start]))
    return frozenset(form for form, count in homes.items() if count and count == mentions[form])
