"""Finds every part of an edition by its id, and says how a page calls it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property
from pathlib import PurePosixPath

from firsthand.casefile.dates import in_words
from firsthand.casefile.lexicon import DOCUMENT_KINDS
from firsthand.model.claim import Claim
from firsthand.model.edition import (
    ClaimView,
    DocumentView,
    Edition,
    LinkView,
    SourceView,
    StatementView,
)
from firsthand.model.statement import Statement

UNKNOWN_DAY = "9999"
SUPPORTS = ("asserts", "alleges")
"""Stances with which a report carries a claim."""
UNKNOWN_PUBLISHER = "unknown publisher"
"""What statements call the voice of a report that nobody is known to have published."""
_UNSAFE = re.compile(r"[^A-Za-z0-9._-]")


def carriers(
    claims: Iterable[Claim | ClaimView], statements: Iterable[Statement | StatementView]
) -> dict[str, tuple[str, ...]]:
    """Return by id of each claim the documents that support it; who only denies it does not."""
    homes = {s.id: s.document for s in statements if s.stance in SUPPORTS}
    return {
        claim.id: tuple(dict.fromkeys(homes[s] for s in claim.statements if s in homes))
        for claim in claims
    }


def weight(claim: Claim | ClaimView, documents: tuple[str, ...]) -> tuple[int, bool, int, int, str]:
    """Return where a claim that `documents` carry stands: most independent origins first.

    Side remarks come after all others that rest on as many origins for sure.
    """
    return (-claim.origins_min, claim.aside, -claim.origins_max, -len(documents), claim.id)


class Library:
    """An edition with everything in reach. Nothing here changes it."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.documents: dict[str, DocumentView] = {d.id: d for d in edition.documents}
        self.sources: dict[str, SourceView] = {s.id: s for s in edition.sources}
        self.statements: dict[str, StatementView] = {s.id: s for s in edition.statements}
        self.claims = tuple(sorted(edition.claims, key=self._weight))
        """Most independent origins first, then most reports."""
        self.claim_of: dict[str, ClaimView] = {c.id: c for c in edition.claims}
        self.number_of = {claim.id: n for n, claim in enumerate(self.claims, 1)}

    @property
    def private(self) -> bool:
        """True for the documenter's own pages, which hold names."""
        return self.edition.case.edition != "public"

    @cached_property
    def in_order(self) -> tuple[DocumentView, ...]:
        """Documents by publication date; those without one come last."""
        return tuple(sorted(self.edition.documents, key=lambda d: self.when_key(d.id)))

    @cached_property
    def statements_in(self) -> dict[str, tuple[StatementView, ...]]:
        """Statements of each document, in the order of its text."""
        found: defaultdict[str, list[StatementView]] = defaultdict(list)
        for statement in self.edition.statements:
            found[statement.document].append(statement)
        return {
            document: tuple(sorted(inside, key=lambda s: (s.start or 0, s.end or 0, s.id)))
            for document, inside in found.items()
        }

    @cached_property
    def links_from(self) -> dict[str, tuple[LinkView, ...]]:
        """What each document depends on."""
        found: defaultdict[str, list[LinkView]] = defaultdict(list)
        for link in self.edition.links:
            found[link.from_].append(link)
        return {document: tuple(links) for document, links in found.items()}

    @cached_property
    def links_to(self) -> dict[str, tuple[LinkView, ...]]:
        """What depends on each document."""
        found: defaultdict[str, list[LinkView]] = defaultdict(list)
        for link in self.edition.links:
            if link.to:
                found[link.to].append(link)
        return {document: tuple(links) for document, links in found.items()}

    @cached_property
    def corrections_of(self) -> dict[str, tuple[str, ...]]:
        """The documents that correct or take back each document, earliest first."""
        found: defaultdict[str, set[str]] = defaultdict(set)
        for link in self.edition.links:
            if link.to and link.kind == "corrects":
                found[link.to].add(link.from_)
        return {key: tuple(sorted(later, key=self.when_key)) for key, later in found.items()}

    def when_key(self, document: str) -> tuple[str, str]:
        """Return what sorts documents by time, then id."""
        found = self.documents.get(document)
        return ((found.published if found else None) or UNKNOWN_DAY, document)

    def name(self, source: str | None) -> str:
        """Return how a source is called; "unknown source" where the edition holds none."""
        found = self.sources.get(source or "")
        return found.name if found else "unknown source"

    def publisher(self, document: str) -> str:
        """Return who published a document, in words; where unknown, its file for the documenter."""
        found = self.documents.get(document)
        if found is None:
            return "a report outside this edition"
        if self.has_publisher(found):
            return self.name(found.outlet)
        if self.private and found.file:
            return PurePosixPath(found.file).name
        return "Sealed report" if found.sealed else "Unknown publisher"

    def has_publisher(self, document: DocumentView) -> bool:
        """Tell whether the edition says who published a document."""
        found = self.sources.get(document.outlet or "")
        return found is not None and found.name.casefold() != UNKNOWN_PUBLISHER

    def heading(self, document: str) -> str:
        """Return what stands over a document: its title, or its kind and publisher.

        On the documenter's own pages a report without either is called by its file.
        """
        found = self.documents[document]
        if found.title and not found.sealed:
            return found.title
        if self.private and found.file and not self.has_publisher(found):
            return PurePosixPath(found.file).name
        kind = DOCUMENT_KINDS.get(found.kind, found.kind)
        return f"{kind[:1].upper()}{kind[1:]}, {self.publisher(document)}"

    def label(self, document: str) -> str:
        """Return publisher and date: "Harbour Post, 14 March 2031"."""
        found = self.documents.get(document)
        date = in_words(found.published) if found else ""
        return f"{self.publisher(document)}, {date or 'no date'}"

    def quote(self, statement: str) -> str:
        """Return the exact words; "" where the edition withholds them."""
        found = self.statements.get(statement)
        return found.content if found else ""

    def _weight(self, claim: ClaimView) -> tuple[int, bool, int, int, str]:
        return weight(claim, self.carriers(claim))

    def carriers(self, claim: ClaimView) -> tuple[str, ...]:
        """Return the documents that support a claim (one that only denies it does not)."""
        return self._carriers[claim.id]

    @cached_property
    def _carriers(self) -> dict[str, tuple[str, ...]]:
        return carriers(self.edition.claims, self.edition.statements)

    def carried_by(self, claim: ClaimView) -> tuple[str, ...]:
        """Return the publishers of the documents that support a claim, each once."""
        outlets = (self.documents[d].outlet for d in self.carriers(claim) if d in self.documents)
        return tuple(dict.fromkeys(filter(None, outlets)))

    def by_time(self, statements: tuple[str, ...]) -> list[StatementView]:
        """Return the statements that the edition holds, earliest report first."""
        held = [self.statements[s] for s in dict.fromkeys(statements) if s in self.statements]
        return sorted(held, key=lambda s: (*self.when_key(s.document), s.start or 0, s.id))


def page_of(kind: str, identity: str) -> str:
    """Return the path of a page ("claim-cl-1.html"), safe as a file name and in a link."""
    return f"{kind}-{_UNSAFE.sub('-', identity)}.html"
