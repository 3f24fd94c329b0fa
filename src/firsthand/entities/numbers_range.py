"""Reads two numbers as one range: "between 30 and 50", "one soldier or two"."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities import numbers_more_languages as more
from firsthand.entities.number import Number
from firsthand.entities.numbers_text import Word
from firsthand.entities.numbers_value import Value, one_word, read_value
from firsthand.entities.word_list import word_list
from firsthand.model.terms import Qualifier


def paired(words: Sequence[Word], at: int) -> Number | None:
    """Read two number words with a hyphen as a range: "пять-шесть"."""
    first, _, second = words[at].low.partition("-")
    low, high = one_word(first), one_word(second)
    if low is None or high is None or low >= high:
        return None
    return Number(low, high, Qualifier.RANGE, at, at + 1, at)


_MAYBE = word_list("even maybe ou or perhaps peut-être possibly возможно или")
_ROUGH = word_list("about almost around nearly perhaps some environ около примерно")
_ENDS_RANGE = word_list(", . ; and are had has have is of that was were who") | frozenset(
    ["", '"', "”", "»", ")"]
)


def _joint(words: Sequence[Word], at: int) -> int:
    """Return where the second number of a range can begin; `at` itself where no joint stands."""
    ahead = at
    while ahead < len(words) and ahead - at < 3 and words[ahead].low in _MAYBE | {","}:
        ahead += 1
    if ahead > at and words[ahead - 1].low in _MAYBE:
        return ahead
    if at < len(words) and words[at].low in lex.TO:
        return at + 2 if at + 1 < len(words) and words[at + 1].low in _ROUGH else at + 1
    return at


_AND = word_list("and et и") | more.AND
_UNTIL = word_list("to до à a bis")
_FROM = word_list("from с со de von з із від")


def range_at(words: Sequence[Word], at: int, first: Value) -> Number | None:
    """Read two numbers as one range: "between 30 and 50", "seven or eight", "30–50"."""
    joint = first.last
    begin = _joint(words, joint)
    if begin == joint or begin >= len(words):
        return _parted_range(words, at, first)
    second = read_value(words, begin)
    before = words[at - 1].low if at else ""
    between = before in lex.BETWEEN
    if second is None or second.value <= first.value:
        return None
    first = _scaled(words, first, second)
    if words[joint].low in _AND and not between:
        return None
    if words[joint].low in _UNTIL and _changes(words, at):
        return None
    start = at - 1 if between else at
    return Number(first.value, second.value, Qualifier.RANGE, start, second.last, at)


def _scaled(words: Sequence[Word], first: Value, second: Value) -> Value:
    """The first number of a range in the unit of the second: "two or three hundred"."""
    unit = {**lex.DOZENS, **lex.MULTIPLIERS}.get(words[second.last - 1].low, 1)
    same = first.value < second.value / unit
    return first._replace(value=first.value * unit) if same else first


def _changes(words: Sequence[Word], at: int) -> bool:
    """Whether "from 12 to 17" tells how a count grew."""
    from_here = at > 0 and words[at - 1].low in _FROM
    return from_here and any(word.low in lex.CHANGED for word in words[max(0, at - 9) : at])


def _parted_range(words: Sequence[Word], at: int, first: Value) -> Number | None:
    """Read a range parted by its noun: "four shots, or five", "one soldier or two"."""
    noun = words[first.last : first.last + 1]
    if not noun or not noun[0].text.isalpha() or not noun[0].text.islower():
        return None
    begin = _joint(words, first.last + 1)
    if begin == first.last + 1 or begin >= len(words) or words[begin - 1].low not in _MAYBE:
        return None
    second = read_value(words, begin)
    if second is None or not first.value < second.value <= 2 * first.value:
        return None
    after = words[second.last].low if second.last < len(words) else ""
    if after not in _ENDS_RANGE:
        return None
    return Number(first.value, second.value, Qualifier.RANGE, at, first.last, at, second.last)
