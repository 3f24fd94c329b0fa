"""Merges the ends of a claim's trails that are surely one origin."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.describing import fold_words, name_words, plain
from firsthand.origins.heads import is_code
from firsthand.origins.houses import voice_of_the_state
from firsthand.origins.kinds import ACCOUNT, BODIES, NAMED
from firsthand.origins.library import Library
from firsthand.origins.standing import is_vague
from firsthand.origins.tracing import End, Ways
from firsthand.origins.words import fold

TOO_VAGUE = "these are too vague to be told apart"


class Group(NamedTuple):
    """Ends that are one origin."""

    ends: tuple[End, ...]
    reasons: tuple[str, ...] = ()

    @property
    def sources(self) -> tuple[str, ...]:
        """Ids of the sources it rests on, sorted."""
        return tuple(sorted({end.source for end in self.ends if end.source}))


class Pair(NamedTuple):
    """Two groups, by number, that are one, and why."""

    first: int
    second: int
    reason: str


def certain(library: Library, ends: Sequence[End], ways: Ways) -> tuple[Group, ...]:
    """Return one group per origin that is surely another; ends without a source are left out."""
    by_source: dict[str, list[End]] = {}
    for end in ends:
        if end.source:
            by_source.setdefault(end.source, []).append(end)
    keys = sorted(by_source)
    groups = [Group(tuple(by_source[key])) for key in keys]
    found = [library.sources.get(key) for key in keys]
    named = [source for source in found if source]
    pairs = [
        Pair(i, j, reason)
        for i, j in combinations(range(len(keys)), 2)
        if (one := found[i])
        and (other := found[j])
        and (
            reason := _same(library, one, other)
            or _part_of_name(one, other, named)
            or voice_of_the_state(library, one, other, named)
            or _same_words(library, ways, groups[i], groups[j])
        )
    ]
    return merge(groups, pairs)


def gather(library: Library, groups: Sequence[Group]) -> tuple[Group, ...]:
    """Return the groups with all that are too vague to be told apart as one, the last."""
    vague = [g for g in groups if all(is_vague(library.sources[key]) for key in g.sources)]
    if len(vague) < 2:
        return tuple(groups)
    ends = tuple(end for group in vague for end in group.ends)
    reasons = (*(reason for group in vague for reason in group.reasons), TOO_VAGUE)
    return (*(group for group in groups if group not in vague), Group(ends, reasons))


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


def _same(library: Library, a: Source, b: Source) -> str:
    """Return why two sources are surely one origin, or ""."""
    if {a.kind, b.kind} == ACCOUNT and fold(a.name) == fold(b.name):
        return f"{plain(a)} writes under the own name"
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
    return (body.id, person.id) in library.company.spokespeople


def _official(person: Source) -> bool:
    return person.public is True or bool(person.role)


def _part_of_name(one: Source, other: Source, every: Sequence[Source]) -> str:
    """Say so where one name is a part of just one longer one ("the ministry", a surname alone).

    "A source in the ministry" is no name of it: what it says may not be what the ministry says.
    """
    for short, long in ((one, other), (other, one)):
        part = name_words(short)
        if not part or not part <= name_words(long):
            continue
        if not (short.kind in NAMED and long.kind in NAMED):
            continue
        wholes = [s for s in every if s.id != short.id and part <= name_words(s)]
        mixed = {short.kind, long.kind} == {SourceKind.PERSON, SourceKind.GOVERNMENT}
        if wholes == [long] and not mixed:
            return f"{plain(short)} is short for {plain(long)}"
    return ""


def _same_words(library: Library, ways: Ways, one: Group, other: Group) -> str:
    """Say so where linked reports describe their unnamed source in the same words."""
    a, b = library.sources[one.sources[0]], library.sources[other.sources[0]]
    if not (a.kind is b.kind is SourceKind.UNNAMED) or (
        plain(a) != plain(b) and (is_code(plain(a)) or fold_words(a) != fold_words(b))
    ):
        return ""
    mine, theirs = _reports(library, one), _reports(library, other)
    linked = mine & theirs or any(
        (d, e) in ways.pairs or (e, d) in ways.pairs for d in mine for e in theirs
    )
    return f"{plain(a)} is the same account in linked reports" if linked else ""


def _reports(library: Library, group: Group) -> set[str]:
    keys = {key for end in group.ends for key in (end.statement, end.account)}
    return {library.statement[key].document for key in keys}
