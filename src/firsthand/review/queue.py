"""Lists what the program is unsure of, so that a person can answer one question at a time.

Two kinds of pairs: statements that were as near to another claim, and names that may be one source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from firsthand.model.case import CaseRecords
from firsthand.model.claim import Nearly
from firsthand.model.document import Document, Span
from firsthand.model.record import Record
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Verdict
from firsthand.review.history import in_force

CLOSE = 0.05
"""A statement that is nearer than this to another claim as to its own one is a question."""
AROUND = 90
"""Code points of context on each side of a name."""
PAIRS = frozenset({Verdict.SAME, Verdict.DIFFERENT, Verdict.UNSURE})


class Side(Record, frozen=True, kw_only=True):
    """One side of a question with the words to judge it by."""

    name: str
    """The id or name that a decision is about."""
    text: str
    where: str
    """Publisher and date of the report, as read."""


class Question(Record, frozen=True, kw_only=True):
    """A pair that may be one: two statements of one claim, or two names of one source."""

    asks: str
    left: Side
    right: Side
    why: str
    weight: float
    """The more an answer would change, the higher: origin counts first, then protected names."""

    @property
    def about(self) -> tuple[str, str]:
        """What a decision on this question is about."""
        return self.left.name, self.right.name


def queue(records: CaseRecords) -> tuple[Question, ...]:
    """Return every question that nobody has answered, the weightiest first."""
    answered = {
        frozenset(decision.about)
        for decision in in_force(records.decisions)
        if decision.verdict in PAIRS
    }
    pile = _Pile(records)
    found = {frozenset(q.about): q for q in (*pile.names(), *pile.statements())}
    asked = [question for pair, question in found.items() if pair not in answered]
    return tuple(sorted(asked, key=lambda q: (-q.weight, q.about)))


class _Pile:
    """The records of a case as questions look things up in them."""

    def __init__(self, records: CaseRecords) -> None:
        self._records = records
        self._documents = {document.id: document for document in records.documents}
        self._statements = {statement.id: statement for statement in records.statements}
        self._spans = dict(self._written())
        self._origin_of: dict[str, set[str]] = {}
        for claim in records.claims:
            for source in (s for origin in claim.origins for s in origin.sources):
                self._origin_of.setdefault(source, set()).add(claim.id)

    def _written(self) -> Iterator[tuple[str, Span]]:
        """Yield where each name and mention is written, by its id."""
        yield from ((name.id, name.span) for name in self._records.names)
        for statement in self._records.statements:
            yield from ((m.id, m.span) for m in statement.mentions if m.span)

    def statements(self) -> Iterator[Question]:
        """Yield a question for every statement that stands on the edge of its claim."""
        for claim in self._records.claims:
            for near in claim.nearly:
                pair = self._statements.get(near.statement), self._statements.get(near.other)
                if pair[0] and pair[1] and 0 < near.here < near.likeness + CLOSE:
                    yield self._of_statements(pair[0], pair[1], near)

    def _of_statements(self, one: Statement, other: Statement, near: Nearly) -> Question:
        return Question(
            asks="Do these words say the same?",
            left=self._side(one.id, one.text, one.document),
            right=self._side(other.id, other.text, other.document),
            why=near.why,
            weight=round(1 + near.likeness - near.here, 2),
        )

    def names(self) -> Iterator[Question]:
        """Yield a question for every name that may be a form of another source's."""
        sources = self._records.sources
        holders: dict[str, list[Source]] = {}
        for source in sources:
            for name in dict.fromkeys((source.name, *source.names)):
                holders.setdefault(name, []).append(source)
        for source in sources:
            for merge in source.merges:
                others = [s for s in holders.get(merge.name, ()) if s.id != source.id]
                if not merge.certain and others:
                    yield self._of_names(source, others[0], merge.name, merge.reason)

    def _of_names(self, source: Source, other: Source, name: str, why: str) -> Question:
        shared = self._origin_of.get(source.id, set()) & self._origin_of.get(other.id, set())
        protected = source.public is not True or other.public is not True
        return Question(
            asks="Are these one and the same?",
            left=self._named(other, name),
            right=self._named(source, source.name),
            why=why,
            weight=3.0 + len(shared) if shared else 2.0 if protected else 1.0,
        )

    def _named(self, source: Source, name: str) -> Side:
        """Return a name where it is written, in its context."""
        spans = [self._spans[key] for key in source.mentions if key in self._spans]
        best = next((span for span in spans if span.exact == name), spans[0] if spans else None)
        if best is None:
            return Side(name=name, text=name, where="")
        return self._side(name, _context(self._documents[best.document], best), best.document)

    def _side(self, name: str, text: str, document: str) -> Side:
        found = self._documents[document]
        known: Iterable[str | None] = (found.outlet, found.published)
        return Side(name=name, text=text, where=", ".join(filter(None, known)))


def _context(document: Document, span: Span) -> str:
    start, end = max(0, span.start - AROUND), min(len(document.text), span.end + AROUND)
    before, after = document.text[start : span.start], document.text[span.end : end]
    return " ".join(f"…{before}[{span.exact}]{after}…".split())
