"""Chooses one value among those that reports offer: the one whose signs weigh most together.

The weights are those of a conditional logit (McFadden 1974) over the values offered for one event;
`training/incidents.py` fits them. They stand in `weights.json` and can be read: every sign has a
name and a number.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple, TypeVar

import msgspec

Value = TypeVar("Value", bound=Hashable)
Features = dict[str, float]
"""Name of a sign -> how much of it a value has."""


class Offer(NamedTuple):
    """One place in a report that offers a value, and the signs it shows there."""

    value: Hashable
    signs: frozenset[str]


@cache
def weights(question: str) -> Mapping[str, float]:
    """Return the weight of every sign for one question: "day", "town", "toll" or "same"."""
    text = files("firsthand.entities.events").joinpath("weights.json").read_bytes()
    return msgspec.json.decode(text, type=dict[str, dict[str, float]]).get(question, {})


def weigh(features: Mapping[str, float], question: str) -> float:
    """Return how much the signs of a value weigh together; a sign without a weight is nothing."""
    known = weights(question)
    return math.fsum(known.get(sign, 0.0) * much for sign, much in features.items())


def best(options: Mapping[Value, Features], question: str) -> Value | None:
    """Return the option that weighs most, the first of equals; None where there is no option."""
    scores = {value: round(weigh(signs, question), 9) for value, signs in options.items()}
    return max(scores, key=scores.__getitem__, default=None)


def shown(value: Hashable, reports: Sequence[Sequence[Offer]]) -> Features:
    """Return how the reports show a value, by sign.

    "share:" is the share of the reports that show the sign with the value, "any:" whether one does,
    "often:" the mean over the reports of the logarithm of how often.
    """
    features: defaultdict[str, float] = defaultdict(float)
    for offers in reports:
        counts = Counter(sign for offer in offers if offer.value == value for sign in offer.signs)
        for sign, count in sorted(counts.items()):
            features[f"share:{sign}"] += 1 / len(reports)
            features[f"any:{sign}"] = 1.0
            features[f"often:{sign}"] += math.log1p(count) / len(reports)
    return dict(features)
