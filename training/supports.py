"""Fits how surely a group of statements is an origin of its claim (`origins/belonging.py`).

    python -m training.supports bench/cases/* src/firsthand/example

The real pipeline runs up to the links. Each claim that holds most of some gold claim's statements
gives examples: of the groups among which its origins are, one for each source of gold's origins is
an origin, the likeliest where several bear its name; all others are not. Prints the scale, and for
every case how well it ranks (area under the curve). Deterministic; numpy; a minute a case.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from firsthand import claims, origins
from firsthand.model.claim import Claim
from firsthand.model.source import Source
from firsthand.origins.belonging import Scale, Signs, signs
from firsthand.origins.counting import Counter as Counting
from firsthand.origins.merging import Group
from training.claims import Pile, matched, resolved
from training.regression import Numbers, area, fitted, with_one

PENALTY = 1.0
Key = tuple[str, ...]


def main() -> None:
    """Fit on all cases named and print the scale."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", type=Path, nargs="+")
    found = [examples(folder) for folder in parser.parse_args().cases]
    rows, supports = (np.concatenate(part) for part in zip(*found, strict=True))
    weights = fitted(rows, supports, PENALTY)
    names = [field.name for field in msgspec.structs.fields(Scale)]
    print({name: round(float(w), 3) for name, w in zip(names, weights, strict=True)})
    print(f"{len(rows)} groups, {supports.mean():.2f} are origins, areas",
          *(f"{area(with_one(own) @ weights, true):.3f}" for own, true in found))  # fmt: skip


def examples(folder: Path) -> tuple[Numbers, Numbers]:
    """Return the signs of the groups in gold's claims, and whether each is an origin."""
    pile = resolved(folder)
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    linked = claims.link(pile.documents, pile.statements, pile.facts, pile.sources, ())
    links = origins.connect(pile.documents, pile.statements, pile.sources, pile.images)
    counting = Counting(pile.documents, pile.statements, pile.sources, links)
    rows: list[Signs] = []
    supports: list[float] = []
    for own, theirs in _homes(pile, linked, gold):
        groups = counting.rivals(own)
        told = signs(own, groups)
        rows += told
        supports += _supporting(pile, groups, [row[0] for row in told], _wanted(gold, theirs))
    return np.array(rows).reshape(-1, 3), np.array(supports)


def _homes(pile: Pile, linked: Sequence[Claim], gold: Any) -> list[tuple[Claim, Any]]:
    """Each gold claim with the one of ours that holds most of its statements."""
    found = pile.passages()
    known = matched(found, [(s, c["id"]) for c in gold["claims"] for s in c["statements"]])
    home = {name: claim for claim in linked for name in claim.statements}
    pairs: list[tuple[Claim, Any]] = []
    for claim in gold["claims"]:
        held = [home[found[row].statement.id] for row, own in known.items() if own == claim["id"]]
        votes = Counter(claim.id for claim in held)
        if votes:
            most = min(votes, key=lambda name: (-votes[name], name))
            pairs.append((next(own for own in held if own.id == most), claim))
    return pairs


def _wanted(gold: Any, claim: Any) -> list[set[Key]]:
    """The names of every source of the gold claim's origins."""
    called = {s["id"]: {_key(n) for n in (s["name"], *s["aliases"])} for s in gold["sources"]}
    return [called[source] for origin in claim["origins"] for source in origin]


def _supporting(
    pile: Pile, groups: Sequence[Group], odds: Sequence[float], wanted: Sequence[set[Key]]
) -> list[float]:
    named: dict[str, Source] = {source.id: source for source in pile.sources}
    left, supports = list(range(len(wanted))), [0.0] * len(groups)
    for number in sorted(range(len(groups)), key=lambda n: (-odds[n], n)):
        names = {
            _key(n) for key in groups[number].sources for n in (named[key].name, *named[key].names)
        }
        met = [own for own in left if wanted[own] & names]
        if met:
            supports[number] = 1.0
            left = [own for own in left if own not in met]
    return supports


def _key(name: str) -> Key:
    return tuple(re.findall(r"\w+", name.casefold().removeprefix("the ")))


if __name__ == "__main__":
    main()
