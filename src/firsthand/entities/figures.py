"""Finds what a statement counts: figures with their bounds, qualifier and counted thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.measures import measures
from firsthand.entities.mentioned import only_mentioned
from firsthand.entities.number import Number
from firsthand.entities.numbers import numbers
from firsthand.entities.numbers_more_languages import ONLY_IN, PARTS
from firsthand.entities.numbers_named import NUMBERED
from firsthand.entities.numbers_referring import refers
from firsthand.entities.numbers_text import Word, split, with_ends
from firsthand.entities.times import block_at
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
    *PARTS,
)
_NOUN_ENDS = word_list(
    """
    , ( ) and are at avec by dans for from had have in including into on or par pour qui sur that
    was were when which who with в на от под с
    con em en eram eran foram fueron no por que waren wurden були було на у
    """
)
_ARTICLES = word_list("all another les of some the these those все всего")
_ONE = word_list("lone one single sole") | {"1"}
_NOBODY = word_list("nobody none nothing никто personne")
"""What stands alone: a word behind it is its verb."""
_SUFFERING = word_list("are be been being got had have were was")
_ENDS = frozenset('.!?;:"“”«»')


class Counted(NamedTuple):
    """What a number counts: the English word, and where it was read."""

    what: str
    at: int


def figures_of(document: Document, statement: Statement) -> tuple[Figure, ...]:
    """Return the figures inside the content of a statement, in the order of the text."""
    found: list[Figure] = []
    for span in statement.content:
        words = _spoken(document, span.start, span.end)
        context = _spoken(document, max(0, span.start - 40), span.start)[-3:]
        found.extend(_figures(document, statement, [*context, *words], len(context)))
    return tuple(dict.fromkeys(found))


def _spoken(document: Document, start: int, end: int) -> list[Word]:
    """The words of a stretch; number words of its language alone are written as digits."""
    block = block_at(document, start)
    language = (block.language if block else None) or document.language or ""
    numbered = ONLY_IN.get(language, {})
    words = with_ends(split(document.text, start, end), document.text)
    return [word._replace(text=numbered.get(word.low, word.text)) for word in words]


def _figures(
    document: Document, statement: Statement, words: Sequence[Word], begin: int
) -> Iterator[Figure]:
    for number in numbers(words):
        if number.value_at < begin or measures(words, number, document.text):
            continue
        if refers(words, number) or only_mentioned(words, number):
            continue
        counted = _counted(words, number, begin)
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


def _counted(words: Sequence[Word], number: Number, begin: int) -> Counted | None:
    """Return what a number counts; "" where the words don't say; None where it counts nothing."""
    noun, state = _noun(words, number.last), _state(words, number, begin)
    if number.low == 1 and number.high in {1, None} and not _one_counts(words, number, state):
        return None
    if noun and (_subset(words, number.first) or not _person(noun)):
        return noun
    if noun is None and state and state.at < number.first and _in_name(words, number):
        return None
    if state or noun:
        return state or noun
    nothing = number.qualifier == Qualifier.EXACT and number.low in {0, 1}
    return None if nothing or _in_name(words, number) else Counted("", number.last)


def _in_name(words: Sequence[Word], number: Number) -> bool:
    """Whether a number that counts nothing stands in a name: "Signal 24", "41 Mill Street"."""
    at, last = number.value_at, number.last
    if at != number.first:
        return False
    before, after = words[at - 1] if at else None, words[last] if last < len(words) else None
    spelled = words[at].text.islower() and (after is None or not after.text[:1].isupper())
    if spelled and (before is None or before.low not in NUMBERED):
        return False  # names have digits or capitals: "the union says nine, the Guild forty"
    if after and after.text[:1].isupper() and words[at].text.isdigit():
        return True
    if before is None or not before.text[:1].isupper() or before.low in _ARTICLES:
        return False
    begins = at < 2 or words[at - 2].low in _ENDS  # a capital that says nothing of a name
    return not begins or (words[at].text.isdigit() and before.low not in lex.STATE_OF)


def _one_counts(words: Sequence[Word], number: Number, state: Counted | None) -> bool:
    """Whether "one" counts somebody, and is no article or pronoun: "un camion", "one of whom"."""
    said, after = words[number.value_at].low, [w.low for w in words[number.last : number.last + 2]]
    if after[:2] in (["of", "whom"], ["of", "them"], ["of", "us"]) or after[:1] == ["из"]:
        return False
    person = _one_person(words, number.last)
    return person or (state is not None and said not in {"un", "une"})


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
        if i == at and (low in {"times", "fois"} or words[i - 1].low in _NOBODY):
            return None  # done so many times: the act says what is counted
        if low in _ENDS or low in _NOUN_ENDS:
            break
        if low in lex.STATE_OF and low != "bodies":
            continue
        if low in lex.ENGLISH_OF or low in lex.PEOPLE:
            return Counted(lex.ENGLISH_OF.get(low, low), i)
        if i == at and words[i - 1].low in _ONE and f"{low}s" in lex.PEOPLE:
            return Counted(f"{low}s", i)
        if low not in _SKIPPED and _plural(low) and words[i].text.islower():
            return Counted(low, i)
    return None


def _plural(low: str) -> bool:
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "ous", "us"))


def _state(words: Sequence[Word], number: Number, begin: int) -> Counted | None:
    """The state word nearest to a number: behind it first, then before it, inside the clause.

    What stands before the content (`begin`) is somebody else's words.
    """
    for i in range(number.last, min(number.last + _REACH, len(words))):
        low = words[i].low
        pair, three = (" ".join(word.low for word in words[i : i + size]) for size in (2, 3))
        if low in _ENDS or (
            low in {",", "and"} and i > number.last + 1 and _starts_count(words, i + 1)
        ):
            break
        if i > number.last and _does(words, i):
            break
        if low in lex.BROUGHT and _to_hospital(words, i):
            return Counted("hospitalised", i)
        for form in (three, pair, low):
            if form in lex.STATE_OF:
                return Counted(lex.STATE_OF[form], i)
    for i in range(number.first - 1, max(begin - 1, number.first - 1 - _back(words, number)), -1):
        low = words[i].low
        if low in _ENDS or low == ",":
            break
        if low in lex.STATE_OF:
            return Counted(lex.STATE_OF[low], i)
    return None


def _back(words: Sequence[Word], number: Number) -> int:
    """How many words before a number its state may stand: far where a count "has climbed to" it."""
    near = words[max(0, number.first - _BACK) : number.first]
    return 2 * _REACH if any(word.low in lex.CHANGED for word in near) else _BACK


def _to_hospital(words: Sequence[Word], at: int) -> bool:
    """Whether care is where they were brought: "taken to the cottage hospital"."""
    for word in words[at + 1 : at + 6]:
        if word.low in _ENDS or word.low == ",":
            return False
        if word.low in lex.HOSPITALS:
            return True
    return False


def _does(words: Sequence[Word], at: int) -> bool:
    """Whether a state is done by those counted before: "three gunmen killed five people"."""
    known = words[at].low in lex.STATE_OF and words[at - 1].low not in _SUFFERING
    after = words[at + 1 : at + 4]
    return known and any(number.first == 0 for number in numbers(after))


def _starts_count(words: Sequence[Word], at: int) -> bool:
    """Whether another count begins here, so that the words behind it belong to that one."""
    return any(True for _ in numbers(words[at : at + 3]))
