"""What an estimator says of one claim: how many origins there are, and whose report is whose."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations
from typing import NamedTuple


class Answer(NamedTuple):
    """Bounds on the number of origins, and the origins of every report by its file."""

    low: int
    high: int
    origins: dict[str, frozenset[str]]


def clustered(files: Sequence[str], pairs: Iterable[tuple[str, str]]) -> Answer:
    """Return the answer that takes each set of files joined by `pairs` for one origin."""
    roots = {file: file for file in files}
    for one, other in pairs:
        low, high = sorted((_root(roots, one), _root(roots, other)))
        roots[high] = low
    origins = {file: frozenset([_root(roots, file)]) for file in files}
    count = len(frozenset().union(*origins.values()))
    return Answer(count, count, origins)


def _root(roots: dict[str, str], file: str) -> str:
    while roots[file] != file:
        file = roots[file]
    return file


def b_cubed(truth: dict[str, frozenset[str]], said: dict[str, frozenset[str]]) -> float:
    """Return the extended B-cubed F1 of reports into origins, which may overlap.

    Amigó et al. 2009: for every report, the mean over those it shares an origin with.
    """
    precision, recall = _multiplicity(said, truth), _multiplicity(truth, said)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _multiplicity(joined: dict[str, frozenset[str]], judge: dict[str, frozenset[str]]) -> float:
    """Return how much of what `joined` holds together `judge` holds together too, 0 to 1."""
    shares: dict[str, list[float]] = {file: [1.0] for file in joined}
    for one, other in combinations(sorted(joined), 2):
        mine = len(joined[one] & joined[other])
        if mine:
            share = min(mine, len(judge[one] & judge[other])) / mine
            shares[one].append(share)
            shares[other].append(share)
    return sum(sum(row) / len(row) for row in shares.values()) / max(1, len(shares))
