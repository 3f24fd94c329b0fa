"""Tells numbers that are hours or days: "at nine", "twenty to twelve", "on 21 and 22 May"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.calendar_lexicon import MONTHS
from firsthand.entities.number import Number
from firsthand.entities.numbers_counted import TOLL
from firsthand.entities.numbers_referring import FROM
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list

_HOUR_WORDS = word_list("after at before by half past since till until à в к")
_HOUR_ENDS = word_list(
    """
    , . and every everyone he i in it my o'clock on our past people she someone soldiers that the
    there they till to until we when monday tuesday wednesday thursday friday saturday sunday
    """
) | {""}
_MINUTES = word_list("five ten twenty twenty-five")
_DAY_PARTS = word_list("morning afternoon evening night утра вечера ночи matin soir après-midi")
_TIME = re.compile(r"\d{1,2}[.:]\d{2}")
_TIME_ENDS = re.compile(r"\s?(?:[ap]\.?\s?m\b|o['’]clock\b|h\b|hrs\b)", re.IGNORECASE)
_SHORT_MONTHS = word_list("jan feb mar apr jun jul aug sep sept oct nov dec")
_LIST = word_list("- and et or to и до или по – — ,")


def is_day(words: Sequence[Word], at: int, last: int) -> bool:
    """Whether a number is a day: "Oct 17", "on 21 and 22 September", "on 4, 5 and 6 May"."""
    if not (words[at].text.isdigit() and int(words[at].text) <= 31):
        return False
    if at and words[at - 1].low in _SHORT_MONTHS:
        return True
    after = words[last].low if last < len(words) else ""
    if at and words[at - 1].low in {"au", "le"} and (after in _LIST or not after.isalpha()):
        return True  # "reportée au 23"
    ahead = last
    while ahead + 1 < len(words) and words[ahead].low in _LIST and words[ahead + 1].low.isdigit():
        ahead += 2
    return last < ahead < len(words) and words[ahead].low in MONTHS


def is_hour(words: Sequence[Word], number: Number, text: str) -> bool:
    """Whether a number is an hour ("at nine") and no count ("the toll stands at nine")."""
    at, last = number.value_at, number.last
    if not _small(words[at].low) and not _TIME.fullmatch(words[at].text):
        return False
    if _TIME.fullmatch(words[at].text) or _TIME_ENDS.match(text, words[last - 1].end):
        return True
    before = words[number.first - 1].low if number.first else ""
    told = any(word.low in TOLL | lex.CHANGED for word in words[max(0, at - 9) : at])
    if before in {"to", "past"} and at > 1 and _minutes(words[at - 2].low):
        return not told
    after = words[last].low if last < len(words) else ""
    if before in _HOUR_WORDS | {"", ","} and _part_of_day(words, last):
        return True
    if before == "from":
        return after in {"till", "until"}
    return before in _HOUR_WORDS and not told and after in _HOUR_ENDS


def _part_of_day(words: Sequence[Word], last: int) -> bool:
    """Whether "in the morning", "at night", "утра" follows."""
    after = [word.low for word in words[last : last + 3]]
    if after[:2] == ["in", "the"] or after[:1] in (["at"], ["du"]):
        return after[-1] in _DAY_PARTS
    return after[:1] != [] and after[0] in _DAY_PARTS


def to_the_hour(words: Sequence[Word], number: Number) -> bool:
    """Whether the minutes before an hour stand here: "twenty-five to twelve"."""
    before = words[number.first - 1].low if number.first else ""
    after = [word.low for word in words[number.last : number.last + 2]]
    return (
        words[number.value_at].low in _MINUTES
        and before not in FROM
        and len(after) > 1
        and after[0] in {"to", "past"}
        and lex.ONES.get(after[1], 24) <= 12
    )


def _minutes(low: str) -> bool:
    return low in _MINUTES or _small(low)


def _small(low: str) -> bool:
    return low in lex.ONES or (low.isdigit() and int(low) <= 24)
