"""Fits the weights by which reports on one event are grouped and settled (`entities/events`).

    python -m training.incidents --data incidents/dev.jsonl.gz --cache out/incidents

The data are incidents with their records and reports (JSON lines); only those are read whose id has
an even SHA-1 (`bench/incidents.py` scores the others). Each report goes through the real stages;
what they tell is kept in the cache folder. Four questions are fitted, all with a quadratic penalty:
the day, the town and the figures of an incident as conditional logits over what its reports offer,
and whether two reports tell of one incident as a logistic regression over the pairs that are
compared. First every incident is answered by weights fitted without it (four parts), then the
weights are fitted on all and written to `entities/events/weights.json`. They are numbers by sign;
no word of a report is among them.
"""

from __future__ import annotations

import argparse
import json
import math
import pickle
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from bench.incidents import TUNING, half, incidents, place, telling_of
from scipy.optimize import minimize

from firsthand.entities.events import Settled, Telling, days, tolls, towns
from firsthand.entities.events.choosing import Features
from firsthand.entities.events.grouping import average_link
from firsthand.entities.events.likeness import Compared
from firsthand.entities.events.settling import in_order
from firsthand.entities.events.tolls import Figures
from training.claims import b_cubed

Vector = npt.NDArray[np.float64]
Pile = Sequence[tuple[dict[str, Any], list[Telling]]]
WEIGHTS = Path(__file__).parents[1] / "src/firsthand/entities/events/weights.json"
PARTS = 4
PENALTY = 3.0
DIGITS = 3
OPTIONS: Mapping[str, Callable[[Sequence[Telling]], Mapping[Any, Features]]] = {
    "day": lambda told: days.options([one.days for one in told]),
    "town": lambda told: towns.options([one.places for one in told]),
    "toll": lambda told: tolls.options([one.toll for one in told]),
}


class Example(NamedTuple):
    """What is offered for one incident, and which of it is right."""

    values: list[Hashable]
    signs: list[Features]
    right: list[bool]


def is_right(question: str, value: Any, record: Mapping[str, Any]) -> bool:
    """Tell whether a value is the one in the record."""
    if question == "day":
        return bool(value.isoformat() == record["date"])
    if question == "town":
        return place(value) == place(record["city"])
    return bool(value == Figures(record["killed"], record["injured"]))


def example(question: str, tellings: Sequence[Telling], record: Mapping[str, Any]) -> Example:
    """Return what the reports on one incident offer for a question."""
    offered = OPTIONS[question](in_order(tellings))
    right = [is_right(question, value, record) for value in offered]
    return Example(list(offered), list(offered.values()), right)


def table(signs: Iterable[Features], names: Sequence[str]) -> Vector:
    """Return features as rows, a column for each name."""
    return np.array([[row.get(name, 0.0) for name in names] for row in signs], dtype=np.float64)


def fit_choice(examples: Sequence[Example]) -> dict[str, float]:
    """Fit a conditional logit: of what is offered, the right values are to weigh most."""
    useful = [one for one in examples if any(one.right) and not all(one.right)]
    names = sorted({sign for one in useful for row in one.signs for sign in row})
    rows = table([row for one in useful for row in one.signs], names)
    right = np.array([hit for one in useful for hit in one.right])
    starts = np.cumsum([0, *(len(one.right) for one in useful[:-1])])
    owner = np.repeat(np.arange(len(useful)), [len(one.right) for one in useful])

    def loss(weights: Vector) -> tuple[float, Vector]:
        scores = rows @ weights
        odds = np.exp(scores - np.maximum.reduceat(scores, starts)[owner])
        every, hit = (np.add.reduceat(some, starts) for some in (odds, odds * right))
        shares = odds / every[owner] - odds * right / hit[owner]
        total = float(np.log(every / hit).sum() + PENALTY * weights @ weights / 2)
        return total, rows.T @ shares + PENALTY * weights

    return named(loss, names)


def fit_pairs(signs: Sequence[Features], same: Sequence[bool]) -> dict[str, float]:
    """Fit a logistic regression with a constant: do two reports tell of one incident?"""
    names = sorted({sign for row in signs for sign in row})
    rows, truth = table(signs, names), np.array(same, dtype=np.float64)

    def loss(weights: Vector) -> tuple[float, Vector]:
        scores = rows @ weights
        slope = rows.T @ (1 / (1 + np.exp(-scores)) - truth)
        total = np.logaddexp(0, scores).sum() - scores @ truth
        return float(total + weights @ weights / 2), slope + weights

    return named(loss, names)


def named(loss: Callable[[Vector], tuple[float, Vector]], names: Sequence[str]) -> dict[str, float]:
    """Minimise a loss and return the weights by name, rounded, without zeros."""
    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B").x.round(DIGITS)
    return {name: float(weight) for name, weight in zip(names, found, strict=True) if weight}


def choose(one: Example, weights: Mapping[str, float]) -> int:
    """Return the number of the value that weighs most."""
    scores = [math.fsum(weights.get(s, 0.0) * much for s, much in row.items()) for row in one.signs]
    return int(np.argmax(scores)) if scores else -1


def answers(examples: Sequence[Example]) -> list[Any]:
    """Answer every example by weights fitted on the parts it is not in."""
    found: list[Any] = [None] * len(examples)
    for part in range(PARTS):
        weights = fit_choice([one for n, one in enumerate(examples) if n % PARTS != part])
        for number in range(part, len(examples), PARTS):
            chosen = choose(examples[number], weights)
            found[number] = examples[number].values[chosen] if chosen >= 0 else None
    return found


def read(data: Path, cache: Path) -> list[tuple[dict[str, Any], list[Telling]]]:
    """Return the incidents to tune on, each with what its reports tell."""
    kept = cache / "tellings.pickle"
    known: dict[str, Telling] = pickle.loads(kept.read_bytes()) if kept.exists() else {}
    rows = [row for row in incidents(data) if half(row["id"]) == TUNING]
    for row in rows:
        for report in row["reports"]:
            if str(report["id"]) not in known:
                known[str(report["id"])] = telling_of(report)
    cache.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(pickle.dumps(known))
    return [(row, [known[str(report["id"])] for report in row["reports"]]) for row in rows]


def settled_alone(weights: Mapping[str, Mapping[str, float]], one: Telling) -> Settled:
    """Return what one report comes to by itself with these weights."""
    found: dict[str, Any] = {}
    for question in OPTIONS:
        offered = OPTIONS[question]([one])
        whole = Example(list(offered), list(offered.values()), [])
        chosen = choose(whole, weights[question])
        found[question] = whole.values[chosen] if chosen >= 0 else None
    return Settled(found["day"], found["town"], found["toll"])


def grouped(pile: Pile, settled: Mapping[str, Settled]) -> dict[str, float]:
    """Fit how pairs are judged, print how well pairs are told apart, return the weights."""
    home = {one.document: row["id"] for row, told in pile for one in told}
    tellings = sorted((one for _, told in pile for one in told), key=lambda one: one.document)
    compared = Compared.of(tellings, [settled[one.document] for one in tellings])
    pairs = compared.pairs()
    signs = [compared.features(*pair) for pair in pairs]
    incident = [home[one.document] for one in tellings]
    same = [incident[one] == incident[other] for one, other in pairs]
    part = {name: number % PARTS for number, name in enumerate(sorted(set(incident)))}
    scores: dict[tuple[int, int], float] = {}
    for left in range(PARTS):
        inside = [part[incident[a]] == left or part[incident[b]] == left for a, b in pairs]
        kept = [n for n, held in enumerate(inside) if not held]
        weights = fit_pairs([signs[n] for n in kept], [same[n] for n in kept])
        for pair, row, held in zip(pairs, signs, inside, strict=True):
            if held:
                scores[pair] = math.fsum(weights.get(s, 0.0) * v for s, v in row.items())
    print(f"{len(tellings)} reports, {len(pairs)} pairs, {sum(same)} of one incident")
    for least in (-1.0, 0.0, 1.0):
        groups = average_link(len(tellings), scores, least)
        own = {number: str(group) for group, members in enumerate(groups) for number in members}
        print(f"least {least}: B-cubed F1 {100 * b_cubed(dict(enumerate(incident)), own, ()):.1f}")
    return fit_pairs(signs, same)


def tell(question: str, pile: Pile, found: Sequence[Any]) -> None:
    """Print how many answers are right, over all incidents and those with several reports."""
    right = [
        value is not None and is_right(question, value, row["record"])
        for value, (row, _) in zip(found, pile, strict=True)
    ]
    several = [hit for hit, (_, told) in zip(right, pile, strict=True) if len(told) > 1]
    for name, hits in (("all", right), ("several reports", several)):
        print(f"{question}, {name}: {100 * sum(hits) / max(len(hits), 1):.1f} of {len(hits)}")


def main() -> None:
    """Read, answer by parts, fit on all and write the weights."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--out", type=Path, default=WEIGHTS)
    chosen = options.parse_args()
    pile = read(chosen.data, chosen.cache)
    weights = {}
    for question in OPTIONS:
        examples = [example(question, told, row["record"]) for row, told in pile]
        tell(question, pile, answers(examples))
        weights[question] = fit_choice(examples)
    settled = {one.document: settled_alone(weights, one) for _, told in pile for one in told}
    weights["same"] = grouped(pile, settled)
    text = json.dumps(weights, indent=0, sort_keys=True)
    chosen.out.write_text(f"{text}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
