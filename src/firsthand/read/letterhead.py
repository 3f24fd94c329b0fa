"""Finds the organisation that issued a paper: its imprint, letterhead, series or signature."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from firsthand.read import lexicon
from firsthand.read.draft import Piece
from firsthand.read.lines import first_date, is_byline
from firsthand.read.outlets import copyright_holder, tidy
from firsthand.read.text import ends_sentence, words

_HEAD = 5
_TAIL = 4
_SHORT = 200
_MOST_WORDS = 10
_MOST_WORDS_OF_NAME = 9

_STATED = re.compile(lexicon.ISSUED_BY, re.I)
_WRITTEN = re.compile(lexicon.WRITTEN_BY, re.I)
_ADDRESSED = re.compile(lexicon.ADDRESSEE, re.I)
_SERIES = re.compile(lexicon.SERIES, re.I)
_STATE = re.compile(lexicon.STATE, re.I)
_RELEASE = re.compile(lexicon.PRESS_RELEASE, re.I)
_PARTS = re.compile(r"\s+[·•|–—]\s+|,\s+|:\s+|\s{2,}")
_COLUMNS = re.compile(r"\s+[·•|]\s+")
_DASHES = re.compile(r"\s+[–—-]\s+")
_NAME_END = re.compile(r"\s*[,;|·•(\d].*$|\.\s.*$|\.$")
_JOINING = frozenset(["and", "&"])
_ENGLISH = re.compile(
    rf"^(?:the )?(?P<before>(?:[^\W\d_][\w'’&.\-]* (?:and |& )?){{0,6}}?)(?:{lexicon.BODY_ENGLISH})"
    r"(?: (?:of|for|on|to|against|in) .{2,70})?$",
    re.I,
)
_RUSSIAN = re.compile(
    rf"^(?:[\w\-]+(?:ый|ий|ой|ая|яя|ое|ее) ){{0,3}}(?:{lexicon.BODY_RUSSIAN})(?: .{{2,80}})?$", re.I
)
_FRENCH = re.compile(rf"^(?:l['’]|(?:le|la|les) )?(?:{lexicon.BODY_FRENCH})(?: .{{2,80}})?$", re.I)


def issuer_of(pieces: Sequence[Piece], title: str | None) -> str | None:
    """Return who issued a paper that has no site and no sender, or None where it does not say.

    What the paper states ("Published by ...") counts most; then its letterhead, the line that
    names its series, its copyright line, and last the organisation that signs it. `pieces` are the
    whole paper in order.
    """
    short = [p.text for p in pieces if p.text != title and len(p.text) <= _SHORT]
    head = [p.text for p in pieces[: _HEAD + 1] if p.text in short][:_HEAD]
    tail = [p.text for p in pieces[-_TAIL:] if p.text in short]
    whole = " ".join(p.text for p in pieces)
    rules: tuple[tuple[Sequence[str], Callable[[str], str | None]], ...] = (
        ([*head, *reversed(tail)], _stated),
        (head, _letterhead),
        (head, lambda line: _of_series(line, whole.replace(line, " "))),
        ([*head, *tail], _holder),
        (tail[::-1], _signed),
    )
    found = (name for lines, rule in rules for line in lines if (name := rule(line)))
    return next((tidy(name) for name in found), None)


def is_body(text: str) -> bool:
    """Tell whether a line is the name of an office, an institution or a group, and no more.

    English names end in their noun or go on with a preposition; Russian and French ones begin with
    it. So "Ministry of Mines" is one; "Order of the Ministry" and "Hospital shut" are not.
    """
    if not 2 <= len(words(text)) <= _MOST_WORDS or ends_sentence(text) or _STATE.match(text):
        return False
    if _RUSSIAN.match(text) or _FRENCH.match(text):
        return True
    found = _ENGLISH.match(text)
    named = found.group("before").split() if found else []
    return found is not None and all(w[0].isupper() for w in named if w.lower() not in _JOINING)


def shouted_start(text: str) -> str:
    """Return the words in capitals that a line opens with, up to the first date or series."""
    kept: list[str] = []
    for word in text.split():
        letters = [c for c in word if c.isalpha()]
        if not letters or not all(c.isupper() for c in letters) or _SERIES.fullmatch(word):
            break
        kept.append(word)
        if word.endswith((",", ";", ":")):
            break
    return " ".join(kept).strip(" ,;:")


def _letterhead(line: str) -> str | None:
    whole = [shouted_start(line), line, *_PARTS.split(line)[:1]]
    return next((c for c in whole if is_body(c) and _may_name(c)), None)


def _may_name(text: str) -> bool:
    return not (first_date(text) or is_byline(text) or _RELEASE.fullmatch(text))


def _stated(line: str) -> str | None:
    if found := _STATED.search(line):
        name = _cut(line[found.end() :])
        return name if _is_short_name(name) else None
    found = _WRITTEN.search(line)
    name = _cut(line[found.end() :]) if found else ""
    return name if is_body(name) else None


def _cut(text: str) -> str:
    return _NAME_END.sub("", text.strip(" :")).strip()


def _of_series(line: str, rest: str) -> str | None:
    """Return the name in "NAME · Briefing 2031/2 · 3 May 2031": one that the paper uses again.

    Dashes part columns too where there are three; between two they are a headline's.
    """
    dashed = _DASHES.split(line)
    name, *others = dashed if len(dashed) > 2 else _COLUMNS.split(line)
    if not others or not _is_short_name(name) or not _may_name(name) or _SERIES.match(name):
        return None
    numbered = any(_SERIES.match(part) for part in others)
    dated = any(first_date(part) for part in others)
    return name if (numbered and name in rest) or (dated and rest.count(name) > 1) else None


def _is_short_name(text: str) -> bool:
    return 0 < len(words(text)) <= _MOST_WORDS_OF_NAME and text[:1].isupper()


def _holder(line: str) -> str | None:
    holder = copyright_holder(line) if line.lstrip()[:1] in "©(Cc" else None
    return holder if holder and _is_short_name(holder) else None


def _signed(line: str) -> str | None:
    return next((part for part in _signers(line) if is_body(part)), None)


def _signers(line: str) -> Iterator[str]:
    if not _ADDRESSED.match(line) and not ends_sentence(line):
        yield from (part.strip() for part in _PARTS.split(line))
