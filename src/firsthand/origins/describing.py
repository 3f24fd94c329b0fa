"""Compares descriptions of sources: may "a resident" and "a woman from Mill Lane" be one person?"""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.library import Library
from firsthand.origins.people import CATEGORIES, COLOURLESS, FEMALE, GENERIC, MALE, PRESS, RUMOUR

PLACE = re.compile(r"(?<!^)(?<![.!?] )\b[A-ZА-Я]\w*")


def agree(library: Library, one: Source, other: Source) -> str:
    """Return in words why two sources may be one, or "" where nothing says so."""
    for vague, clear in ((one, other), (other, one)):
        if is_rumour(vague):
            return f"{plain(vague)} may have it from {plain(clear)}"
    kinds = {one.kind, other.kind}
    people = {SourceKind.PERSON, SourceKind.UNNAMED, SourceKind.SOCIAL_ACCOUNT}
    if not kinds <= people or SourceKind.UNNAMED not in kinds:
        return _one_body(library, one, other)
    if alike(one, other):
        return f"{plain(one)} and {plain(other)} fit one description"
    return ""


def alike(one: Source, other: Source) -> bool:
    """Tell whether two descriptions may mean one person or group."""
    first, second = _description(one), _description(other)
    if _contradict(first, second):
        return False
    if categories(first) & categories(second) or _telling(first) & _telling(second):
        return True
    both_unnamed = one.kind is other.kind is SourceKind.UNNAMED
    return both_unnamed and (_anyone(first) or _anyone(second))


def is_rumour(source: Source) -> bool:
    """Tell whether a source is only "people" or "locals": talk that anyone may have started."""
    words = [word for word in re.findall(r"\w+", plain(source).casefold()) if len(word) > 3]
    return source.kind is SourceKind.UNNAMED and bool(words) and words[0] in RUMOUR


def is_press(source: Source) -> bool:
    """Tell whether an unnamed source is only "the papers" or "media reports"."""
    words = re.findall(r"\w+", plain(source).casefold())
    return source.kind is SourceKind.UNNAMED and any(word in PRESS for word in words)


@lru_cache(maxsize=8192)
def categories(description: str) -> frozenset[str]:
    """Return the kinds of people that a description may mean."""
    beginnings = {word[:6] for word in re.findall(r"\w+", description.casefold())}
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


def is_anonymous(source: Source) -> bool:
    """Tell whether a source is a post or account whose author nobody knows."""
    if source.kind is SourceKind.SOCIAL_ACCOUNT:
        return True
    return source.kind is SourceKind.UNNAMED and "online" in categories(_description(source))


def _one_body(library: Library, one: Source, other: Source) -> str:
    for member, body in ((one, other), (other, one)):
        if member.affiliation == body.id:
            return f"{plain(member)} belongs to {plain(body)}"
    if one.affiliation and one.affiliation == other.affiliation:
        body_source = library.sources.get(one.affiliation)
        name = plain(body_source) if body_source else "one organisation"
        return f"{plain(one)} and {plain(other)} both belong to {name}"
    return ""


def _description(source: Source) -> str:
    words = (source.role, *source.roles)
    if source.kind is SourceKind.SOCIAL_ACCOUNT:
        words = ("online", *words)
    own = (plain(source),) if source.kind is SourceKind.UNNAMED else ()
    return " ".join((*own, *words))


def _telling(description: str) -> frozenset[str]:
    """Beginnings of the words that tell one person from another."""
    found = re.findall(r"[^\W\d_]{4,}", description.casefold())
    return frozenset(word[:6] for word in found) - GENERIC - COLOURLESS


def _anyone(description: str) -> bool:
    beginnings = [word[:6] for word in re.findall(r"\w{3,}", description.casefold())]
    return not categories(description) and any(word in GENERIC for word in beginnings)


def _contradict(first: str, second: str) -> bool:
    mine, theirs = (set(re.findall(r"\w+", text.casefold())) for text in (first, second))
    for one, other in ((mine, theirs), (theirs, mine)):
        if one & MALE and other & FEMALE and not (one & FEMALE or other & MALE):
            return True
    places = set(PLACE.findall(first)), set(PLACE.findall(second))
    return bool(places[0] and places[1] and not places[0] & places[1])
