"""Judges how surely each origin speaks of this very claim, and what bounds that leaves.

A claim gathers statements by what they say, and some of them say something else. So the number of
origins is taken for a sum of chances: its lower and upper bound are those that hold this surely.
An origin's chance follows from those of its statements, as a logistic regression on eight cases of
our own has it (`training/supports.py`): many middling ones speak for it, many rivals against it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from firsthand.model.claim import Claim
from firsthand.model.record import Record
from firsthand.origins.merging import Group

LEAST, MOST = 0.02, 0.97
NEXT_TO_NOTHING = 0.05
"""Added to a sum of chances before its logarithm is taken, so that it never falls without end."""
LOW, HIGH = 0.9, 0.975
"""How surely there are at least `origins_min` and at most `origins_max` origins."""


Signs = tuple[float, float, float]
"""Of one group, in the order of `Scale`."""


class Scale(Record, frozen=True, kw_only=True):
    """What each sign adds to the log odds that a group is an origin of the claim."""

    best: float = -0.01
    """For the log odds of its likeliest statement."""
    together: float = 0.98
    """For the logarithm of the sum of its statements' chances."""
    rivals: float = -0.31
    """For each doubling of the groups in the claim."""
    always: float = 0.37


def chances(claim: Claim, groups: Sequence[Group]) -> tuple[float, ...]:
    """Return, for every group, the chance from 0 to 1 that its words say this claim.

    A group with a statement that `claims` did not judge surely belongs.
    """
    judged = {name for name, _ in claim.belonging}
    return tuple(
        _chance(row) if all(end.statement in judged for end in group.ends) else 1.0
        for group, row in zip(groups, signs(claim, groups), strict=True)
    )


def _chance(row: Signs) -> float:
    scale = Scale()
    best, together, rivals = row
    told = scale.best * best + scale.together * together + scale.rivals * rivals
    return 1 / (1 + math.exp(-scale.always - told))


def signs(claim: Claim, groups: Sequence[Group]) -> list[Signs]:
    """Return the signs of every group, in the order of `Scale`."""
    judged = {name: min(MOST, max(LEAST, chance)) for name, chance in claim.belonging}
    found = []
    for group in groups:
        own = [judged.get(name, MOST) for name in sorted({end.statement for end in group.ends})]
        best = max(own)
        odds = math.log(best / (1 - best))
        found.append((odds, math.log(sum(own) + NEXT_TO_NOTHING), math.log2(len(groups))))
    return found


def spread(found: Sequence[float]) -> tuple[float, ...]:
    """Return the chance of each number, from 0 on, of independent things that have these chances.

    This is the Poisson binomial distribution.
    """
    row = [1.0]
    for chance in found:
        row = [
            (row[n] * (1 - chance) if n < len(row) else 0.0) + (row[n - 1] * chance if n else 0.0)
            for n in range(len(row) + 1)
        ]
    return tuple(row)


def at_least(found: Sequence[float]) -> int:
    """Return the greatest number that is reached with a chance of `LOW` or more."""
    row = spread(found)
    return max(n for n in range(len(row)) if sum(row[n:]) >= LOW or n == 0)


def at_most(found: Sequence[float]) -> int:
    """Return the least number that is not passed with a chance of `HIGH` or more."""
    row = spread(found)
    return min(n for n in range(len(row)) if sum(row[: n + 1]) >= HIGH or n == len(row) - 1)


def likeliest(found: Sequence[float]) -> frozenset[int]:
    """Return the numbers of those that stay when the least likely beyond `at_most` go."""
    most = max(1, at_most(found))
    return frozenset(sorted(range(len(found)), key=lambda n: (-found[n], n))[:most])
