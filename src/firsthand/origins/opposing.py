"""Finds who contradicts whom in a pile: two such speak with two voices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import combinations

from firsthand.model.claim import Claim
from firsthand.model.statement import Statement
from firsthand.model.terms import Stance

SIDES = {
    Stance.ASSERTS: True,
    Stance.ALLEGES: True,
    Stance.DENIES: False,
    Stance.DISPUTES_FIGURE: False,
}
"""Whether a stance is for a claim or against it."""


def contradictions(
    claims: Iterable[Claim], statements: Mapping[str, Statement]
) -> frozenset[tuple[str, str]]:
    """Return the pairs of source ids, smaller first, who disagree at least as often as they agree.

    `statements` holds them by id. Who is on both sides of a claim shows nothing by it.
    """
    balance: Counter[tuple[str, str]] = Counter()
    met: set[tuple[str, str]] = set()
    for claim in claims:
        side = _sides(statements[key] for key in claim.statements if key in statements)
        for pair in combinations(sorted(side), 2):
            apart = side[pair[0]] != side[pair[1]]
            balance[pair] += 1 if apart else -1
            met |= {pair} if apart else set()
    return frozenset(pair for pair in met if balance[pair] >= 0)


def _sides(said: Iterable[Statement]) -> dict[str, bool]:
    """Return for each source that is on one side of a claim whether it is for it."""
    found: dict[str, set[bool]] = {}
    for statement in said:
        if statement.chain and statement.stance in SIDES:
            found.setdefault(statement.chain[-1], set()).add(SIDES[statement.stance])
    return {source: sides.pop() for source, sides in sorted(found.items()) if len(sides) == 1}
