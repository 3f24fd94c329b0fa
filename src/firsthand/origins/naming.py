"""Finds where a document names another publisher."""

from __future__ import annotations

import re
from functools import lru_cache

from firsthand.model.document import Document
from firsthand.origins.library import Library
from firsthand.origins.words import Stretch

SHORTEST = 4
"""Letters in a name; shorter ones are found inside too much else."""


def names(library: Library, source: str) -> tuple[str, ...]:
    """Return every way the pile writes a publisher, longest first."""
    found = library.sources.get(source)
    own = {found.name, *found.names} if found else set()
    for document in library.published_by.get(source, ()):
        record = library.documents[document]
        own |= {record.outlet or "", *record.outlet_names}
    kept = {name.strip() for name in own if len(name.strip()) >= SHORTEST}
    return tuple(sorted(kept, key=lambda name: (-len(name), name)))


def mentions(library: Library, document: Document, source: str) -> tuple[Stretch, ...]:
    """Return where `document` writes a name of `source`; capitals count, endings do not."""
    pattern = _pattern(names(library, source))
    if pattern is None:
        return ()
    return tuple(Stretch(*match.span()) for match in pattern.finditer(document.text))


def names_document(library: Library, later: Document, earlier: Document) -> bool:
    """Tell whether `later` names the publisher of `earlier` anywhere."""
    source = library.publisher.get(earlier.id)
    return source is not None and bool(mentions(library, later, source))


@lru_cache(maxsize=4096)
def _pattern(forms: tuple[str, ...]) -> re.Pattern[str] | None:
    if not forms:
        return None
    # Russian outlet names take case endings, so up to three more letters may follow a stem.
    options = "|".join(_flexible(form) for form in forms)
    return re.compile(rf"(?<!\w)(?:{options})(?!\w)")


def _flexible(form: str) -> str:
    parts = []
    for word in form.split():
        cyrillic = re.fullmatch(r"[А-Яа-яЁё]{5,}", word)
        parts.append(re.escape(word[:-1]) + r"\w{0,3}" if cyrillic else re.escape(word))
    return r"\s+".join(parts)
