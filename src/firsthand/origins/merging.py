"""Merges the ends of a claim's trails: first what is surely one origin, then what may be one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from typing import NamedTuple

from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind
from firsthand.origins.cues import FIRST_PERSON
from firsthand.origins.describing import agree, plain
from firsthand.origins.library import Library
from firsthand.origins.order import latest
from firsthand.origins.tracing import End

BODIES = {SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET}

REPEATERS = {SourceKind.ORGANISATION, SourceKind.SOCIAL_ACCOUNT}
"""They pass on what they hear; a person or an office that speaks answers for itself."""


class Group(NamedTuple):
    """Ends that are one origin."""

    ends: tuple[End, ...]
    reasons: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources it rests on, sorted."""
        return tuple(sorted({end.source for end in self.ends if end.source}))


class Pair(NamedTuple):
    """Two groups, by number, that are or may be one, and why."""

    first: int
    second: int
    reason: str


def certain(library: Library, ends: Sequence[End]) -> tuple[Group, ...]:
    """Return one group per surely different origin; ends without a source are left out."""
    by_source: dict[str, list[End]] = {}
    for end in ends:
        if end.source:
            by_source.setdefault(end.source, []).append(end)
    groups = [Group(tuple(by_source[key])) for key in sorted(by_source)]
    keys = sorted(by_source)
    pairs = [
        Pair(i, j, reason)
        for i, j in combinations(range(len(keys)), 2)
        if (reason := _same(library, keys[i], keys[j]))
    ]
    return merge(groups, pairs)


def possible(library: Library, groups: Sequence[Group]) -> tuple[Pair, ...]:
    """Return the pairs of groups that may be one origin."""
    return tuple(
        Pair(i, j, reason)
        for i, j in combinations(range(len(groups)), 2)
        if (reason := _perhaps(library, groups[i], groups[j]))
    )


def independent(library: Library, groups: Sequence[Group], pairs: Sequence[Pair]) -> int:
    """Return how few origins the groups may be, when all that may be one is one.

    People whom one document quotes side by side stay two, whatever a third one resembles.
    """
    sets = [{number} for number in range(len(groups))]
    for pair in pairs:
        one = next(s for s in sets if pair.first in s)
        other = next(s for s in sets if pair.second in s)
        if one is not other and not _known_apart(library, groups, one, other):
            sets.remove(other)
            one |= other
    return len(sets)


def _known_apart(library: Library, groups: Sequence[Group], one: set[int], other: set[int]) -> bool:
    return any(
        library.stand_together(a, b)
        for i in one
        for j in other
        for a in groups[i].sources
        for b in groups[j].sources
    )


def merge(groups: Sequence[Group], pairs: Sequence[Pair]) -> tuple[Group, ...]:
    """Return the groups with those of every pair put together, reasons kept, in order."""
    roots = list(range(len(groups)))
    for pair in pairs:
        low, high = sorted((_root(roots, pair.first), _root(roots, pair.second)))
        roots[high] = low
    return tuple(_put_together(groups, pairs, roots))


def _put_together(
    groups: Sequence[Group], pairs: Sequence[Pair], roots: list[int]
) -> Iterator[Group]:
    for root in range(len(groups)):
        members = [i for i in range(len(groups)) if _root(roots, i) == root]
        if members:
            ends = tuple(end for i in members for end in groups[i].ends)
            reasons = [reason for i in members for reason in groups[i].reasons]
            reasons += [pair.reason for pair in pairs if pair.first in members]
            yield Group(ends, tuple(dict.fromkeys(reasons)))


def _root(roots: list[int], number: int) -> int:
    while roots[number] != number:
        number = roots[number]
    return number


def _same(library: Library, one: str, other: str) -> str:
    """Return why two sources are surely one origin, or ""."""
    a, b = library.sources.get(one), library.sources.get(other)
    if a is None or b is None:
        return ""
    for person, body in ((a, b), (b, a)):
        if _speaks_for(library, person, body):
            return f"{person.name} speaks for {body.name}"
    if a.affiliation and a.affiliation == b.affiliation and _official(a) and _official(b):
        body_name = library.sources[a.affiliation].name if a.affiliation in library.sources else ""
        return f"{a.name} and {b.name} both speak for {body_name or 'one body'}"
    return ""


def _speaks_for(library: Library, person: Source, body: Source) -> bool:
    if person.kind in BODIES or body.kind not in BODIES or person.kind is SourceKind.UNNAMED:
        return False
    if person.affiliation == body.id and _official(person):
        return True
    return (body.id, person.id) in library.spokespeople


def _official(person: Source) -> bool:
    return person.public is True or bool(person.role)


def _perhaps(library: Library, one: Group, other: Group) -> str:
    """Return why two groups may be one origin, or ""."""
    for a, b in product(one.sources, other.sources):
        first, second = library.sources.get(a), library.sources.get(b)
        if first is None or second is None:
            continue
        if reason := _relays(library, one, other, first, second):
            return reason
        if not library.stand_together(a, b) and (reason := agree(library, first, second)):
            return reason
    return _came_later(library, one, other) or _came_later(library, other, one)


def _relays(library: Library, one: Group, other: Group, first: Source, second: Source) -> str:
    """Say so where one source passes on the other's account of this very claim."""
    steps = {
        pair
        for end in (*one.ends, *other.ends)
        for key in (end.statement, end.account)
        for pair in pairwise(library.statement[key].chain)
    }
    for relay, speaker in ((first, second), (second, first)):
        if (relay.id, speaker.id) in steps:
            return f"{plain(relay)} passes on the account of {plain(speaker)}"
    return ""


def _came_later(library: Library, late: Group, early: Group) -> str:
    """Say so where one that passes things on gives no source and others had said it before."""
    sources = [library.sources[key] for key in late.sources if key in library.sources]
    if not all(source.kind in REPEATERS for source in sources):
        return ""
    if not all(_unsourced(library, library.statement[end.account]) for end in late.ends):
        return ""
    if first_day(library, early) < first_day(library, late):
        return f"{plain(sources[0])} gives no source and came later"
    return ""


def _unsourced(library: Library, statement: Statement) -> bool:
    """Tell whether a publisher neither lived through what it says nor names who did."""
    text = library.documents[statement.document].text
    shelf = library.sentences[statement.document]
    at = library.sentence_at(statement.document, statement.start)
    sentence = text[shelf[at].start : shelf[at].end] if shelf else ""
    hearsay = len(statement.chain) > 1 and library.kind(statement.chain[-1]) is SourceKind.UNNAMED
    return hearsay or (len(statement.chain) == 1 and not FIRST_PERSON.search(sentence))


def first_day(library: Library, group: Group) -> str:
    """Return the day on which the pile first shows this origin's account."""
    dates = (library.documents[library.statement[e.account].document] for e in group.ends)
    return min(latest(document.published) for document in dates)
