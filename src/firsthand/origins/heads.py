"""Tells people, groups and papers from scraps of a sentence by the head of a description."""

from __future__ import annotations

import re

from firsthand.origins.people import DETERMINERS, NOT_PEOPLE, PEOPLE, PLURAL, RECORDS

CODE = re.compile(r"[A-ZА-Я]{1,3}[-–]?\d{1,3}|(?:[A-Z]\w+|\w+) [A-Z](?= |$)")
"""A name in code, as rights groups give their witnesses: "R-4", "Weaver B"."""
INITIAL = re.compile(r"(?:[A-ZА-Я]\. ?){1,3}")
"""A name cut to its first letters."""
AFTER_HEAD = re.compile(
    r"[,;(]| (?:of|at|in|from|who|whose|near|with|within|quoted|on|by|held|to|that|which|for|hired"
    r"|reached|interviewed|heard|met|made|whom|present|across|seen|close|formerly|inside|outside"
    r"|de|du|des|d['’]|à|au|qui|из|из-за|в|на|у|с|который|которая|попросивш\w+)\b"
)
"""Where the head of a description is over."""
NOBODY = re.compile(
    r"(?:no|any|older|other|\w+ of (?:you|us|them)) |(?:\w+ )?(?:readers|listeners)\b",
    re.IGNORECASE,
)
"""Beginnings of descriptions of nobody who was asked."""
PERSON_ENDING = re.compile(
    r"\w{2,}(?:ers?|ors?|ists?|ians?|ants?|eers?|ees|ess|man|men|woman|women|mates?|smiths?"
    r"|eur(?:e?s?)|euses?|iers?|ières?|istes?|iennes?|eux"
    r"|ники?|чики?|щики?|тели?|тель|ницы?|арь|ист|истка|иха|лог|овед)"
)
"""How words for people who do something end (English, French, Russian)."""


def is_none(words: str) -> bool:
    """Tell whether a description is of nobody who was asked: "no witness", "older readers"."""
    return bool(NOBODY.match(words))


def names_people(words: str) -> bool:
    """Tell whether the head of a description is a word for people: "a beekeeper from Ubrel"."""
    return not NOBODY.match(words) and any(_is_person(word) for word in _head(words))


def names_record(words: str) -> bool:
    """Tell whether the head of a description is a paper or recording: "hospital records"."""
    if NOBODY.match(words) or names_people(words):
        return False
    return any(word in RECORDS or _singular(word) in RECORDS for word in _head(words))


def names_several(words: str) -> bool:
    """Tell whether the head of a description means more than one person: "two harbour guards"."""
    return any(word in PLURAL or (_is_person(word) and _is_plural(word)) for word in _head(words))


def is_code(name: str) -> bool:
    """Tell whether a name is a code or initials, which stand for one person who was asked."""
    return bool(CODE.fullmatch(name.strip()) or INITIAL.fullmatch(name.strip()))


def _is_person(word: str) -> bool:
    if word in NOT_PEOPLE or _singular(word) in NOT_PEOPLE:
        return False
    known = word in PEOPLE or _singular(word) in PEOPLE
    return known or bool(PERSON_ENDING.fullmatch(word))


def _head(words: str) -> tuple[str, ...]:
    """Return the first and the last word of the head, folded, without number and article.

    French and Russian begin with the noun, English ends with it; "one of the joiners" means them.
    """
    plain = re.sub(
        r"^(?:one|some|two|three|both|all|many) of (?:the |his |her |their )?", "", words
    )
    head = AFTER_HEAD.split(plain.casefold(), maxsplit=1)[0]
    found = [word for word in re.findall(r"[^\W\d_]+", head) if word not in DETERMINERS]
    return tuple(dict.fromkeys((found[0], found[-1]))) if found else ()


def _is_plural(word: str) -> bool:
    return word.endswith(("men", "ники", "чики", "тели")) or _singular(word) != word


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
