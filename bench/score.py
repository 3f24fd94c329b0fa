"""Builds and scores whole cases against their gold, and writes docs/quality.md.

    python bench/score.py --shared ../shared [--case dev-harbour ...] [--out docs/quality.md]

Cases are the folders of SHARED/casebook with the bundled example, those of bench/cases, and of
these the ones that nobody who writes rules reads; each group has its own table. Scored by
SHARED/score/case.py.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import firsthand
from firsthand.engine.publish import export_json

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "src" / "firsthand" / "example"
OWN = ROOT / "bench" / "cases"
UNREAD = frozenset({
    "dam", "levee", "market", "mill", "orphanage",
    "pipeline", "quarter", "radio", "shrine", "transfer",
})  # fmt: skip
"""Own cases never read and never trained on: they score as an unseen pile does."""
COLUMNS = (
    ("read", "documents.read"),
    ("outlet", "documents.outlet"),
    ("date", "documents.date"),
    ("start", "documents.start"),
    ("statement recall", "statements.recall"),
    ("said", "statements.said"),
    ("chain whole", "chains.whole"),
    ("chain 3+", "chains.deep"),
    ("first-hand end", "chains.end"),
    ("stance", "chains.stance"),
    ("claims B3", "claims.f1"),
    ("origins exact", "origins.exact"),
    ("overlap", "origins.overlap"),
    ("error", "origins.mae"),
    ("false corroboration", "origins.false_corroboration"),
    ("under", "origins.under"),
    ("unfound", "origins.unfound"),
    ("denials F1", "denials.f1"),
    ("figures F1", "figures.f1"),
    ("links F1", "links.f1"),
    ("link kind", "links.kind"),
    ("images F1", "images.f1"),
    ("leaks", "public_edition.leaks"),
    ("public kept", "public_edition.public_kept"),
)


def main() -> None:
    """Score the chosen cases, print the table, and put it into the report."""
    options = _options()
    for name, cases in _groups(options.shared).items():
        chosen = [case for case in cases if not options.case or case.name in options.case]
        if chosen:
            table = markdown(_scores(chosen, options))
            print(table)
            if not options.case:
                _replace(options.out, name, table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--case", action="append", help="only this case; writes no report")
    parser.add_argument("--keep", type=Path, help="keep the built cases here, and build on them")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "quality.md")
    parser.add_argument("--verbose", action="store_true")
    return parser.parse_args()


def _groups(shared: Path) -> dict[str, list[Path]]:
    """Return the cases by the name of their table."""
    book, own = (
        sorted(gold.parent for gold in folder.glob("*/gold.json"))
        for folder in (shared / "casebook", OWN)
    )
    return {
        "scores": [*book, EXAMPLE],
        "own scores": [case for case in own if case.name not in UNREAD],
        "unread scores": [case for case in own if case.name in UNREAD],
    }


def _scores(cases: list[Path], options: argparse.Namespace) -> dict[str, dict[str, Any]]:
    scorer = options.shared / "score" / "case.py"
    with tempfile.TemporaryDirectory() as scratch:
        work = options.keep or Path(scratch)
        return {_title(case): score(case, scorer, work, options.verbose) for case in cases}


def _title(case: Path) -> str:
    title: str = json.loads((case / "gold.json").read_text("utf-8"))["case"]
    return title


def score(case: Path, scorer: Path, work: Path, verbose: bool = False) -> dict[str, Any]:
    """Build `case` below `work`, publish it, and return the figures of the scorer."""
    folder = work / f"{_title(case)}.case"
    built = firsthand.run(case / "reports", folder, _title(case))
    full = work / f"{_title(case)}.json"
    full.write_bytes(export_json(built.folder, built.records, full=True))
    published = _published(built, folder)
    command = [sys.executable, str(scorer), str(case / "gold.json"), str(full)]
    command += ["--published", str(published)] + (["--verbose"] if verbose else [])
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    if verbose:
        print(out)
    start = out.index("{\n")
    figures: dict[str, Any] = json.JSONDecoder().raw_decode(out[start:])[0]
    return figures


def _published(case: firsthand.Case, folder: Path) -> Path:
    """Publish, or where the gate blocks, score an empty edition: nothing public is kept."""
    try:
        page: Path = case.publish()
        return page.parent
    except firsthand.FirsthandError as error:
        print(error, file=sys.stderr)
        shutil.rmtree(folder / "published", ignore_errors=True)
        (folder / "published").mkdir()
        return folder / "published"


def markdown(scores: dict[str, dict[str, Any]]) -> str:
    """Return one row per figure, one column per case, and the mean."""
    head = "| figure | " + " | ".join(scores) + " | mean |"
    rows = [head, "|---" * (len(scores) + 2) + "|"]
    for title, path in COLUMNS:
        values = [_pick(figures, path) for figures in scores.values()]
        mean = sum(values) / len(values)
        rows.append(
            f"| {title} | " + " | ".join(f"{v:g}" for v in [*values, round(mean, 3)]) + " |"
        )
    return "\n".join(rows)


def _pick(figures: dict[str, Any], path: str) -> float:
    group, name = path.split(".")
    return float(figures[group][name])


def _replace(report: Path, name: str, table: str) -> None:
    begin, end = f"<!-- {name} begin -->", f"<!-- {name} end -->"
    text = report.read_text("utf-8") if report.exists() else "# Quality\n"
    if begin not in text:
        text += f"\n{begin}\n{end}\n"
    before, rest = text.split(begin)
    after = rest.split(end)[1]
    report.write_text(f"{before}{begin}\n{table}\n{end}{after}", "utf-8")


if __name__ == "__main__":
    main()
