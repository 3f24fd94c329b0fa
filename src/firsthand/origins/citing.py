"""Finds where a document says that it has something from another, and which document it means."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np

from firsthand.model.claim import Link
from firsthand.model.document import Span
from firsthand.model.record import make_id
from firsthand.model.terms import LinkKind, SourceKind
from firsthand.origins.dating import meant_by_day
from firsthand.origins.library import Library
from firsthand.origins.order import days_between, earliest, may_precede
from firsthand.origins.pointing import Named, Reference
from firsthand.origins.referring import NAMED_IN_PASSING
from firsthand.origins.texts import stems
from firsthand.origins.words import Stretch

SURE = 0.4
"""Likeness that makes a document of a speaker (not an outlet) the one that a report quotes."""
FRESH = 0.25
"""The same where it came out within `FEW_DAYS` before."""
FEW_DAYS = 2
ISSUING = {Named.ISSUED: 0.15, Named.OFFICE: 0.3, Named.VOICE: 0.6}
"""The same where the words speak of a statement or report, quote an office that may be it, or quote
one of its people: these talk to reporters as well."""
PLAUSIBLE = 0.1
"""Least likeness for a document of an outlet or account that the words give as their source."""
MENTIONED = 0.2
"""Least likeness where only the name of the outlet or account stands there."""
UNNAMED = 0.25
"""Least likeness for a post that the words do not name."""
ANONYMOUS = 0.08
"""The same where the words call it anonymous, and only one account may be meant."""
ACROSS = 0.5
"""Share of these that a document in another language must reach: it can share no words."""
SOME_PAPER = 0.45
"""Least likeness for an outlet's report that the words call only "the weekly"."""
WHOLE = 0.3
"""What it adds to likeness that a whole document holds all rare words of what was taken."""
STALE = 0.05
"""What each e-fold of a document's age takes off: papers cite what has just come out."""
SOME_DAYS = 11
"""Taken for the age where a date is not known."""
GIVEN = "the words name its publisher as their source"
GUESSED = "the words speak of a post and say what this one says"
ALONE = "the words speak of an anonymous post, and only one account here is known to nobody"
TRADED = "the words speak of a paper, agency or station and say what this one says"
SHOWN = {Named.UNNAMED: GUESSED, Named.ANONYMOUS: ALONE, Named.PAPER: TRADED}
NEVER = 9.0
"""A person who is quoted was most likely asked; only a hyperlink shows that a post was meant."""


class Citation(NamedTuple):
    """A reference with the document it means and the sentence in it that fits best."""

    reference: Reference
    target: str
    sentence: Stretch
    likeness: float


def citations(library: Library, found: Sequence[Reference]) -> tuple[Link, ...]:
    """Return one link per pair of documents where the first refers to the second."""
    library.texts.prepare(
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
        if reference.publisher and not library.published_by.get(reference.publisher):
            pairs.setdefault((reference.document, reference.publisher), reference)
    return tuple(_outside(library, pairs[pair]) for pair in sorted(pairs))


def aim(library: Library, reference: Reference) -> Citation | None:
    """Choose the document of the cited publisher whose words fit best, out by the same day."""
    context = _context(library, reference)
    wanted = _wanted(library, reference, context)
    best: tuple[float, str, Citation] | None = None
    for target in _targets(library, reference):
        citation = _fit(library, reference, context, target)
        rank = citation.likeness + _aptness(library, reference, wanted, target)
        row = (rank, earliest(library.documents[target].published), citation)
        if best is None or row[:2] > best[:2]:
            best = row
    return best[2] if best else None


def _aptness(library: Library, reference: Reference, wanted: frozenset[str], target: str) -> float:
    """Return what else speaks for a document of a shelf: its other words, and how fresh it was."""
    held = frozenset().union(*library.texts.stems[target])
    here, there = (library.documents[key].published for key in (reference.document, target))
    days = days_between(there, here)
    age = math.log1p(SOME_DAYS if days is None else max(0, days))
    texts = library.texts
    return WHOLE * texts.weight(wanted & held) / (texts.weight(wanted) or 1.0) - STALE * age


def _wanted(library: Library, reference: Reference, context: frozenset[int]) -> frozenset[str]:
    """Return the stems of what was taken; the publisher's own name stands in all of its pieces."""
    shelves = library.texts.stems[reference.document]
    named = (stems(name) for name in library.names_of(reference.publisher))
    return frozenset().union(*(shelves[row] for row in context)).difference(*named)


def _targets(library: Library, reference: Reference) -> tuple[str, ...]:
    """Return the documents of the publisher that may be meant, nearest in words."""
    shelf = _shelf(library, reference)
    if len(shelf) < 2:
        return shelf
    shelves = library.texts.stems[reference.document]
    wanted = frozenset().union(*(shelves[row] for row in _context(library, reference)))
    return library.texts.nearest(wanted, shelf)


def _shelf(library: Library, reference: Reference) -> tuple[str, ...]:
    """Return the documents of the publisher that are not later than the one that refers to it."""
    here = library.documents[reference.document]
    options = library.published_by.get(reference.publisher, ())
    if reference.how is Named.UNNAMED:
        options = library.posts
    elif reference.how is Named.PAPER:
        options = library.press
    return tuple(
        target
        for target in options
        if target != reference.document
        and may_precede(library.documents[target], here)
        and not (
            reference.how is Named.PAPER
            and library.publisher[target] == library.publisher.get(reference.document)
        )
    )


def _aim(library: Library, reference: Reference) -> Iterator[Citation]:
    dated = meant_by_day(library, reference, _shelf(library, reference))
    for target in dated:
        yield _fit(library, reference, _context(library, reference), target)
    citation = None if dated else aim(library, reference)
    if citation is not None and citation.likeness >= _least(library, citation):
        yield citation


def _least(library: Library, citation: Citation) -> float:
    """Return how well a document must fit: offices speak outside what they publish too."""
    reference = citation.reference
    here, there = (library.documents[key] for key in (reference.document, citation.target))
    share = ACROSS if here.language != there.language else 1.0
    if reference.how is Named.UNNAMED:
        return UNNAMED
    if reference.how is Named.ANONYMOUS:
        return ANONYMOUS
    if reference.how is Named.PAPER:
        return SOME_PAPER * share
    kind = library.kind(reference.publisher)
    if kind in NAMED_IN_PASSING or reference.publisher in library.reporters:
        return (PLAUSIBLE if reference.how is Named.SPEAKING else MENTIONED) * share
    if kind is SourceKind.PERSON:
        return NEVER
    if reference.how in ISSUING:
        return ISSUING[reference.how] * share
    days = days_between(there.published, here.published)
    return FRESH if days is not None and 0 <= days <= FEW_DAYS else SURE


def _context(library: Library, reference: Reference) -> frozenset[int]:
    """Numbers of the sentences that say what was taken; after a mere name, the next one too."""
    texts, here, (start, end) = library.texts, reference.document, reference.at
    first, last = texts.sentence_at(here, start), texts.sentence_at(here, max(start, end - 1))
    if reference.how in (Named.UNNAMED, Named.MENTIONED):
        last = min(last + 1, len(texts.sentences[here]) - 1)
        first -= first > 0 and reference.how is Named.UNNAMED
    return frozenset(range(first, last + 1))


def _fit(library: Library, reference: Reference, context: frozenset[int], target: str) -> Citation:
    """Likeness of the best pair of sentences: half the cosine plus the share of rare words kept."""
    texts, here, rows = library.texts, reference.document, sorted(context)
    stretches = texts.sentences[target]
    if not rows or not stretches:
        return Citation(reference, target, Stretch(0, 0), 0.0)
    cosines = (texts.vectors(here)[rows] @ texts.vectors(target).T).max(axis=0)
    mine = frozenset().union(*(texts.stems[here][row] for row in rows))
    total = texts.weight(mine) or 1.0
    kept = np.array([texts.weight(mine & theirs) / total for theirs in texts.stems[target]])
    scores = cosines.clip(0) / 2 + kept
    at = int(scores.argmax())
    return Citation(reference, target, stretches[at], round(float(scores[at]), 3))


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
                reference = Reference(key, "", Stretch(link.start, link.end), Named.SPEAKING)
                yield Citation(reference, target, library.texts.sentences[target][0], 1.0)


def _address(url: str) -> str:
    parts = urlsplit(url.strip().casefold())
    return f"{parts.netloc.removeprefix('www.')}{parts.path.rstrip('/')}"


def _link(library: Library, group: list[Citation]) -> Link:
    best = max(group, key=lambda c: (c.likeness, -c.reference.at.start))
    why = SHOWN.get(best.reference.how, GIVEN)
    return link(library, best, LinkKind.CITES, why)


def link(library: Library, citation: Citation, kind: LinkKind, why: str) -> Link:
    """Return the link of a reference to the document it means, with both places as evidence."""
    here, there = citation.reference.document, citation.target
    return Link(
        id=make_id("ln", here, there, kind),
        from_document=here,
        to_document=there,
        kind=kind,
        explicit=citation.reference.how > Named.PAPER,
        score=min(1.0, citation.likeness),
        evidence=(
            library.documents[here].span(*citation.reference.at),
            library.documents[there].span(*citation.sentence),
        ),
        why=why,
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
