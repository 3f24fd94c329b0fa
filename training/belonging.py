"""Fits how surely a statement says the claim it was put into (`claims/belonging.py`).

    python -m training.belonging bench/cases/* src/firsthand/example

The cases are read and grouped as they stand. Each claim that holds most of some gold claim's
statements gives examples: a supporting statement that gold puts into that claim belongs, any
other, those gold does not know among them, does not. Prints the scale, and how well it ranks (area
under the curve).
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from firsthand.claims.belonging import signs
from firsthand.claims.denials import denies
from firsthand.claims.grouping import Groups
from firsthand.claims.link import Settings, propositions
from firsthand.claims.vectors import encode
from training.claims import Case, read_case
from training.regression import Numbers, area, fitted, with_one

PENALTY = 1.0


def main() -> None:
    """Fit on all cases named and print the scale."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", type=Path, nargs="+")
    found = [examples(read_case(folder)) for folder in parser.parse_args().cases]
    rows, belongs = (np.concatenate(part) for part in zip(*found, strict=True))
    weights = fitted(rows, belongs, PENALTY)
    print(dict(zip(("rest", "drawn", "nearest", "worth", "size", "always"), weights, strict=True)))
    print(f"{len(rows)} statements, {belongs.mean():.2f} belong, area "
          f"{area(with_one(rows) @ weights, belongs):.3f}")  # fmt: skip


def examples(case: Case) -> tuple[Numbers, Numbers]:
    """Return the signs of the supporting statements of gold's claims, and whether each belongs."""
    settings = Settings()
    rows = encode(case.found, settings.weights)
    groups = propositions(case.found, rows, settings)
    signs_found: list[Numbers] = [np.zeros((0, 5))]
    belongs: list[float] = []
    for number, name in _homes(case, groups):
        members = [row for row in groups[number] if not denies(case.found[row])]
        if len(members) > 1:
            signs_found.append(signs(rows, members))
            belongs += [float(case.claim.get(row) == name) for row in members]
    return np.concatenate(signs_found), np.array(belongs)


def _homes(case: Case, groups: Groups) -> Sequence[tuple[int, str]]:
    """The groups that hold most of some gold claim, each with the gold claim it holds most of."""
    home = {row: number for number, members in enumerate(groups) for row in members}
    most: dict[str, int] = {}
    for name in sorted(set(case.claim.values())):
        votes = Counter(home[row] for row, own in case.claim.items() if own == name)
        most[name] = min(votes, key=lambda number: (-votes[number], number))
    return [(number, _own(case, groups[number])) for number in sorted(set(most.values()))]


def _own(case: Case, members: Sequence[int]) -> str:
    votes = Counter(case.claim[row] for row in members if row in case.claim)
    return min(votes, key=lambda name: (-votes[name], name))


if __name__ == "__main__":
    main()
