"""The pile as this room looks things up in it: who published what, under which names, and when."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise

import msgspec

from firsthand.model.claim import Claim
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.origins.company import Company
from firsthand.origins.introducing import Introductions
from firsthand.origins.misspelling import slips
from firsthand.origins.order import LATEST
from firsthand.origins.renaming import renamed
from firsthand.origins.texts import Texts
from firsthand.origins.words import fold

PRESS_WORK = {
    DocumentKind.NEWS,
    DocumentKind.WIRE,
    DocumentKind.TRANSCRIPT,
    DocumentKind.NEWSLETTER,
    DocumentKind.OPINION,
}
"""Kinds of documents that make their publisher an outlet."""
OWN_PAPERS = {DocumentKind.PRESS_RELEASE, DocumentKind.NGO_REPORT}
"""Kinds in which a body speaks for itself."""
REPORTS = {DocumentKind.NGO_REPORT, DocumentKind.NEWSLETTER}
"""Kinds in which an organisation reports as a paper does."""
NEWS = PRESS_WORK - {DocumentKind.NEWSLETTER}
"""Kinds that only the press publishes; anyone may send out a newsletter."""
USED = re.compile(r"(?:(?<!\w)((?i:in|near|в|во|под|à|près de))\s+)?(?<!\w)([^\W\d_]{4,})")
"""A word, and whether it stands right after a preposition of place."""
TITLE = re.compile(r"[«„“\"]([^\W\d_a-zа-яё][^«»„“”\"\n,.:;!?]{3,40})[»”“\"]")
"""What stands in quotation marks as names of papers do."""


class Library:
    """Documents, statements and sources with the look-ups that links and counts need."""

    def __init__(
        self,
        documents: Iterable[Document],
        statements: Iterable[Statement],
        sources: Iterable[Source],
        claims: Iterable[Claim] = (),
    ) -> None:
        self._claims = tuple(claims)
        self.documents = {document.id: document for document in documents}
        self.sources = {source.id: source for source in sources}
        self.texts = Texts(self.documents)
        self._names: dict[str, tuple[str, ...]] = {}
        self._also: dict[str, list[str]] = defaultdict(list)
        self.forms: dict[str, tuple[str, ...]] = {}
        self.statements: dict[str, list[Statement]] = defaultdict(list)
        for statement in sorted(statements, key=lambda s: (s.document, s.start, s.end, s.id)):
            self.statements[statement.document].append(statement)
        self._know_the_press()
        self._read_past_names()

    def _read_past_names(self) -> None:
        """Let chains lead through the publisher that was meant: misspelt, or in another script."""
        publishers = [self.sources[key] for key in sorted(self.published_by) if key in self.sources]
        others = [self.sources[key] for key in sorted(self.sources) if key not in self.published_by]
        meant = slips(publishers, others) | self._meant_in_another_script(others)
        for shelf in self.statements.values() if meant else ():
            shelf[:] = [_corrected(statement, meant) for statement in shelf]

    def _meant_in_another_script(self, others: Sequence[Source]) -> dict[str, str]:
        """Return the publishers meant by `others`, and remember their names in other scripts."""
        quoted = {
            name for document in self.documents.values() for name in TITLE.findall(document.text)
        }
        names = {key: self.names_of(key) for key in sorted(self.published_by)}
        found = renamed(names, quoted.union(*((other.name, *other.names) for other in others)))
        for name, publisher in found.items():
            self._also[publisher].append(name)
        self._names.clear()
        return {other.id: found[other.name] for other in others if other.name in found}

    def _know_the_press(self) -> None:
        """Tell outlets from bodies by what they publish, whatever their names sound like.

        An organisation that publishes news is an outlet; an "outlet" of which the pile holds
        statements or studies and no news is a body that speaks for itself.
        """
        for source, shelf in self.published_by.items():
            found = self.sources.get(source)
            kinds = {self.documents[key].kind for key in shelf}
            if found and found.kind is SourceKind.ORGANISATION and kinds <= PRESS_WORK:
                self.sources[source] = msgspec.structs.replace(found, kind=SourceKind.OUTLET)
            elif (
                found
                and found.kind is SourceKind.OUTLET
                and kinds & OWN_PAPERS
                and not kinds & NEWS
            ):
                self.sources[source] = msgspec.structs.replace(found, kind=SourceKind.ORGANISATION)

    @cached_property
    def publisher(self) -> dict[str, str]:
        """Document id -> source id of its publisher, where one is known."""
        found = ((key, self._publisher(document)) for key, document in self.documents.items())
        return {key: source for key, source in found if source}

    @cached_property
    def published_by(self) -> dict[str, tuple[str, ...]]:
        """Source id -> ids of the documents it published, sorted."""
        shelves: dict[str, list[str]] = defaultdict(list)
        for document, source in sorted(self.publisher.items()):
            shelves[source].append(document)
        return {source: tuple(shelf) for source, shelf in shelves.items()}

    @cached_property
    def posts(self) -> tuple[str, ...]:
        """Ids of the documents that social accounts published, sorted."""
        return tuple(
            key
            for key, source in sorted(self.publisher.items())
            if self.kind(source) is SourceKind.SOCIAL_ACCOUNT
        )

    @cached_property
    def reporters(self) -> frozenset[str]:
        """Source ids of organisations that published reports of their own."""
        return frozenset(
            source
            for source, shelf in self.published_by.items()
            if self.kind(source) is SourceKind.ORGANISATION
            and any(self.documents[key].kind in REPORTS for key in shelf)
        )

    @cached_property
    def press(self) -> tuple[str, ...]:
        """Ids of the documents that outlets published, sorted."""
        return tuple(
            key
            for key, source in sorted(self.publisher.items())
            if self.kind(source) is SourceKind.OUTLET
        )

    @cached_property
    def company(self) -> Company:
        """Who is quoted beside whom, and who contradicts whom."""
        return Company(self.statement.values(), self.sources, self._claims)

    @cached_property
    def introductions(self) -> Introductions:
        """How reports introduce the people they quote."""
        return Introductions(self.documents, self.sources, self.statement.values())

    @cached_property
    def statement(self) -> dict[str, Statement]:
        """Statement id -> statement."""
        return {s.id: s for shelf in self.statements.values() for s in shelf}

    @cached_property
    def usage(self) -> dict[str, tuple[int, int, int]]:
        """How often the pile uses a word of a publisher's name.

        Folded word -> times in small letters, with a capital, and with a capital after "in".
        """
        names = (name for key in self.published_by for name in self.names_of(key))
        wanted = {word.casefold() for name in names for word in name.split()}
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        for key in sorted(self.documents):
            for place, word in USED.findall(self.documents[key].text):
                if word.casefold() in wanted:
                    counts[word.casefold()][word[0].isupper()] += 1
                    counts[word.casefold()][2] += bool(place) and word[0].isupper()
        return {word: (row[0], row[1], row[2]) for word, row in sorted(counts.items())}

    def names_of(self, source: str) -> tuple[str, ...]:
        """Return every way the pile writes a publisher, longest first."""
        if source not in self._names:
            found = self.sources.get(source)
            own = {found.name, *found.names} if found else set()
            own |= set(self._also.get(source, ()))
            for key in self.published_by.get(source, ()):
                own |= {self.documents[key].outlet or "", *self.documents[key].outlet_names}
            kept = {name.strip() for name in own if name.strip()}
            self._names[source] = tuple(sorted(kept, key=lambda name: (-len(name), name)))
        return self._names[source]

    def members(self, claim: Claim) -> tuple[Statement, ...]:
        """Return the statements of a claim, oldest document first."""
        found = [self.statement[key] for key in claim.statements if key in self.statement]
        return tuple(
            sorted(
                found,
                key=lambda s: (
                    self.documents[s.document].published or LATEST,
                    s.document,
                    s.start,
                    s.id,
                ),
            )
        )

    def kind(self, source: str) -> SourceKind | None:
        """Return the kind of a source, or None where the id is unknown."""
        found = self.sources.get(source)
        return found.kind if found else None

    def _publisher(self, document: Document) -> str | None:
        firsts = Counter(s.chain[0] for s in self.statements[document.id] if s.chain)
        if firsts:
            return min(firsts, key=lambda source: (-firsts[source], source))
        wanted = {fold(name) for name in (document.outlet, *document.outlet_names) if name}
        return next(
            (
                source.id
                for source in sorted(self.sources.values(), key=lambda s: s.id)
                if wanted & {fold(name) for name in (source.name, *source.names)}
            ),
            None,
        )


def _corrected(statement: Statement, meant: dict[str, str]) -> Statement:
    """Return a statement with the outlets that were meant in its chain; none follows itself."""
    if not meant.keys() & set(statement.chain):
        return statement
    chain = tuple(meant.get(key, key) for key in statement.chain)
    if any(one == other for one, other in pairwise(chain)):
        return statement
    return msgspec.structs.replace(statement, chain=chain)
