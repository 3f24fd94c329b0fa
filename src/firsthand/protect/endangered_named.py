"""Finds where a text names somebody, and what the words beside the name say befell her."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect.allow import public_forms
from firsthand.protect.endangered_words import (
    COUNSEL_OF,
    HARMED,
    HIDES,
    IS_DEAD,
    JUST_AFTER,
    JUST_BEFORE,
    LED_OFF,
    NOW,
    OF_HER,
    OTHERS,
    SPEAKS_FOR,
    WAS_HURT,
    WAS_KILLED,
    WHERE,
)
from firsthand.protect.fold import words
from firsthand.protect.insiders import JOINED, OBJECT, SEIZED
from firsthand.protect.lexicon import PARTICLES
from firsthand.protect.match import Form, Matcher

_LINKS = "|".join(sorted(PARTICLES - {"of", "the", "and", "и"} | {"d"}))
_DESCRIBES = re.compile(rf"(?:\s|[’']s\s)(?!(?:{_LINKS})\b)[a-zà-ÿа-яё]+\b(?![’'])")
"""A small word inside a name, no particle: somebody's office stands there, or whose it is."""
_REACH = 90


class Naming(NamedTuple):
    """Where a text names someone: the sentence before, the name's last word, what follows."""

    owner: str
    before: str
    last: str
    after: str


def named_forms(sources: Iterable[Source]) -> Iterator[tuple[Form, str]]:
    """Yield the forms by which each public person may be named, with her id."""
    for source in sources:
        if source.kind is SourceKind.PERSON and source.public and _is_whole(source.name):
            # "the secretary of a union in Orra" is not the "Orra minister" of another line.
            own = tuple(name for name in source.names if not _DESCRIBES.search(name))
            bare = msgspec.structs.replace(source, names=own)
            yield from ((form, source.id) for form in public_forms(bare))


def _is_whole(name: str) -> bool:
    """Tell a name from a piece of a headline that was taken for one ("OF Lindmouth")."""
    return name.split()[0].casefold() not in PARTICLES


def namings(text: str, matcher: Matcher[str]) -> Iterator[Naming]:
    """Yield whom a text names, with what stands before the name in its sentence, and behind it."""
    found = words(text)
    for hit in matcher.find([word.key for word in found]):
        start, last = found[hit.start].start, found[hit.end - 1]
        if not found[hit.start].written[0].isupper():
            continue
        before = re.split(r"[.!?;:\n]\s|\n", text[max(0, start - _REACH) : start])[-1]
        initial = len(last.written) == 1 and text[last.end : last.end + 2] == ". "
        end = last.end + initial
        after = text[end : end + 3 * _REACH]
        yield Naming(hit.owner, COUNSEL_OF.sub("", before), last.written, after)


def is_victim(one: Naming) -> bool:
    """Tell whether the words beside a name say that she was taken, held, sought, or hides."""
    before, after = one.before, one.after
    seized = SEIZED.match(after) and OBJECT.search(one.last) and not JOINED.search(before)
    return bool(
        seized
        or JUST_BEFORE.search(before)
        or (WHERE.search(before) and NOW.match(after[:_REACH]))
        or SPEAKS_FOR.search(before)
        or JUST_AFTER.match(after)
        or HIDES.match(after)
    )


def is_hurt(before: str, after: str) -> bool:
    """Tell whether the words beside a name say that she was hurt or led off."""
    if HARMED.search(before):
        return True
    found = WAS_HURT.match(after)
    if not found or found["verb"].casefold() != "taken" or LED_OFF.match(after, found.end()):
        return found is not None
    return not OF_HER.search(before)


def is_dead(before: str, after: str) -> bool:
    """Tell whether the words beside a name say that she, or one of hers, is dead."""
    return bool(WAS_KILLED.search(before) or IS_DEAD.match(after))


def is_surely_dead(before: str, after: str) -> bool:
    """Tell whether no relative of hers, named between, may be the one who died."""
    said = (WAS_KILLED.search(before), IS_DEAD.match(after))
    return any(found and not OTHERS.search(found[0]) for found in said)
