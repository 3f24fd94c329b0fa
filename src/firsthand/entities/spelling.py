"""Tells whether two spellings can be the same name, across typos, transliteration and scripts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA, Indel, JaroWinkler

from firsthand.entities.letters import SOUNDS, TABLE
from firsthand.entities.slips import ARABIC, CYRILLIC, chance
from firsthand.entities.word_list import word_list

_PLAUSIBLE = 0.6
"""Names whose sounds share less than this are never one."""
_SHORT = 4
"""In words of so few letters one other letter makes another name."""
_ANOTHER = 3
"""So many slips make another name, unless the word has five letters for each."""
_OTHER_GENDER = 0.4
"""The most that words are alike of which one is a woman's name and one a man's."""
_WORD_ACROSS = 0.8
_WORD = 0.84
"""From this likeness up, two single words are spellings of one surname."""
_LEFT_OUT, _LEFT_OUT_OF_TWO = 0.9, 0.65
"""What is left of a likeness for each word that one name lacks; less where one word remains."""
_OTHER_NUMBER = 0.4
"""The most that is left where both names hold numbers and these differ."""
_WORDED = 0.4
"""Below this likeness nobody asks for a reason."""
SAME = 0.7
"""From this score up, `similar` calls two spellings the same."""

_NOT_WORD = re.compile(r"[^\w]+|_+")
_SOFT_C, _GLIDE = re.compile(r"c(?=[eiy])"), re.compile(r"[yj](?=[aeou])|(?<=[aeoui])[yj]")
_DOUBLED = re.compile(r"(.)\1+")
_SIGNS = str.maketrans({"y": "i", "j": "z", "C": "c", "T": "c", "S": "s", "Z": "z"})
_UNHEARD = str.maketrans("", "", "aeiouh")
_LEGAL_FORMS = word_list(
    "ag gmbh ltd limited llc llp inc incorporated corp corporation co company plc sa sarl spa srl"
    " nv bv oy ab as jsc ojsc pjsc cjsc ooo oao zao pao kg gesellschaft aktiengesellschaft"
    " the of and der die das und le la les de et i и mr mrs ms dr"
)
_PARTICLES = {
    written: spellings.split()[0]
    for spellings in ("al el ul", "ibn bin ben", "abu abou abo", "abd abdul abdel abdal")
    for written in spellings.split()
}
"""Small words in Arabic names that everyone spells in another way."""
_SCRIPTS = (
    ("\u0400", "\u0530", CYRILLIC),
    ("\u0600", "\u0700", ARABIC),
    ("\u0370", "\u0400", "greek"),
)


class _Unmarked(dict[int, int | None]):
    """Every code point for itself, marks that stand on a letter for nothing."""

    def __missing__(self, code: int) -> int | None:
        self[code] = None if unicodedata.combining(chr(code)) else code
        return self[code]


_UNMARKED = _Unmarked()


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
    low = text.casefold()
    if not low.isascii():
        plain = unicodedata.normalize("NFKD", low.replace("й", "\ue000").replace("ё", "е"))
        low = plain.translate(_UNMARKED).replace("\ue000", "й").replace("’", "")
    return _NOT_WORD.sub(" ", low.replace("'", "")).strip()


@lru_cache(maxsize=65536)
def transliterate(name: str) -> str:
    """Return a folded name in Latin letters; letters of unknown scripts stay as they are."""
    folded = fold(name)
    if folded.isascii():
        return folded
    plain = folded.translate(TABLE)
    return " ".join((plain if plain.isascii() else fold(plain)).split())


@lru_cache(maxsize=65536)
def sounds(name: str) -> str:
    """Return a key that spellings of one sound share: letters folded, doubled letters single."""
    key = transliterate(name)
    for spelling, sound in SOUNDS:
        key = key.replace(spelling, sound)
    key = _SOFT_C.sub("s", key).replace("c", "k")
    key = _GLIDE.sub("i", key).translate(_SIGNS)
    return _DOUBLED.sub(r"\1", key.replace("ii", "i"))


@lru_cache(maxsize=65536)
def consonants(name: str) -> str:
    """Return the key of sounds without vowels and without h, which scripts often leave out."""
    return _DOUBLED.sub(r"\1", sounds(name).translate(_UNHEARD))


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """Return a name's folded words, legal forms and articles left out where others remain."""
    every = tuple(fold(name).split())
    # Ben at the head of a name is a first name.
    every = every[:1] + tuple(_PARTICLES.get(word, word) for word in every[1:])
    return tuple(word for word in every if word not in _LEGAL_FORMS) or every


@lru_cache(maxsize=65536)
def script(word: str) -> str:
    """Return the script of a word's first letter outside the Latin ones, "" where all are Latin."""
    for letter in "" if word.isascii() else word:
        for first, after, name in _SCRIPTS:
            if first <= letter < after:
                return name
    return ""


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
    if script(left) != script(right):
        return _across(left, right)
    heard = OSA.normalized_similarity(sounds(left), sounds(right))
    likeness = _lettered(plain_left, plain_right, heard)
    return likeness * 0.8 if _another(left, right) else likeness


def _across(left: str, right: str) -> float:
    """Return how likely two words in two scripts are one name, whichever comes first."""
    one, other = script(left), script(right)
    if one and (not other or one == ARABIC or (other != ARABIC and other < one)):
        left, right, other = right, left, one
    likely = chance(sounds(left), sounds(right), other)
    short, long = sorted((sounds(left), sounds(right)), key=len)
    return min(likely, _OTHER_GENDER) if long == short + "a" else likely


def _lettered(left: str, right: str, heard: float) -> float:
    """Return how like two words of one script are that sound alike to some degree."""
    letters = OSA.normalized_similarity(left, right)
    if heard == 1.0:
        return max(letters, 0.93)
    start = JaroWinkler.similarity(left, right)
    mixed = max(letters, 0.5 * letters + 0.25 * heard + 0.25 * start)
    if _other_gender(left, right):
        return min(mixed, _OTHER_GENDER)
    return mixed * 0.85 if min(len(left), len(right)) <= _SHORT else mixed


def _another(left: str, right: str) -> bool:
    """Whether two words differ in too many letters and sounds; a swap of neighbours is one slip."""
    slips = min(
        OSA.distance(transliterate(left), transliterate(right)),
        OSA.distance(sounds(left), sounds(right)),
    )
    return slips >= _ANOTHER and slips * 5 > max(len(left), len(right))


def one_word(left: str, right: str) -> bool:
    """Whether two single words are spellings of one surname."""
    across = script(left) != script(right)
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
    kept = _LEFT_OUT if len(pairs) > 1 else _LEFT_OUT_OF_TWO
    score = (0.5 * mean + 0.5 * worst) * kept**spare
    if _other_number(first, second):
        score = min(score, _OTHER_NUMBER)
    reason = reason_of(left, right, pairs, spare) if score >= _WORDED else "too little in common"
    return Likeness(round(score, 4), reason)


def _other_number(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether both names hold numbers, not the same ones: "School 4" and "School 7"."""
    one, other = ({word for word in name if word.isdigit()} for name in (left, right))
    return bool(one and other and one != other)


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
