"""Tells numbers that count from those that measure, date or number something."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.lexicon import ENGLISH
from firsthand.entities.number import Number
from firsthand.entities.numbers_ages import is_age, is_population
from firsthand.entities.numbers_counted import counts_people
from firsthand.entities.numbers_hours import is_day, is_hour, to_the_hour
from firsthand.entities.numbers_named import is_code, is_glued, is_numbered, is_point
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

_ROOM_FOR = (
    "built for", "designed for", "room for", "space for", "capacity of", "licensed for",
    "big enough for", "conçu pour", "conçue pour", "prévu pour", "prévue pour", "capacité de",
    "рассчитанной на", "рассчитанную на", "рассчитанном на",
    "рассчитанный на", "рассчитанная на", "рассчитана на", "рассчитан на",
    "рассчитанного на", "вместимостью", "предназначенной для", "предназначенной на",
)  # fmt: skip
"""Before a number these say how many a place is made for."""
_SUMS = word_list(
    """
    compensation fee fine payout price ransom reward salary sum wage amende indemnité prix rançon
    salaire somme выкуп зарплата компенсации компенсация награда сумма сумму суммы цена штраф
    """
)
"""Nouns that a sum of money belongs to."""
_COME_TO = word_list("at be is of was à de était est в составил составила составит составляет")
_RATES = word_list("day hour minute month night shift week year jour heure mois semaine an nuit")
_TIMES = word_list("fois times раз раза")
_COMPARED = word_list("a above as bigger greater higher larger longer more over plus the больше")
"""After "three times" these compare; else it was done three times."""


def measures(words: Sequence[Word], number: Number, text: str) -> bool:
    """Return whether a number is an age, a time, a date, a length, a sum, or part of a name."""
    at, last = number.value_at, number.last
    before = words[at - 1] if at else Word("", 0, 0)
    after = words[last].low if last < len(words) else ""
    if before.text in {"$", "€", "£", "№", "#", "/", "-", "‑"} or after in set("%°/$€"):
        return True
    if before.low == "per":
        return True  # "per cent"
    if _of_unit(words, last) or is_glued(words, at, last, text) or is_age(words, number):
        return True
    return (
        is_numbered(words, at) or is_day(words, at, last) or is_hour(words, number, text)
        or to_the_hour(words, number) or is_population(words, number)
        or _rate(words, last) or _holds(words, number.first) or _sum(words, number)
        or is_point(words, at, text) or is_code(words, number)
    )  # fmt: skip


def _of_unit(words: Sequence[Word], last: int) -> bool:
    """Whether a unit of measure follows: "nine miles", "twelve nautical miles"."""
    after = [word.low for word in words[last : last + 2]]
    if after and after[0] in _TIMES and last and words[last - 1].text[0].isdigit():
        return True  # nobody counts blows in figures; a post is shared 8,000 times
    if after and after[0] in _TIMES:
        said = [ENGLISH.base(word.text) for word in words[max(0, last - 5) : last]]
        return after[-1] in _COMPARED or not ENGLISH.speech.isdisjoint(said)
    if after and (after[0] in lex.NOT_COUNTED or after[0] + "s" in lex.NOT_COUNTED):
        return True
    return len(after) > 1 and after[0] in lex.OF_UNITS and after[1] in lex.NOT_COUNTED


def _rate(words: Sequence[Word], last: int) -> bool:
    """Whether a number says how often: "forty a day", "600 cigarettes an hour"."""
    after = [word.low for word in words[last : last + 3]]
    return any(one in {"a", "an", "per", "par"} and unit in _RATES for one, unit in pairwise(after))


def _holds(words: Sequence[Word], first: int) -> bool:
    """Whether a number says how many a place is made for: "a cell built for eight"."""
    before = " ".join(word.low for word in words[max(0, first - 3) : first])
    return before.endswith(_ROOM_FOR)


def _sum(words: Sequence[Word], number: Number) -> bool:
    """Whether a number of nothing is a sum of money: "a fine of 300", "сумма составит 15 тысяч"."""
    before = [word.low for word in words[max(0, number.first - 4) : number.first]]
    linked = not _COME_TO.isdisjoint(before[-1:]) and not _SUMS.isdisjoint(before)
    after = words[number.last].low if number.last < len(words) else ""
    things = after.isalpha() and after.endswith("s")
    return linked and not things and not counts_people(words, number.last)
