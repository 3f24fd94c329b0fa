"""Groups rows by average link: two groups meet while their members are alike on average.

The mean product between the members of two groups is the product of their sums over their sizes, so
it is exact at the cost of one row. Only near neighbours are ever tried, which keeps the work
near-linear (Sibson 1973 for the method; the sums are the trick of UPGMC applied to dot products).
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix
from firsthand.claims.vectors import BLOCK
from firsthand.claims.worth import Numbers

Groups = list[list[int]]


class Grouping:
    """Groups of rows that grow by merging; a group is named by its lowest row number."""

    def __init__(self, rows: Matrix, near: Numbers) -> None:
        self.sums = rows.copy()
        self.members: dict[int, list[int]] = {i: [i] for i in range(len(rows))}
        self.near: dict[int, set[int]] = {i: set() for i in range(len(rows))}
        for row, others in enumerate(near.tolist()):
            self.near[row].update(others)
            for other in others:
                self.near[other].add(row)

    def merge(self, kept: int, gone: int) -> None:
        """Put the rows of group `gone` into group `kept`."""
        self.sums[kept] += self.sums[gone]
        self.members[kept] += self.members.pop(gone)
        around = self.near.pop(gone)
        for other in around - {kept}:
            self.near[other].discard(gone)
            self.near[other].add(kept)
            self.near[kept].add(other)
        self.near[kept] -= {kept, gone}

    def forget(self, group: int, others: Sequence[int]) -> None:
        """Take other groups off the list of those that `group` may yet meet."""
        for other in others:
            self.near[group].discard(other)
            self.near[other].discard(group)

    def best(self, group: int, count: int) -> tuple[float, int] | None:
        """Return the most alike other group and its score; all but `count` others are forgotten."""
        others = np.array(sorted(self.near[group]), dtype=np.int64)
        if not len(others):
            return None
        scores = np.round(self.likeness(group, others.tolist()), 6)
        ranked = np.lexsort((others, -scores))
        self.forget(group, others[ranked[count:]].tolist())
        return float(scores[ranked[0]]), int(others[ranked[0]])

    def likeness(self, group: int, others: Sequence[int]) -> npt.NDArray[np.float32]:
        """Mean product between the members of `group` and those of each other group."""
        sizes = np.array([len(self.members[other]) for other in others])
        found = self.sums[list(others)] @ self.sums[group]
        mean: npt.NDArray[np.float32] = found / (sizes * len(self.members[group]))
        return mean


def group(rows: Matrix, near: Numbers, threshold: float) -> Groups:
    """Merge the most alike groups first while their mean product is at least `threshold`.

    Each group proposes only its best partner: a merge never brings average link nearer to a third
    group than the nearer of the two was, so a better one cannot come up unseen. The result is
    sorted, and depends on nothing but the rows.
    """
    grouping = Grouping(rows, near)
    queue: list[tuple[float, int, int, int, int]] = []

    def propose(first: int) -> None:
        best = grouping.best(first, near.shape[1])
        if best and best[0] >= threshold:
            score, other = best
            sizes = len(grouping.members[first]), len(grouping.members[other])
            heapq.heappush(queue, (-score, first, other, *sizes))

    for row in range(len(rows)):
        propose(row)
    while queue:
        _, first, other, own_size, other_size = heapq.heappop(queue)
        if len(grouping.members.get(first, ())) != own_size:
            continue  # It has grown since, and has proposed anew.
        if len(grouping.members.get(other, ())) == other_size:
            low, high = min(first, other), max(first, other)
            grouping.merge(low, high)
            propose(low)
        else:
            propose(first)
    return sorted(sorted(members) for members in grouping.members.values())


def settle(rows: Matrix, groups: Groups, rounds: int, small: int) -> Groups:
    """Move each row to the group whose centre it is nearest to, itself left out; a few rounds.

    Average link never takes a merge back; this repairs rows that met their group too early.
    Groups of fewer than `small` rows are worth less as a goal, so that rows do not drift into
    chance pairs.
    """
    home = np.empty(len(rows), dtype=np.int64)
    for number, members in enumerate(groups):
        home[members] = number
    for _ in range(rounds):
        moved = _move(rows, home, len(groups), small)
        if np.array_equal(moved, home):
            break
        home = moved
    found: Groups = [np.flatnonzero(home == number).tolist() for number in range(len(groups))]
    return sorted(members for members in found if members)


def _move(rows: Matrix, home: Numbers, count: int, small: int) -> Numbers:
    sums = np.zeros((count, rows.shape[1]), dtype=np.float32)
    np.add.at(sums, home, rows)
    sizes = np.bincount(home, minlength=count)
    trust = np.minimum(1.0, 0.6 + 0.4 * sizes / small).astype(np.float32)
    centres = sums / np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), 1e-9)
    moved = np.empty_like(home)
    for start in range(0, len(rows), BLOCK):
        block, own = rows[start : start + BLOCK], home[start : start + BLOCK]
        scores = block @ centres.T
        rest = sums[own] - block
        lengths = np.linalg.norm(rest, axis=1)
        alone = sizes[own] == 1
        scores[np.arange(len(block)), own] = np.where(
            alone, np.linalg.norm(block, axis=1), (rest * block).sum(1) / np.maximum(lengths, 1e-9)
        )
        moved[start : start + BLOCK] = np.round(scores * trust, 5).argmax(axis=1)
    return moved
