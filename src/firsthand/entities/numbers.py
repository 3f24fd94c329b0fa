"""Reads the numbers of running text in order, ranges as one, nobody as none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.number import Number
from firsthand.entities.numbers_bounds import qualified
from firsthand.entities.numbers_ordinal import so_far
from firsthand.entities.numbers_range import paired, range_at
from firsthand.entities.numbers_text import Word
from firsthand.entities.numbers_value import read_value
from firsthand.model.terms import Qualifier


def _nobody(words: Sequence[Word], at: int) -> bool:
    """Whether "no" counts here: "no one", "no deaths"."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    counted = lex.PEOPLE | lex.STATE_OF.keys()
    if words[at].low in {"одного", "один", "одной", "одна"}:
        return at > 0 and words[at - 1].low == "ни"
    return words[at].low == "no" and (after == "one" or after in counted or f"{after}s" in counted)


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
        value = read_value(words, at)
        if value is None:
            single = _single(words, at) or paired(words, at) or so_far(words, at)
            if single:
                yield single
            at += 1
            continue
        number = range_at(words, at, value) or qualified(words, at, value)
        yield number
        at = max(number.last, number.read)


def _single(words: Sequence[Word], at: int) -> Number | None:
    """Read "a single man", "a lone attacker" as one, and "not a single house" as none."""
    if words[at].low not in lex.SINGLE or not at or words[at - 1].low not in {"a", "the"}:
        return None
    denied = [i for i in range(max(0, at - 4), at - 1) if words[i].low in {"not", "without", "no"}]
    count, first = (0, denied[-1]) if denied else (1, at - 1)
    return Number(count, count, Qualifier.EXACT, first, at + 1, at)


def _not_one(words: Sequence[Word], at: int) -> bool:
    """Whether "one" stands for nobody: "not one man", but not in "not one but two"."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    return words[at].low == "one" and at > 0 and words[at - 1].low == "not" and after != "but"
