"""Judges how surely each origin speaks of this very claim, and what bounds that leaves.

A claim gathers statements by what they say, and some of them say something else. So the number of
origins is taken for a sum of chances: its lower and upper bound are those that hold this surely.
"""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.claim import Claim
from firsthand.origins.merging import Group

LEAST, MOST = 0.1, 0.97
LOW, HIGH = 0.9, 0.975
"""How surely there are at least `origins_min` and at most `origins_max` origins."""


def chances(claim: Claim, groups: Sequence[Group]) -> tuple[float, ...]:
    """Return, for every group, the chance from 0 to 1 that its words say this claim.

    That is the chance `claims` gives its best statement; what nobody judged surely belongs.
    """
    judged = {name: min(MOST, max(LEAST, chance)) for name, chance in claim.belonging}
    return tuple(max(judged.get(end.statement, 1.0) for end in g.ends) for g in groups)


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
