"""Finds in a sentence who was killed, hurt or struck: numbers, single persons, names, pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from firsthand.entities.events import lexicon as lex
from firsthand.entities.measures import measures
from firsthand.entities.number import Number
from firsthand.entities.numbers import numbers
from firsthand.entities.numbers_referring import refers
from firsthand.entities.numbers_text import Word
from firsthand.model.source import Name

MOST = 500
"""A larger number counts no victims of the kind that reports list."""
AGED = re.compile(r"(\d{1,3})-(?:year-old|летн\w+)")
_NEAR = 3
_REACH = 5
_OF_REACH = 8
_STOPS = frozenset('.;:"“”«»')
_CUTS = frozenset('.,;:()"“”«»')


class State(StrEnum):
    """What became of somebody."""

    DEAD = "dead"
    HURT = "hurt"
    STRUCK = "struck"
    """Shot, stabbed or hit: dead or hurt, the word leaves it open."""


class How(StrEnum):
    """How somebody is spoken of."""

    COUNT = "count"
    ONE = "one"
    PRONOUN = "pronoun"
    SELF = "self"
    """Who harms others and then "himself"."""


class Slot(NamedTuple):
    """People in a sentence: the words from `first` to before `last`, and how many they are."""

    first: int
    last: int
    number: int
    how: How
    bearer: tuple[str, str] = ("", "")
    """What tells one person from another: ("name", family name) or ("age", years)."""


class Harm(NamedTuple):
    """A word of harm and whom it is said of; None where the sentence does not say."""

    state: State
    slot: Slot | None


def state_of(word: Word) -> State | None:
    """Return what a single word says became of somebody."""
    if word.low in lex.DEAD:
        return State.DEAD
    if word.low in lex.HURT:
        return State.HURT
    return State.STRUCK if word.low in lex.STRUCK else None


def harms(words: Sequence[Word], text: str, names: Sequence[Name]) -> Iterator[Harm]:
    """Yield every word of harm of a sentence with those it is said of, in order.

    `words` are the sentence's, `text` is the document's, `names` the persons named in the sentence.
    Of "four men were shot, one fatally" the first is said of four, the second of one.
    """
    found = sorted(slots(words, text, names))
    for at, word in enumerate(words):
        if word.low in lex.LEAVING:
            yield from _left(words, found, at)
        elif state := state_of(word):
            yield Harm(state, _whose(words, found, at))


def _left(words: Sequence[Word], found: Sequence[Slot], at: int) -> Iterator[Harm]:
    """Yield what "left" says: "leaving two dead"."""
    slot = next((slot for slot in found if at < slot.first <= at + _NEAR), None)
    if slot is None:
        return
    states = map(state_of, words[slot.first : slot.last + 4])
    if state := next(filter(None, states), None):
        yield Harm(state, slot)


def _whose(words: Sequence[Word], found: Sequence[Slot], at: int) -> Slot | None:
    """Return whom a word of harm is said of: those behind an active verb or "of", else before."""
    low, after = words[at].low, {word.low for word in words[at + 1 : at + 3]}
    if low in lex.OF_WHOM and after & lex.OF:
        behind = next((slot for slot in found if at < slot.first <= at + _OF_REACH), None)
        if behind:
            return behind
    passive = any(word.low in lex.PASSIVE for word in words[max(0, at - 3) : at])
    if low in lex.DONE_TO and not passive and (suffering := _object(words, found, at)):
        return suffering
    before = (slot for slot in reversed(found) if slot.last <= at + 1)
    slot = next(before, None)
    parted = slot and any(word.low in _STOPS for word in words[slot.last : at])
    return None if parted else slot


def _object(words: Sequence[Word], found: Sequence[Slot], at: int) -> Slot | None:
    """Return the people right behind a verb, with nothing but what describes them between."""
    for slot in found:
        if at < slot.first <= at + _REACH and slot.how is not How.PRONOUN:
            between = [word.low for word in words[at + 1 : slot.first]]
            if all(low in lex.BEFORE_PERSON or _describes(low) for low in between):
                return slot
    return None


def _describes(low: str) -> bool:
    return bool(AGED.fullmatch(low)) or (low.isalpha() and low not in lex.BETWEEN)


def slots(words: Sequence[Word], text: str, names: Sequence[Name]) -> Iterator[Slot]:
    """Yield the people of a sentence: those counted, then those named, then single ones."""
    taken: set[int] = set()
    for slot in (*_counted(words, text), *_named(words, names)):
        if taken.isdisjoint(range(slot.first, slot.last)):
            taken.update(range(slot.first, slot.last))
            yield slot
    for at, word in enumerate(words):
        if at in taken:
            continue
        age = AGED.fullmatch(word.low)
        if word.low in lex.PERSON:
            yield Slot(at, at + 1, 1, How.ONE, _age(words[max(0, at - 6) : at]))
        elif age and not any(other.low in lex.PERSON for other in words[at + 1 : at + 4]):
            yield Slot(at, at + 1, 1, How.ONE, ("age", age.group(1)))
        elif word.low in lex.SELF:
            yield Slot(at, at + 1, 1, How.SELF)
        elif word.low in lex.PRONOUNS:
            yield Slot(at, at + 1, 1, How.PRONOUN)
        elif word.low in lex.BOTH:
            yield Slot(at, at + 1, 2, How.COUNT)


def _age(before: Sequence[Word]) -> tuple[str, str]:
    for word in reversed(before):
        if found := AGED.fullmatch(word.low):
            return ("age", found.group(1))
    return ("", "")


def _named(words: Sequence[Word], names: Sequence[Name]) -> Iterator[Slot]:
    for name in names:
        inside = [i for i, w in enumerate(words) if name.span.start <= w.start < name.span.end]
        if inside and name.name:
            bearer = ("name", name.name.split()[-1].casefold())
            yield Slot(inside[0], inside[-1] + 1, 1, How.ONE, bearer)


def _counted(words: Sequence[Word], text: str) -> Iterator[Slot]:
    """Yield the numbers that count people: by their noun, or by what is said right behind them."""
    for number in numbers(words):
        if number.low is None or number.low > MOST:
            continue
        if measures(words, number, text) or refers(words, number):
            continue
        last = _people(words, number)
        if last or _stated(words, number):
            yield Slot(number.first, last or number.last, number.low, How.COUNT)


def _people(words: Sequence[Word], number: Number) -> int | None:
    """Return where the noun for people behind a number ends."""
    for at in range(number.last, min(number.last + _REACH, len(words))):
        if words[at].low in lex.COUNTED:
            return at + 1
        if words[at].low in _CUTS:
            break
    single = number.low == 1 and any(
        word.low in lex.PERSON for word in words[number.last : number.last + 4]
    )
    return number.last if single else None


def _stated(words: Sequence[Word], number: Number) -> bool:
    """Whether a number stands for people without a noun: "two dead", "one was hurt", "nobody"."""
    after = words[number.last : number.last + 3]
    said = words[number.last - 1].low
    return (
        number.low == 0
        or said in lex.NOBODY
        or any(state_of(word) for word in after)
        or (bool(after) and after[0].low in lex.STATING)
    )
