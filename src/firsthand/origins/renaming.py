"""Finds publishers that are named in another script: "Far Shore" is the paper «Дальний берег»."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from statistics import fmean
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from firsthand.origins.sounding import skeleton

PARTNER = 0.5
"""Least cosine of a word and its translation, inflected or not."""
CLOSE = 0.55
"""Above it hardly a word lies that is no translation (measured on outlets of invented piles)."""
WORDS_ALIKE = 0.7
"""Mean over the words of two names; opposites ("north", "южный") are partners, but weak ones."""
NAMES_ALIKE = 0.62
"""Or the cosine of the whole names."""
LEAST_WORDS = 2
"""One word is a place or a thing as often as a paper."""
MOST_WORDS = 5
LEAST_BONES = 2
"""Consonants in a word that is taken for the same word in other letters."""
WORD = re.compile(r"[^\W\d_]{3,}")
PLAIN = frozenset(["the", "and", "les", "des"])
IN_CYRILLIC = {
    "агентство": "agency",
    "газета": "newspaper",
    "газетт": "gazette",
    "газетте": "gazette",
    "геральд": "herald",
    "дейли": "daily",
    "джорнал": "journal",
    "кроникл": "chronicle",
    "кроникле": "chronicle",
    "ньюс": "news",
    "ревью": "review",
    "тайм": "time",
    "таймс": "times",
    "трибьюн": "tribune",
    "уайр": "wire",
    "уикли": "weekly",
    "уорлд": "world",
    "ньюсуайр": "newswire",
}
"""English words of the trade as Russian papers spell them."""


Partners = dict[tuple[str, str], float]


class Telling(NamedTuple):
    """A name and the words that tell it from other names."""

    name: str
    words: tuple[str, ...]
    script: str


def renamed(publishers: Mapping[str, Sequence[str]], others: Iterable[str]) -> dict[str, str]:
    """Return, for names in one script, the id of the one publisher named so in another script.

    `publishers` are all names of each, by source id. Every word of a name must have its partner in
    the other one: the same sounds, or the same meaning by the sentence encoder of `meaning`.
    """
    shelf = [
        (key, name) for key in sorted(publishers) for name in map(_telling, publishers[key]) if name
    ]
    loose = [name for name in map(_telling, sorted(set(others))) if name]
    scripts = {name.script for _, name in shelf}
    loose = [name for name in loose if scripts - {name.script}]
    partners = _partners([name for _, name in shelf], loose)
    found: dict[str, set[str]] = defaultdict(set)
    for key, name, other in _near(shelf, loose, partners):
        if name.script != other.script and _same(name, other, partners):
            found[other.name].add(key)
    return {name: keys.pop() for name, keys in sorted(found.items()) if len(keys) == 1}


def _near(
    shelf: Sequence[tuple[str, Telling]], loose: Sequence[Telling], partners: Partners
) -> Iterator[tuple[str, Telling, Telling]]:
    """Yield publishers, each with one of its names and a loose name that holds its first word."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(loose):
        for word in sorted(set(name.words)):
            holders[word].append(number)
    beside: dict[str, set[int]] = defaultdict(set)
    for one, other in partners:
        beside[one].update(holders[other])
    for key, name in shelf:
        for number in sorted(beside.get(name.words[0], ())):
            yield key, name, loose[number]


def _telling(name: str) -> Telling | None:
    words = tuple(word for word in WORD.findall(name.casefold()) if word not in PLAIN)
    scripts = {unicodedata.name(word[0], "").split(" ")[0] for word in words}
    fits = LEAST_WORDS <= len(words) <= MOST_WORDS and len(scripts) == 1
    return Telling(name, words, scripts.pop()) if fits else None


def _same(mine: Telling, theirs: Telling, partners: Partners) -> bool:
    """Tell whether every word on both sides has a partner on the other, and they are close."""
    best = [max(partners.get((one, other), 0.0) for other in theirs.words) for one in mine.words]
    best += [max(partners.get((one, other), 0.0) for one in mine.words) for other in theirs.words]
    if min(best) >= CLOSE and fmean(best) >= WORDS_ALIKE:
        return True
    if min(best) == 0 or len(mine.words) != len(theirs.words):
        return False
    return bool(_cosines([" ".join(mine.words)], [" ".join(theirs.words)]) >= NAMES_ALIKE)


def _partners(shelf: Sequence[Telling], loose: Sequence[Telling]) -> Partners:
    """Return how surely a word of a publisher's and one of a loose name are one word, if at all."""
    mine = sorted({word for name in shelf for word in name.words})
    theirs = sorted({word for name in loose for word in name.words})
    cosines = _cosines(mine, theirs)
    pairs = {
        (mine[row], theirs[column]): float(cosines[row, column])
        for row, column in np.argwhere(cosines >= PARTNER).tolist()
    }
    sounds: dict[str, list[str]] = defaultdict(list)
    for word in theirs:
        sounds[skeleton(IN_CYRILLIC.get(word, word))].append(word)
    for word in mine:
        bones = skeleton(IN_CYRILLIC.get(word, word))
        if len(bones) >= LEAST_BONES:
            pairs.update(((word, other), 1.0) for other in sounds[bones])
    return pairs


def _cosines(mine: Sequence[str], theirs: Sequence[str]) -> NDArray[np.float32]:
    from firsthand.origins.meaning import encode

    return np.asarray(encode(mine) @ encode(theirs).T, np.float32)
