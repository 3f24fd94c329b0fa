"""Tells organisations from people whom a name finder took for one: a body says what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from firsthand.entities.common_words import is_common_english
from firsthand.entities.described import described_bodies
from firsthand.entities.spelling import fold
from firsthand.model.document import Document
from firsthand.model.source import Name, Source
from firsthand.protect.fold import WORDS, clean, key
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.lexicon import BODIES, BODY_STEMS, INSTITUTIONS

_SHORT_FORM = re.compile(
    r"\b(?:the|la|le|les) ([A-ZÀ-ÞА-ЯЁ]{2,7})\b(?! \w+s\b)|\(([A-ZÀ-ÞА-ЯЁ]{2,7})\)"
)
_CAPITALISED = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][^\W\d_]+")
_REACH, _LONGEST_NAME = 90, 7
"""Code points looked at before a body's word, and words of the longest name."""
_WORDS = (
    frozenset(key(stem) + tail for stem in BODY_STEMS for tail in ("", "s")) | INSTITUTIONS | BODIES
)
_NUMBERED = re.compile(r"^[A-Z][^\d]+ (?:No|Nr|№)\.? \d+$")
_SMALL_INSIDE = re.compile(r"^([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*) (?:at|for|with|without) [A-Z]")
_BEHIND = re.compile(r"\s?\b(?:that|which|who|whose|with|of|for|in|from|at|by|on)\s")
_STEMS = tuple(sorted(key(stem) for stem in BODY_STEMS if len(stem) > 5))


def body_teller(
    documents: Iterable[Document], names: Iterable[Name] = ()
) -> Callable[[Source], bool]:
    """Return a function that tells whether a source taken for an organisation surely is one.

    A name that says what kind of body it is counts ("Rights Desk", "the hill union"), as does a
    role that does, a publisher's name, capitals that the reports use as a short form (after a
    small "the" or in brackets), an "&" or a small English word inside ("Weir at Dawn"), words that
    stand before a body's word ("Weir Hands' Union"), and a description that only bodies have, where
    no word is a given name and none of the `names` found in the case is a person's with its words.
    A lone word with a capital may be a surname in a headline, a name cut in two or a number plate.
    """
    documents = tuple(documents)
    uses = _Uses(clean(document.text) for document in documents)
    outlets = {_folded(document.outlet) for document in documents if document.outlet}
    described = set(described_bodies((document.text for document in documents), names))

    def is_body(source: Source) -> bool:
        names = {source.name, *source.names}
        return (
            any(says_body(name) or _folded(name) in outlets for name in names)
            or any(" & " in name or _holds_small_words(name) for name in names)
            or is_body_word(_head(source.role))
            or any(fold(name) in described and not _holds_given(name) for name in names)
            or any(uses.is_short_form(name) or uses.leads_a_body(name) for name in names)
        )

    return is_body


def _head(role: str) -> str:
    """Return the noun of a description: "group" of "volunteer group that hands out tea"."""
    return " ".join(_BEHIND.split(f"{role} ")[0].split()[-1:])


def _folded(name: str) -> tuple[str, ...]:
    return tuple(map(key, WORDS.findall(clean(name))))


def says_body(name: str) -> bool:
    """Tell whether a capitalised word of a name, or its last one, is a word for a body."""
    found: list[str] = WORDS.findall(clean(name))
    return any(
        is_body_word(word) and (word[0].isupper() or place == len(found))
        for place, word in enumerate(found, 1)
    )


@lru_cache(maxsize=50_000)
def is_body_word(word: str) -> bool:
    """Tell whether a word, as written, is one for a body: "union", "ministry"."""
    folded = key(word)
    return bool(folded) and (folded in _WORDS or folded.startswith(_STEMS))


def _holds_small_words(name: str) -> bool:
    """Tell "Weir at Dawn" and "School No. 4" from "Ana at Ostrel": dictionary words come first."""
    if _NUMBERED.match(name):
        return True
    found = _SMALL_INSIDE.match(name)
    before = found[1].casefold().split() if found else []
    return bool(before) and all(map(is_common_english, before)) and GIVEN.isdisjoint(before)


def _holds_given(name: str) -> bool:
    """Tell whether a word of a name is a given name: one sentence makes no body of its bearer."""
    return not GIVEN.isdisjoint([*name.casefold().split(), *fold(name).split()])


class _Uses:
    """How the reports use names: read once, so that asking costs the same in a pile of any size."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._leading: set[str] = set()
        self._short: set[str] = set()
        self._written_small: set[str] = set()
        for text in texts:
            self._short.update(found[1] or found[2] for found in _SHORT_FORM.finditer(text))
            for found in _CAPITALISED.finditer(text):
                self._written_small.add(found[0])
                if is_body_word(found[0]):
                    self._leading.update(_runs_before(text, found.start()))

    def leads_a_body(self, name: str) -> bool:
        """Tell whether a name of several words is written with a body's word behind it."""
        return " " in name and clean(name) in self._leading

    def is_short_form(self, name: str) -> bool:
        """Tell whether capitals are used as a body's short form, and never as a plain word."""
        return name in self._short and name.capitalize() not in self._written_small


def _runs_before(text: str, end: int) -> Iterator[str]:
    """Yield the runs of two words and more that end before `end`, without a possessive mark."""
    before = text[max(0, end - _REACH) : end]
    if not before.endswith(" "):
        return
    words = re.sub(r"[’']s?$", "", before[:-1]).split(" ")
    for length in range(2, min(_LONGEST_NAME, len(words)) + 1):
        yield " ".join(words[-length:])
