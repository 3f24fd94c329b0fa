"""Finds the origins that may be one, and counts how few are left if all that may be one is one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from typing import NamedTuple

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.belonging import denials_of
from firsthand.origins.describing import (
    agree,
    categories,
    contradict,
    description,
    fits_anyone,
    plain,
)
from firsthand.origins.houses import colleagues, member, one_house
from firsthand.origins.library import Library
from firsthand.origins.merging import Group
from firsthand.origins.standing import VAGUE, Standing, is_vague, standing


class Doubt(NamedTuple):
    """Two groups, by number, that may be one, and why."""

    first: int
    second: int
    reason: str


def doubts(library: Library, groups: Sequence[Group]) -> tuple[Doubt, ...]:
    """Return every pair of groups that may be one origin."""
    return tuple(
        Doubt(i, j, reason)
        for i, j in combinations(range(len(groups)), 2)
        if (reason := _perhaps(library, groups[i], groups[j]))
    )


def surely(library: Library, groups: Sequence[Group], denials: Counter[str]) -> frozenset[int]:
    """Return the numbers of the groups that someone known stands behind who never denies it."""
    return frozenset(
        number
        for number, group in enumerate(groups)
        if any(standing(library, end) is Standing.SURE for end in group.ends)
        and not denials_of(group, denials)
    )


def independent(sure: frozenset[int], found: Sequence[Doubt]) -> tuple[tuple[int, ...], ...]:
    """Return the sure groups put together as far as they may be one: each set may be one origin.

    Two who are surely different stay two, though a third may be either of them.
    """
    joined = {(doubt.first, doubt.second) for doubt in found}
    sets: list[list[int]] = []
    for number in sorted(sure, key=lambda n: (_friends(joined, n, sure), n)):
        fitting = (s for s in sets if all(_pair(number, other) in joined for other in s))
        home = next(fitting, None)
        if home is None:
            sets.append([number])
        else:
            home.append(number)
    return tuple(tuple(sorted(one)) for one in sets)


def _friends(joined: set[tuple[int, int]], number: int, sure: frozenset[int]) -> int:
    return sum(_pair(number, other) in joined for other in sure)


def _pair(one: int, other: int) -> tuple[int, int]:
    return min(one, other), max(one, other)


def _perhaps(library: Library, one: Group, other: Group) -> str:
    """Return why two groups may be one origin, or ""."""
    for vague, clear in ((one, other), (other, one)):
        if all(is_vague(library.sources[key]) for key in vague.sources):
            names = (plain(library.sources[group.sources[0]]) for group in (vague, clear))
            return "{} is too vague to exclude {}".format(*names)
    for a, b in product(one.sources, other.sources):
        first, second = library.sources.get(a), library.sources.get(b)
        if first is None or second is None:
            continue
        if reason := (
            _relays(library, one, other, first, second)
            or member(first, second)
            or one_house(library, (one, other), (first, second))
        ):
            return reason
        if library.stand_together(a, b):
            continue
        if reason := (
            colleagues(library, first, second)
            or agree(first, second)
            or _may_be_anyone(first, second)
        ):
            return reason
    return ""


def _relays(library: Library, one: Group, other: Group, first: Source, second: Source) -> str:
    """Say so where one source passes on the other's account of this very claim."""
    steps = set(_steps(library, one)) | set(_steps(library, other))
    for relay, speaker in ((first, second), (second, first)):
        # An outlet counts only where its own people were there: that is an account of its own.
        if relay.kind is not SourceKind.OUTLET and (relay.id, speaker.id) in steps:
            return f"{plain(relay)} passes on the account of {plain(speaker)}"
    return ""


def _steps(library: Library, group: Group) -> Iterator[tuple[str, str]]:
    for end in group.ends:
        for key in (end.statement, end.account):
            yield from pairwise(library.statement[key].chain)


def _may_be_anyone(first: Source, second: Source) -> str:
    """Say so where a description is too vague to exclude the other source."""
    if contradict(description(first), description(second)):
        return ""
    for vague, other in ((first, second), (second, first)):
        if vague.kind is SourceKind.UNNAMED and _may_hide(vague, other):
            return f"{plain(first)} and {plain(second)} do not exclude each other"
    return ""


def _may_hide(vague: Source, other: Source) -> bool:
    """Tell whether a vague description may mean the other person; public people are named."""
    if other.public or other.kind not in {SourceKind.PERSON, SourceKind.UNNAMED}:
        return False
    words = description(vague)
    known, trade = categories(words), categories(description(other)) - VAGUE
    return fits_anyone(words) or bool(known and known <= VAGUE and not trade)
