"""How the cost of linking statements into claims grows: one pile, ever larger parts of it.

    python -m bench.linking [--sizes 5000 50000] [--case FOLDER] [--out docs/performance.md]

The pile is that of `bench/run.py`, with enough reports for the largest size; it is read once into
`--case` (kept, so that a run that stops goes on from there). Each size is then linked in a process
of its own, which holds the records of the whole pile as well. CPU seconds, never wall clock.
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from typing import Any

from bench.run import make_pile
from bench.tables import put

from bench import memory
from firsthand.model.document import Document
from firsthand.model.statement import Statement

STATEMENTS_A_REPORT = 20
"""Fewer than a report of the pile gives on average, so that the pile is never too small."""
PLOT = "linking.svg"
WIDTH, HEIGHT, MARGIN = 560, 320, 56


def main() -> None:
    """Measure the chosen sizes and write the table, with a plot beside it."""
    options = _options()
    if options.measure:
        print(json.dumps(measure(options.case, options.measure)))
        return
    _read_once(options.case, max(options.sizes), options.seed)
    rows = [_in_own_process(options.case, size) for size in sorted(options.sizes)]
    print(markdown(rows))
    if options.out:
        put(options.out, "linking", markdown(rows))
        options.out.with_name(PLOT).write_text(plot(rows), "utf-8")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[5000, 10000, 20000, 50000])
    parser.add_argument("--case", type=Path, default=Path("out/linking"))
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--measure", type=int, help=argparse.SUPPRESS)
    return parser.parse_args()


def _read_once(work: Path, statements: int, seed: int) -> None:
    import firsthand

    fill(work / "reports", statements // STATEMENTS_A_REPORT, seed)
    firsthand.run(work / "reports", work / "case", "linking")


def fill(reports: Path, size: int, seed: int) -> None:
    """Write those of the first `size` reports of the pile that the folder lacks."""
    reports.mkdir(parents=True, exist_ok=True)
    kept = {path.name for path in reports.iterdir()}
    if len(kept) >= size:
        return
    with tempfile.TemporaryDirectory(dir=reports.parent) as scratch:
        make_pile(Path(scratch) / "reports", size, seed)
        for made in sorted((Path(scratch) / "reports").iterdir()):
            if made.name not in kept:
                made.replace(reports / made.name)


def _in_own_process(work: Path, size: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "bench.linking", "--case", str(work), "--measure", str(size)]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    row: dict[str, Any] = json.loads(out.splitlines()[-1])
    return row


def measure(work: Path, size: int) -> dict[str, Any]:
    """Link the first `size` statements of the kept pile, in whole reports, and return the cost."""
    import firsthand
    from firsthand import claims

    records = firsthand.open_case(work / "case").records
    said: defaultdict[str, list[Statement]] = defaultdict(list)
    for statement in records.statements:
        said[statement.document].append(statement)
    documents: list[Document] = []
    statements: list[Statement] = []
    for document in records.documents:
        if len(statements) >= size:
            break
        documents.append(document)
        statements += said[document.id]
    known = {statement.id for statement in statements}
    facts = [fact for fact in records.facts if fact.statement in known]
    began = time.process_time()
    found = claims.link(documents, statements, facts, records.sources, ())
    return {
        "reports": len(documents),
        "statements": len(statements),
        "claims": len(found),
        "cpu": round(time.process_time() - began, 1),
        "memory": memory.peak(),
    }


def markdown(rows: list[dict[str, Any]]) -> str:
    """Return one row a size; growth is the exponent between a size and the one before."""
    lines = [
        "| reports | statements | claims | CPU s | statements a CPU-s | growth | peak MiB |",
        "|---" * 7 + "|",
    ]
    for before, row in zip([None, *rows], rows, strict=False):
        rate = round(row["statements"] / row["cpu"]) if row["cpu"] else "–"
        cells = [row["reports"], row["statements"], row["claims"], row["cpu"], rate,
                 _growth(before, row), row["memory"]]  # fmt: skip
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def _growth(before: dict[str, Any] | None, row: dict[str, Any]) -> str:
    if before is None:
        return "–"
    sizes, costs = ((before[key], row[key]) for key in ("statements", "cpu"))
    if min(*sizes, *costs) <= 0 or sizes[0] == sizes[1]:
        return "–"
    return f"n^{math.log(costs[1] / costs[0]) / math.log(sizes[1] / sizes[0]):.2f}"


def plot(rows: list[dict[str, Any]]) -> str:
    """Return an SVG drawing of CPU seconds by statements, both axes from nought."""
    most = max(row["statements"] for row in rows) or 1, max(row["cpu"] for row in rows) or 1
    points = [_place(row["statements"] / most[0], row["cpu"] / most[1]) for row in rows]
    line = " ".join(f"{x},{y}" for x, y in [_place(0, 0), *points])
    (left, bottom), (right, top) = _place(0, 0), _place(1, 1)
    marks = "\n".join(
        f'<circle cx="{x}" cy="{y}" r="4"/>'
        f'<text x="{x}" y="{y - 10}" text-anchor="end">{row["cpu"]:.0f} s</text>'
        f'<text x="{x}" y="{bottom + 20}" text-anchor="middle">{row["statements"]:,}</text>'
        for (x, y), row in zip(points, rows, strict=True)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        'font-family="sans-serif" font-size="12">\n'
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>\n'
        f'<path d="M{left},{top} V{bottom} H{right}" fill="none" stroke="black"/>\n'
        f'<polyline points="{line}" fill="none" stroke="#1f5fa8" stroke-width="2"/>\n'
        f"{marks}\n"
        f'<text x="{left}" y="{top - 22}">CPU seconds to link statements into claims</text>\n'
        f'<text x="{right}" y="{bottom + 40}" text-anchor="end">statements</text>\n'
        "</svg>\n"
    )


def _place(right: float, up: float) -> tuple[int, int]:
    """Return where a point of the unit square lies in the drawing, in its own units."""
    across, upwards = WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN
    return round(MARGIN + right * across), round(HEIGHT - MARGIN - up * upwards)


if __name__ == "__main__":
    main()
