"""Scores every pair of names in a file with the spelling matcher and writes what the scorer reads.

    python bench/names.py --data names/dev.csv --out predictions.jsonl

The pairs are a table with a heading, or JSON lines, with "a" and "b". Score the predictions with
SHARED/score/names.py. Prints pairs a CPU-second.
"""

from __future__ import annotations

import argparse
import csv
import json
import time
from pathlib import Path

from firsthand.entities.spelling import similar


def main() -> None:
    """Read the pairs and write one line of prediction for each."""
    options = _options()
    names = pairs(options.data)
    began = time.process_time()
    rows = [{"a": a, "b": b, "score": similar(a, b).score} for a, b in names]
    seconds = max(time.process_time() - began, 1e-9)
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    options.out.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    print(f"{len(rows)} pairs, {len(rows) / seconds:.0f} a CPU-second")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="a .csv or .jsonl file")
    parser.add_argument("--out", type=Path, required=True)
    return parser.parse_args()


def pairs(data: Path) -> list[tuple[str, str]]:
    """Return the two names of every line of a table or of JSON lines."""
    with data.open(encoding="utf-8", newline="") as lines:
        read = csv.DictReader(lines) if data.suffix == ".csv" else map(json.loads, lines)
        return [(str(row["a"]), str(row["b"])) for row in read]


if __name__ == "__main__":
    main()
