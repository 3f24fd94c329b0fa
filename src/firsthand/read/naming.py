"""Tells whether a few words can be the name of a publisher, by their shape and their nouns."""

from __future__ import annotations

import re

from firsthand.read import publisher_words
from firsthand.read.dates import find_dates
from firsthand.read.lexicon import MONTHS, STATE, WEEKDAYS
from firsthand.read.text import words

_CYRILLIC = re.compile(r"^[А-ЯЁІЇЄҐ]")
_FEW = 4
_LONGEST = 9
_LONGEST_LETTERS = 80
_LEADING = re.compile(rf"^(?:l['’]|the |la |le )?(?:{publisher_words.LEADING})(?!\w)", re.I)
_OPENING = re.compile(publisher_words.OPENINGS, re.I)
_STATE = re.compile(STATE, re.I)
_QUOTED = re.compile(r"«[^«»]+»|„[^“”]+“")
_NUMBERED = re.compile(r"^\W*(?:\d+|[IVX]+)[.)]\s")
STREETS = (
    "street|st|road|rd|avenue|ave|lane|row|square|drive|quay|close|terrace|crescent|boulevard|"
    "court|place|way|hill"
)
FRENCH_STREETS = "rue|avenue|boulevard|quai|place|chemin|impasse|allée"
_ADDRESS = re.compile(
    rf"^\W*(?:flat|apt|unit)?\W*\d{{1,5}}[a-z]?,? (?:\S+ ){{1,4}}(?:{STREETS})\b"
    rf"|^\W*\d{{1,5}}(?: ?(?:bis|ter))?,? (?:{FRENCH_STREETS})\b"
    r"|^\W*(?:ул|улица|пр|проспект|пер|переулок|пл|площадь|наб|набережная)\b\.? \S",
    re.I,
)
_NUMERALS = {name: str(i) for i, name in enumerate(publisher_words.NUMERALS, 1)}


def is_name_shaped(text: str) -> bool:
    """Tell whether a stretch is written as names are: short, every main word with a capital.

    Names in languages that keep small letters in them begin with their noun. Sections, dates,
    salutations, questions and the addresses of houses are no names.
    """
    found = words(text)
    if not 0 < len(found) <= _LONGEST or len(text) > _LONGEST_LETTERS or _ADDRESS.match(text):
        return False
    if text.endswith(("?", "!", "…", ":")) or _OPENING.match(text) or _NUMBERED.match(text):
        return False
    if find_dates(text) or _STATE.match(text) or not any(c.isalpha() for c in text):
        return False
    if all(w in publisher_words.SECTIONS or w in MONTHS or w in WEEKDAYS for w in found):
        return False
    if _CYRILLIC.match(text) and len(found) < _FEW and found[-1] in publisher_words.MEDIA:
        return True
    return bool(_LEADING.match(text)) or _capitals(_QUOTED.sub("X", text))


def has_noun(name: str) -> bool:
    """Tell whether a name holds a noun of papers or bodies ("Tarsk Mail", "Legal Centre Tarsk")."""
    found = words(core(name))
    ends = {found[0], found[-1]} if found else set()
    grouped = any(word in publisher_words.GROUPS for word in found)
    return grouped or bool(ends & publisher_words.MEDIA) or any(map(_compound, found))


def is_paper(name: str) -> bool:
    """Tell whether a name of two words or more begins or ends as titles of papers do."""
    found = words(core(name))
    return len(found) > 1 and bool({found[0], found[-1]} & publisher_words.MEDIA)


def may_be_person(name: str) -> bool:
    """Tell whether nothing in a name speaks against a person: two or three plain capitals."""
    found = name.split()
    plain = all(re.fullmatch(r"[^\W\d_][\w'’.\-]*,?", word) for word in found)
    article = found[:1] and found[0].casefold() in ("the", "le", "la", "les", "el", "die", "das")
    joined = any(word.casefold() in ("of", "for", "and", "under", "in", "on") for word in found)
    return 2 <= len(found) <= 4 and plain and not (article or joined or has_noun(name))


def is_shouted(text: str) -> bool:
    """Tell whether all letters are capitals."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 2 and all(c.isupper() for c in letters)


def initials(name: str) -> frozenset[str]:
    """Return the short forms that the first letters of a name make, in small letters.

    With and without "of" and a noun of papers at the end; numbers as digits ("Two Quays News": 2q).
    """
    found = [_NUMERALS.get(word, word) for word in words(name)]
    dense = [word for word in found if word not in publisher_words.SMALL]
    short = dense[:-1] if len(dense) > 2 and dense[-1] in publisher_words.MEDIA else []
    return frozenset("".join(w[0] for w in some) for some in (found, dense, short) if len(some) > 1)


def core(name: str) -> str:
    """Return a name without its article."""
    return re.sub(r"^(?:the|le|la|les|el|los|die|das|der)\s+", "", name, flags=re.I)


def _capitals(text: str) -> bool:
    main = [
        w for w in re.findall(r"[^\W_][\w'’\-]*", text) if w.casefold() not in publisher_words.SMALL
    ]
    return bool(main) and all(w[0].isupper() or w[0].isdigit() for w in main)


def _compound(word: str) -> bool:
    """German joins its nouns: "Innenministerium"."""
    return any(word.endswith(noun) for noun in ("ministerium", "zeitung", "netzwerk", "verband"))
