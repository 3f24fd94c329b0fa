"""Finds the places where a document refers to what another publisher said."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.origins.cues import (
    ANONYMOUS,
    ISSUES,
    LOOKS_BACK,
    PAPER_SAYS,
    REPORTED_IT,
)
from firsthand.origins.issuing import Issuers
from firsthand.origins.library import Library
from firsthand.origins.naming import beginnings, forms_of, mentions
from firsthand.origins.pointing import Named, Reference
from firsthand.origins.posting import Nobody, posts_spoken_of
from firsthand.origins.words import Stretch, body

NAMED_IN_PASSING = {SourceKind.OUTLET, SourceKind.SOCIAL_ACCOUNT}
"""Kinds of publishers that are cited by a mere name: what they have published is what they say."""


def references(library: Library) -> tuple[Reference, ...]:
    """Return every reference to another publisher: from chains, names in the text, looks back."""
    out: list[Reference] = []
    issuers, nobody = Issuers(library), Nobody(library)
    named = _publishers_by_beginning(library)
    for key in sorted(library.documents):
        document = library.documents[key]
        chains = [r for s in library.statements[key] for r in _from_chain(library, s)]
        others = [*chains, *_from_text(library, document, named)]
        out.extend(_to_statements(library, issuers, document))
        out.extend(_to_voices(library, issuers, document))
        out.extend(others)
        out.extend(_looks_back(library, document))
        out.extend(_to_posts(library, nobody, document))
        # "The weekly" is the one that is named elsewhere in the report, if any is.
        out.extend(() if others else _to_papers(library, document))
    return tuple(dict.fromkeys(out))


def _from_chain(library: Library, statement: Statement) -> Iterator[Reference]:
    at = Stretch(statement.start, statement.end)
    direct = _direct(library, statement)
    for source in statement.chain[1:]:
        outlet = library.kind(source) is SourceKind.OUTLET
        if outlet or (library.published_by.get(source) and source in direct):
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


def _to_statements(library: Library, issuers: Issuers, document: Document) -> Iterator[Reference]:
    """Yield a reference wherever a sentence names a body and a statement or bulletin of its own."""
    own = library.publisher.get(document.id)
    for stretch in library.texts.sentences[document.id]:
        text = library.texts.text(document.id, stretch).casefold()
        if ISSUES.search(text):
            for source, names in issuers.names.items():
                if source != own and names.search(text):
                    yield Reference(document.id, source, stretch, Named.ISSUED)


def _to_voices(library: Library, issuers: Issuers, document: Document) -> Iterator[Reference]:
    """Yield a reference to a body that issued papers wherever one is quoted who speaks for it."""
    own = library.publisher.get(document.id)
    for statement in library.statements[document.id]:
        at = Stretch(statement.start, statement.end)
        for source in _direct(library, statement):
            heard = [(issuer, Named.VOICE) for issuer in issuers.spoken_for_by(source)]
            heard += [(issuer, Named.OFFICE) for issuer in issuers.called(source)]
            written = heard and ISSUES.search(_sentence(library, statement))
            for issuer, how in heard:
                if issuer != own:
                    yield Reference(document.id, issuer, at, Named.ISSUED if written else how)


def _sentence(library: Library, statement: Statement) -> str:
    texts, here = library.texts, statement.document
    return texts.text(here, texts.sentences[here][texts.sentence_at(here, statement.start)])


def _direct(library: Library, statement: Statement) -> tuple[str, ...]:
    """Return the sources of a chain that no outlet but its publisher passed on."""
    found = statement.chain[1:]
    relays = (at for at, key in enumerate(found) if library.kind(key) is SourceKind.OUTLET)
    return found[: next(relays, len(found) - 1) + 1]


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


def _to_posts(library: Library, nobody: Nobody, document: Document) -> Iterator[Reference]:
    """Yield a reference to nobody's post yet wherever a post or its author is spoken of.

    "An anonymous post" is that of the one account that nobody knows, if there is just one.
    """
    for at, words in posts_spoken_of(library, document):
        yield Reference(document.id, "", at, Named.UNNAMED)
        unknown = nobody.accounts(document) if ANONYMOUS.search(words) else ()
        if len(unknown) == 1:
            yield Reference(document.id, unknown[0], at, Named.ANONYMOUS)


def _to_papers(library: Library, document: Document) -> Iterator[Reference]:
    """Yield a reference to nobody's paper yet wherever "the weekly" gives an account."""
    blocks = body(document)
    for match in PAPER_SAYS.finditer(document.text):
        if any(block.start <= match.start() < block.end for block in blocks):
            yield Reference(document.id, "", Stretch(*match.span()), Named.PAPER)
