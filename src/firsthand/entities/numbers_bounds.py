"""Says how exact a number is by the words around it: "at least", "or so", "up to"."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities import numbers_bounds_lexicon as bounds
from firsthand.entities import numbers_lexicon as lex
from firsthand.entities import numbers_more_languages as more
from firsthand.entities.number import Number
from firsthand.entities.numbers_text import Word
from firsthand.entities.numbers_value import Value, read_value
from firsthand.model.terms import Qualifier

_LONGEST_PREFIX = 4
_CLAUSE_ENDS = frozenset('.;:!?"“”«»()')


def qualified(words: Sequence[Word], at: int, value: Value) -> Number:
    """Return a value with what stands before and behind it: "at least 40", "40 or so"."""
    for length in range(min(_LONGEST_PREFIX, at), 0, -1):
        phrase = " ".join(word.text.casefold() for word in words[at - length : at])
        found = _prefix(phrase.lstrip('"“«„ '))
        if found and not _no_bound(words, phrase, at, value.last):
            begin = at - length
            return _bounded(found, value, begin, at)
    high = None if value.qualifier == Qualifier.AT_LEAST else value.value
    plain = Number(value.value, high, value.qualifier, at, value.last, at)
    if at and words[at - 1].low in more.INVERTED and plain.qualifier == Qualifier.EXACT:
        if _closing(words, value.last):
            return plain._replace(low=None, qualifier=Qualifier.UP_TO)
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
    if _closing(words, number.last):
        return number._replace(low=None, qualifier=Qualifier.UP_TO)
    if any(f" {phrase} " in " ".join(clause.split(" ")[:11]) + " " for phrase in bounds.NO_FEWER):
        return number._replace(high=None, qualifier=Qualifier.AT_LEAST)
    rough = any(f" {phrase} " in clause for phrase in bounds.ROUGHLY)
    if rough or clause.endswith(bounds.UNSURE):
        return number._replace(qualifier=Qualifier.ABOUT)
    return number


def _closing(words: Sequence[Word], at: int) -> bool:
    """Whether "no more" closes the clause behind a number and its noun: "six men, no more"."""
    said: list[str] = []
    for word in words[at : at + 8]:
        if word.low in _CLAUSE_ENDS:
            break
        said.append(word.low)
    clause = f" {' '.join(said)}"
    return any(clause.endswith(f" {phrase}") for phrase in bounds.NO_MORE)


def _until_number(words: Sequence[Word], at: int) -> str:
    """Return the words behind a number, up to the next number or the end of the clause."""
    said: list[str] = []
    for i in range(at, min(at + 10, len(words))):
        if words[i].low in _CLAUSE_ENDS:
            break
        if read_value(words, i) and words[i].low not in lex.ARTICLE_LIKE:
            return f" {' '.join(said[:-2])} "  # what stands before the next number is its own
        said.append(words[i].low)
    return f" {' '.join(said)} "


_PREFIXES: tuple[tuple[tuple[str, ...], Qualifier | str], ...] = (
    (bounds.AT_LEAST, Qualifier.AT_LEAST),
    (bounds.UP_TO, Qualifier.UP_TO),
    (bounds.MORE_THAN, Qualifier.MORE_THAN),
    (bounds.LESS_THAN, "less"),
    (bounds.ABOUT, Qualifier.ABOUT),
)


def _prefix(phrase: str) -> Qualifier | str | None:
    return next((qualifier for phrases, qualifier in _PREFIXES if phrase in phrases), None)


def _bounded(found: Qualifier | str, value: Value, begin: int, at: int) -> Number:
    number, last = value.value, value.last
    if found == "less":
        return Number(None, number - 1, Qualifier.UP_TO, begin, last, at)
    if found == Qualifier.UP_TO:
        return Number(None, number, Qualifier.UP_TO, begin, last, at)
    if found == Qualifier.ABOUT and value.qualifier != Qualifier.AT_LEAST:
        return Number(number, number, Qualifier.ABOUT, begin, last, at)
    qualifier = Qualifier.AT_LEAST if found == Qualifier.ABOUT else Qualifier(found)
    return Number(number, None, qualifier, begin, last, at)
