"""Reads one value: digits, number words in a row, dozens, hundreds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.numbers_german import german
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list
from firsthand.model.terms import Qualifier

_DIGITS = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,7}")
_COUPLE = word_list("couple пара пару пары парой")
_OF_MANY = {"tens": 20, "hundreds": 200}


_ROUND_ENDS = ("aine", "ena", "ier")
_SHARP = word_list("douzaine demi-douzaine docena")
"""Of the nouns with such endings those that are as exact as "a dozen"."""


class Value(NamedTuple):
    """A value read, the word behind it, and how exact its own words are."""

    value: int
    last: int
    qualifier: Qualifier


def read_value(words: Sequence[Word], at: int) -> Value | None:
    """Read one value that begins at a word; None where none does."""
    low = words[at].low
    if _DIGITS.fullmatch(low):
        value, last = int(re.sub(r"\D", "", low)), at + 1
        if last < len(words) and words[last].low in lex.MULTIPLIERS:
            value, last = value * lex.MULTIPLIERS[words[last].low], last + 1
        return Value(value, last, Qualifier.EXACT)
    if low in _OF_MANY and [word.low for word in words[at + 1 : at + 3]] == ["of", "thousands"]:
        return Value(_OF_MANY[low] * 1000, at + 3, Qualifier.AT_LEAST)
    if low in lex.VAGUE and not (low in lex.DOZENS and at and words[at - 1].low in {"a", "одна"}):
        return Value(lex.VAGUE[low], at + 1, Qualifier.AT_LEAST)
    if low.endswith("-odd") and (odd := one_word(low[:-4])) is not None:
        return Value(odd, at + 1, Qualifier.ABOUT)
    return _dozen(words, at) or _spelled(words, at)


def _dozen(words: Sequence[Word], at: int) -> Value | None:
    """Read numbers by the dozen: "half a dozen", "several hundred", "une vingtaine"."""
    low = [word.low for word in words[at : at + 4]] + [""] * 4
    if low[:3] == ["half", "a", "dozen"]:
        return Value(6, at + 3, Qualifier.EXACT)
    if low[0] in _COUPLE and (low[1] in lex.DOZENS or low[1:3] == ["of", "dozen"]):
        last = at + 2 if low[1] in lex.DOZENS else at + 3
        return Value(2 * lex.DOZENS[words[last - 1].low], last, Qualifier.ABOUT)
    if low[0] in {"полтора", "полторы"} and low[1] in lex.DOZENS:
        return Value(lex.DOZENS[low[1]] * 3 // 2, at + 2, Qualifier.ABOUT)
    if (
        low[0] in {"several", "few", "несколько", "plusieurs"}
        and low[1] in lex.MULTIPLIERS | lex.DOZENS | lex.VAGUE
    ):
        table = {**lex.DOZENS, **lex.MULTIPLIERS}
        unit = table.get(low[1]) or lex.VAGUE[low[1]] // 2
        return Value(2 * unit, at + 2, Qualifier.AT_LEAST)
    lead = 1 if low[0] in {"a", "un", "une", "one", "una", "uma", "ein"} else 0
    if low[lead] in lex.DOZENS:
        about = low[lead].endswith(_ROUND_ENDS) and low[lead] not in _SHARP
        return Value(
            lex.DOZENS[low[lead]], at + lead + 1, Qualifier.ABOUT if about else Qualifier.EXACT
        )
    if lead and low[1] in {"hundred", "thousand"}:
        return _spelled(words, at + 1, 1)
    if low[0] in lex.ONES and low[1] in lex.BY_THE:
        rough = Qualifier.ABOUT if low[1] in lex.ROUND else Qualifier.EXACT
        return Value(lex.BY_THE[low[1]] * lex.ONES[low[0]], at + 2, rough)
    return None


_ALONE = word_list("cent mille mil hundert tausend тысяча тисяча")
"""Multipliers that need no number before them."""


def _spelled(words: Sequence[Word], at: int, group: int = 0) -> Value | None:
    """Number words in a row: "two hundred and fifty", "сто двадцать три", "vingt-trois".

    `group` is what stands before the first of them: 1 for the article in "a hundred and two".
    """
    total, last = 0, at
    previous = ""
    while last < len(words):
        low = words[last].low
        if _linked(words, last, previous):
            last += 1
            continue
        unit = one_word(low)
        if low in lex.MULTIPLIERS and (group or low in _ALONE):
            group = max(group, 1) * lex.MULTIPLIERS[low]
            if group >= 1000:
                total, group = total + group, 0
        elif unit is not None and (last == at or (unit < _room(previous))):
            group += unit
        else:
            break
        previous = low
        last += 1
    return Value(total + group, last, Qualifier.EXACT) if last > at else None


def _linked(words: Sequence[Word], at: int, previous: str) -> bool:
    """Whether "and" stands inside one number: "a hundred and two", "vingt et un"."""
    low, after = words[at].low, words[at + 1].low if at + 1 < len(words) else ""
    if low == "et":
        return previous in lex.TENS and after in {"un", "une", "onze"}
    if low in {"y", "e"} and previous in lex.TENS | lex.HUNDREDS:
        return (one_word(after) or _room(previous)) < _room(previous)
    return low == "and" and previous in {"hundred", "thousand"} and one_word(after) is not None


def _room(previous: str) -> int:
    """How large the next number word may be after this one."""
    if previous == "soixante":
        return 20
    if previous in lex.TENS:
        return 10
    if lex.MULTIPLIERS.get(previous, 0) >= 1000:
        return 1000
    if previous in lex.HUNDREDS or previous in lex.MULTIPLIERS:
        return 100
    return 0


def one_word(low: str) -> int | None:
    """Return the value of one number word below a thousand, None for any other word."""
    for table in (lex.ONES, lex.TENS, lex.HUNDREDS):
        if low in table:
            return table[low]
    head, _, tail = low.rpartition("-")
    if head in lex.TENS and tail in lex.ONES:
        return lex.TENS[head] + lex.ONES[tail]
    if low.endswith(("-et-un", "-et-une", "-et-onze")):
        tens = low[: low.index("-et-")]
        return lex.TENS[tens] + lex.ONES[low.rpartition("-")[2]] if tens in lex.TENS else None
    return german(low)
