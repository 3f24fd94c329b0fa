"""Says which count a claim is about: the one its statements give most."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from firsthand.claims.lexicon import ACTS
from firsthand.claims.told import Told, number
from firsthand.model.terms import ClaimType

ENOUGH = 0.12
"""Share of a claim's statements that must give a count, for it to be the claim's."""
RARER = 2
"""How many times rarer the claim's own act may be than what is counted most."""
SMALL = 5
"""Figures up to this are too common to be known by their value."""
SEVERAL = 2
"""Reports that must tell a figure of another count than the claim's own."""
LEFT_OPEN = 0.2
"""Share of a claim's statements that must give a number of nothing named, for its act's count."""

MEANT = {
    ClaimType.KILLING: "kill", ClaimType.INJURY: "wound", ClaimType.DETENTION: "detain",
    ClaimType.DISAPPEARANCE: "vanish", ClaimType.EVICTION: "evict",
    ClaimType.DESTRUCTION: "destroy",
}  # fmt: skip
"""What a number counts in a claim on such an act, where no words say it."""


def own_count(given: Sequence[Told], kind: ClaimType, size: int) -> str | None:
    """Return the count a claim is about; None where too few of its `size` statements give one.

    It is the one most spoken of, the claim's own kind of act before others. Where no words say
    what is counted, enough numbers count what was done: "sixty-one by our list".
    """
    counted_here = Counter(each.key for each in given if each.key and number(each.figure))
    votes = {key: n for key, n in counted_here.items() if n >= ENOUGH * size}
    if not votes:
        open_ones = sum(not each.sure and number(each.figure) > SMALL for each in given)
        return MEANT.get(kind) if open_ones >= max(SEVERAL, LEFT_OPEN * size) else None
    least = max(votes.values()) / RARER
    own = {
        key: n for key, n in votes.items() if key in ACTS and ACTS[key][0] == kind and n >= least
    }
    return min(own or votes, key=lambda key: (-votes[key], key))
