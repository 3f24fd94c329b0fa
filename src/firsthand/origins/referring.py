"""Finds the places where a document refers to what another publisher said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import NamedTuple

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.origins.cues import ISSUES, LOOKS_BACK, PAPER_SAYS, POSTED, REPORTED_IT
from firsthand.origins.library import Library
from firsthand.origins.naming import beginnings, forms_of, mentions
from firsthand.origins.words import Stretch, body

NAMED_IN_PASSING = {SourceKind.OUTLET, SourceKind.SOCIAL_ACCOUNT}
"""Kinds of publishers that are cited by a mere name: what they have published is what they say."""


class Named(IntEnum):
    """How the words point to the publisher."""

    UNNAMED = 0
    """"An anonymous post": whose, only the likeness of the words tells."""
    PAPER = 1
    """"The weekly", "the agency": which one, the likeness of the words tells."""
    MENTIONED = 2
    """Its name stands in the text."""
    ISSUED = 3
    """Its name stands there, and that it put something in writing."""
    SPEAKING = 4
    """A statement's chain leads through it, or the words say that it reported."""


class Reference(NamedTuple):
    """One place where a document refers to a publisher's account."""

    document: str
    publisher: str
    """Source id, or "" where the words do not say whose it is."""
    at: Stretch
    how: Named


def references(library: Library) -> tuple[Reference, ...]:
    """Return every reference to another publisher: from chains, names in the text, looks back."""
    out: list[Reference] = []
    named = _publishers_by_beginning(library)
    for key in sorted(library.documents):
        document = library.documents[key]
        chains = [r for s in library.statements[key] for r in _from_chain(library, s)]
        others = [*chains, *_from_text(library, document, named)]
        out.extend(_to_statements(library, document))
        out.extend(others)
        out.extend(_looks_back(library, document))
        out.extend(_to_posts(library, document))
        # "The weekly" is the one that is named elsewhere in the report, if any is.
        out.extend(() if others else _to_papers(library, document))
    return tuple(dict.fromkeys(out))


def _from_chain(library: Library, statement: Statement) -> Iterator[Reference]:
    at = Stretch(statement.start, statement.end)
    for source in statement.chain[1:]:
        if library.published_by.get(source) or library.kind(source) is SourceKind.OUTLET:
            yield Reference(statement.document, source, at, Named.SPEAKING)


def _from_text(
    library: Library, document: Document, named: Mapping[str, Sequence[str]]
) -> Iterator[Reference]:
    own = library.publisher.get(document.id)
    blocks = body(document)
    options = {s for word in library.texts.beginnings[document.id] for s in named.get(word, ())}
    for source in sorted(options - {own}):
        for mention in mentions(library, document, source):
            if any(block.start <= mention.start < block.end for block in blocks):
                yield Reference(document.id, source, mention, Named.MENTIONED)


def _to_statements(library: Library, document: Document) -> Iterator[Reference]:
    """Yield a reference wherever a sentence names a body and a statement or bulletin of its own."""
    own = library.publisher.get(document.id)
    for stretch in library.texts.sentences[document.id]:
        text = library.texts.text(document.id, stretch).casefold()
        if ISSUES.search(text):
            for source, names in library.issuers.items():
                if source != own and names.search(text):
                    yield Reference(document.id, source, stretch, Named.ISSUED)


def _publishers_by_beginning(library: Library) -> dict[str, list[str]]:
    """Return outlets, accounts and bodies that report, by how a name of theirs begins: a gate."""
    found: dict[str, list[str]] = {}
    for source in sorted(library.sources):
        if library.kind(source) in NAMED_IN_PASSING or source in library.reporters:
            for word in sorted(beginnings(forms_of(library, source))):
                found.setdefault(word, []).append(source)
    return found


def _looks_back(library: Library, document: Document) -> Iterator[Reference]:
    own = library.publisher.get(document.id)
    if own is None or len(library.published_by[own]) < 2:
        return
    for match in LOOKS_BACK.finditer(document.text):
        yield Reference(document.id, own, Stretch(*match.span()), Named.SPEAKING)
    for mention in mentions(library, document, own):
        if REPORTED_IT.match(document.text, mention.end):
            yield Reference(document.id, own, mention, Named.SPEAKING)


def _to_posts(library: Library, document: Document) -> Iterator[Reference]:
    """Yield a reference to nobody's post yet wherever a post or its author is spoken of."""
    blocks = body(document)
    for match in POSTED.finditer(document.text):
        if any(block.start <= match.start() < block.end for block in blocks):
            yield Reference(document.id, "", Stretch(*match.span()), Named.UNNAMED)


def _to_papers(library: Library, document: Document) -> Iterator[Reference]:
    """Yield a reference to nobody's paper yet wherever "the weekly" gives an account."""
    blocks = body(document)
    for match in PAPER_SAYS.finditer(document.text):
        if any(block.start <= match.start() < block.end for block in blocks):
            yield Reference(document.id, "", Stretch(*match.span()), Named.PAPER)
