"""Decides from shared passages which document copied which, and shows the words on both sides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from firsthand.model.claim import Link
from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.terms import DocumentKind, LinkKind
from firsthand.origins.engines import Engine
from firsthand.origins.joining import candidates
from firsthand.origins.library import Library
from firsthand.origins.naming import names_document
from firsthand.origins.order import LATEST, latest, precedes
from firsthand.origins.passages import Pages, Passage, passages, pile, standing_words
from firsthand.origins.telling import counted

LEAST_WORDS = 30
"""Shared words outside quotation marks that make a copy; two writers on one event share fewer."""
LEAST_SHARE = 0.1
"""Or, in a long document, the share of its words they must reach."""
LONG_PASSAGE = 40
"""A single passage of so many words is a copy in a document of any length."""
SHOWN = 12
"""Passages kept as evidence, the longest first."""
ORIGINALS = {DocumentKind.WIRE, DocumentKind.PRESS_RELEASE}


class Copy(NamedTuple):
    """One document that may have copied another: numbers of words count outside quotes."""

    later: Document
    earlier: Document
    found: tuple[Passage, ...]
    known: bool
    """False where nothing tells which of the two came first."""

    @property
    def words(self) -> int:
        """Shared words outside quotation marks."""
        return sum(passage.unquoted for passage in self.found)


class Desk:
    """The pages that are compared: each document is taken out once, when it is first needed."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._pages: dict[str, Pages] = {}
        self._standing: dict[str, frozenset[int]] = {}

    def pages(self, document: str) -> Pages:
        """Return the words of a document, by its id."""
        if document not in self._pages:
            self._pages[document] = Pages(self._library.documents[document])
        return self._pages[document]

    def standing(self, document: str) -> frozenset[int]:
        """Return the runs that the publisher of a document prints again and again."""
        publisher = self._library.publisher.get(document)
        if publisher is None:
            return frozenset()
        if publisher not in self._standing:
            shelf = self._library.published_by[publisher]
            self._standing[publisher] = standing_words(self.pages(key).words for key in shelf)
        return self._standing[publisher]

    def compare(self, one: Document, other: Document) -> Copy:
        """Return what the later of two documents shares with the earlier one."""
        later, earlier, known = direction(self._library, one, other)
        ignored = self.standing(later.id) | self.standing(earlier.id)
        found = passages(self.pages(later.id), self.pages(earlier.id), ignored)
        return Copy(later, earlier, found, known)


def copies(library: Library, engine: Engine | None = None) -> tuple[Link, ...]:
    """Return a link for every document that holds passages of another publisher's document."""
    documents = sorted(library.documents.values(), key=_first_printed_first)
    desk = Desk(library)
    by_later: dict[str, list[Copy]] = {}
    for first, second in candidates(pile(documents), engine).tolist():
        one, other = documents[first], documents[second]
        if _same_publisher(library, one, other):
            continue
        copy = desk.compare(one, other)
        if judge(copy, len(desk.pages(copy.later.id).words)):
            by_later.setdefault(copy.later.id, []).append(copy)
    return tuple(
        _link(library, copy, len(desk.pages(copy.later.id).words))
        for key in sorted(by_later)
        for copy in settle(by_later[key])
    )


def judge(copy: Copy, length: int) -> bool:
    """Tell whether the shared passages show copying; words that both merely quote do not count."""
    longest = max((passage.unquoted for passage in copy.found), default=0)
    enough = copy.words >= max(LEAST_WORDS, LEAST_SHARE * length) and longest >= LEAST_WORDS // 2
    return enough or longest >= LONG_PASSAGE


def settle(group: list[Copy]) -> Iterator[Copy]:
    """Keep, of all documents one may have copied, the nearest, and others only for new passages."""
    covered: set[int] = set()
    for copy in sorted(group, key=_nearest_first):
        fresh = [p for p in copy.found if p.here.start not in covered and p.unquoted]
        new = sum(p.unquoted for p in fresh if not covered & set(range(p.here.start, p.here.end)))
        if new >= LEAST_WORDS:
            yield copy
        covered.update(i for p in copy.found for i in range(p.here.start, p.here.end))


def direction(library: Library, one: Document, other: Document) -> tuple[Document, Document, bool]:
    """Return (later, earlier, known): by date, then by credit, kind, and who has more."""
    if precedes(one, other):
        return other, one, True
    if precedes(other, one):
        return one, other, True
    credits = (names_document(library, one, other), names_document(library, other, one))
    kinds = (other.kind in ORIGINALS, one.kind in ORIGINALS)
    for one_is_later, other_is_later in (credits, kinds):
        if one_is_later != other_is_later:
            return (one, other, True) if one_is_later else (other, one, True)
    if len(one.text) != len(other.text):
        shorter, longer = sorted((one, other), key=lambda document: len(document.text))
        return shorter, longer, False
    return (one, other, False) if one.id > other.id else (other, one, False)


def _first_printed_first(document: Document) -> tuple[str, bool, str]:
    return latest(document.published), document.kind not in ORIGINALS, document.id


def _nearest_first(copy: Copy) -> tuple[int, str, bool, str]:
    published = copy.earlier.published or LATEST
    return -copy.words, published, copy.earlier.kind not in ORIGINALS, copy.earlier.id


def _same_publisher(library: Library, one: Document, other: Document) -> bool:
    publisher = library.publisher.get(one.id)
    return publisher is not None and publisher == library.publisher.get(other.id)


def _link(library: Library, copy: Copy, length: int) -> Link:
    best = sorted(copy.found, key=lambda p: (-p.words, p.here.start))[:SHOWN]
    evidence = tuple(
        span
        for passage in sorted(best, key=lambda p: p.here.start)
        for span in (copy.later.span(*passage.here), copy.earlier.span(*passage.there))
    )
    order = "" if copy.known else "; which came first is not known, the longer one is taken for it"
    return Link(
        id=make_id("ln", copy.later.id, copy.earlier.id, LinkKind.COPIES),
        from_document=copy.later.id,
        to_document=copy.earlier.id,
        kind=LinkKind.COPIES,
        explicit=names_document(library, copy.later, copy.earlier),
        score=round(min(1.0, sum(p.words for p in copy.found) / max(1, length)), 3),
        evidence=evidence,
        why=f"{copy.words} words outside quotation marks are the same in "
        f"{counted(len(copy.found), 'passage')}{order}",
    )
