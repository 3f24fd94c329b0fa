"""Tells organisations from people whom a name finder took for one: a body says what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from firsthand.entities.common_words import is_common_english
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.protect.fold import WORDS, clean, key
from firsthand.protect.lexicon import BODIES, BODY_STEMS, GIVEN, INSTITUTIONS

_ACRONYM = re.compile(r"[^\W\d_]{2,7}")
_WORDS = (
    frozenset(key(stem) + tail for stem in BODY_STEMS for tail in ("", "s")) | INSTITUTIONS | BODIES
)
_NUMBERED = re.compile(r"^[A-Z][^\d]+ (?:No|Nr|№)\.? \d+$")
_SMALL_INSIDE = re.compile(r"^([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) (?:at|for|with|without) [A-Z]")
_STEMS = tuple(sorted(key(stem) for stem in BODY_STEMS if len(stem) > 5))


def body_teller(documents: Iterable[Document]) -> Callable[[Source], bool]:
    """Return a function that tells whether a source taken for an organisation surely is one.

    A name that says what kind of body it is counts ("Rights Desk", "the hill union"), as does a
    role that does, a publisher's name, capitals that the reports use as a short form (after a
    small "the" or in brackets), an "&" or a small English word inside ("Weir at Dawn"), and words
    that stand before a body's word ("Weir Hands' Union").
    A lone word with a capital may be a surname in a headline, a name cut in two or a number plate.
    """
    documents = tuple(documents)
    text = "\n".join(clean(document.text) for document in documents)
    outlets = {_folded(document.outlet) for document in documents if document.outlet}

    def is_body(source: Source) -> bool:
        names = {source.name, *source.names}
        return (
            any(says_body(name) or _folded(name) in outlets for name in names)
            or any(" & " in name or _holds_small_words(name) for name in names)
            or _is_body_word(source.role.split()[-1] if source.role else "")
            or any(_is_short_form(name, text) or _leads_a_body(name, text) for name in names)
        )

    return is_body


def _folded(name: str) -> tuple[str, ...]:
    return tuple(map(key, WORDS.findall(clean(name))))


def says_body(name: str) -> bool:
    """Tell whether a capitalised word of a name, or its last one, is a word for a body."""
    found: list[str] = WORDS.findall(clean(name))
    return any(
        _is_body_word(word) and (word[0].isupper() or place == len(found))
        for place, word in enumerate(found, 1)
    )


def _is_body_word(word: str) -> bool:
    folded = key(word)
    return bool(folded) and (folded in _WORDS or folded.startswith(_STEMS))


def _holds_small_words(name: str) -> bool:
    """Tell "Weir at Dawn" and "School No. 4" from "Ana at Ostrel": dictionary words come first."""
    if _NUMBERED.match(name):
        return True
    found = _SMALL_INSIDE.match(name)
    before = found[1].casefold().split() if found else []
    return bool(before) and all(map(is_common_english, before)) and GIVEN.isdisjoint(before)


def _leads_a_body(name: str, text: str) -> bool:
    """Tell whether the reports write a name of several words with a body's word behind it."""
    if " " not in name:
        return False
    behind = re.findall(rf"\b{re.escape(clean(name))}(?:[’']s?)? ([^\W\d_]+)", text)
    return any(word[0].isupper() and _is_body_word(word) for word in behind)


def _is_short_form(name: str, text: str) -> bool:
    if not _ACRONYM.fullmatch(name) or not name.isupper():
        return False
    used = re.search(rf"\b(?:the|la|le|les) {name}\b(?! \w+s\b)|\({name}\)", text)
    return bool(used) and not re.search(rf"\b{name.capitalize()}\b", text)
