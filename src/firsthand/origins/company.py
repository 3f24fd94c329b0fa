"""Who is quoted beside whom in a pile, who speaks for a body, and who contradicts whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from itertools import combinations, pairwise

from firsthand.model.claim import Claim
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.origins.kinds import OFFICES
from firsthand.origins.opposing import contradictions


class Company:
    """What the chains of all statements show of their sources' dealings with each other."""

    def __init__(
        self,
        statements: Iterable[Statement],
        sources: Mapping[str, Source],
        claims: Iterable[Claim] = (),
    ) -> None:
        """Take all statements, the sources by id, and the claims."""
        self._statements = {statement.id: statement for statement in statements}
        self._sources = sources
        self._claims = tuple(claims)

    def speakers(self, document: str) -> frozenset[str]:
        """Return the source ids of everyone a document quotes, its publisher left out."""
        return self._speakers.get(document, frozenset())

    @cached_property
    def _speakers(self) -> dict[str, frozenset[str]]:
        return self._ends(lambda statement: len(statement.chain) > 1)

    @cached_property
    def spokespeople(self) -> frozenset[tuple[str, str]]:
        """(body, person) where the body's own documents quote a public person of its own.

        A private person whom an organisation quotes is its witness, not its voice.
        """
        return frozenset(
            (body, person)
            for statement in self._statements.values()
            for body, person in pairwise(statement.chain)
            if self._kind(body) in OFFICES
            and self._kind(person) is SourceKind.PERSON
            and self._sources[person].public
        )

    def are_opposed(self, sources: Iterable[str]) -> bool:
        """Tell whether two of the sources contradict each other in the claims of the pile."""
        return any(pair in self._opposed for pair in combinations(sorted(sources), 2))

    @cached_property
    def _opposed(self) -> frozenset[tuple[str, str]]:
        return contradictions(self._claims, self._statements)

    def stand_together(self, one: str, other: str) -> bool:
        """Tell whether one document quotes both as different people it spoke to itself."""
        return (min(one, other), max(one, other)) in self._quoted_together

    @cached_property
    def _quoted_together(self) -> frozenset[tuple[str, str]]:
        shelves = self._ends(lambda statement: len(statement.chain) == 2)
        return frozenset(
            pair for ends in shelves.values() for pair in combinations(sorted(ends), 2)
        )

    def _ends(self, wanted: Callable[[Statement], bool]) -> dict[str, frozenset[str]]:
        """Return, for each document, who stands at the end of its wanted statements."""
        found: dict[str, set[str]] = defaultdict(set)
        for statement in self._statements.values():
            if wanted(statement):
                found[statement.document].add(statement.chain[-1])
        return {document: frozenset(ends) for document, ends in found.items()}

    def _kind(self, source: str) -> SourceKind | None:
        found = self._sources.get(source)
        return found.kind if found else None
