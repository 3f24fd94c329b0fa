"""Keeps victims apart: statements that give people of different ages tell of different people."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from firsthand.claims.bags import Matrix
from firsthand.claims.grouping import Groups
from firsthand.claims.passages import Passage
from firsthand.claims.words import ages

CONFIRMED = 2
"""Statements that must give an age before it sets a victim apart."""


def divided(passages: Sequence[Passage], rows: Matrix, groups: Groups) -> Groups:
    """Return the groups with those split that speak of victims of different ages.

    A statement that gives no age goes with the victim whose statements it is most like.
    """
    return sorted(part for members in groups for part in _parts(passages, rows, members))


def _parts(passages: Sequence[Passage], rows: Matrix, members: list[int]) -> Groups:
    given = {row: ages(passages[row].text) for row in members}
    single = {row: found[0] for row, found in given.items() if len(found) == 1}
    victims = sorted(age for age, n in Counter(single.values()).items() if n >= CONFIRMED)
    if len(victims) < 2:
        return [members]
    centres = np.stack(
        [rows[[row for row in members if single.get(row) == age]].mean(axis=0) for age in victims]
    )
    nearest = np.round(rows[members] @ centres.T, 5).argmax(axis=1).tolist()
    parts: dict[int, list[int]] = {}
    for row, near in zip(members, nearest, strict=True):
        home = single.get(row)
        parts.setdefault(home if home in victims else victims[near], []).append(row)
    return [parts[age] for age in victims]
