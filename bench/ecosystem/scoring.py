"""Compares what estimators say with the truth, claim by claim, and says how sure that is."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from statistics import mean
from typing import NamedTuple

from bench.ecosystem.answers import Answer, b_cubed

DRAWS = 1000
SURE = 0.95
"""Share of the draws inside the intervals."""


class Score(NamedTuple):
    """One estimator on one claim; errors are in origins."""

    ecosystem: int
    truth: int
    low: int
    high: int
    b3: float

    @property
    def middle(self) -> float:
        """The middle of the two bounds."""
        return (self.low + self.high) / 2


def score(number: int, truth: dict[str, frozenset[str]], said: Answer) -> Score:
    """Return how an answer compares with the true origins of every report, by file."""
    true = len(frozenset().union(*truth.values()))
    return Score(number, true, said.low, said.high, b_cubed(truth, said.origins))


def _share(scores: Iterable[bool]) -> float:
    found = [float(score) for score in scores]
    return mean(found) if found else 0.0


FIGURES: dict[str, Callable[[Sequence[Score]], float]] = {
    "MAE nearest": lambda rows: mean(max(0, s.low - s.truth, s.truth - s.high) for s in rows),
    "MAE middle": lambda rows: mean(abs(s.middle - s.truth) for s in rows),
    "MAE both bounds": lambda rows: mean(
        (abs(s.low - s.truth) + abs(s.high - s.truth)) / 2 for s in rows
    ),
    "bias": lambda rows: mean(s.middle - s.truth for s in rows),
    "over": lambda rows: _share(s.low > s.truth for s in rows),
    "under": lambda rows: _share(s.high < s.truth for s in rows),
    "false corroboration": lambda rows: _share(s.low > 1 for s in rows if s.truth == 1),
    "B3": lambda rows: mean(s.b3 for s in rows),
}


def figures(scores: Sequence[Score]) -> dict[str, tuple[float, float, float]]:
    """Return every figure with the ends of its interval, bootstrapped over whole ecosystems."""
    chance = random.Random(0)
    shelves: dict[int, list[Score]] = {}
    for one in scores:
        shelves.setdefault(one.ecosystem, []).append(one)
    keys = sorted(shelves)
    draws = [
        [one for key in chance.choices(keys, k=len(keys)) for one in shelves[key]]
        for _ in range(DRAWS)
    ]
    return {
        name: (f(scores), *_interval([f(draw) for draw in draws])) for name, f in FIGURES.items()
    }


def _interval(values: list[float]) -> tuple[float, float]:
    ordered, cut = sorted(values), round((1 - SURE) / 2 * len(values))
    return ordered[cut], ordered[-1 - cut]
