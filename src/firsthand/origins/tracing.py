"""Follows one statement to its first-hand end: through its chain, then through its document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import NamedTuple

import numpy as np

from firsthand.model.claim import Claim, Link
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import LinkKind, SourceKind, Stance
from firsthand.origins.describing import alike, is_press
from firsthand.origins.library import Library
from firsthand.origins.meaning import encode
from firsthand.origins.order import may_precede
from firsthand.origins.voicing import SUMMARIES, in_summary, standing_for
from firsthand.origins.witnessing import holds_papers, was_there

SUPPORTS = {Stance.ASSERTS, Stance.ALLEGES}
INHERITS = (LinkKind.COPIES, LinkKind.TRANSLATES, LinkKind.PARAPHRASES)
"""A document linked like this has its account from the other one unless it names a new source."""
COMPILATION = 3
"""A document that cites so many other publishers is taken to repeat what it does not show."""


class End(NamedTuple):
    """Where a statement's trail ends."""

    source: str | None
    """Source id of who speaks for itself; None where the trail is lost."""
    statement: str
    """The statement that was followed."""
    path: tuple[str, ...] = ()
    """In words, every step that was taken beyond the statement's own chain."""
    account: str = ""
    """Id of the statement in which the trail ends; another one where links were followed."""


class Ways:
    """The ways between documents: from each to those that it has its account from or cites."""

    def __init__(self, links: Iterable[Link]) -> None:
        self.inherits: dict[str, list[str]] = defaultdict(list)
        self.cites: dict[str, list[str]] = defaultdict(list)
        for link in sorted(links, key=lambda link: link.id):
            if link.to_document is None:
                continue
            if link.kind in INHERITS:
                self.inherits[link.from_document].append(link.to_document)
            elif link.kind is LinkKind.CITES:
                self.cites[link.from_document].append(link.to_document)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """(later, earlier) for every way."""
        return frozenset(
            (here, there)
            for shelf in (self.inherits, self.cites)
            for here, targets in shelf.items()
            for there in targets
        )


class Tracer:
    """Follows the statements of one claim at a time."""

    def __init__(self, library: Library, ways: Ways) -> None:
        self._library = library
        self._ways = ways

    def ends(self, claim: Claim, statements: Sequence[Statement]) -> tuple[End, ...]:
        """Return one end for every statement that supports `claim`."""
        supporting = [s for s in statements if s.stance in SUPPORTS]
        shelves: dict[str, list[Statement]] = defaultdict(list)
        for statement in supporting:
            shelves[statement.document].append(statement)
        walk = _Walk(self._library, self._ways, shelves)
        return tuple(walk.follow(statement) for statement in supporting)


class _Walk:
    """One claim's statements by document, with the ways between documents."""

    def __init__(
        self,
        library: Library,
        ways: Ways,
        shelves: dict[str, list[Statement]],
    ) -> None:
        self._library = library
        self._ways = ways
        self._shelves = shelves

    def follow(self, statement: Statement) -> End:
        """Return the end of one statement's trail."""
        end = self._step(statement, frozenset())
        return end._replace(statement=statement.id)

    def _step(self, statement: Statement, seen: frozenset[str]) -> End:
        lost = End(None, statement.id, account=statement.id)
        if statement.id in seen or not statement.chain:
            return lost
        seen |= {statement.id}
        found = End(self._speaker(statement), statement.id, account=statement.id)
        if found.source is None:
            return self._through_documents(statement, seen) or self._outlet(statement) or lost
        if self._library.kind(found.source) is SourceKind.UNNAMED:
            source = self._library.sources[found.source]
            return (
                self._below_headline(statement, source, seen)
                or self._same_unnamed(statement, source, seen)
                or found
            )
        return found

    def _speaker(self, statement: Statement) -> str | None:
        """Return the first-hand end that the statement itself shows, or None."""
        library, last = self._library, statement.chain[-1]
        kind = library.kind(last)
        if kind is SourceKind.OUTLET:
            return last if self._saw_it(statement) else None
        if kind is SourceKind.UNNAMED and is_press(library.sources[last]):
            return None
        if len(statement.chain) == 1:
            return last if self._speaks_for_itself(statement) else None
        before = statement.chain[-2]
        if kind is SourceKind.UNNAMED and library.kind(before) is SourceKind.SOCIAL_ACCOUNT:
            # What an account heard from someone nobody knows is that account's word.
            return before
        return last

    def _saw_it(self, statement: Statement) -> bool:
        """Tell whether a publisher knows of itself what it says."""
        return was_there(self._library, statement) or holds_papers(self._library, statement)

    def _speaks_for_itself(self, statement: Statement) -> bool:
        """Tell whether a publisher that is no outlet says this of its own knowledge.

        One who mostly repeats others, as a report compiled from the press does, must show it.
        """
        cited = self._ways.cites.get(statement.document, ())
        repeated = {self._library.publisher.get(target) for target in cited}
        return len(repeated) < COMPILATION or self._saw_it(statement)

    def _through_documents(self, statement: Statement, seen: frozenset[str]) -> End | None:
        """Follow a statement that shows no first-hand end to where its document has it from."""
        library, here = self._library, statement.document
        if len(statement.chain) == 1:
            return self._in_same_report(statement, seen) or self._through(
                statement,
                [*self._ways.inherits.get(here, ()), *self._ways.cites.get(here, ())],
                seen,
            )
        return self._through(statement, library.published_by.get(statement.chain[-1], ()), seen)

    def _outlet(self, statement: Statement) -> End | None:
        """End at the outlet that is cited where the pile holds no report of its own on this."""
        last, library = statement.chain[-1], self._library
        if len(statement.chain) < 2 or library.kind(last) is not SourceKind.OUTLET:
            return None
        if any(target in self._shelves for target in library.published_by.get(last, ())):
            return None
        return End(last, statement.id, account=statement.id)

    def _in_same_report(self, statement: Statement, seen: frozenset[str]) -> End | None:
        """Follow a headline or summary to the source that its own report names further on."""
        document = self._library.documents[statement.document]
        block = next((b for b in document.blocks if b.start <= statement.start < b.end), None)
        if block is None or block.kind not in SUMMARIES:
            return None
        sourced = [s for s in self._shelves[statement.document] if len(s.chain) > 1]
        best = self._best(statement, [s for s in sourced if s.id not in seen])
        return None if best is None else self._step(best, seen)

    def _through(
        self, statement: Statement, targets: Sequence[str], seen: frozenset[str]
    ) -> End | None:
        """Follow a statement into those of `targets`, documents, that carry the claim."""
        options = [s for t in targets if t != statement.document for s in self._shelves.get(t, ())]
        best = self._best(statement, options)
        if best is None or best.id in seen:
            return None
        end = self._step(best, seen)
        return end._replace(path=(f"taken from {self._publisher(best)}", *end.path))

    def _below_headline(
        self, statement: Statement, source: Source, seen: frozenset[str]
    ) -> End | None:
        """Find whom a headline means by "teacher": the one that its report quotes further on."""
        if not in_summary(self._library, statement):
            return None
        options = [
            option
            for option in self._shelves[statement.document]
            if option.id not in seen
            and len(option.chain) > 1
            and option.chain[-1] != source.id
            and not in_summary(self._library, option)
        ]
        best = self._best(statement, standing_for(self._library, source, options))
        return None if best is None else self._step(best, seen)

    def _same_unnamed(
        self, statement: Statement, source: Source, seen: frozenset[str]
    ) -> End | None:
        """Find an unnamed source again in the report that spoke to it, in whatever words."""
        library = self._library
        options = [
            option
            for target in self._sources_of(statement)
            for option in self._shelves.get(target, ())
            if option.id not in seen and len(option.chain) > 1
        ]
        found = [
            option
            for option in options
            if library.kind(option.chain[-1]) is SourceKind.UNNAMED
            and alike(source, library.sources[option.chain[-1]])
        ]
        best = self._best(statement, found or standing_for(library, source, options))
        if best is None:
            return None
        end = self._step(best, seen)
        return end._replace(path=(f"taken from {self._publisher(best)}", *end.path))

    def _sources_of(self, statement: Statement) -> tuple[str, ...]:
        """Return the documents that a statement's report has it from.

        One in another language that a paper only cites is one of them: nobody talks to the same
        stranger twice and quotes a foreign paper for it. A body that looks into the matter does.
        """
        library, here = self._library, statement.document
        relays = [t for relay in statement.chain[1:-1] for t in library.published_by.get(relay, ())]
        language = library.documents[here].language
        foreign = [
            target
            for target in self._ways.cites.get(here, ())
            if library.kind(library.publisher.get(here, "")) is SourceKind.OUTLET
            and library.documents[target].language != language
        ]
        found = dict.fromkeys([*self._ways.inherits.get(here, ()), *relays, *foreign])
        return tuple(target for target in found if target != here)

    def _publisher(self, statement: Statement) -> str:
        publisher = self._library.publisher.get(statement.document, "")
        found = self._library.sources.get(publisher)
        return found.name if found else "another report"

    def _best(self, statement: Statement, options: Sequence[Statement]) -> Statement | None:
        """Choose, of statements in documents that may be older, the one that says most the same."""
        here = self._library.documents[statement.document]
        options = [
            option
            for option in options
            if may_precede(self._library.documents[option.document], here)
        ]
        if not options:
            return None
        vectors = encode([statement.text, *(option.text for option in options)])
        # A statement with a source of its own is better to follow than one without.
        bonus = [0.1 * (len(option.chain) > 1) for option in options]
        return options[int((np.round(vectors[1:] @ vectors[0], 3) + bonus).argmax())]
