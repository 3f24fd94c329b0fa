"""Finds the origins that may be one, and counts how few are left if all that may be one is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from typing import NamedTuple

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.admitting import Denials
from firsthand.origins.describing import (
    agree,
    categories,
    contradict,
    description,
    fits,
    name_words,
    plain,
)
from firsthand.origins.heads import is_code, names_record
from firsthand.origins.houses import colleagues, member, one_house
from firsthand.origins.kinds import NAMED, PRIVATE
from firsthand.origins.library import Library
from firsthand.origins.merging import Group
from firsthand.origins.standing import Standing, is_vague, standing


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


def surely(library: Library, groups: Sequence[Group], denials: Denials) -> frozenset[int]:
    """Return the numbers of the groups that someone known stands behind and does not deny it."""
    return frozenset(
        number
        for number, group in enumerate(groups)
        if any(standing(library, end) is Standing.SURE for end in group.ends)
        and (not denials.of(group) or denials.owned_up(group))
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
    for a, b in product(one.sources, other.sources):
        first, second = library.sources.get(a), library.sources.get(b)
        if first is None or second is None:
            continue
        if reason := (
            _relays(library, one, other, first, second)
            or member(library, first, second)
            or one_house(library, (first, second))
            or _share_name(first, second)
        ):
            return reason
        if library.company.stand_together(a, b):
            continue
        if reason := (
            colleagues(library, first, second)
            or agree(first, second, library.texts.common)
            or _introduced_alike(library, first, second)
            or _may_be_anyone(first, second)
            or _may_be_coded(first, second)
            or _may_be_of_the_trade(first, second)
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


def _introduced_alike(library: Library, first: Source, second: Source) -> str:
    """Say so where a report introduces a person by what another calls its unnamed source."""
    for unnamed, person in ((first, second), (second, first)):
        if unnamed.kind is SourceKind.UNNAMED and person.kind is SourceKind.PERSON:
            said = library.introductions.of(person.id)
            full = f"{description(person)}; {said}"
            if (
                said
                and not person.public
                and fits(description(unnamed), full, library.texts.common)
            ):
                return f"{plain(unnamed)} and {plain(person)} fit one description"
    return ""


def _share_name(first: Source, second: Source) -> str:
    """Say so where a name of one word is a part of the other source's name."""
    for short, long in ((first, second), (second, first)):
        part = name_words(short)
        if short.kind in NAMED and len(part) == 1 and part <= name_words(long):
            return f"{plain(short)} may be short for {plain(long)}"
    return ""


def _may_be_anyone(first: Source, second: Source) -> str:
    """Say so where a description is too vague to exclude the other source."""
    if contradict(description(first), description(second)):
        return ""
    for vague, other in ((first, second), (second, first)):
        if is_vague(vague) and _may_be_private(other):
            return f"{plain(vague)} is too vague to exclude {plain(other)}"
    return ""


def _may_be_coded(first: Source, second: Source) -> str:
    """Say so where a rights group's witness under a code may be one who spoke to a paper."""
    for coded, other in ((first, second), (second, first)):
        if is_code(plain(coded)) and other.kind is SourceKind.UNNAMED and not is_code(plain(other)):
            known, theirs = categories(description(coded)), categories(description(other))
            if not (known and theirs and not known & theirs) and not names_record(plain(other)):
                return f"{plain(coded)} is a code and may be {plain(other)}"
    return ""


def _may_be_of_the_trade(first: Source, second: Source) -> str:
    """Say so where a body of one trade may have it from the unnamed one of that trade.

    A nurses' union has heard what "a nurse" tells a paper.
    """
    for body, one in ((first, second), (second, first)):
        if body.kind is SourceKind.ORGANISATION and one.kind is SourceKind.UNNAMED:
            shared = categories(plain(body)) & categories(description(one))
            if shared and not is_code(plain(one)):
                return f"{plain(body)} may have it from {plain(one)}"
    return ""


def _may_be_private(source: Source) -> bool:
    return source.kind in PRIVATE and not source.public
