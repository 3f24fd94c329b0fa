"""Chooses which inputs of a linear layer can go, and fits what stays to give the same sums.

Optimal Brain Surgeon by groups of columns: the group goes whose loss costs least once all others
have been refitted (Hassibi and Stork 1993; for transformers Kurtic and others 2023, "ZipLM").
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]
RIDGE = 1e-4
"""Weight of the penalty, as a share of the mean square of an input."""
AT_ONCE = 32
"""Columns that go before the others are refitted."""


def kept(gram: Numbers, weights: Numbers, group: int, allowed: float) -> NDArray[np.int64]:
    """Return the numbers of the columns that stay.

    `gram` [inputs, inputs] is the inputs' matrix of products, `weights` [outputs, inputs]. As many
    groups of `group` neighbours go as cost no more than `allowed` squared error in all; one stays.
    """
    damped = gram + RIDGE * np.mean(np.diag(gram)) * np.eye(len(gram))
    inverse: Numbers = np.linalg.inv(damped).astype(np.float64)
    stay, spent = np.arange(len(gram)), 0.0
    several = max(1, AT_ONCE // group)
    while len(stay) > several * group:
        costs = _costs(inverse, weights, group)
        first = np.sort(np.argsort(costs, kind="stable")[:several])
        going = (first[:, None] * group + np.arange(group)).reshape(-1)
        block = inverse[np.ix_(going, going)]
        spent += float(np.sum(weights[:, going] * np.linalg.solve(block, weights[:, going].T).T))
        if spent > allowed:
            break
        shares = np.linalg.solve(block, inverse[going])
        others = np.setdiff1d(np.arange(len(stay)), going)
        weights = (weights - weights[:, going] @ shares)[:, others]
        inverse = (inverse - inverse[:, going] @ shares)[np.ix_(others, others)]
        stay = stay[others]
    return stay


def _costs(inverse: Numbers, weights: Numbers, group: int) -> Numbers:
    """Return what the loss of each group of columns costs."""
    starts = range(0, len(inverse), group)
    if group == 1:
        return np.asarray((weights**2).sum(0) / np.diag(inverse))
    parts = [slice(start, start + group) for start in starts]
    solved = [np.linalg.solve(inverse[part, part], weights[:, part].T).T for part in parts]
    return np.array([np.sum(weights[:, part] * s) for part, s in zip(parts, solved, strict=True)])


def refitted(hidden: Numbers, wanted: Numbers, weights: Numbers) -> Numbers:
    """Return `weights` [outputs, inputs] moved so that `hidden` gives `wanted`, least squares.

    `hidden` [rows, inputs], `wanted` [rows, outputs].
    """
    gram = hidden.T @ hidden
    gram += RIDGE * np.mean(np.diag(gram)) * np.eye(len(gram))
    missing = wanted - hidden @ weights.T
    return np.asarray(weights + np.linalg.solve(gram, hidden.T @ missing).T)
