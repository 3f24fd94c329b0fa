"""Fits the weights by which a word in Latin letters and one in another script are compared.

    python -m training.names --cyrillic names/russian-train.jsonl --arabic names/arabic-train.jsonl

A line is {"a", "b", "same"}: a first name and a surname in Latin letters, the same in the other
script; of a pair that is not the same, the first names agree and the surnames are spelt alike. Only
surnames are fitted on, so that half of the words are the same. A logistic regression with a
quadratic penalty gives each sign (`entities/slips.py`) a number for each script; no name is among
them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from firsthand.entities.slips import ARABIC, CYRILLIC, signs
from firsthand.entities.spelling import sounds
from training.regression import Numbers, area, fitted, with_one

WEIGHTS = Path(__file__).parents[1] / "src/firsthand/entities/slips.json"
PENALTY = 1.0
DIGITS = 2


def read(data: Path, script: str) -> tuple[list[dict[str, float]], Numbers]:
    """Return the signs of every pair of surnames in a file, and whether they are the same."""
    lines = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
    pairs = [[sounds(row[side].split()[-1]) for side in ("a", "b")] for row in lines]
    truth = np.array([bool(row["same"]) for row in lines], dtype=np.float64)
    return [signs(latin, other, script) for latin, other in pairs], truth


def table(found: Sequence[dict[str, float]], names: Sequence[str]) -> Numbers:
    """Return signs as rows, a column for each name."""
    return np.array([[row.get(name, 0.0) for name in names] for row in found], dtype=np.float64)


def weights(data: Path, script: str) -> dict[str, float]:
    """Fit the weights for one script, print how well they rank the same file, return them."""
    found, truth = read(data, script)
    names = sorted({name for row in found for name in row} - {"constant"})
    rows = table(found, names)
    best = fitted(rows, truth, PENALTY).round(DIGITS)
    print(f"{script}: {len(truth)} pairs, area {100 * area(with_one(rows) @ best, truth):.1f}")
    return {name: float(much) for name, much in zip([*names, "constant"], best, strict=True)}


def main() -> None:
    """Fit both scripts and write the weights."""
    options = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for script in (CYRILLIC, ARABIC):
        options.add_argument(f"--{script}", type=Path, required=True)
    options.add_argument("--out", type=Path, default=WEIGHTS)
    chosen = options.parse_args()
    found = {script: weights(getattr(chosen, script), script) for script in (CYRILLIC, ARABIC)}
    chosen.out.write_text(f"{json.dumps(found, indent=1, sort_keys=True)}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
