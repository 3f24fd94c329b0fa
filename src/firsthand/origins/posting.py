"""Finds where a document speaks of a post, and the accounts that nobody knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cached_property

from firsthand.model.document import Document
from firsthand.model.terms import SourceKind
from firsthand.origins.cues import POST, POSTED
from firsthand.origins.describing import STATION
from firsthand.origins.library import Library
from firsthand.origins.people import BODY_WORDS
from firsthand.origins.words import Stretch, body

INITIAL = re.compile(r"[^\W\d_]{2,} [^\W\d_]\.?")
"""A first name and the first letter of a surname."""
LEAST_LETTERS = 4
"""Shorter words of a handle are no name."""


class Nobody:
    """The accounts of a pile that post under no name of anybody."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def accounts(self, document: Document) -> tuple[str, ...]:
        """Return those a document may mean by an anonymous one: of its language, if there are any.

        Its own publisher is none of them.
        """
        own = self._library.publisher.get(document.id)
        others = {account: tongues for account, tongues in self._tongues.items() if account != own}
        near = [account for account, tongues in others.items() if document.language in tongues]
        return tuple(sorted(near or others))

    @cached_property
    def _tongues(self) -> dict[str, set[str | None]]:
        """Account -> the languages it posts in."""
        library, found = self._library, dict[str, set[str | None]]()
        for key in library.posts:
            if not self._is_named(library.publisher[key]):
                found.setdefault(library.publisher[key], set()).add(library.documents[key].language)
        return found

    def _is_named(self, account: str) -> bool:
        names = self._library.names_of(account)
        words = frozenset[str]().union(*map(_words, names))
        shown = any(INITIAL.fullmatch(name) for name in names)
        return shown or bool(words & BODY_WORDS) or self._shares_a_name(words, names)

    def _shares_a_name(self, words: frozenset[str], names: Iterable[str]) -> bool:
        """Tell whether a word is in the full name of one who is quoted, the account's own apart."""
        return any(self._full_names.get(word, set()).difference(names) for word in words)

    @cached_property
    def _full_names(self) -> dict[str, set[str]]:
        """Word -> the full names of people who are quoted that it is in."""
        library, found = self._library, dict[str, set[str]]()
        quoted = {key for s in library.statement.values() for key in s.chain}
        people = (key for key in quoted if library.kind(key) is SourceKind.PERSON)
        for name in (name for key in people for name in library.names_of(key) if " " in name):
            for word in _words(name):
                found.setdefault(word, set()).add(name)
        return found


def _words(name: str) -> frozenset[str]:
    found = re.findall(r"[^\W\d_]+", name.casefold())
    return frozenset(word for word in found if len(word) >= LEAST_LETTERS)


def posts_spoken_of(library: Library, document: Document) -> Iterator[tuple[Stretch, str]]:
    """Yield where a document has a post for its subject or source, and the words for that post."""
    blocks = body(document)
    for match in POSTED.finditer(document.text):
        if any(block.start <= match.start() < block.end for block in blocks):
            yield Stretch(*match.span()), match.group()
    for statement in library.statements[document.id]:
        for source in statement.chain[1:]:
            name = library.sources[source].name if source in library.sources else ""
            if source not in library.published_by and POST.search(STATION.sub(" ", name)):
                yield Stretch(statement.start, statement.end), name
