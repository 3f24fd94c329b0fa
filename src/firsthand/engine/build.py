"""Builds a case: every item through the rooms of the house, in order, and nothing twice."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

import firsthand
from firsthand import claims, entities, origins, read, statements
from firsthand.archive import CONTAINERS
from firsthand.engine.cache import Stage, StageCache, fingerprint
from firsthand.engine.progress import Progress, Silent
from firsthand.engine.sandbox import Sandbox
from firsthand.model.case import CaseRecords
from firsthand.model.claim import Claim, Link
from firsthand.model.decision import Decision
from firsthand.model.document import Document, Image
from firsthand.model.errors import UnreadableError
from firsthand.model.facts import Marks
from firsthand.model.item import Item, Unread
from firsthand.model.statement import Statement
from firsthand.review import in_force
from firsthand.store import CaseFolder

READ = Stage("read", read.VERSION, read.Reading)
STATEMENTS = Stage("statements", statements.VERSION, tuple[Statement, ...])
MARKS = Stage("entities", entities.VERSION, Marks)
RESOLVE = Stage("sources", entities.VERSION, entities.Resolution)
CONTEXT = Stage("context", claims.CONTEXT_VERSION, claims.ContextRows)
CLAIMS = Stage("claims", claims.VERSION, tuple[Claim, ...])
LINKS = Stage("links", origins.VERSION, tuple[Link, ...])
ORIGINS = Stage("origins", origins.VERSION, tuple[Claim, ...])
STAGES = (READ, STATEMENTS, MARKS, RESOLVE, CONTEXT, CLAIMS, LINKS, ORIGINS)


class Built(msgspec.Struct, frozen=True):
    """What a build gave: the records, and how many stage results had to be worked out."""

    records: CaseRecords
    worked: int


def build(case: CaseFolder, progress: Progress | None = None) -> Built:
    """Bring the records of `case` up to date with its items, decisions and this program.

    Returns the records; they are stored too. Raises `StorageError` where the case can't be written.
    """
    key = _state_of(case)
    if case.fingerprint == key:
        return Built(case.load_records(), 0)
    run = _Run(case, StageCache(case, progress or Silent()))
    with case.building():
        records = run.records()
        case.save_records(records, key)
        case.cache_drop_unused()
    return Built(records, run.cache.worked)


def _state_of(case: CaseFolder) -> str:
    """Everything the result of a build depends on, as one fingerprint."""
    stages = [(stage.name, stage.key_version) for stage in STAGES]
    inputs = (case.items(), case.unread(), case.decisions(), stages, case.title, case.created)
    return fingerprint(firsthand.__version__, *inputs)


class _Run:
    """One walk through the house."""

    def __init__(self, case: CaseFolder, cache: StageCache) -> None:
        self.case = case
        self.cache = cache
        self.digests: list[str] = []

    def records(self) -> CaseRecords:
        """Return all records of the case, each kind in its room's order."""
        items, decisions = self.case.items(), in_force(self.case.decisions())
        # What a container holds was taken in as items of its own.
        readable = tuple(item for item in items if item.media_type not in CONTAINERS)
        documents, images, unread = self._read(readable)
        # Texts are long: each document is encoded once for all the keys it is part of.
        self.digests = [fingerprint(document) for document in documents]
        found = self._statements(documents)
        marks = self._marks(documents, found)
        flat = tuple(statement for group in found for statement in group)
        resolution = self._resolve(documents, flat, marks, decisions)
        counted, links = self._count(documents, images, resolution, decisions)
        return CaseRecords(
            title=self.case.title,
            created=self.case.created,
            version=firsthand.__version__,
            items=items,
            documents=documents,
            unread=(*self.case.unread(), *unread),
            images=images,
            sources=resolution.sources,
            names=tuple(name for mark in marks for name in mark.names),
            statements=resolution.statements,
            facts=resolution.facts,
            links=links,
            claims=counted,
            decisions=self.case.decisions(),
        )

    def _read(
        self, items: tuple[Item, ...]
    ) -> tuple[tuple[Document, ...], tuple[Image, ...], tuple[Unread, ...]]:
        keys = [fingerprint(item.id, item.sha256, item.file, item.media_type) for item in items]
        with Sandbox("firsthand.read:read") as sandbox:
            readings = tuple(self.cache.each(READ, items, keys, self._reader(sandbox)))
        settled = read.settle(readings)
        documents = tuple(r.document for r in settled if r.document)
        images = tuple(r.image for r in settled if r.image)
        return documents, images, tuple(r.unread for r in settled if r.unread)

    def _reader(self, sandbox: Sandbox) -> Callable[[Item], read.Reading]:
        def read_item(item: Item) -> read.Reading:
            try:
                return sandbox.call(self.case.originals.get(item.sha256), item, read.Reading)
            except UnreadableError as error:
                reason = str(error)
            unread = Unread(file=item.file, sha256=item.sha256, reason=reason, item=item.id)
            return read.Reading(unread=unread)

        return read_item

    def _statements(self, documents: tuple[Document, ...]) -> tuple[tuple[Statement, ...], ...]:
        finder = statements.Finder()
        return tuple(self.cache.each(STATEMENTS, documents, self.digests, finder.find))

    def _marks(
        self, documents: tuple[Document, ...], found: tuple[tuple[Statement, ...], ...]
    ) -> tuple[Marks, ...]:
        marker = entities.Marker()
        pairs = list(zip(documents, found, strict=True))
        keys = [fingerprint(*pair) for pair in zip(self.digests, found, strict=True)]
        return tuple(self.cache.each(MARKS, pairs, keys, lambda pair: marker.mark(*pair)))

    def _resolve(
        self,
        documents: tuple[Document, ...],
        found: tuple[Statement, ...],
        marks: tuple[Marks, ...],
        decisions: tuple[Decision, ...],
    ) -> entities.Resolution:
        key = fingerprint(self.digests, found, marks, decisions)
        inputs = (documents, found, marks, decisions)
        return self.cache.once(RESOLVE, key, lambda: entities.resolve(*inputs))

    def _contexts(
        self, documents: tuple[Document, ...], found: tuple[Statement, ...]
    ) -> tuple[claims.ContextRows, ...]:
        """Read the statements in their place, report by report; a large pile does without."""
        if len(found) > claims.LARGE:
            return ()
        own: dict[str, list[Statement]] = {document.id: [] for document in documents}
        for statement in found:
            own[statement.document].append(statement)
        pairs = [(document, own[document.id]) for document in documents]
        keys = [
            fingerprint(digest, [(s.id, s.start, s.end, s.text) for s in said])
            for digest, (_, said) in zip(self.digests, pairs, strict=True)
        ]
        return tuple(self.cache.each(CONTEXT, pairs, keys, lambda pair: claims.read_context(*pair)))

    def _count(
        self,
        documents: tuple[Document, ...],
        images: tuple[Image, ...],
        resolution: entities.Resolution,
        decisions: tuple[Decision, ...],
    ) -> tuple[tuple[Claim, ...], tuple[Link, ...]]:
        sources, found, facts = resolution.sources, resolution.statements, resolution.facts
        about = (documents, found, facts, sources, decisions)
        key = fingerprint(self.digests, *about[1:])
        contexts = self._contexts(documents, found)
        linked = self.cache.once(CLAIMS, key, lambda: claims.link(*about, contexts))
        ways = (documents, found, sources, images)
        links = self.cache.once(
            LINKS, fingerprint(self.digests, *ways[1:]), lambda: origins.connect(*ways)
        )
        whole = (linked, documents, found, sources, links)
        key = fingerprint(self.digests, linked, *whole[2:])
        return self.cache.once(ORIGINS, key, lambda: origins.count(*whole)), links
