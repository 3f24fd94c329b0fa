"""Folds written words to comparable keys, so that one name has one key however it is dressed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

LOOKALIKES = dict(zip("авекмнорстухіјѕԁԛԝһ", "abekmhopctyxijsdqwh", strict=True))
"""Cyrillic small letters (and small forms of capitals) that a reader takes for Latin ones."""

GREEK = dict(zip("αβεηικνορτυχγσςω", "abenikvoptuxyoow", strict=True))
"""Greek small letters that stand in for Latin ones in disguised words."""

LETTERS = {
    "ł": "l",
    "ø": "o",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
}
"""Letters that have no decomposition in Unicode and still count as a plain one."""

_ENDINGS = """
ами ями ого его ому ему ыми ими ой ою ей ею ом ем ём ам ям ах ях ым им ых их ый ий ая яя ое ее ов ев
а я у ю ы и е о ь й
"""
_FOLDED = {ending.replace("й", "и").replace("ё", "е") for ending in _ENDINGS.split()}
ENDINGS = tuple(sorted(_FOLDED, key=lambda ending: (-len(ending), ending)))
"""Endings of Russian nouns and adjectives: all cases of a name share what stands before them."""

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_MARKS = "\u0300-\u036f\u0483-\u0489\u064b-\u065f\u0670\u1ab0-\u1aff\u20d0-\u20f0\ufe20-\ufe2f"
UNSPACED = re.compile(f"[{_UNSPACED}]")
"""A character of a script that is written without spaces: each one is a word of its own here."""
WORDS = re.compile(f"[{_UNSPACED}]|(?:[^\\W\\d_{_UNSPACED}][{_MARKS}]*)+|\\d+")
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U0001bca0-\U0001bca3\U000e0000-\U000e0fff]+"
)
"""Characters that take no room: zero width, direction marks, soft hyphens, fillers, tags."""
_INTRICATE = re.compile(f"[{_UNSPACED}{_MARKS}]")
_JOINED_WORDS = re.compile(r"[^\W\d_]+|\d+")
_PLAIN_WORDS = re.compile(r"[A-Za-z]+|[0-9]+")
_TABLE = str.maketrans({**LOOKALIKES, **GREEK, **LETTERS})
_TO_CYRILLIC = str.maketrans({latin: cyrillic for cyrillic, latin in LOOKALIKES.items()})
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[a-z]")
_ONLY_CYRILLIC = re.compile("[бгджзийлпфцчшщъыьэюя]")


class Word(NamedTuple):
    """A word of a text: where it stands, as written, and its key."""

    start: int
    end: int
    written: str
    key: str


def clean(text: str) -> str:
    """Return `text` in NFKC without invisible characters (zero width, direction, soft hyphen)."""
    if text.isascii():
        return text
    visible = _INVISIBLE.sub("", text)
    return unicodedata.normalize("NFKC", visible)


def words(text: str) -> list[Word]:
    """Return the words of a cleaned text: runs of letters and runs of digits, each with its key."""
    return [Word(m.start(), m.end(), m[0], key(m[0])) for m in WORDS.finditer(text)]


def keys(text: str) -> tuple[str, ...]:
    """Return the keys of all words of `text`, in order. Cleans the text first."""
    return tuple(map(key, written(clean(text))))


def written(text: str) -> list[str]:
    """Return the words of a cleaned text as written."""
    if text.isascii():
        return _PLAIN_WORDS.findall(text)
    return (WORDS if _INTRICATE.search(text) else _JOINED_WORDS).findall(text)


@lru_cache(maxsize=1 << 18)
def key(word: str) -> str:
    """Fold one word: case, accents, look-alike letters, and Russian case endings."""
    if word.isascii():
        return word.lower()
    plain = _plain(word)
    if not _CYRILLIC.search(plain):
        return plain.translate(_TABLE)
    if _ONLY_CYRILLIC.search(plain):
        return _stem(plain.translate(_TO_CYRILLIC)).translate(_TABLE)
    return (plain if _LATIN.search(plain) else _stem(plain)).translate(_TABLE)


def skeleton(word: str) -> str:
    """Fold one word as `key` does, but keep its ending."""
    return _plain(word).translate(_TABLE)


def _plain(word: str) -> str:
    spread = unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in unicodedata.normalize("NFKD", spread) if not unicodedata.combining(c))


def _stem(word: str) -> str:
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
