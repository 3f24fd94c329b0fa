"""Speed, memory and recall of finding all shared passages, by the size of the pile, with a peer.

    python -m bench.passages [--sizes 1000 10000 100000] [--peer 1000 10000] [--seed 1] [--out FILE]

Starts from words as numbers (reading and tokenising belong to other stages; their rate is shown).
Each row is a process of its own. A planted passage counts as found when more than half of its words
are returned, at the right places in both documents. `--peer` names the sizes that the peer does,
too, in the same run: see `sketching`.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from bench.tables import put
from numpy.typing import NDArray

from bench import memory, planting, sketching
from firsthand.origins import joining
from firsthand.origins.fingerprints import Texts, texts
from firsthand.origins.passages import Alike, alike
from firsthand.origins.words import words

Candidates = Callable[[Texts], NDArray[np.int64]]
OURS, PEER = "winnowed 8-grams", "rensa, banded"
METHODS: dict[str, Candidates] = {OURS: joining.candidates, PEER: sketching.candidates}
SAMPLE = 2000
"""Documents that are written out and tokenised to learn how fast that is."""


def main() -> None:
    """Measure the chosen sizes and write the table."""
    options = _options()
    if options.measure:
        print(json.dumps(measure(options.measure, METHODS[options.method])))
        return
    rows = [row for size in options.sizes for row in _of_size(size, options)]
    table = markdown(rows)
    print(table)
    print(f"Tokenising: {tokenising():,.0f} words a CPU-second")
    if options.out:
        put(options.out, "passages", table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--peer", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scratch", type=Path, help="a folder for the piles")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--method", choices=METHODS, default=OURS, help=argparse.SUPPRESS)
    return parser.parse_args()


def _of_size(size: int, options: argparse.Namespace) -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory(dir=options.scratch) as folder:
        planting.sow(Path(folder), size, options.seed)
        methods = [OURS, PEER] if size in options.peer else [OURS]
        rows = [_in_own_process(Path(folder), method) for method in methods]
    for row in rows:
        print(json.dumps(row), file=sys.stderr, flush=True)
    return rows


def _in_own_process(pile: Path, method: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.passages", "--measure", str(pile), "--method", method]
    out = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return {"method": method, **json.loads(out.splitlines()[-1])}


def measure(folder: Path, candidates: Candidates) -> dict[str, Any]:
    """Find all shared passages of a pile; return the figures."""
    pile, planted = planting.reap(folder)
    wanted = {(plant.source, plant.copy): plant for plant in planted}
    began, cpu = time.monotonic(), _cpu()
    pairs = candidates(pile)
    joined = _cpu() - cpu
    found: dict[tuple[int, int], list[Alike]] = {}
    passages = 0
    for first, second in pairs.tolist():
        runs = list(alike(pile.of(first), pile.of(second)))
        passages += len(runs)
        if (first, second) in wanted:
            found[first, second] = runs
    figures = {
        "documents": len(pile),
        "words": len(pile.words),
        "wall": time.monotonic() - began,
        "join": joined,
        "cpu": _cpu() - cpu,
        "memory": memory.peak(),
        "pairs": len(pairs),
        "passages": passages,
    }
    return figures | recall(wanted, found)


def recall(
    wanted: dict[tuple[int, int], planting.Planted], found: dict[tuple[int, int], list[Alike]]
) -> dict[str, float]:
    """Return the share of planted passages that were found: all, word for word, and changed."""
    hits = [
        (plant.verbatim, _covered(plant, found.get(pair, [])) > planting.PASSAGE / 2)
        for pair, plant in wanted.items()
    ]
    return {
        "recall": np.mean([hit for _, hit in hits]).item(),
        "verbatim": np.mean([hit for verbatim, hit in hits if verbatim]).item(),
        "changed": np.mean([hit for verbatim, hit in hits if not verbatim]).item(),
    }


def _covered(plant: planting.Planted, runs: list[Alike]) -> int:
    """Return how many words of a planted passage were found, at the right places."""
    return sum(
        max(
            0,
            min(run.here + run.words, plant.source_at + planting.PASSAGE)
            - max(run.here, plant.source_at),
        )
        for run in runs
        if run.there - run.here == plant.copy_at - plant.source_at
    )


def tokenising() -> float:
    """Return how many words a CPU-second are cut out of texts and numbered."""
    known = planting.vocabulary()
    draw = np.random.default_rng(2)
    pile = [" ".join(known[i] for i in draw.integers(0, len(known), 400)) for _ in range(SAMPLE)]
    began = _cpu()
    found = texts((word for word, _, _ in words(text)) for text in pile)
    return len(found.words) / (_cpu() - began)


def _cpu() -> float:
    spent = os.times()
    return spent.user + spent.system


def markdown(rows: list[dict[str, Any]]) -> str:
    """Return one row per size and method."""
    head = ["documents", "words", "method", "wall s", "CPU s", "of it candidates", "peak MiB",
            "pairs", "passages", "recall", "word for word", "changed"]  # fmt: skip
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for row in rows:
        cells = [f"{row['documents']:,}", f"{row['words'] / 1e6:.1f} M", row["method"],
                 f"{row['wall']:.1f}", f"{row['cpu']:.1f}", f"{row['join']:.1f}", row["memory"],
                 f"{row['pairs']:,}", f"{row['passages']:,}", f"{row['recall']:.3f}",
                 f"{row['verbatim']:.3f}", f"{row['changed']:.3f}"]  # fmt: skip
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
