"""How much each act is what a statement is about, and not only mentioned by the way.

"Four men seized in a raid were beaten" is about beating: verbs count in full, nouns less, nouns
behind a preposition still less, and words for people ("detainees", "the killer") hardly at all.
A statement that names no act of its own is read with the sentence around it and the one before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.claims.lexicon import ACTS
from firsthand.claims.passages import Passage
from firsthand.claims.words import occurrences, words

NOUN = 0.7
"""Weight of an act named by a noun, against 1 for a verb."""
BEHIND = 0.4
"""Factor for a noun with a preposition among the three words before it."""
AGENT = 0.1
"""Weight of a word for people that has the act inside."""
SENTENCE = 0.3
"""Weight of the acts of the sentence around the statement."""
BEFORE = 0.25
"""Weight of the acts of the sentence before."""
WINDOW = 3

_LISTED = """
after over following since before during of in about against for from with amid despite pending into
by because that which who whose после из за во о об при до со
après pour sur lors depuis avant de du des dans au aux par
"""
PREPOSITIONS = frozenset(_LISTED.split())
VERB = re.compile(
    r"(?:ed|ing|en|т|л|ла|ло|ли|лся|лись|ны|н|на|но|é|és|ée|ées|ent|ait)$|^(?:shot|beat|died|dies?|"
    r"fell|held|led|took|tore|burnt|torn|hit|hurt|slain|struck|drove|broke|burns?|sold)$"
)
PEOPLE = re.compile(
    r"^(?:detainee|prisoner|inmate|captive|killer|gunm|shooter|attacker|suspect|accused|survivor|"
    r"assailant|murderer|victim|deportee|evictee|prosecutor|magistrate|judge|commission|court)"
)


@lru_cache(maxsize=50_000)
def weighed(text: str) -> tuple[tuple[str, float], ...]:
    """Return the acts of `text`, each with its greatest weight (0 to 1), by name."""
    tokens = words(text)
    weights: dict[str, float] = {}
    for concept, position in occurrences(text):
        if concept in ACTS:
            weight = _weight(tokens, position)
            weights[concept] = max(weight, weights.get(concept, 0.0))
    return tuple(sorted(weights.items()))


def told(passage: Passage) -> dict[str, float]:
    """Return the acts a statement is about, with those around it at a lower weight."""
    weights: dict[str, float] = {}
    for text, share in (
        (passage.text, 1.0),
        (passage.sentence, SENTENCE),
        (passage.before, BEFORE),
    ):
        for concept, weight in weighed(text):
            weights[concept] = max(share * weight, weights.get(concept, 0.0))
    return weights


def _weight(tokens: list[str], position: int) -> float:
    word = tokens[position]
    if PEOPLE.match(word):
        return AGENT
    if VERB.search(word):
        return 1.0
    behind = PREPOSITIONS & set(tokens[max(0, position - WINDOW) : position])
    return NOUN * BEHIND if behind else NOUN
