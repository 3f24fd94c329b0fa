"""Reads numbers in running text: digits, number words, dozens, ranges, and how exact they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities import numbers_more_languages as more
from firsthand.entities.numbers_german import german
from firsthand.entities.word_list import word_list
from firsthand.model.terms import Qualifier

_WORD = re.compile(
    r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.:]\d+)+|\d+"
    r"|[^\W\d_]+(?:[-’'][^\W\d_]+)*\.?|[^\w\s]"
)
_DIGITS = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,7}")
_LONGEST_PREFIX = 4


class Word(NamedTuple):
    """A word or sign with its place."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in lower case without a closing point."""
        return self.text.casefold().rstrip(".") if len(self.text) > 1 else self.text.casefold()


class Number(NamedTuple):
    """A number as said: bounds, qualifier, and the words from `first` to before `last`."""

    low: int | None
    high: int | None
    qualifier: Qualifier
    first: int
    last: int
    value_at: int
    """The word where the value itself begins, behind "at least" and the like."""
    read: int = 0
    """Where reading goes on, when the second number of a range stands behind its noun."""


def split(text: str, start: int, end: int) -> list[Word]:
    """Return the words and signs of a stretch of text."""
    return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


_ENDS_SENTENCE = re.compile(r"[\"”»)’]*(?:\s+[\"“«(—–-]*\s?[A-ZА-ЯЁÀ-Þ\d]|\s*$)")
_SHORTENED = word_list("approx art ca cf env est etc fn no vs гг млн руб см тыс ул чел")
_LONG = 5
"""Letters from which a capitalised word with a point is no title ("Gen.", "Sept.")."""


def with_ends(words: Sequence[Word], text: str) -> list[Word]:
    """Return the words with the point that ends a sentence as a sign of its own."""
    found: list[Word] = []
    for word in words:
        bare = word.text[:-1]
        whole = bare.islower() or len(bare) >= _LONG
        ends = word.text.endswith(".") and whole and bare.casefold() not in _SHORTENED
        if ends and _ENDS_SENTENCE.match(text, word.end):
            found += [Word(bare, word.start, word.end - 1), Word(".", word.end - 1, word.end)]
        else:
            found.append(word)
    return found


def _nobody(words: Sequence[Word], at: int) -> bool:
    """Whether "no" counts here: "no one", "no deaths"."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    return words[at].low == "no" and (
        after == "one" or after in lex.PEOPLE or after in lex.STATE_OF
    )


_OF_MANY = {"tens": 20, "hundreds": 200}


class _Value(NamedTuple):
    value: int
    last: int
    qualifier: Qualifier


def _value(words: Sequence[Word], at: int) -> _Value | None:
    """Read one value that begins at a word; None where none does."""
    low = words[at].low
    if _DIGITS.fullmatch(low):
        value, last = int(re.sub(r"\D", "", low)), at + 1
        if last < len(words) and words[last].low in lex.MULTIPLIERS:
            value, last = value * lex.MULTIPLIERS[words[last].low], last + 1
        return _Value(value, last, Qualifier.EXACT)
    if low in _OF_MANY and [word.low for word in words[at + 1 : at + 3]] == ["of", "thousands"]:
        return _Value(_OF_MANY[low] * 1000, at + 3, Qualifier.AT_LEAST)
    if low in lex.VAGUE and not (low in lex.DOZENS and at and words[at - 1].low in {"a", "одна"}):
        return _Value(lex.VAGUE[low], at + 1, Qualifier.AT_LEAST)
    if low.endswith("-odd") and (odd := _unit(low[:-4])) is not None:
        return _Value(odd, at + 1, Qualifier.ABOUT)
    return _dozen(words, at) or _spelled(words, at)


def _dozen(words: Sequence[Word], at: int) -> _Value | None:
    """Read numbers by the dozen: "half a dozen", "several hundred", "une vingtaine"."""
    low = [word.low for word in words[at : at + 4]] + [""] * 4
    if low[:3] == ["half", "a", "dozen"]:
        return _Value(6, at + 3, Qualifier.ABOUT)
    if low[0] in {"полтора", "полторы"} and low[1] in lex.DOZENS:
        return _Value(lex.DOZENS[low[1]] * 3 // 2, at + 2, Qualifier.ABOUT)
    if (
        low[0] in {"several", "few", "несколько", "plusieurs"}
        and low[1] in lex.MULTIPLIERS | lex.DOZENS | lex.VAGUE
    ):
        table = {**lex.DOZENS, **lex.MULTIPLIERS}
        unit = table.get(low[1]) or lex.VAGUE[low[1]] // 2
        return _Value(2 * unit, at + 2, Qualifier.AT_LEAST)
    lead = 1 if low[0] in {"a", "une", "one", "una", "uma", "ein"} else 0
    if low[lead] in lex.DOZENS:
        about = low[lead].endswith(("aine", "ena")) and low[lead] not in {"douzaine", "docena"}
        return _Value(
            lex.DOZENS[low[lead]], at + lead + 1, Qualifier.ABOUT if about else Qualifier.EXACT
        )
    if lead and low[1] in {"hundred", "thousand"}:
        return _spelled(words, at + 1, 1)
    if low[0] in lex.ONES and low[1] in lex.BY_THE:
        rough = Qualifier.ABOUT if low[1] in lex.ROUND else Qualifier.EXACT
        return _Value(lex.BY_THE[low[1]] * lex.ONES[low[0]], at + 2, rough)
    return None


_ALONE = word_list("cent mille mil hundert tausend тысяча тисяча")
"""Multipliers that need no number before them."""


def _spelled(words: Sequence[Word], at: int, group: int = 0) -> _Value | None:
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
        unit = _unit(low)
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
    return _Value(total + group, last, Qualifier.EXACT) if last > at else None


def _linked(words: Sequence[Word], at: int, previous: str) -> bool:
    """Whether "and" stands inside one number: "a hundred and two", "vingt et un"."""
    low, after = words[at].low, words[at + 1].low if at + 1 < len(words) else ""
    if low == "et":
        return previous in lex.TENS and after in {"un", "une", "onze"}
    if low in {"y", "e"} and previous in lex.TENS | lex.HUNDREDS:
        return (_unit(after) or _room(previous)) < _room(previous)
    return low == "and" and previous in {"hundred", "thousand"} and _unit(after) is not None


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


def _unit(low: str) -> int | None:
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


def numbers(words: Sequence[Word]) -> Iterator[Number]:
    """Yield every number of a stretch of text, ranges as one, with its qualifier."""
    at = 0
    while at < len(words):
        if words[at].low in lex.NONE_WORDS or _nobody(words, at):
            last = at + 2 if words[at].low == "no" and words[at + 1].low == "one" else at + 1
            yield Number(0, 0, Qualifier.EXACT, at, last, at)
            at = last
            continue
        if _not_one(words, at):
            yield Number(0, 0, Qualifier.EXACT, at - 1, at + 1, at)
            at += 1
            continue
        value = _value(words, at)
        if value is None:
            single = _single(words, at) or _paired(words, at)
            if single:
                yield single
            at += 1
            continue
        number = _range(words, at, value) or _qualified(words, at, value)
        yield number
        at = max(number.last, number.read)


def _single(words: Sequence[Word], at: int) -> Number | None:
    """Read "a single man", "a lone attacker" as one, and "not a single house" as none."""
    if words[at].low not in lex.SINGLE or not at or words[at - 1].low not in {"a", "the"}:
        return None
    denied = [i for i in range(max(0, at - 4), at - 1) if words[i].low in {"not", "without", "no"}]
    count, first = (0, denied[-1]) if denied else (1, at - 1)
    return Number(count, count, Qualifier.EXACT, first, at + 1, at)


def _paired(words: Sequence[Word], at: int) -> Number | None:
    """Read two number words with a hyphen as a range: "пять-шесть"."""
    first, _, second = words[at].low.partition("-")
    low, high = _unit(first), _unit(second)
    if low is None or high is None or low >= high:
        return None
    return Number(low, high, Qualifier.RANGE, at, at + 1, at)


def _not_one(words: Sequence[Word], at: int) -> bool:
    """Whether "one" stands for nobody: "not one man", but not in "not one but two"."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    return words[at].low == "one" and at > 0 and words[at - 1].low == "not" and after != "but"


_CLAUSE_ENDS = frozenset('.;:!?"“”«»()')
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


def _range(words: Sequence[Word], at: int, first: _Value) -> Number | None:
    """Read two numbers as one range: "between 30 and 50", "seven or eight", "30–50"."""
    joint = first.last
    begin = _joint(words, joint)
    if begin == joint or begin >= len(words):
        return _parted_range(words, at, first)
    second = _value(words, begin)
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


def _scaled(words: Sequence[Word], first: _Value, second: _Value) -> _Value:
    """The first number of a range in the unit of the second: "two or three hundred"."""
    unit = {**lex.DOZENS, **lex.MULTIPLIERS}.get(words[second.last - 1].low, 1)
    same = first.value < second.value / unit
    return first._replace(value=first.value * unit) if same else first


def _changes(words: Sequence[Word], at: int) -> bool:
    """Whether "from 12 to 17" tells how a count grew."""
    from_here = at > 0 and words[at - 1].low in _FROM
    return from_here and any(word.low in lex.CHANGED for word in words[max(0, at - 9) : at])


def _parted_range(words: Sequence[Word], at: int, first: _Value) -> Number | None:
    """Read a range parted by its noun: "four shots, or five", "one soldier or two"."""
    noun = words[first.last : first.last + 1]
    if not noun or not noun[0].text.isalpha() or not noun[0].text.islower():
        return None
    begin = _joint(words, first.last + 1)
    if begin == first.last + 1 or begin >= len(words) or words[begin - 1].low not in _MAYBE:
        return None
    second = _value(words, begin)
    if second is None or not first.value < second.value <= 2 * first.value:
        return None
    after = words[second.last].low if second.last < len(words) else ""
    if after not in _ENDS_RANGE:
        return None
    return Number(first.value, second.value, Qualifier.RANGE, at, first.last, at, second.last)


def _qualified(words: Sequence[Word], at: int, value: _Value) -> Number:
    for length in range(min(_LONGEST_PREFIX, at), 0, -1):
        phrase = " ".join(word.text.casefold() for word in words[at - length : at])
        found = _prefix(phrase.lstrip('"“«„ '))
        if found and not _no_bound(words, phrase, at, value.last):
            begin = at - length
            return _bounded(found, value, begin, at)
    high = None if value.qualifier == Qualifier.AT_LEAST else value.value
    plain = Number(value.value, high, value.qualifier, at, value.last, at)
    if at and words[at - 1].low in more.INVERTED and plain.qualifier == Qualifier.EXACT:
        return plain._replace(qualifier=Qualifier.ABOUT)
    return _suffixed(words, plain)


def _no_bound(words: Sequence[Word], phrase: str, at: int, last: int) -> bool:
    """Whether a word that often bounds a number does not here.

    "Flew over three times"; "число выросло с девяти до 41": no more, no less.
    """
    if phrase == "over":
        return [word.low for word in words[last : last + 1]] == ["times"]
    return phrase in {"до", "с"} and any(
        word.low in lex.CHANGED for word in words[max(0, at - 7) : at]
    )


def _suffixed(words: Sequence[Word], number: Number) -> Number:
    """Take in what follows a number: "sixty or so", "five or more", "six of us, give or take"."""
    after = tuple(word.low for word in words[number.last : number.last + 2])
    if after == ("or", "so"):
        return number._replace(high=number.low, qualifier=Qualifier.ABOUT, last=number.last + 2)
    if after in {("or", "more"), ("and", "more"), ("или", "больше"), ("ou", "plus")}:
        return number._replace(high=None, qualifier=Qualifier.AT_LEAST, last=number.last + 2)
    if after[:1] == ("+",):
        return number._replace(high=None, qualifier=Qualifier.AT_LEAST, last=number.last + 1)
    if after in {("с", "лишним"), ("с", "небольшим"), ("et", "quelques")}:
        return number._replace(high=None, qualifier=Qualifier.MORE_THAN, last=number.last + 2)
    if number.qualifier != Qualifier.EXACT:
        return number
    clause = _until_number(words, number.last)
    if any(f" {phrase} " in " ".join(clause.split(" ")[:11]) + " " for phrase in lex.NO_FEWER):
        return number._replace(high=None, qualifier=Qualifier.AT_LEAST)
    rough = any(f" {phrase} " in clause for phrase in lex.ROUGHLY)
    if rough or clause.endswith(lex.UNSURE):
        return number._replace(qualifier=Qualifier.ABOUT)
    return number


def _until_number(words: Sequence[Word], at: int) -> str:
    """Return the words behind a number, up to the next number or the end of the clause."""
    said: list[str] = []
    for i in range(at, min(at + 10, len(words))):
        if words[i].low in _CLAUSE_ENDS:
            break
        if _value(words, i) and words[i].low not in lex.ARTICLE_LIKE:
            return f" {' '.join(said[:-2])} "  # what stands before the next number is its own
        said.append(words[i].low)
    return f" {' '.join(said)} "


_PREFIXES: tuple[tuple[tuple[str, ...], Qualifier | str], ...] = (
    (lex.AT_LEAST, Qualifier.AT_LEAST),
    (lex.UP_TO, Qualifier.UP_TO),
    (lex.MORE_THAN, Qualifier.MORE_THAN),
    (lex.LESS_THAN, "less"),
    (lex.ABOUT, Qualifier.ABOUT),
)


def _prefix(phrase: str) -> Qualifier | str | None:
    return next((qualifier for phrases, qualifier in _PREFIXES if phrase in phrases), None)


def _bounded(found: Qualifier | str, value: _Value, begin: int, at: int) -> Number:
    number, last = value.value, value.last
    if found == "less":
        return Number(None, number - 1, Qualifier.UP_TO, begin, last, at)
    if found == Qualifier.UP_TO:
        return Number(None, number, Qualifier.UP_TO, begin, last, at)
    if found == Qualifier.ABOUT and value.qualifier != Qualifier.AT_LEAST:
        return Number(number, number, Qualifier.ABOUT, begin, last, at)
    qualifier = Qualifier.AT_LEAST if found == Qualifier.ABOUT else Qualifier(found)
    return Number(number, None, qualifier, begin, last, at)
