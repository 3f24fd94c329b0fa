"""Fits what tells words that carry a claim from the rest of a report (`claims/embedding.py`).

    python -m training.worth --piles training/piles --out src/firsthand/claims/worth.npy

Check-worthiness (Hassan and others 2017, "ClaimBuster") learnt from piles of our own: their marked
words and the sentences around these carry claims, sentences without a mark do not. A logistic
regression over the taught embedding, both kinds weighed alike, by Newton's method. Prints how well
it ranks words of piles left out (area under the curve). To be fitted anew after
`training/propositions.py`. Deterministic; numpy; a minute.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from firsthand.claims.embedding import embed
from firsthand.claims.passages import SENTENCE_END
from training.marks import REPORT, plain

Numbers = npt.NDArray[np.float64]
PENALTY, STEPS, PARTS, SHORTEST = 10.0, 12, 4, 3


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
        scores = with_one(rows[out]) @ fitted(rows[~out], carries[~out])
        print(f"part {part + 1} of {PARTS} left out: area {area(scores, carries[out]):.3f}")
    np.save(options.out, fitted(rows, carries).astype(np.float32))


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
    cuts = [match.span() for match in SENTENCE_END.finditer(text)]
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)]
    for start, end in zip(starts, ends, strict=True):
        if len(text[start:end].split()) >= SHORTEST:
            yield text[start:end], any(a < end and start < b for a, b, _ in spans)


def fitted(rows: Numbers, carries: Numbers) -> Numbers:
    """Return the weights of all columns and, last, what is added."""
    full, weights = with_one(rows), np.zeros(rows.shape[1] + 1)
    share = carries.mean()
    weight = np.where(carries > 0, 0.5 / share, 0.5 / (1 - share))
    for _ in range(STEPS):
        chance = 1 / (1 + np.exp(-full @ weights))
        slope = full.T @ (weight * (chance - carries)) + PENALTY * np.append(weights[:-1], 0.0)
        curve = (full * (weight * chance * (1 - chance))[:, None]).T @ full
        weights -= np.linalg.solve(curve + PENALTY * np.eye(len(weights)), slope)
    return weights


def with_one(rows: Numbers) -> Numbers:
    """Return the rows with a column of ones."""
    return np.concatenate([rows, np.ones((len(rows), 1))], axis=1)


def area(scores: Numbers, carries: Numbers) -> float:
    """Return the chance that a text that carries a claim is ranked above one that does not."""
    ranks = np.argsort(np.argsort(scores, kind="stable"), kind="stable")
    own = int(carries.sum())
    above = float(ranks[carries > 0].sum()) - own * (own - 1) / 2
    return above / max(1, own * (len(carries) - own))


if __name__ == "__main__":
    main()
