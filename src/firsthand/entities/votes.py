"""Weighs what the words around a name say it is: a person, a place, a body, an outlet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.entities.context import Around
from firsthand.entities.lexicon import Lexicon
from firsthand.entities.words_english import CALLED, ORGANISATION_NOUNS, OUTLET_NOUNS, PLACE_NOUNS

_DATELINE = re.compile(
    r"^(?:,\s*[^\W\d_]+)?(?:,?\s*\(?[^.!?\n]{0,30}\d[^.!?\n]{0,12}\)?)?\s*[-–—]\s"
)
_AGAINST = re.compile(r"^\s+(?:v|vs|versus)\.?\s+(?:the\s+)?[A-ZÀ-ÞА-ЯЁ]")
"""What parts the two sides of a case: "In Rill v. River Guard"."""
_WRITTEN_FOR = re.compile(
    r"^[^.!?\n]{0,60}\b(?:special (?:to|for)|pour|специально для)\b", re.IGNORECASE
)

_PAPER = re.compile(
    r"^,\s+(?:(?:an?|the|une?|l[ae])\s+|l['’])(?P<between>(?:[a-zà-ÿ-]+\s+){0,2}?)"
    r"(?:weekly|daily|monthly|newspaper|tabloid|magazine|newswire|broadcaster|news (?:site|agency)|"
    r"radio station|hebdomadaire|quotidien|journal)"
    r"(?=[,.;)]|\s+(?:in|from|based|that|which|published|close to|de|du)\b)|"
    r"^,\s+(?P<between_ru>(?:[а-яё-]+\s+)??)(?:еженедельник|газета|издание)(?=[,.;)])"
)
"""What says of a name that a paper bears it: "Ada Herald, a weekly,"."""
_OWNED = frozenset({"du", "de", "des", "of", "whose", "his", "her", "their"})
"""Words behind which a paper is somebody's, or somebody is of a paper."""


def opens_dateline(here: Around) -> bool:
    """Whether a name is the place of a dateline: "KESTREL, 14 March - "."""
    opens = not here.before.strip() and _DATELINE.match(here.after)
    return bool(opens) and not written_for(here)


def written_for(here: Around) -> bool:
    """Whether a name signs: "Xx Yy, Kestrel — special to the paper"."""
    return bool(_WRITTEN_FOR.match(here.after))


def votes(here: Around) -> dict[str, float]:
    """Return what the words around a name say it is, each with a weight."""
    words = here.words
    if opens_dateline(here):
        return {"place": 5.0}
    if _AGAINST.match(here.after):
        return {"person": 5.0}
    if _is_paper(here):
        return {"outlet": 5.0}
    before = re.findall(r"[\w'’-]+|[,.]", here.before)[-4:]
    after = re.findall(r"['’]s\b|[\w'’-]+|[,.(]", here.after)[:4]
    found: dict[str, float] = {}
    _vote_before(found, [words.base(word) for word in before], words)
    _vote_after(found, after, words)
    return found


def _is_paper(here: Around) -> bool:
    """Whether a name is called a paper, with adjectives alone before the noun.

    "Ada Rill, a weekly columnist," and "Ada Rill, la directrice du journal," are people.
    """
    match = _PAPER.match(here.after)
    if match is None:
        return False
    between, words = (match["between"] or match["between_ru"] or "").split(), here.words
    people = words.roles | words.kin | words.titles
    owned = words.place_prepositions | _OWNED
    return not any(words.base(word) in people or word in owned for word in between)


def _add(found: dict[str, float], kind: str, weight: float) -> None:
    found[kind] = found.get(kind, 0.0) + weight


def _vote_before(found: dict[str, float], before: Sequence[str], words: Lexicon) -> None:
    last = before[-1] if before else ""
    prior = before[-2] if len(before) > 1 else ""
    if last in words.kin or last in CALLED or last in words.children:
        _add(found, "person", 3)
    if last in words.roles:
        _add(found, "person", 2)
    if last == "the":
        _add(found, "thing", 2)
    if last in words.place_prepositions or (last == "the" and prior in words.place_prepositions):
        _add(found, "place", 1.5)
    if last in {"from", "at", "of", "à", "de", "из", "в"}:
        _add(found, "place", 0.7)
    if last in PLACE_NOUNS or (last == "of" and prior in PLACE_NOUNS) or last in words.places:
        _add(found, "place", 3)
    if last in OUTLET_NOUNS:
        _add(found, "outlet", 3)
    if last in ORGANISATION_NOUNS or last in words.organisations:
        _add(found, "organisation", 2.5)
    if last in words.speech or (last == "with" and prior == "spoke"):
        _add(found, "person", 0.7)


def _vote_after(found: dict[str, float], after: Sequence[str], words: Lexicon) -> None:
    if not after:
        return
    following = words.base(after[1]) if len(after) > 1 else ""
    if after[0] in {"'s", "’s"}:
        if following in words.kin:
            _add(found, "person", 3)
        elif following in words.roles or following in words.organisations:
            _add(found, "organisation", 1)
        elif following in words.places:
            _add(found, "place", 1)
        return
    low = words.base(after[0])
    if after[0] == "," and following == "which":
        _add(found, "thing", 3)
        _add(found, "person", -3)
    if low in words.speech:
        _add(found, "person", 1)
    if low == "who":
        _add(found, "person", 1.5)
    if low in words.kin:
        _add(found, "person", 0.5)
    elif low in words.places:
        _add(found, "place", 2)
    elif low in words.roles and after[0][0].islower():
        _add(found, "thing", 1.5)
