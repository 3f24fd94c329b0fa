"""Tells whether two spellings can be the same name, across typos, transliteration and scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import Indel, JaroWinkler, Levenshtein

from firsthand.entities.letters import SOUNDS, TABLE

_PLAUSIBLE = 0.6
"""Names whose sounds share less than this are never one."""
_SHORT = 4
"""In words of so few letters one other letter makes another name."""
_WORD_ACROSS = 0.9
_WORD = 0.84
"""From this likeness up, two single words are spellings of one surname."""
SAME = 0.7
"""From this score up, `similar` calls two spellings the same."""

_NOT_WORD = re.compile(r"[^\w]+|_+")
_LEGAL_FORMS = frozenset(
    [
        "ag",
        "gmbh",
        "ltd",
        "limited",
        "llc",
        "llp",
        "inc",
        "incorporated",
        "corp",
        "corporation",
        "co",
        "company",
        "plc",
        "sa",
        "sarl",
        "spa",
        "srl",
        "nv",
        "bv",
        "oy",
        "ab",
        "as",
        "jsc",
        "ojsc",
        "pjsc",
        "cjsc",
        "ooo",
        "oao",
        "zao",
        "pao",
        "kg",
        "gesellschaft",
        "aktiengesellschaft",
        "the",
        "of",
        "and",
        "der",
        "die",
        "das",
        "und",
        "le",
        "la",
        "les",
        "de",
        "et",
        "i",
        "и",
        "mr",
        "mrs",
        "ms",
        "dr",
        "the",
    ]
)


class Likeness(NamedTuple):
    """How like two spellings are (0 to 1), and why, in words."""

    score: float
    reason: str


@lru_cache(maxsize=65536)
def fold(name: str) -> str:
    """Return a name without case, accents and punctuation, words parted by one space."""
    return fold_text(name)


def fold_text(text: str) -> str:
    """Do as `fold`, for whole sentences, which it would keep in mind for nothing."""
    plain = unicodedata.normalize("NFKD", text.casefold().replace("й", "\ue000").replace("ё", "е"))
    kept = "".join(c for c in plain if not unicodedata.combining(c)).replace("\ue000", "й")
    return _NOT_WORD.sub(" ", kept.replace("'", "").replace("’", "")).strip()


@lru_cache(maxsize=65536)
def transliterate(name: str) -> str:
    """Return a folded name in Latin letters; letters of unknown scripts stay as they are."""
    return " ".join(fold(fold(name).translate(TABLE)).split())


@lru_cache(maxsize=65536)
def sounds(name: str) -> str:
    """Return a key that spellings of one sound share: letters folded, doubled letters single."""
    key = transliterate(name)
    for spelling, sound in SOUNDS:
        key = key.replace(spelling, sound)
    key = re.sub(r"c(?=[eiy])", "s", key).replace("c", "k")
    key = re.sub(r"[yj](?=[aeou])|(?<=[aeoui])[yj]", "i", key)
    key = (
        key.replace("y", "i")
        .replace("j", "Z")
        .replace("C", "c")
        .replace("T", "c")
        .replace("S", "s")
        .replace("Z", "z")
    )
    return re.sub(r"(.)\1+", r"\1", key.replace("ii", "i"))


@lru_cache(maxsize=65536)
def consonants(name: str) -> str:
    """Return the key of sounds without vowels and without h, which scripts often leave out."""
    return re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouh]", "", sounds(name)))


def words(name: str) -> tuple[str, ...]:
    """Return a name's folded words, legal forms and articles left out where others remain."""
    every = tuple(fold(name).split())
    return tuple(word for word in every if word not in _LEGAL_FORMS) or every


@lru_cache(maxsize=262144)
def alike(left: str, right: str) -> float:
    """Return how like two single words are, 0 to 1: letters and sounds both count."""
    if left == right:
        return 1.0
    plain_left, plain_right = transliterate(left), transliterate(right)
    if plain_left == plain_right:
        return 1.0
    if len(plain_left) == 1 or len(plain_right) == 1:
        return 0.8 if plain_left[:1] == plain_right[:1] else 0.0
    letters = Levenshtein.normalized_similarity(plain_left, plain_right)
    start = JaroWinkler.similarity(plain_left, plain_right)
    heard = Levenshtein.normalized_similarity(sounds(left), sounds(right))
    frame = Levenshtein.normalized_similarity(consonants(left), consonants(right))
    if left.isascii() != right.isascii():  # a script that writes sounds, and often no vowels
        return max(letters, 0.55 * heard + 0.45 * frame)
    if heard == 1.0:
        return max(letters, 0.93)
    mixed = max(letters, 0.5 * letters + 0.25 * heard + 0.25 * start)
    if _other_gender(plain_left, plain_right):
        return min(mixed, 0.6)
    return mixed * 0.85 if min(len(plain_left), len(plain_right)) <= _SHORT else mixed


def one_word(left: str, right: str) -> bool:
    """Whether two single words are spellings of one surname."""
    across = left.isascii() != right.isascii()
    return alike(left, right) >= (_WORD_ACROSS if across else _WORD)


def _other_gender(left: str, right: str) -> bool:
    """Whether two names differ just in the vowel that marks a woman's or a man's: Jan, Jana."""
    short, long = sorted((left, right), key=len)
    if len(short) == len(long):
        return short[:-1] == long[:-1] and {short[-1], long[-1]} <= set("aeo")
    return long == short + "a"


def pairing(left: Sequence[str], right: Sequence[str]) -> list[tuple[str, str, float]]:
    """Return the words of two names paired best first; each word at most once."""
    scored = sorted(
        ((alike(a, b), i, j) for i, a in enumerate(left) for j, b in enumerate(right)),
        key=lambda pair: (-pair[0], pair[1], pair[2]),
    )
    used_left: set[int] = set()
    used_right: set[int] = set()
    pairs = []
    for score, i, j in scored:
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            pairs.append((left[i], right[j], score))
    return pairs


def plausible(left: str, right: str) -> bool:
    """Whether two names are near enough by sound to be worth comparing in full."""
    return Indel.normalized_similarity(_sorted_sounds(left), _sorted_sounds(right)) >= _PLAUSIBLE


@lru_cache(maxsize=65536)
def _sorted_sounds(name: str) -> str:
    return " ".join(sorted(sounds(name).split()))


@lru_cache(maxsize=65536)
def similar(left: str, right: str) -> Likeness:
    """Return how likely two names are spellings of one, with the reason in words.

    Words are paired whatever their order; the worst pair weighs most, since two people often
    share all but one word of their names.
    """
    if fold(left) == fold(right):
        return Likeness(1.0, "the same letters")
    first, second = words(left), words(right)
    if not first or not second:
        return Likeness(0.0, "no letters to compare")
    if "".join(first) == "".join(second):
        return Likeness(0.98, "the same letters")
    pairs = pairing(first, second)
    lengths = [max(len(a), len(b)) for a, b, _ in pairs]
    mean = sum(score * n for (_, _, score), n in zip(pairs, lengths, strict=True)) / sum(lengths)
    worst = min(score for _, _, score in pairs)
    spare = abs(len(first) - len(second))
    score = (0.5 * mean + 0.5 * worst) * (0.9**spare if len(pairs) > 1 else 0.7**spare)
    return Likeness(round(score, 4), reason_of(left, right, pairs, spare))


def reason_of(left: str, right: str, pairs: Sequence[tuple[str, str, float]], spare: int) -> str:
    """Say in words what two spellings share and where they part."""
    if transliterate(left) == transliterate(right):
        return "the same name in another script"
    parts = []
    if any(len(a) == 1 or len(b) == 1 for a, b, _ in pairs):
        parts.append("an initial stands for the name")
    changed = [f"“{a}” and “{b}”" for a, b, score in pairs if score < 1 and min(len(a), len(b)) > 1]
    if changed:
        parts.append("near spellings " + ", ".join(changed))
    if spare:
        parts.append("one form leaves words out")
    return "; ".join(parts) or "the same words in another order"
