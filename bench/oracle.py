"""Counts origins on what gold says of a case: what counting itself gets wrong, reading apart.

    python -m bench.oracle ../shared/casebook/dev-* src/firsthand/example bench/cases/*

A case is a folder with `reports/` and `gold.json`. The real pipeline runs up to the links; then
gold takes the place of what was read (`bench/gold.py`), the origins of its claims are counted, and
each interval is held against gold's. Prints a row a case and the mean; with --verbose also every
interval that is not gold's, and why. Deterministic; half a minute a case.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from bench.gold import put_in
from training.claims import Pile, resolved

from firsthand import origins
from firsthand.model.claim import Claim, Link


class Interval(NamedTuple):
    """The bounds of one claim: gold's and those that were counted."""

    true_least: int
    true_most: int
    least: int
    most: int


def _mean(of: Callable[[Interval], float]) -> Callable[[Sequence[Interval]], float]:
    return lambda rows: sum(map(of, rows)) / max(1, len(rows))


def _false(rows: Sequence[Interval]) -> float:
    return _mean(lambda i: i.least > 1)([row for row in rows if row.true_most == 1])


FIGURES: dict[str, Callable[[Sequence[Interval]], float]] = {
    "exact": _mean(lambda i: i[:2] == i[2:]),
    "overlap": _mean(lambda i: i.least <= i.true_most and i.most >= i.true_least),
    "error": _mean(lambda i: (abs(i.least - i.true_least) + abs(i.most - i.true_most)) / 2),
    "false corroboration": _false,
    "under": _mean(lambda i: i.most < i.true_least),
    "bias low": _mean(lambda i: i.least - i.true_least),
    "bias high": _mean(lambda i: i.most - i.true_most),
}
"""What the scorer of whole cases says of origins, and by how much each bound is too high."""


def main() -> None:
    """Count every case named, and print its figures and the mean."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", type=Path, nargs="+")
    parser.add_argument("--verbose", action="store_true")
    options = parser.parse_args()
    found: list[dict[str, float]] = []
    for folder in options.cases:
        gold, pile = json.loads((folder / "gold.json").read_text("utf-8")), resolved(folder)
        links = origins.connect(pile.documents, pile.statements, pile.sources, pile.images)
        claims = counted(pile, links, gold)
        if options.verbose:
            print("\n".join(misses(gold, claims)))
        found.append(figures(gold, claims))
        print(folder.name, row(found[-1]), flush=True)
    print("mean", row({name: sum(own[name] for own in found) / len(found) for name in FIGURES}))


def counted(pile: Pile, links: Sequence[Link], gold: Any) -> tuple[Claim, ...]:
    """Return gold's claims with their origins as the program counts them."""
    told = put_in(pile, gold)
    return origins.count(told.claims, pile.documents, told.statements, told.sources, links)


def figures(gold: Any, claims: Sequence[Claim]) -> dict[str, float]:
    """Return every one of `FIGURES` for the claims, which are in gold's order."""
    found = intervals(gold, claims)
    return {name: figure(found) for name, figure in FIGURES.items()}


def intervals(gold: Any, claims: Sequence[Claim]) -> list[Interval]:
    """Return the bounds of every claim beside gold's, in gold's order."""
    return [
        Interval(want["origins_min"], want["origins_max"], claim.origins_min, claim.origins_max)
        for want, claim in zip(gold["claims"], claims, strict=True)
    ]


def row(found: dict[str, float]) -> str:
    """Return figures as a line of a table."""
    return "| " + " | ".join(f"{name} {value:.3f}" for name, value in found.items()) + " |"


def misses(gold: Any, claims: Sequence[Claim]) -> Iterator[str]:
    """Yield each interval that is not gold's, gold's origins, and those counted with their why."""
    names = {source["id"]: source["name"] for source in gold["sources"]}
    for want, claim, bounds in zip(gold["claims"], claims, intervals(gold, claims), strict=True):
        if bounds[:2] != bounds[2:]:
            yield f"{claim.id} {bounds[:2]}, counted {bounds[2:]}: {claim.text}"
            for one in want["origins"]:
                yield f"  gold: {', '.join(names[key] for key in one)}"
            for origin in claim.origins:
                yield f"  {'sure' if origin.certain else 'perhaps'}: {origin.why}"


if __name__ == "__main__":
    main()
