"""Fits how likely a statement carries a claim, and how surely it says the one it was put into.

    python -m training.belonging bench/cases/* src/firsthand/example

The cases are read and grouped as they stand. For `claims/worth.py` every supporting statement is an
example: those that gold knows carry a claim. For `claims/belonging.py` each claim that holds most
of some gold claim's statements gives examples: a supporting statement that gold puts into that
claim belongs, any other, those gold does not know among them, does not. Prints both scales, and how
well they rank (area under the curve), the second with the worth of the first in it.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
from msgspec.structs import fields

from firsthand.claims import belonging, worth
from firsthand.claims.denials import denies
from firsthand.claims.grouping import Groups
from firsthand.claims.link import Settings, propositions
from firsthand.claims.vectors import encode
from firsthand.model.record import Record
from training.claims import Case, read_case
from training.regression import Numbers, area, fitted, with_one

PENALTY = 1.0


def main() -> None:
    """Fit on all cases named and print the scales."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", type=Path, nargs="+")
    grouped = [Grouped(read_case(folder)) for folder in parser.parse_args().cases]
    scale = worth.Scale(**_report(worth.Scale, [case.worths() for case in grouped]))
    for case in grouped:
        case.judge(scale)
    _report(belonging.Scale, [case.homes() for case in grouped])


def _report(kind: type[Record], found: Sequence[tuple[Numbers, Numbers]]) -> dict[str, float]:
    """Fit one scale, print and return it."""
    rows, truth = (np.concatenate(part) for part in zip(*found, strict=True))
    weights = fitted(rows, truth, PENALTY)
    names = [field.name for field in fields(kind)]
    scale = {name: round(float(w), 3) for name, w in zip(names, weights, strict=True)}
    print(kind.__module__, scale)
    areas = [area(with_one(own) @ weights, true) for own, true in found]
    print(f"{len(rows)} statements, {truth.mean():.2f} are so, areas", *(f"{a:.3f}" for a in areas))
    return scale


class Grouped:
    """A case with its rows and the claims they make."""

    def __init__(self, case: Case) -> None:
        """Group the statements of `case` as the program does."""
        settings = Settings()
        self.case = case
        self.rows = encode(case.found, settings.weights)
        self.groups = propositions(case.found, self.rows, settings)

    def judge(self, scale: worth.Scale) -> None:
        """Judge all statements' worth anew."""
        self.rows = msgspec.structs.replace(self.rows, worth=worth.worth(self.rows.seen, scale))

    def worths(self) -> tuple[Numbers, Numbers]:
        """Return the signs of all supporting statements, and whether gold knows each."""
        chosen = [row for row, passage in enumerate(self.case.found) if not denies(passage)]
        known = [float(row in self.case.claim) for row in chosen]
        return self.rows.seen[chosen].astype(np.float64), np.array(known)

    def homes(self) -> tuple[Numbers, Numbers]:
        """Return the signs of the supporting statements of gold's claims, and which belong."""
        found: list[Numbers] = [np.zeros((0, len(fields(belonging.Scale)) - 1))]
        belongs: list[float] = []
        for number, name in _homes(self.case, self.groups):
            members = [row for row in self.groups[number] if not denies(self.case.found[row])]
            if len(members) > 1:
                found.append(belonging.signs(self.rows, members))
                belongs += [float(self.case.claim.get(row) == name) for row in members]
        return np.concatenate(found), np.array(belongs)


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
