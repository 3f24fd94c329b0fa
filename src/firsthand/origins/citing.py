"""Finds where a document says that it has something from another, and which document it means."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np

from firsthand.model.claim import Link
from firsthand.model.document import Document, Span
from firsthand.model.record import make_id
from firsthand.model.statement import Statement
from firsthand.model.terms import LinkKind, SourceKind
from firsthand.origins.cues import LOOKS_BACK
from firsthand.origins.library import Library
from firsthand.origins.naming import beginnings, mentions
from firsthand.origins.order import earliest, may_precede
from firsthand.origins.words import Stretch, body

SURE = 0.4
"""Likeness that makes a document of a speaker (not an outlet) the one that a report quotes."""
PLAUSIBLE = 0.0
"""Least likeness for a document of an outlet or account that the words name."""
NEVER = 9.0
"""A person who is quoted was most likely asked; only a hyperlink shows that a post was meant."""


class Reference(NamedTuple):
    """One place where a document refers to a publisher's account."""

    document: str
    publisher: str
    at: Stretch
    spoken: bool
    """True where the chain of a statement says so, not just the mention of a name."""


class Citation(NamedTuple):
    """A reference with the document it means and the sentence in it that fits best."""

    reference: Reference
    target: str
    sentence: Stretch
    likeness: float


def citations(library: Library, found: Sequence[Reference]) -> tuple[Link, ...]:
    """Return one link per pair of documents where the first refers to the second."""
    library.prepare(
        key
        for reference in found
        for targets in [_targets(library, reference)]
        for key in ((reference.document, *targets) if targets else ())
    )
    aimed = [c for reference in found for c in _aim(library, reference)]
    aimed += _hyperlinked(library)
    pairs: dict[tuple[str, str], list[Citation]] = {}
    for citation in aimed:
        pairs.setdefault((citation.reference.document, citation.target), []).append(citation)
    return tuple(_link(library, pairs[pair]) for pair in sorted(pairs))


def outside_citations(library: Library, found: Sequence[Reference]) -> tuple[Link, ...]:
    """Return links to outlets that are cited but published nothing in the pile."""
    pairs: dict[tuple[str, str], Reference] = {}
    for reference in found:
        if not library.published_by.get(reference.publisher):
            pairs.setdefault((reference.document, reference.publisher), reference)
    return tuple(_outside(library, pairs[pair]) for pair in sorted(pairs))


def references(library: Library) -> tuple[Reference, ...]:
    """Return every reference to another publisher: from chains, names in the text, looks back."""
    out: list[Reference] = []
    named = _publishers_by_beginning(library)
    for key in sorted(library.documents):
        for statement in library.statements[key]:
            out.extend(_from_chain(library, statement))
        out.extend(_from_text(library, library.documents[key], named))
        out.extend(_looks_back(library, library.documents[key]))
    return tuple(dict.fromkeys(out))


def aim(library: Library, reference: Reference) -> Citation | None:
    """Choose the document of the cited publisher whose words fit best, out by the same day."""
    context = _context(library, reference)
    best: Citation | None = None
    for target in _targets(library, reference):
        citation = _fit(library, reference, context, target)
        if best is None or (citation.likeness, earliest(library.documents[target].published)) > (
            best.likeness,
            earliest(library.documents[best.target].published),
        ):
            best = citation
    return best


def _targets(library: Library, reference: Reference) -> tuple[str, ...]:
    """Return the documents of the publisher that may be meant: not later, nearest in words."""
    here = library.documents[reference.document]
    shelf = tuple(
        target
        for target in library.published_by.get(reference.publisher, ())
        if target != reference.document and may_precede(library.documents[target], here)
    )
    if len(shelf) < 2:
        return shelf
    shelves = library.stems[reference.document]
    wanted = frozenset().union(*(shelves[row] for row in _context(library, reference)))
    return library.nearest(wanted, shelf)


def _aim(library: Library, reference: Reference) -> Iterator[Citation]:
    citation = aim(library, reference)
    if citation is not None and citation.likeness >= _least(library, reference):
        yield citation


def _least(library: Library, reference: Reference) -> float:
    """Return how well a document must fit: offices speak outside what they publish too."""
    kind = library.kind(reference.publisher)
    if kind in (SourceKind.OUTLET, SourceKind.SOCIAL_ACCOUNT):
        return PLAUSIBLE
    return NEVER if kind is SourceKind.PERSON else SURE


def _context(library: Library, reference: Reference) -> frozenset[int]:
    """Numbers of the sentences that say what was taken; after a mere name, the next one too."""
    first = library.sentence_at(reference.document, reference.at.start)
    last = library.sentence_at(reference.document, max(reference.at.start, reference.at.end - 1))
    if not reference.spoken:
        last = min(last + 1, len(library.sentences[reference.document]) - 1)
    return frozenset(range(first, last + 1))


def _fit(library: Library, reference: Reference, context: frozenset[int], target: str) -> Citation:
    """Likeness of the best pair of sentences: half the cosine plus the share of rare words kept."""
    rows = sorted(context)
    stretches = library.sentences[target]
    if not rows or not stretches:
        return Citation(reference, target, Stretch(0, 0), 0.0)
    cosines = (library.vectors(reference.document)[rows] @ library.vectors(target).T).max(axis=0)
    mine = frozenset().union(*(library.stems[reference.document][row] for row in rows))
    total = sum(library.rarity[stem] for stem in sorted(mine)) or 1.0
    kept = np.array(
        [
            sum(library.rarity[stem] for stem in sorted(mine & theirs)) / total
            for theirs in library.stems[target]
        ]
    )
    scores = cosines.clip(0) / 2 + kept
    at = int(scores.argmax())
    return Citation(reference, target, stretches[at], round(float(scores[at]), 3))


def _from_chain(library: Library, statement: Statement) -> Iterator[Reference]:
    for source in statement.chain[1:]:
        publishes = bool(library.published_by.get(source))
        if publishes or library.kind(source) is SourceKind.OUTLET:
            yield Reference(
                statement.document, source, Stretch(statement.start, statement.end), True
            )


def _from_text(
    library: Library, document: Document, named: Mapping[str, Sequence[str]]
) -> Iterator[Reference]:
    own = library.publisher.get(document.id)
    blocks = body(document)
    options = {s for word in library.beginnings[document.id] for s in named.get(word, ())}
    for source in sorted(options - {own}):
        for mention in mentions(library, document, source):
            if any(block.start <= mention.start < block.end for block in blocks):
                yield Reference(document.id, source, mention, False)


def _publishers_by_beginning(library: Library) -> dict[str, list[str]]:
    """Return the outlets and accounts by how a name of theirs begins: a gate before searching."""
    found: dict[str, list[str]] = {}
    for source in sorted(library.sources):
        if library.kind(source) in (SourceKind.OUTLET, SourceKind.SOCIAL_ACCOUNT):
            for word in sorted(beginnings(library.names_of(source))):
                found.setdefault(word, []).append(source)
    return found


def _looks_back(library: Library, document: Document) -> Iterator[Reference]:
    own = library.publisher.get(document.id)
    if own is None or len(library.published_by[own]) < 2:
        return
    for match in LOOKS_BACK.finditer(document.text):
        yield Reference(document.id, own, Stretch(*match.span()), True)


def _hyperlinked(library: Library) -> Iterator[Citation]:
    pages = {
        _address(document.url): key
        for key, document in sorted(library.documents.items())
        if document.url
    }
    for key in sorted(library.documents):
        for link in library.documents[key].links:
            target = pages.get(_address(link.url))
            if target is not None and target != key:
                reference = Reference(key, "", Stretch(link.start, link.end), True)
                yield Citation(reference, target, library.sentences[target][0], 1.0)


def _address(url: str) -> str:
    parts = urlsplit(url.strip().casefold())
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"


def _link(library: Library, group: list[Citation]) -> Link:
    best = max(group, key=lambda c: (c.likeness, -c.reference.at.start))
    here, there = best.reference.document, best.target
    return Link(
        id=make_id("ln", here, there, LinkKind.CITES),
        from_document=here,
        to_document=there,
        kind=LinkKind.CITES,
        explicit=True,
        score=min(1.0, best.likeness),
        evidence=(
            library.documents[here].span(*best.reference.at),
            library.documents[there].span(*best.sentence),
        ),
        why="the words name its publisher as their source",
    )


def _outside(library: Library, reference: Reference) -> Link:
    span: Span = library.documents[reference.document].span(*reference.at)
    return Link(
        id=make_id("ln", reference.document, reference.publisher, LinkKind.CITES),
        from_document=reference.document,
        to_outlet=reference.publisher,
        kind=LinkKind.CITES,
        explicit=True,
        score=1.0,
        evidence=(span,),
        why="the words name it as their source; the pile holds nothing that it published",
    )
