"""Finds people whose names sound alike however they were transliterated: "Zhukovets", "Joukovets".

Consonants are grouped as the usual transliterations of Cyrillic and Arabic names confuse them;
vowels are left out. Two names are one where the groups of all their words agree.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.entities.spelling import fold
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind

_GROUPS = (
    (r"shch|tsch|tch|sch|sh|ch|cz|sz|c(?=[eiy])|ts|tz|z|s|x", "s"),
    (r"zh|j(?=[aeou])|dj|g(?=[ei])", "s"),
    (r"kh|gh|ck|[kcqgh]", "k"),
    (r"ph|[fvw]", "f"),
    (r"[dt]h?", "t"),
    (r"[bp]", "p"),
    (r"[^a-z]|[aeiouyj]", ""),
)
"""Letters of the Latin alphabet that stand for one consonant, in the order of their replacement."""
_SHORTEST = 3
"""Consonants below which a surname proves nothing."""


def alike(sources: Iterable[Source], wanted: frozenset[str]) -> frozenset[str]:
    """Return the ids of people whose whole name sounds like that of one of those `wanted`."""
    people = [source for source in sources if source.kind is SourceKind.PERSON]
    known = {sound for one in people if one.id in wanted for sound in _sounds(one)}
    return frozenset(one.id for one in people if known & _sounds(one))


def _sounds(source: Source) -> set[tuple[str, ...]]:
    found = {tuple(map(_sound, fold(name).split())) for name in (source.name, *source.names)}
    return {sound for sound in found if len(sound) > 1 and all(sound) and _is_told(sound)}


def _is_told(sound: tuple[str, ...]) -> bool:
    return len(sound[-1]) >= _SHORTEST


def _sound(word: str) -> str:
    for letters, group in _GROUPS:
        word = re.sub(letters, group, word)
    return re.sub(r"(.)\1+", r"\1", word)
