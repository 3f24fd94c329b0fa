"""Tells numbers that are ages, or how many live in a place."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities.lexicon import ENGLISH
from firsthand.entities.number import Number
from firsthand.entities.numbers_counted import TOLL, counts_people, is_noun
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

_LIMITS = word_list("above below over under")
_PLACES = word_list("city country island kingdom nation population region republic state town")
_GREAT = 100_000
"""Where a country is described, from here up a number is its population."""
_LIVING = word_list("had has have home to with имеет compte")
"""Before a great number of people these say how many live in a place."""
_DESCRIBED = ENGLISH.roles | ENGLISH.kin | ENGLISH.children | {"man", "woman", "youth"}
_EVERYONE = word_list("anyone everyone female girl male people person them those us")
_OLDEST = word_list("eldest he i oldest she youngest он она il elle")
_AGED = word_list("aged age ages âgé âgée âgés âgées turned turning возрасте")
_EXTREME = word_list("old older young younger")
_EACH = word_list("both each toutes tous chacun chacune обоим обеим каждому")
"""After a comma these give one age to several: "his brothers, both 11"."""
_IS = word_list("aged is turned turning was was est était avait")


def is_age(words: Sequence[Word], number: Number) -> bool:
    """Whether a number is an age: "aged 14", "Ana Petru, 71,", "every male over 15"."""
    at, last = number.value_at, number.last
    low = [word.low for word in words[max(0, at - 2) : at]]
    before, earlier = ([""] * 2 + low)[-1], ([""] * 2 + low)[-2]
    after = words[last].low if last < len(words) else ""
    if before in _AGED or (before == "as" and earlier in _EXTREME):
        return True
    nearly = (before == "for" and earlier == "on") or (
        before == "под" and number.low == number.high
    )
    if nearly and not counts_people(words, last):
        return True  # "getting on for forty", "под сорок"
    if before in _LIMITS and ENGLISH.base(earlier) in _DESCRIBED | _EVERYONE and not is_noun(after):
        return True  # "every male over 15"
    if number.low is None or number.low > 110 or number.low != number.high:
        return False
    if before == "of" and ENGLISH.base(earlier) in _DESCRIBED and earlier not in TOLL:
        return True
    ends = after in {"", ",", ".", ")", "when", "and", "but", "или", "и"}
    if before in _IS and (earlier in _OLDEST or _bearer(words, at)) and ends:
        return True
    if before in _EACH and earlier in {",", "("} and ends and words[at].text.isdigit():
        return True
    named = before == "," and at > 1 and (words[at - 2].text[:1].isupper() or after == ",")
    listed = at > 1 and words[at - 2].text.isdigit()
    return (named or before == "(") and ends and words[at].text.isdigit() and not listed


def _bearer(words: Sequence[Word], at: int) -> bool:
    """Whether a name stands before "is": "Ana Petru is sixteen", but not "the Unit is 12"."""
    name = words[at - 2].text if at > 1 else ""
    spelled = not words[at].text.isdigit() or (at > 2 and words[at - 3].text[:1].isupper())
    return spelled and name[:1].isupper() and not name.isupper()


def is_population(words: Sequence[Word], number: Number) -> bool:
    """Whether a number says how many live in a place: "population 61,000", "a town of 9,000"."""
    before = [word.low for word in words[max(0, number.first - 3) : number.first]]
    if "population" in before or "население" in before:
        return True
    if before[-1:] == ["of"] and (before[-2:-1] or [""])[0] in _PLACES:
        return True
    if (number.low or 0) < _GREAT or not any(word.low in _PLACES for word in words):
        return False
    lives_there = not _LIVING.isdisjoint(before[-1:])
    return lives_there or not counts_people(words, number.last)
