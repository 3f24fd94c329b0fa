"""Finds the origins that may be one, and counts how few are left if all that may be one is one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, product
from typing import NamedTuple

from firsthand.model.claim import Claim
from firsthand.model.source import Source
from firsthand.model.terms import Basis, SourceKind
from firsthand.origins.describing import (
    agree,
    categories,
    contradict,
    description,
    fits_anyone,
    plain,
    surname,
)
from firsthand.origins.library import Library
from firsthand.origins.meaning import encode
from firsthand.origins.merging import Group
from firsthand.origins.standing import VAGUE, Standing, is_vague, standing

SAME_THING = 0.4
"""Cosine of a claim and words that surely say it; other matters of one event stay mostly under."""
AUTHORITY = {"official", "police"}
SPOKEN_FOR = {SourceKind.PERSON, SourceKind.ORGANISATION}


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


def surely(library: Library, claim: Claim, groups: Sequence[Group]) -> frozenset[int]:
    """Return the numbers of the groups that someone placed to know stands behind.

    Where there are several, those do not count whose words say something else than the claim.
    """
    sure = [
        number
        for number, group in enumerate(groups)
        if any(standing(library, end) is Standing.SURE for end in group.ends)
    ]
    if len(sure) < 2:
        return frozenset(sure)
    texts = [[library.statement[end.statement].text for end in groups[n].ends] for n in sure]
    flat = encode([claim.text, *(text for group in texts for text in group)])
    likeness, at, kept = (flat[1:] @ flat[0]).round(3), 0, []
    for number, group in zip(sure, texts, strict=True):
        if likeness[at : at + len(group)].max() >= SAME_THING:
            kept.append(number)
        at += len(group)
    return frozenset(kept)


def independent(groups: Sequence[Group], sure: frozenset[int], found: Sequence[Doubt]) -> int:
    """Return how few origins the groups may be: only sure ones count, each that may be one once.

    Two who are surely different stay two, though a third may be either of them.
    """
    joined = {pair for doubt in found for pair in ((doubt.first, doubt.second),)}
    sets: list[list[int]] = []
    for number in sorted(sure, key=lambda n: (_friends(joined, n, sure), n)):
        fitting = (s for s in sets if all(_pair(number, other) in joined for other in s))
        home = next(fitting, None)
        if home is None:
            sets.append([number])
        else:
            home.append(number)
    return max(len(sets), 1 if groups else 0)


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
        if reason := _relays(library, one, other, first, second):
            return reason
        if library.stand_together(a, b):
            continue
        if reason := agree(library, first, second) or _one_house(
            library, one, other, first, second
        ):
            return reason
    return ""


def _relays(library: Library, one: Group, other: Group, first: Source, second: Source) -> str:
    """Say so where one source passes on the other's account of this very claim."""
    steps = set(_steps(library, one)) | set(_steps(library, other))
    for relay, speaker in ((first, second), (second, first)):
        if (relay.id, speaker.id) in steps:
            return f"{plain(relay)} passes on the account of {plain(speaker)}"
    return ""


def _steps(library: Library, group: Group) -> Iterator[tuple[str, str]]:
    for end in group.ends:
        for key in (end.statement, end.account):
            yield from pairwise(library.statement[key].chain)


def _one_house(library: Library, one: Group, other: Group, first: Source, second: Source) -> str:
    """Say so where two named sources may speak for one family or for the same authorities."""
    kinds = {first.kind, second.kind}
    if kinds == {SourceKind.PERSON} and surname(first) and surname(first) == surname(second):
        return f"{plain(first)} and {plain(second)} may be of one family"
    if all(_of_the_authorities(library, *pair) for pair in ((one, first), (other, second))):
        return f"{plain(first)} and {plain(second)} may both speak for the authorities"
    if SourceKind.UNNAMED in kinds and kinds & {SourceKind.PERSON, SourceKind.UNNAMED}:
        return _may_be_anyone(first, second)
    return ""


def _of_the_authorities(library: Library, group: Group, source: Source) -> bool:
    if source.kind is SourceKind.GOVERNMENT:
        return True
    if categories(description(source)) & AUTHORITY:
        return True
    said = {library.statement[end.account].basis for end in group.ends}
    return source.kind in SPOKEN_FOR and Basis.OFFICIAL in said


def _may_be_anyone(first: Source, second: Source) -> str:
    """Say so where a description is too vague to exclude the other source."""
    mine, theirs = description(first), description(second)
    for source, words in ((first, mine), (second, theirs)):
        known = categories(words)
        vague = fits_anyone(words) or (known and known <= VAGUE)
        if source.kind is SourceKind.UNNAMED and vague and not contradict(mine, theirs):
            return f"{plain(first)} and {plain(second)} do not exclude each other"
    return ""
