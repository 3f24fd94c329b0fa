"""Tells whether a line is the name of an office, an institution or a group, by its noun."""

from __future__ import annotations

import re

from firsthand.read import lexicon
from firsthand.read.text import ends_sentence, words

_MOST_WORDS = 10
_STATE = re.compile(lexicon.STATE, re.I)
_SERIES = re.compile(lexicon.SERIES, re.I)
_NUMBER = re.compile(r"(?:no|nr|№|n[°º])\b|\W*\d", re.I)
_DASHES = re.compile(r"\s+[–—-]\s+")
_JOINING = frozenset(["and", "&"])
_ENGLISH = re.compile(
    rf"^(?:the )?(?P<before>(?:[^\W\d_][\w'’&.\-]* (?:and |& )?){{0,6}}?)(?:{lexicon.BODY_ENGLISH})"
    r"(?: (?:of|for|on|to|against|in) .{2,70})?$",
    re.I,
)
_RUSSIAN = re.compile(
    rf"^(?:[\w\-]+(?:ый|ий|ой|ая|яя|ое|ее) ){{0,3}}(?:{lexicon.BODY_RUSSIAN})(?: .{{2,80}})?$", re.I
)
_FRENCH = re.compile(
    rf"^(?:l['’]|(?:le|la|les) )?(?:{lexicon.BODY_FRENCH})"
    r"(?: (?:(?:d|l)['’]|(?:de|des|du|la|les|le|pour|et|contre)\b|(?-i:[A-ZÀ-Þ])|"
    r"[\w\-]+(?:ale?s?|aux|ifs?|ives?|iques?|aires?|iens?|iennes?|ois|oises?|ées?|és?|icoles?|"
    r"eurs?)\b).{0,80})?$",
    re.I,
)


def is_body(text: str) -> bool:
    """Tell whether a line is the name of an office, an institution or a group, and no more.

    English names end in their noun or go on with a preposition; Russian and French ones begin with
    it. So "Ministry of Mines" is one; "Order of the Ministry" and "Hospital shut" are not.
    """
    if not 2 <= len(words(text)) <= _MOST_WORDS or ends_sentence(text) or _STATE.match(text):
        return False
    if _DASHES.search(text):
        return False
    if _RUSSIAN.match(text) or _FRENCH.match(text):
        return True
    found = _ENGLISH.match(text)
    named = found.group("before").split() if found else []
    return found is not None and all(w[0].isupper() for w in named if w.lower() not in _JOINING)


def shouted_start(text: str) -> str:
    """Return the words in capitals that a line opens with, up to the first date or series."""
    kept: list[str] = []
    found = text.split()
    for word, after in zip(found, [*found[1:], ""], strict=False):
        letters = [c for c in word if c.isalpha()]
        # "PUBLIC ORDER" is part of a name; "ORDER No. 7" is what the paper is called.
        series = _SERIES.fullmatch(word) and _NUMBER.match(after)
        if not letters or not all(c.isupper() for c in letters) or series:
            break
        kept.append(word)
        if word.endswith((",", ";", ":")):
            break
    return " ".join(kept).strip(" ,;:")
