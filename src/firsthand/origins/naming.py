"""Finds where a document names another publisher."""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.model.document import Document
from firsthand.origins.library import Library
from firsthand.origins.words import Stretch, words

SHORTEST = 4
"""Letters in a name; shorter ones are found inside too much else."""


def mentions(library: Library, document: Document, source: str) -> tuple[Stretch, ...]:
    """Return where `document` writes a name of `source`; capitals count, endings do not."""
    forms = _forms(library.names_of(source))
    if not beginnings(forms) & library.beginnings[document.id]:
        return ()
    return tuple(Stretch(*match.span()) for match in _pattern(forms).finditer(document.text))


@lru_cache(maxsize=8192)
def beginnings(names: tuple[str, ...]) -> frozenset[str]:
    """Return the first four letters of the first word of every name that is long enough."""
    return frozenset(word[:SHORTEST] for form in _forms(names) for word, _, _ in words(form)[:1])


def _forms(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in names if len(name) >= SHORTEST)


def names_document(library: Library, later: Document, earlier: Document) -> bool:
    """Tell whether `later` names the publisher of `earlier` anywhere."""
    source = library.publisher.get(earlier.id)
    return source is not None and bool(mentions(library, later, source))


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str]:
    # Russian outlet names take case endings, so up to three more letters may follow a stem.
    options = "|".join(_flexible(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{options})(?!\w)")


def _flexible(form: str) -> str:
    parts = []
    for word in form.split():
        cyrillic = re.fullmatch(r"[А-Яа-яЁё]{5,}", word)
        parts.append(re.escape(word[:-1]) + r"\w{0,3}" if cyrillic else re.escape(word))
    return r"\s+".join(parts)
