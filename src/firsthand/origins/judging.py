"""Judges the ends of one claim's trails: which are origins, which may be one, which are none."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.model.claim import Claim
from firsthand.model.statement import Statement
from firsthand.origins.admitting import Denials
from firsthand.origins.belonging import (
    at_least,
    chances,
    likeliest,
)
from firsthand.origins.doubting import Doubt, doubts, independent, surely
from firsthand.origins.library import Library
from firsthand.origins.merging import Group, certain, gather
from firsthand.origins.order import precedes
from firsthand.origins.standing import Standing, is_vague, standing
from firsthand.origins.tracing import End, Ways


class Judged(NamedTuple):
    """What is known of the origins of one claim."""

    groups: tuple[Group, ...]
    """One per origin after certain merges."""
    chances: tuple[float, ...]
    """For each group, the chance that its words say this claim."""
    doubts: tuple[Doubt, ...]
    """Groups that may be one."""
    sure: frozenset[int]
    """Numbers of the groups that someone known stands behind."""
    lost: tuple[End, ...]
    """Trails that end nowhere."""
    hides_one: bool
    """Tells whether the lost trails may hide one more origin."""
    elsewhere: int
    """Groups left out because their words are likeliest to say something else."""

    @property
    def least(self) -> int:
        """Fewest origins: those that are surely there after all merges that are possible."""
        sets = independent(self.sure, self.doubts)
        together = [1 - math.prod(1 - self.chances[n] for n in one) for one in sets]
        return max(at_least(together), 1 if self.groups else 0)

    @property
    def most(self) -> int:
        """Most origins: all that are left after certain merges."""
        return len(self.groups) + (1 if self.hides_one else 0)


def judge(
    library: Library,
    ways: Ways,
    claim: Claim,
    members: Sequence[Statement],
    ends: Sequence[End],
) -> Judged:
    """Return what the ends of a claim's trails amount to."""
    known, lost = _parted(library, ends)
    denials = Denials(library, claim, members)
    gathered = _gathered(library, ways, known, denials)
    found = chances(claim, gathered)
    kept = sorted(likeliest(found))
    groups = tuple(gathered[n] for n in kept)
    return Judged(
        groups,
        tuple(found[n] for n in kept),
        doubts(library, groups),
        surely(library, groups, denials),
        lost,
        _may_hide_one(library, groups, lost),
        len(gathered) - len(groups),
    )


def rivals(
    library: Library,
    ways: Ways,
    claim: Claim,
    members: Sequence[Statement],
    ends: Sequence[End],
) -> tuple[Group, ...]:
    """Return the groups among which the origins of the claim are, one for each after merging."""
    known, _ = _parted(library, ends)
    return _gathered(library, ways, known, Denials(library, claim, members))


def _gathered(
    library: Library, ways: Ways, known: Sequence[End], denials: Denials
) -> tuple[Group, ...]:
    every = [g for g in certain(library, known, ways) if not denials.outweigh(g)]
    return gather(library, every)


def _parted(library: Library, ends: Sequence[End]) -> tuple[tuple[End, ...], tuple[End, ...]]:
    """The ends that lead to somebody, and those that are lost."""
    known = tuple(end for end in ends if _is_somebody(library, end))
    return known, tuple(end for end in ends if end not in known)


def _is_somebody(library: Library, end: End) -> bool:
    return end.source is not None and standing(library, end) is not Standing.NOBODY


def _may_hide_one(library: Library, groups: tuple[Group, ...], lost: tuple[End, ...]) -> bool:
    """Tell whether lost trails may hide one more origin.

    They do where nothing else is known, where they lead to someone who is nobody in particular, or
    where they are as old as the rest: an unsourced account that came later is taken to repeat. A
    vague source that is known already stands for whoever it would be.
    """
    if not lost or not groups:
        return bool(lost)
    if any(all(is_vague(library.sources[key]) for key in g.sources) for g in groups):
        return False
    known = {key for g in groups for end in g.ends for key in (end.statement, end.account)}
    return any(_as_old(library, end, known) for end in lost)


def _as_old(library: Library, end: End, known: set[str]) -> bool:
    here = library.documents[library.statement[end.statement].document]
    others = (library.documents[library.statement[key].document] for key in known)
    return all(precedes(here, other) for other in others)
