"""Judges how surely each statement says the claim that it was put into.

A claim gathers what is alike, and part of that says something else or nothing of weight. Four signs
tell them apart: likeness to the rest of the claim, as it stands and as neighbours draw it, likeness
to the three nearest of it, and whether the words carry a claim at all; in a large claim each counts
for less. The weights are a logistic regression on eight cases of our own (`training/belonging.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix, unit
from firsthand.claims.vectors import BLOCK, Rows
from firsthand.model.record import Record

Signs = npt.NDArray[np.float64]
NEAREST = 3


class Scale(Record, frozen=True, kw_only=True):
    """What each sign adds to the log odds of belonging."""

    rest: float = 1.5
    drawn: float = 1.62
    nearest: float = 0.67
    worth: float = 0.59
    size: float = -0.67
    """For each doubling of the statements."""
    always: float = 0.51


def belonging(rows: Rows, members: Sequence[int], scale: Scale | None = None) -> tuple[float, ...]:
    """Return for each row number of `members` the chance that it says what the others say."""
    return tuple((1 / (1 + np.exp(-odds(rows, members, scale)))).round(3).tolist())


def odds(rows: Rows, members: Sequence[int], scale: Scale | None = None) -> Signs:
    """Return the same as log odds, one for each of `members`."""
    scale = scale or Scale()
    weights = np.array([scale.rest, scale.drawn, scale.nearest, scale.worth, scale.size])
    found: Signs = signs(rows, members) @ weights + scale.always
    return found


def signs(rows: Rows, members: Sequence[int]) -> Signs:
    """Return the signs of every member, [members, 5]: in the order of `Scale`."""
    chosen = list(members)
    own = rows.own[chosen]
    size = np.full(len(chosen), np.log2(max(1, len(chosen))))
    found: Signs = np.stack(
        [_rest(own), _rest(rows.drawn[chosen]), _nearest(own), rows.worth[chosen], size], axis=1
    ).astype(np.float64)
    return found


def _rest(rows: Matrix) -> npt.NDArray[np.float32]:
    """Product of each row with the centre of all others; 0 where there is none."""
    others = unit(rows.sum(axis=0) - rows)
    found: npt.NDArray[np.float32] = np.einsum("nw,nw->n", rows, others)
    return found if len(rows) > 1 else np.zeros(len(rows), np.float32)


def _nearest(rows: Matrix) -> npt.NDArray[np.float32]:
    """Mean product of each row with its three nearest others, or with all where they are fewer."""
    count = min(NEAREST, len(rows) - 1)
    found = np.zeros(len(rows), np.float32)
    for start in range(0, len(rows) if count > 0 else 0, BLOCK):
        products = rows[start : start + BLOCK] @ rows.T
        places = np.arange(len(products))
        products[places, start + places] = -np.inf
        found[start : start + BLOCK] = np.partition(products, -count, axis=1)[:, -count:].mean(1)
    return found
