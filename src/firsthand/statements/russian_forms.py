"""Bends Russian words: dictionary forms, the nominative, gender, by pymorphy's dictionary."""

from __future__ import annotations

from functools import lru_cache
from typing import Any


@lru_cache(maxsize=1)
def _analyser() -> Any:
    import pymorphy3

    return pymorphy3.MorphAnalyzer()


def parses(word: str) -> list[Any]:
    """Return the readings of a word, likeliest first; none for signs that have no name."""
    try:
        return list(_analyser().parse(word))
    except ValueError:  # pymorphy3 asks for the Unicode name of every character
        return []


_POS: dict[str, frozenset[str]] = {
    "VERB": frozenset({"VERB", "INFN", "PRTF", "PRTS", "GRND"}),
    "NOUN": frozenset({"NOUN"}),
    "PROPN": frozenset({"NOUN"}),
    "ADJ": frozenset({"ADJF", "ADJS", "PRTF", "PRTS"}),
}


_NOMINAL = frozenset({"NOUN", "ADJF", "PRTF", "NPRO", "NUMR"})
"""What has cases; a name that looks like a verb ("Ирми") has none to change."""


@lru_cache(maxsize=50_000)
def lemma(word: str, pos: str) -> str:
    """Return the dictionary form in lower case, of the part of speech that was tagged."""
    found = parses(word)
    wanted = _POS.get(pos, frozenset())
    best = next((parse for parse in found if parse.tag.POS in wanted), next(iter(found), None))
    return str(best.normal_form) if best else word.casefold()


@lru_cache(maxsize=50_000)
def nominative(word: str, plural: bool = False, gender: str = "") -> str:
    """Return a noun or adjective in the nominative, its number and capital kept.

    `gender` is the grammeme ("masc", "femn", "neut") that an adjective takes from its noun.
    """
    found = [parse for parse in parses(word) if parse.tag.POS in _NOMINAL]
    if not found:
        return word
    if gender and not plural:
        found = [parse for parse in found if parse.tag.gender == gender] or found
    number = "plur" if plural else "sing"
    unknown_man = gender == "masc" and word[:1].isupper() and word.endswith("а")
    if unknown_man and not plural and not any(p.tag.gender == gender for p in found):
        return word.removesuffix("а")  # the genitive of a name that no dictionary holds
    if any(parse.tag.case == "nomn" and number in parse.tag for parse in found):
        return word
    best = found[0]
    wanted = {"nomn", number} | ({gender} if gender and not plural else set())
    inflected = best.inflect(wanted)
    form = str(inflected.word) if inflected else word.lower()
    return form[:1].upper() + form[1:] if word[:1].isupper() else form


@lru_cache(maxsize=50_000)
def gender(noun: str) -> str:
    """Return the grammeme of a noun's gender, "" where it has none."""
    first = next(iter(parses(noun)), None)
    return str(first.tag.gender or "") if first else ""


@lru_cache(maxsize=50_000)
def is_noun(word: str) -> bool:
    """Tell whether a word is likeliest a noun."""
    first = next(iter(parses(word)), None)
    return first is not None and first.tag.POS == "NOUN"


@lru_cache(maxsize=50_000)
def in_case(word: str, case: str) -> bool:
    """Tell whether a noun or adjective may stand in a case ("ablt": the instrumental)."""
    return any(p.tag.case == case for p in parses(word) if p.tag.POS in _NOMINAL)


@lru_cache(maxsize=50_000)
def agrees(participle: str, noun: str) -> bool:
    """Tell whether a word can be a participle in the case, number and gender of a noun."""
    theirs = [p.tag for p in parses(noun) if p.tag.POS in ("NOUN", "NPRO", "ADJF", "PRTF")]
    return any(
        mine.tag.case == tag.case and mine.tag.number == tag.number
        and (tag.number == "plur" or mine.tag.gender == tag.gender or tag.gender is None)
        for mine in parses(participle) if mine.tag.POS == "PRTF" for tag in theirs
    )  # fmt: skip


@lru_cache(maxsize=50_000)
def is_known(word: str) -> bool:
    """Tell whether the dictionary holds a word, so that its forms are no guess."""
    return any(parse.is_known for parse in parses(word))


_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")


@lru_cache(maxsize=50_000)
def same_case(noun: str, name: str) -> bool:
    """Tell whether a noun and a name may stand in one case; a name may bend in none."""
    fixed = any("Fixd" in p.tag for p in parses(name))
    return fixed or any(in_case(noun, case) and in_case(name, case) for case in _CASES)
