"""Tells how likely a word in Latin letters and one in another script write the same name.

Both are compared by their keys of sounds. What differs is counted by kind: a vowel for another, an
e that only Latin letters write, letters that the ways to romanise a script exchange, and so on.
Each kind has a weight for each script, and a logistic regression makes the sum of them a chance;
`training/names.py` fits the weights, which stand in `slips.json` and can be read.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import msgspec
from rapidfuzz.distance import Levenshtein

from firsthand.entities.word_list import word_list

CYRILLIC, ARABIC = "cyrillic", "arabic"
_VOWELS = frozenset("aeiou")
_EXCHANGED = {
    # Latin sound and that of the other script: c read as k, ts or ch; j read as zh, y or h;
    # g read as zh or h; w read as v or u; ai, ei, ou and o, u, which have no letter of their own.
    CYRILLIC: word_list("kc sc cs zc ct ch ck hc hg gz sz zs iz vu ae ou"),
    # Besides: p, v, hard g and x have no letter of their own; long e and o are written i and u.
    ARABIC: word_list("kc ck sc cs ch gz gk gi sz iz ks vf vu pb ei ea ou"),
}
_SILENT = frozenset("dtsz")
"""Last consonants that a language may write and not speak."""
_OTHERWISE = (("ou", "u"), ("io", "e"))
"""Latin spellings that may stand for one letter: ou as in French, io (written yo) for a Cyrillic ё
that is printed as е."""
_APART = 0.75
"""Words that differ in more than this share of their letters are never one."""


@cache
def weights(script: str) -> Mapping[str, float]:
    """Return the weight of every sign for one script; those of Cyrillic for an unknown one."""
    text = files("firsthand.entities").joinpath("slips.json").read_bytes()
    known = msgspec.json.decode(text, type=dict[str, dict[str, float]])
    return known.get(script) or known[CYRILLIC]


@cache
def kind(latin: str, other: str, script: str) -> str:
    """Name the kind of a slip: the letters that stand for each other, "" for one that lacks."""
    if latin and other:
        if latin + other in _EXCHANGED.get(script, _EXCHANGED[CYRILLIC]):
            return "exchanged"
        vowels = (latin in _VOWELS) + (other in _VOWELS)
        return ("consonant for consonant", "vowel and consonant", "vowel for vowel")[vowels]
    where = "only Latin" if latin else "only there"
    letter = latin or other
    if letter == "h" or (latin and letter in "es"):
        return f"{where}: {letter}"
    return f"{where}: vowel" if letter in _VOWELS else f"{where}: consonant"


def signs(latin: str, other: str, script: str) -> dict[str, float]:
    """Return all that speaks for or against two keys of sounds being one name, by sign.

    The slips are those of the shortest way from one key to the other.
    """
    latin = _nearest(latin, other)
    longest = max(len(latin), len(other), 1)
    found = defaultdict(float, {"constant": 1.0, "length": longest / 5})
    for slip in Levenshtein.editops(latin, other):
        here, there = slip.src_pos, slip.dest_pos
        lost = latin[here] if slip.tag != "insert" else ""
        what = kind(lost, other[there] if slip.tag != "delete" else "", script)
        if lost in _SILENT and slip.tag == "delete" and here == len(latin) - 1:
            what = "only Latin: silent end"
        elif slip.tag == "insert" and other.startswith("ai", there):
            what = "only there: a before i"
        found[what] += 1
        found["slips by length"] += 5 / longest
        if what != "exchanged" and here == 0:
            found["first letter"] += 1
        if what != "exchanged" and here >= len(latin) - 1:
            found["last letter"] += 1
    return found


def _nearest(latin: str, other: str) -> str:
    """Return a Latin key, with two letters read as one where that is nearer to another key."""
    for written, spoken in _OTHERWISE:
        if written in latin:
            read = latin.replace(written, spoken)
            latin = min(latin, read, key=lambda each: Levenshtein.distance(each, other))
    return latin


def chance(latin: str, other: str, script: str) -> float:
    """Return how likely a Latin key of sounds and one from another script are one name, 0 to 1.

    The chance is that among names that are spelt alike, half of them the same.
    """
    most = int(_APART * max(len(latin), len(other)))
    if Levenshtein.distance(latin, other, score_cutoff=most) > most:
        return 0.0
    known = weights(script)
    found = signs(latin, other, script).items()
    total = math.fsum(known.get(sign, 0.0) * much for sign, much in found)
    return 1 / (1 + math.exp(-total))
