"""Says which documents expose someone, so that none of their words may be shown."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.model.document import Document
from firsthand.model.terms import DocumentKind
from firsthand.protect.allow import is_known
from firsthand.protect.fold import clean, keys, words
from firsthand.protect.match import Matcher
from firsthand.protect.register import Register

_HANDLE = re.compile(r"(?<![\w.])@\w[\w.]*|\b[^\W\d_]{3,}\d{2,}\b|\b[^\W_]+_\w+\b")
"""Names of accounts: "@name", "name77", "first_last"."""

RUN = 6
"""Words in a row that are enough to find a text again by searching for them."""


def sealed_documents(documents: Iterable[Document], register: Register) -> frozenset[str]:
    """Return the ids of documents whose words, links or pictures expose a protected person.

    A saved post exposes its author. A word with a capital that is neither public nor an everyday
    word may be the name of someone nobody found, and seals too; so does an account's name.
    """
    people = register.matcher()
    public = Matcher(dict.fromkeys(register.allowed.forms, True))
    return frozenset(
        document.id
        for document in documents
        if document.kind is DocumentKind.SOCIAL_POST
        or _names_someone(document, people)
        or _has_unknown_name(document, register, public)
    )


def _names_someone(document: Document, people: Matcher[int]) -> bool:
    parts = [document.text, document.title or "", document.author or "", document.url or ""]
    parts += [document.file, *(link.url for link in document.links)]
    parts += [f"{p.src} {p.file} {p.alt} {p.caption} {p.credit}" for p in document.pictures]
    parts += [block.speaker or "" for block in document.blocks]
    return any(people.any_of(keys(part)) for part in parts)


def _has_unknown_name(document: Document, register: Register, public: Matcher[bool]) -> bool:
    text = clean(document.text)
    if any(not public.any_of(keys(handle[0])) for handle in _HANDLE.finditer(text)):
        return True
    found = words(text)
    stream = [word.key for word in found]
    known_until = 0
    for place, word in enumerate(found):
        hit = public.at(stream, place)
        known_until = max(known_until, hit.end if hit else 0)
        capital = word.written[0].isupper() or word.key in register.allowed.small
        if place >= known_until and capital and not is_known(word.key, register.allowed):
            return True
    return False


def shared_runs(
    texts: Iterable[str], documents: Iterable[Document], sealed: frozenset[str]
) -> frozenset[tuple[str, ...]]:
    """Return the runs of six words of `texts` that stand in sealed documents and in no other."""
    wanted = {run for text in texts for run in runs(text)}
    open_runs: set[tuple[str, ...]] = set()
    hidden: set[tuple[str, ...]] = set()
    for document in documents:
        (hidden if document.id in sealed else open_runs).update(
            wanted.intersection(runs(document.text))
        )
    return frozenset(hidden - open_runs)


def runs(text: str) -> Iterable[tuple[str, ...]]:
    """Return every run of six words of a text, as keys."""
    stream = keys(text)
    return zip(*(stream[i:] for i in range(RUN)), strict=False)
