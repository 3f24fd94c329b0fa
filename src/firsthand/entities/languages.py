"""Joins the names of one public body in several languages, and tells kin alike in all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import combinations

from firsthand.entities.bodies_lexicon import BODY_WORDS, FIELD_WORDS, KIN_WORDS
from firsthand.entities.forms import Form
from firsthand.entities.groups import Groups
from firsthand.entities.spelling import fold

_REGIONS = (
    "област", "край", "края", "республик", "район", "region", "provinc", "district", "oblast",
)  # fmt: skip
"""Beginnings of words that make a body that of a part of the country."""
_SMALL = frozenset(
    ["the", "of", "for", "and", "la", "le", "les", "de", "du", "des", "et", "и", "по"]
)
_SHORTEST = 3
"""Letters; shorter beginnings would fit too much."""


def across(forms: Sequence[Form], groups: Groups) -> None:
    """Join bodies of one kind and the same fields, where each language names just one such."""
    named: dict[tuple[str, frozenset[str]], dict[str, list[int]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for i, form in enumerate(forms):
        body, fields = body_of(form.text), fields_of(form.text)
        if form.named and form.thing and body and fields and not _local(form.text):
            named[body, fields][_script(form)].append(i)
    for key in sorted(named, key=lambda each: (each[0], sorted(each[1]))):
        _join_languages(forms, groups, named[key])


def _local(text: str) -> bool:
    """Whether a name may be that of one of many bodies alike: "Tarsk Military Court"."""
    words = fold(text).split()
    if any(word.startswith(_REGIONS) for word in words):
        return True
    short = any(word.startswith(("мвд", "мин")) and not word.startswith("минист") for word in words)
    left = (
        word
        for word in words
        if word not in _SMALL
        and not _meanings(word, BODY_WORDS)
        and not _meanings(word, FIELD_WORDS)
    )
    return (short or "military" in fields_of(text)) and any(left)


def _join_languages(
    forms: Sequence[Form], groups: Groups, by_language: Mapping[str, Sequence[int]]
) -> None:
    for left, right in combinations(sorted(by_language), 2):
        ends = [{groups.find(i) for i in by_language[each]} for each in (left, right)]
        if all(len(found) == 1 for found in ends):
            one, other = by_language[left][0], by_language[right][0]
            reason = f"“{forms[other].text}” is {forms[one].text} in another language"
            groups.join(one, other, reason)


def _script(form: Form) -> str:
    return "Cyrillic" if not fold(form.text).isascii() else form.language or ""


@lru_cache(maxsize=65536)
def body_of(text: str) -> str:
    """Return the kind of body that the words of a name hold, or ""."""
    found = [kind for word in fold(text).split() for kind in _meanings(word, BODY_WORDS)]
    return found[0] if found else ""


@lru_cache(maxsize=65536)
def fields_of(text: str) -> frozenset[str]:
    """Return what a body of that name is in charge of, as far as the lists know."""
    words = fold(text).split()
    return frozenset(field for word in words for field in _meanings(word, FIELD_WORDS))


def kin_of(word: str) -> str:
    """Return the English word of kinship that a base form means, or ""."""
    return next((kin for kin, said in KIN_WORDS.items() if word in said), "")


def _meanings(word: str, lexicon: Mapping[str, Sequence[str]]) -> list[str]:
    return [
        meaning
        for meaning, beginnings in lexicon.items()
        if any(len(start) >= _SHORTEST and word.startswith(start) for start in beginnings)
    ]
