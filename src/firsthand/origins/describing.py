"""Compares descriptions of sources: may "a resident" and "a woman from Mill Lane" be one person?"""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.people import (
    CATEGORIES,
    COLOURLESS,
    DETERMINERS,
    FEMALE,
    GENERIC,
    MALE,
    NO_PLACES,
    NOT_CATEGORIES,
    PLURAL,
    PRESS,
    RUMOUR,
    TRADES,
)

STATION = re.compile(
    r"\b[Pp]ost (?=\d|No\b)|\b[Pp]ost[ -]offices?\b"
    r"|\b(?:aid|army|border|command|customs|frontier|guard|military|observation|police|sentry)"
    r" posts?\b"
)
"""A post that soldiers stand at, or where letters are handed in."""
BARE = re.compile(r"[a-z][a-z'’-]* ?[a-z]", re.IGNORECASE)
"""Begins with a Latin word."""
SHORT_SURNAME = 3
"""Letters; initials and particles are no family name."""
PLACE = re.compile(r"(?<!^)(?<![.!?] )\b[A-ZА-Я]\w*(?: (?:[A-ZА-Я]\w*|\d+)\b)*")
"""A name of a place inside a description, all of its words."""
NUMBERED = re.compile(r"\b([^\W\d_]{3,}) (\d+|[A-HJ-Z])\b")
"""A part of a place that is told from others by number or letter ("ward 4", "Hall B")."""


def agree(one: Source, other: Source, common: frozenset[str]) -> str:
    """Return in words why two sources may be one, or "" where nothing says so.

    `common` are the beginnings of words that the whole pile uses: they tell nobody apart.
    """
    for vague, clear in ((one, other), (other, one)):
        if is_rumour(vague):
            return f"{plain(vague)} may have it from {plain(clear)}"
    kinds = {one.kind, other.kind}
    people = {SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.SOCIAL_ACCOUNT}
    if kinds <= people and SourceKind.UNNAMED in kinds and alike(one, other, common):
        return f"{plain(one)} and {plain(other)} fit one description"
    return ""


def alike(one: Source, other: Source, common: frozenset[str] = frozenset()) -> bool:
    """Tell whether two descriptions may mean one person or group."""
    first, second = description(one), description(other)
    if fits(first, second, common):
        return True
    if contradict(first, second) or other_trade(first, second):
        return False
    both_unnamed = one.kind is other.kind is SourceKind.UNNAMED
    return both_unnamed and (fits_all(first) or fits_all(second))


def fits(first: str, second: str, common: frozenset[str] = frozenset()) -> bool:
    """Tell whether two descriptions share a kind of people or a telling word, and agree."""
    if contradict(first, second) or other_trade(first, second):
        return False
    shared = telling(first) & telling(second) - common
    return bool(categories(first) & categories(second) or shared)


def is_rumour(source: Source) -> bool:
    """Tell whether a source is only "people" or "locals": talk that anyone may have started."""
    words = [word for word in re.findall(r"\w+", plain(source).casefold()) if len(word) > 3]
    return source.kind is SourceKind.UNNAMED and bool(words) and words[0] in RUMOUR


def is_press(source: Source) -> bool:
    """Tell whether an unnamed source is only "the papers" or "media reports"."""
    words = re.findall(r"\w+", plain(source).casefold())
    return source.kind is SourceKind.UNNAMED and any(word in PRESS for word in words)


@lru_cache(maxsize=8192)
def categories(words: str) -> frozenset[str]:
    """Return the kinds of people that a description may mean."""
    found = re.findall(r"\w+", STATION.sub(" ", words).casefold())
    beginnings = {word[:6] for word in found if word not in NOT_CATEGORIES}
    return frozenset(
        category for category, known in CATEGORIES.items() if beginnings & set(known)
    ) | frozenset(
        category
        for category, known in CATEGORIES.items()
        if any(len(k) > 4 and b.startswith(k) for k in known for b in beginnings)
    )


def plain(source: Source) -> str:
    """Return how to write a source in a sentence."""
    return re.sub(r"\s*\([^)]*\)", "", source.name).strip() or source.name


def written_out(source: Source) -> str:
    """Return a source as a sentence wants it: "a nurse" where the description is only "nurse"."""
    name = plain(source)
    if source.kind is not SourceKind.UNNAMED or not BARE.match(name):
        return name
    head = re.split(r" (?:of|at|in|from|who|near|with|quoted|on|by|held|to)\b", name)[0].split()
    if head[0].casefold() in DETERMINERS:
        return f"{name[0].lower()}{name[1:]}"
    if head[-1].casefold().endswith("s") or any("'" in w or "’" in w for w in head):
        return name
    if head[-1].casefold() in PLURAL:
        return name
    small = f"{name[0].lower()}{name[1:]}" if _is_common(source, name.split()[0]) else name
    return f"{'an' if name[0] in 'aeioAEIO' else 'a'} {small}"


def _is_common(source: Source, word: str) -> bool:
    """Tell a word that has its capital only from a sentence's start from a name ("Ubrel man")."""
    small = word.casefold()
    if word == small or small[:6] in GENERIC or categories(small):
        return True
    return any(small == written for name in source.names for written in name.split()[:1])


def name_words(source: Source) -> frozenset[str]:
    """Return the words of a source's name that tell it from others, folded; no titles, no "of"."""
    return _telling_words(plain(source))


@lru_cache(maxsize=1 << 16)
def _telling_words(name: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_]{4,}", name.casefold())
    return frozenset(word for word in found if word[:6] not in COLOURLESS)


def surname(source: Source) -> str:
    """Return the last word of a name of two words or more, folded, or ""."""
    found = re.findall(r"\w+", plain(source).casefold())
    return found[-1] if len(found) > 1 and len(found[-1]) > SHORT_SURNAME else ""


def fold_words(source: Source) -> frozenset[str]:
    """Return the words of an unnamed source's description without articles and numbers' case."""
    return frozenset(re.findall(r"\w{3,}", plain(source).casefold())) - {"the", "une", "les"}


def is_anonymous(source: Source) -> bool:
    """Tell whether a source is a post or account whose author nobody knows."""
    if source.kind is SourceKind.SOCIAL_ACCOUNT:
        return True
    return source.kind is SourceKind.UNNAMED and "online" in categories(description(source))


def description(source: Source) -> str:
    """Return every word that says what a source is: an unnamed one's name, and all roles."""
    words = (source.role, *source.roles)
    if source.kind is SourceKind.SOCIAL_ACCOUNT:
        words = ("online", *words)
    own = (plain(source),) if source.kind is SourceKind.UNNAMED else ()
    return " ".join((*own, *words))


def telling(words: str) -> frozenset[str]:
    """Return the beginnings of the words that tell one person from another."""
    found = re.findall(r"[^\W\d_]{4,}", words.casefold())
    return frozenset(word[:6] for word in found) - GENERIC - COLOURLESS


def fits_anyone(words: str) -> bool:
    """Tell whether a description is only "a man" or "a source"."""
    beginnings = [word[:6] for word in re.findall(r"\w{3,}", words.casefold())]
    return not categories(words) and any(word in GENERIC for word in beginnings)


def fits_all(words: str) -> bool:
    """Tell whether a description tells nobody from anybody: "a man", and nothing more."""
    return fits_anyone(words) and not telling(words)


def other_trade(first: str, second: str) -> bool:
    """Tell whether two descriptions give different trades of one field: a nurse is no surgeon."""
    mine, theirs = _trades(first), _trades(second)
    return bool(mine and theirs and not mine & theirs)


def _trades(words: str) -> frozenset[str]:
    found = re.findall(r"\w+", words.casefold())
    return frozenset(
        trade
        for trade, known in TRADES.items()
        if any(word.startswith(beginning) for word in found for beginning in known)
    )


def contradict(first: str, second: str) -> bool:
    """Tell whether two descriptions give another sex or another place."""
    if _other_number(first, second):
        return True
    mine, theirs = (set(re.findall(r"\w+", text.casefold())) for text in (first, second))
    for one, other in ((mine, theirs), (theirs, mine)):
        if one & MALE and other & FEMALE and not (one & FEMALE or other & MALE):
            return True
    places = _places(first), _places(second)
    return bool(places[0] and places[1] and not places[0] & places[1])


def _places(words: str) -> set[str]:
    return {name for name in PLACE.findall(words) if name.split()[0] not in NO_PLACES}


def _other_number(first: str, second: str) -> bool:
    """Tell whether one is of ward 4 and the other of ward 6."""
    mine, theirs = (
        {part.casefold(): number for part, number in NUMBERED.findall(text)}
        for text in (first, second)
    )
    return any(theirs.get(part, number) != number for part, number in mine.items())
