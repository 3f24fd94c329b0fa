"""Finds what a statement counts: figures with their bounds, qualifier and counted thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.numbers import Number, Word, numbers, split
from firsthand.entities.word_list import word_list
from firsthand.model.document import Document, Span
from firsthand.model.facts import Figure
from firsthand.model.statement import Statement
from firsthand.model.terms import Qualifier

_REACH = 9
"""How many words behind a number its state word may stand."""
_BACK = 5
"""How many words before it."""
_SKIPPED = word_list(
    """
    a an d de des du female former from further her his its les local male more new of other our
    people the their these those young из
    """
)
_PARTS = (
    "including",
    "among them",
    "of them",
    "of whom",
    "в том числе",
    "из них",
    "среди них",
    "dont",
)
_TOLL = word_list(
    """
    bilan count estimated figure nombre number put stands stood toll total количество число
    """
)
_NUMBERED = word_list(
    """
    annex article battalion block brigade case cell channel gate hangar law no part pier radio room
    route section unit ward
    """
)
"""Words that a number belongs to like a name ("Block 12")."""
_NOUN_ENDS = word_list(", ( ) and are had have including or was were")
_ENDS = frozenset('.!?;:"“”«»')
_HOUR_WORDS = word_list("after at before by past till until à в к")
_HOUR_ENDS = word_list(", . and in o'clock on past the to when") | {""}
_TIME = re.compile(r"\d{1,2}[.:]\d{2}")


class Counted(NamedTuple):
    """What a number counts: the English word, and where it was read."""

    what: str
    at: int


def figures_of(document: Document, statement: Statement) -> tuple[Figure, ...]:
    """Return the figures inside the content of a statement, in the order of the text."""
    found: list[Figure] = []
    for span in statement.content:
        words = split(document.text, span.start, span.end)
        context = split(document.text, max(0, span.start - 40), span.start)[-3:]
        found.extend(_figures(document, statement, [*context, *words], len(context)))
    return tuple(dict.fromkeys(found))


def _figures(
    document: Document, statement: Statement, words: Sequence[Word], begin: int
) -> Iterator[Figure]:
    for number in numbers(words):
        if number.value_at < begin or _measures(words, number, document.text):
            continue
        counted = _counted(words, number)
        if counted is None:
            continue
        first = max(number.first, begin)
        said = document.span(words[first].start, words[number.last - 1].end)
        yield _figure(statement, number, counted, said)


def _figure(statement: Statement, number: Number, counted: Counted, said: Span) -> Figure:
    return Figure(
        what=counted.what, low=number.low, high=number.high, qualifier=number.qualifier,
        said=said, statement=statement.id,
    )  # fmt: skip


def _measures(words: Sequence[Word], number: Number, text: str) -> bool:
    """Whether a number is an age, a time, a date, a length, a sum, or part of a name."""
    at, last = number.value_at, number.last
    before = words[at - 1] if at else Word("", 0, 0)
    after = words[last].low if last < len(words) else ""
    value = words[at].text
    if _TIME.fullmatch(value) or before.text in {"$", "€", "£", "№", "#", "/", "-", "‑"}:
        return True
    if after in lex.NOT_COUNTED or after in {"%", "°", "/", "$", "€"}:
        return True
    if _glued(words, at, last, text) or _age(words, at, last):
        return True
    if value.isdigit() and 1900 <= int(value) <= 2100 and len(value) == 4:
        return True
    if (
        value.isdigit()
        and before.text[:1].isupper()
        and before.low not in lex.ONES
        and _names_number(before)
    ):
        return True
    return (before.low in {"of", "из"} and False) or _clock(words, at, after)


def _names_number(before: Word) -> bool:
    """Whether a number is part of a name behind a capitalised word: "Block 12", "March 14"."""
    return before.low in lex.NOT_COUNTED or before.low in _NUMBERED


def _glued(words: Sequence[Word], at: int, last: int, text: str) -> bool:
    """Part of a code, an ordinal or a compound: "R-14", "14th", "14-year-old"."""
    before, after = text[words[at].start - 1 : words[at].start], text[words[last - 1].end :][:1]
    return (
        bool(re.match(r"[\w#]", before))
        or bool(re.match(r"[-‑]\w|\w", text[words[last - 1].end :][:2]))
        or (before in {"-", "‑"} and after in {"-", "‑"})
    )


def _age(words: Sequence[Word], at: int, last: int) -> bool:
    before = words[at - 1].low if at else ""
    after = words[last].low if last < len(words) else ""
    if before in {"aged", "age", "âgé", "âgée", "turned", "turning"}:
        return True
    named = at > 1 and before == "," and words[at - 2].text[:1].isupper()
    return (named or before == "(") and after in {",", ")", ".", ""} and words[at].text.isdigit()


def _clock(words: Sequence[Word], at: int, after: str) -> bool:
    """Whether a number is an hour ("at nine") and no count ("the toll stands at nine")."""
    before = words[at - 1].low if at else ""
    if before not in _HOUR_WORDS or any(word.low in _TOLL for word in words[max(0, at - 9) : at]):
        return False
    small = _small(words[at].low)
    return small and (after in _HOUR_ENDS)


def _small(low: str) -> bool:
    return low in lex.ONES or (low.isdigit() and int(low) <= 24)


def _counted(words: Sequence[Word], number: Number) -> Counted | None:
    """Return what a number counts; "" where the words don't say; None where it counts nothing."""
    noun, state = _noun(words, number.last), _state(words, number)
    one = number.low == 1 and number.qualifier == Qualifier.EXACT
    if one and not state and not _one_person(words, number.last):
        return None
    if noun and (_subset(words, number.first) or not _person(noun)):
        return noun
    if state or noun:
        return state or noun
    nothing = number.qualifier == Qualifier.EXACT and number.low in {0, 1}
    return None if nothing else Counted("", number.last)


def _person(noun: Counted) -> bool:
    """Whether a noun stands for people, of whom the state says more ("killed")."""
    return noun.what in lex.PEOPLE or noun.what in lex.STATE_OF


def _subset(words: Sequence[Word], at: int) -> bool:
    """Whether a number counts some of those counted before: "12, including two children"."""
    before = " ".join(word.low for word in words[max(0, at - 4) : at])
    return before.endswith(_PARTS)


def _one_person(words: Sequence[Word], at: int) -> bool:
    """Whether "one" counts a person here, and is no pronoun."""
    return any(
        word.low in lex.PEOPLE or word.low + "s" in lex.PEOPLE for word in words[at : at + 3]
    )


def _noun(words: Sequence[Word], at: int) -> Counted | None:
    """The first plural noun behind a number, small words and a few adjectives passed over."""
    for i in range(at, min(at + 5, len(words))):
        low = words[i].low
        if low in _ENDS or low in _NOUN_ENDS:
            break
        if low in lex.STATE_OF and low != "bodies":
            continue
        if low in lex.ENGLISH_OF or low in lex.PEOPLE:
            return Counted(lex.ENGLISH_OF.get(low, low), i)
        if low not in _SKIPPED and _plural(low) and words[i].text.islower():
            return Counted(low, i)
    return None


def _plural(low: str) -> bool:
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "ous", "us"))


def _state(words: Sequence[Word], number: Number) -> Counted | None:
    """The state word nearest to a number: behind it first, then before it, inside the clause."""
    for i in range(number.last, min(number.last + _REACH, len(words))):
        low = words[i].low
        pair = f"{low} {words[i + 1].low}" if i + 1 < len(words) else low
        if low in _ENDS or (
            low in {",", "and"} and i > number.last + 1 and _starts_count(words, i + 1)
        ):
            break
        for form in (pair, low):
            if form in lex.STATE_OF:
                return Counted(lex.STATE_OF[form], i)
    for i in range(number.first - 1, max(-1, number.first - 1 - _BACK), -1):
        low = words[i].low
        if low in _ENDS or low == ",":
            break
        if low in lex.STATE_OF:
            return Counted(lex.STATE_OF[low], i)
    return None


def _starts_count(words: Sequence[Word], at: int) -> bool:
    """Whether another count begins here, so that the words behind it belong to that one."""
    return any(True for _ in numbers(words[at : at + 3]))
