"""Reads an ordinal that ends a count so far: "the fifth to die since May"."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities import numbers_lexicon as lex
from firsthand.entities.number import Number
from firsthand.entities.numbers_text import Word
from firsthand.entities.word_list import word_list
from firsthand.model.terms import Qualifier

_FRENCH = (
    "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième"
    " douzième"
)
_ORDINALS = {**lex.ORDINALS, **{word: at for at, word in enumerate(_FRENCH.split(), 2)}}
_TO = word_list("to à")
_SUFFER = word_list(
    "be die disappear drown fall perish vanish disparaître mourir périr tomber être"
)
_SINCE = word_list("depuis en in since this within")
_NOUN = 3
"""Words that may name the one who is counted before "to die"."""
_REACH = 4
"""Words behind the verb within which the time of the count is told."""


def so_far(words: Sequence[Word], at: int) -> Number | None:
    """Return how many there were by now: "the seventh weaver to vanish since the vote".

    Who was "the second to die" that night tells the order only: the time of the count is needed.
    """
    count = _ORDINALS.get(words[at].low, 0)
    if count < 2 or not at or words[at - 1].low not in {"the", "le", "la"}:
        return None
    low = [word.low for word in words[at + 1 : at + _NOUN + _REACH + 4]]
    verb = next((i + 1 for i, word in enumerate(low[: _NOUN + 1]) if word in _TO), 0)
    if not verb or verb >= len(low) or low[verb] not in _SUFFER:
        return None
    if _SINCE.isdisjoint(low[verb + 1 : verb + 1 + _REACH]):
        return None
    return Number(count, count, Qualifier.EXACT, at - 1, at + 1, at)
