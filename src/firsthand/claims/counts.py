"""Keeps counts apart: a claim that counts two things in different statements is two claims.

"Twelve were wounded" and "nine were detained" are read alike where the rest of the words agree.
What is counted decides, once enough statements of a group count each of two things and few both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from firsthand.claims.bags import Matrix, unit
from firsthand.claims.grouping import Groups
from firsthand.claims.passages import Passage
from firsthand.claims.told import things_counted

FEWEST = 3
"""Statements that must count a thing before it sets a claim apart."""
SHARE = 0.08
"""The same as a share of the group."""
BOTH = 0.5
"""Share of the rarer thing's statements that may count the other as well."""

Counted = Mapping[int, frozenset[str]]


def parted(passages: Sequence[Passage], rows: Matrix, groups: Groups) -> Groups:
    """Return the groups with those split that count two things.

    A statement that counts neither goes with the one whose statements it is most like.
    """
    return sorted(part for members in groups for part in _parts(passages, rows, members))


def _parts(passages: Sequence[Passage], rows: Matrix, members: list[int]) -> Groups:
    given = {row: things_counted(passages[row]) for row in members}
    pair = _rivals(given)
    if pair is None:
        return [members]
    sides = _sides(rows, given, pair)
    return [part for side in sides for part in _parts(passages, rows, side)]


def _rivals(given: Counted) -> tuple[str, str] | None:
    """The two things most counted in different statements, if there are two."""
    votes = Counter(thing for things in given.values() for thing in things)
    enough = max(FEWEST, SHARE * len(given))
    known = sorted((t for t, n in votes.items() if n >= enough), key=lambda t: (-votes[t], t))
    for rank, second in enumerate(known):
        for first in known[:rank]:
            both = sum({first, second} <= things for things in given.values())
            if both <= BOTH * votes[second]:
                return first, second
    return None


def _sides(rows: Matrix, given: Counted, pair: tuple[str, str]) -> Groups:
    """Each row with the thing it counts, the others with the nearer side."""
    only = [
        [row for row, things in given.items() if own in things and other not in things]
        for own, other in (pair, pair[::-1])
    ]
    centres = unit(np.stack([rows[side].mean(axis=0) for side in only]))
    settled = {row: side for side, members in enumerate(only) for row in members}
    for row in given:
        if row not in settled:
            first, second = np.round(centres @ rows[row], 5).tolist()
            settled[row] = int(second > first)
    return [[row for row in sorted(settled) if settled[row] == side] for side in (0, 1)]
