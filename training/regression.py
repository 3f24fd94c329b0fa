"""Logistic regression by Newton's method, and how well its scores rank."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
STEPS = 15
"""Newton's method needs fewer on problems of this size."""


def fitted(rows: Numbers, truth: Numbers, penalty: float, weight: Numbers | float = 1.0) -> Numbers:
    """Return the weights of all columns and, last, what is added.

    `rows` [examples, columns], `truth` 0 or 1 for each, `weight` how much each counts; `penalty` on
    the squares of the weights, but for what is added.
    """
    full, weights = with_one(rows), np.zeros(rows.shape[1] + 1)
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-full @ weights))
        slope = full.T @ (weight * (chance - truth)) + penalty * np.append(weights[:-1], 0.0)
        curve = (full * (weight * chance * (1 - chance))[:, None]).T @ full
        weights -= np.linalg.solve(curve + penalty * np.eye(len(weights)), slope)
    return weights


def with_one(rows: Numbers) -> Numbers:
    """Return the rows with a column of ones."""
    return np.concatenate([rows, np.ones((len(rows), 1))], axis=1)


def area(scores: Numbers, truth: Numbers) -> float:
    """Return the area under the curve: the chance that a true example is ranked above another."""
    ranks = np.argsort(np.argsort(scores, kind="stable"), kind="stable")
    own = int(truth.sum())
    above = float(ranks[truth > 0].sum()) - own * (own - 1) / 2
    return above / max(1, own * (len(truth) - own))
