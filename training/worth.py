"""Fits what tells words that carry a claim from the rest of a report (`claims/embedding.py`).

    python -m training.worth --piles training/piles --out src/firsthand/claims/worth.npy

Check-worthiness (Hassan and others 2017, "ClaimBuster") learnt from piles of our own: their marked
words and the sentences around these carry claims, sentences without a mark do not. A logistic
regression over the taught embedding, both kinds weighed alike. Prints how well
it ranks words of piles left out (area under the curve). To be fitted anew after
`training/propositions.py`. Deterministic; numpy; a minute.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from firsthand.claims.embedding import embed
from firsthand.claims.passages import sentences
from training.marks import REPORT, plain
from training.regression import Numbers, area, fitted, with_one

PENALTY, PARTS, SHORTEST = 10.0, 4, 3


def main() -> None:
    """Fit on all piles, print how well it does on piles left out, write the weights."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--piles", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    found = [
        (text, carries, number)
        for number, path in enumerate(sorted(options.piles.glob("*.txt")))
        for text, carries in examples(path)
    ]
    rows = embed([text for text, _, _ in found]).astype(np.float64)
    carries = np.array([float(own) for _, own, _ in found])
    pile = np.array([number for _, _, number in found])
    for part in range(PARTS):
        out = pile % PARTS == part
        weights = fitted(rows[~out], carries[~out], PENALTY, balanced(carries[~out]))
        scores = with_one(rows[out]) @ weights
        print(f"part {part + 1} of {PARTS} left out: area {area(scores, carries[out]):.3f}")
    weights = fitted(rows, carries, PENALTY, balanced(carries))
    np.save(options.out, weights.astype(np.float32))


def examples(path: Path) -> Iterator[tuple[str, bool]]:
    """Yield texts of a pile and whether they carry a claim."""
    inside = False
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(REPORT):
            inside = True
        elif inside and line.strip():
            yield from _of_line(*plain(line))


def _of_line(
    text: str, spans: Sequence[tuple[int, int, frozenset[str]]]
) -> Iterator[tuple[str, bool]]:
    for start, end, _ in spans:
        yield text[start:end], True
    for start, end in sentences(text, 0, len(text)):
        if len(text[start:end].split()) >= SHORTEST:
            yield text[start:end], any(a < end and start < b for a, b, _ in spans)


def balanced(carries: Numbers) -> Numbers:
    """Return a weight for each text, so that both kinds count the same."""
    share = carries.mean()
    return np.where(carries > 0, 0.5 / share, 0.5 / (1 - share))


if __name__ == "__main__":
    main()
