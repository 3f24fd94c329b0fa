"""Brings a person's Russian name into the nominative: all its words in one case and gender."""

from __future__ import annotations

import re
from typing import Any

from firsthand.statements.russian_forms import nominative, parses

_WOMAN_S = re.compile(r"(?<=[оеёиы][вн])ой$|(?<=[оеё]в)ою$")
"""The end of "Орловой", "Зориной", which the dictionary may take for an adjective's."""


_GENITIVE = ("а", "я")


def mans_in_genitive(said: list[str]) -> list[str]:
    """Return the nominative of an unknown man's name that stands behind his noun.

    "Рассказ Оска Тарна": a woman's name ends there in "ы" or "и".
    """
    bent = [part for part in said if part.endswith(_GENITIVE)]
    unknown = len(said) > 1 and len(bent) == len(said) and not _readings_of_first(said[0], "")
    return [part.removesuffix("а") for part in said] if unknown else said


def name_in_nominative(said: list[str], gender: str = "") -> list[str]:
    """Return the words of a name that is no subject; `gender` is of the noun before it, if any.

    The first name tells case and gender where the dictionary knows it; a surname that has no form
    of that case does not bend ("Павла Дюрре").
    """
    first = _readings_of_first(said[0], gender) if len(said) > 1 else []
    bent = next((tags for tags in first if _all_agree(said[1:], *tags)), None)
    if bent is None and first:
        bent = first[0]
    if bent is None:
        return [nominative(part, gender=gender) for part in said]
    case, sex = bent
    if case == "nomn":
        return said
    return [nominative(said[0], gender=sex), *[_surname(part, case, sex) for part in said[1:]]]


def _readings_of_first(word: str, gender: str) -> list[tuple[str, str]]:
    """Return (case, gender) of a known first name, the nominative last."""
    known = [
        (str(p.tag.case), str(p.tag.gender)) for p in parses(word)
        if p.is_known and "Name" in p.tag and "Fixd" not in p.tag and "sing" in p.tag
    ]  # fmt: skip
    fitting = [tags for tags in known if not gender or tags[1] == gender] or known
    return sorted(dict.fromkeys(fitting), key=lambda tags: tags[0] == "nomn")


def _all_agree(rest: list[str], case: str, gender: str) -> bool:
    return all(_in(word, case, gender) for word in rest)


def _in(word: str, case: str, gender: str) -> list[Any]:
    """Return the readings of a word in a case and gender."""
    return [
        p for p in parses(word)
        if p.tag.case == case and p.tag.gender == gender and "sing" in p.tag
    ]  # fmt: skip


def _surname(word: str, case: str, gender: str) -> str:
    """Return a surname in the nominative, as it is where it has no such case."""
    if gender == "femn" and _WOMAN_S.search(word):
        return _WOMAN_S.sub("а", word)
    readings = _in(word, case, gender)
    if not readings:  # no dictionary holds it: a man's genitive ends in "а", others stay
        unknown = gender == "masc" and case in ("gent", "accs")
        return word.removesuffix("а") if unknown else word
    bent = readings[0].inflect({"nomn", "sing"})
    form = str(bent.word) if bent else word
    return form[:1].upper() + form[1:]
