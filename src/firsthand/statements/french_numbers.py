"""Tells number and gender of a French noun by its article and its ending."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.statements.drafts import Draft
from firsthand.statements.words import words

_MANY = words(
    "les des ces ses leurs nos mes vos deux trois quatre cinq six sept huit neuf dix onze douze "
    "treize quatorze quinze seize vingt trente quarante cinquante soixante cent plusieurs quelques "
    "certains certaines aux divers diverses d'autres"
)
_HE = words("le un ce cet du au")
_SHE = words("la une cette sa ma")
_BETWEEN = words("autres autre jeunes jeune vieux vieille vieil anciens anciennes ancien ancienne "
                 "premiers premières premier première seconds secondes seul seule même mêmes "
                 "petits petites petit petite")  # fmt: skip
_WOMANLY = re.compile(r"(?:\w+(?:ière|ienne|euse|trice|ante|ente|ée|esse|aine|oise|ise|eure))s?")
_PLURAL = re.compile(r"\w[\w-]*[sx]")


def number_and_gender(drafts: Sequence[Draft], index: int) -> tuple[bool, bool | None]:
    """Return whether a noun is plural and whether feminine; None where no word tells."""
    noun = drafts[index].text.casefold()
    if drafts[index].pos == "PROPN" or not noun[:1].isalpha():
        return False, None
    before = index - 1
    while before >= 0 and drafts[before].text.casefold() in _BETWEEN:
        before -= 1
    article = drafts[before].text.casefold() if before >= 0 else ""
    counted = article in _MANY or (article.isdecimal() and article != "1")
    if counted and _PLURAL.fullmatch(noun):
        return True, True if _WOMANLY.fullmatch(noun) else None
    if article in _SHE or _WOMANLY.fullmatch(noun):
        return False, True
    return False, False if article in _HE else None
