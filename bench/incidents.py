"""Settles what the reports on each incident say, and groups all reports of a file by incident.

    python bench/incidents.py --data dev.jsonl.gz --out settled.jsonl --clusters groups.jsonl

A line is {"id", "reports": [{"id", "title", "published", "text"}]} and may hold more, which is not
read. Every report goes through the real stages (statements, names, facts) and becomes a telling
(`entities/events`). OUT gets {"id", "date", "killed", "injured", "city"} for each incident, settled
from its own reports. CLUSTERS gets {"id", "cluster"} for each report: the pile's own grouping,
made without the incidents. Score them with SHARED/score/incidents.py and clusters.py. --only
takes the half of the incidents whose id has an even SHA-1 ("tuning", on which weights were fitted)
or the other ("report"). Prints CPU-seconds and memory.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
import time
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bench import memory
from firsthand.entities import Marker
from firsthand.entities.events import Telling, by_event, settle, telling
from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind, DocumentKind, PublishedBasis
from firsthand.statements import Finder

TUNING, REPORT = 0, 1
HALVES = {"tuning": TUNING, "report": REPORT}
Row = dict[str, Any]


def main() -> None:
    """Read the incidents, settle each, group all reports, write both."""
    options = _options()
    rows = incidents(options.data)
    if options.only:
        rows = [row for row in rows if half(row["id"]) == HALVES[options.only]]
    began = time.process_time()
    told = {str(report["id"]): telling_of(report) for row in rows for report in row["reports"]}
    read = time.process_time()
    _write(options.out, [settled(row, told) for row in rows])
    answered = time.process_time()
    groups = by_event(list(told.values()))
    homes = [(name, number) for number, group in enumerate(groups) for name in group]
    _write(options.clusters, [{"id": name, "cluster": f"e{number}"} for name, number in homes])
    ended = time.process_time()
    print(f"{len(rows)} incidents, {len(told)} reports, {len(groups)} groups; CPU-seconds: "
          f"stages {read - began:.0f}, settling {answered - read:.1f}, grouping "
          f"{ended - answered:.1f}; {memory.peak()} MiB")  # fmt: skip


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="JSON lines, .gz or not")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--clusters", type=Path, required=True)
    parser.add_argument("--only", choices=sorted(HALVES), help="one half of the incidents")
    return parser.parse_args()


def incidents(data: Path) -> list[Row]:
    """Return the lines of a file, compressed or not."""
    opened = gzip.open if data.suffix == ".gz" else open
    with opened(data, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def half(incident: object) -> int:
    """Return which half an incident belongs to: the parity of the SHA-1 of its id as text."""
    return int(hashlib.sha1(str(incident).encode()).hexdigest(), 16) % 2


def document(report: Mapping[str, Any]) -> Document:
    """Return a report as a document: its title as a headline, then a block for each line."""
    title, text = " ".join((report.get("title") or "").split()), report["text"]
    if title and not text.lstrip().startswith(title):
        text = f"{title}\n{text}"
    blocks: list[Block] = []
    for match in re.finditer(r"[^\n]*\S[^\n]*", text):
        head = not blocks and title and match.group().strip().startswith(title)
        kind = BlockKind.HEADLINE if head and len(match.group()) < len(title) + 10 else None
        blocks.append(
            Block(
                kind=kind or BlockKind.PARAGRAPH,
                start=match.start(), end=match.end(), language="en",
            )
        )  # fmt: skip
    name = str(report["id"])
    return Document(
        id=name, item=name, file=name, sha256="", media_type="text/plain", kind=DocumentKind.NEWS,
        title=title or None, outlet=None, published=report.get("published"),
        published_basis=PublishedBasis.METADATA, text=text, blocks=tuple(blocks), language="en",
    )  # fmt: skip


@cache
def _stages() -> tuple[Finder, Marker]:
    return Finder(), Marker()


def telling_of(report: Mapping[str, Any]) -> Telling:
    """Return what one report tells of its event, through the real stages."""
    finder, marker = _stages()
    read = document(report)
    return telling(read, marker.mark(read, finder.find(read)))


def settled(row: Mapping[str, Any], told: Mapping[str, Telling]) -> Row:
    """Return the line for one incident."""
    found = settle([told[str(report["id"])] for report in row["reports"]])
    return {
        "id": row["id"], "date": found.day.isoformat() if found.day else None,
        "killed": found.figures.killed, "injured": found.figures.injured, "city": found.town,
    }  # fmt: skip


def place(name: str | None) -> str:
    """Return a place name without letter case, notes in brackets and double spaces."""
    return " ".join(re.sub(r"\([^)]*\)", " ", name or "").casefold().split())


def _write(path: Path, rows: Iterable[Row]) -> None:
    lines = (json.dumps(row, ensure_ascii=False) for row in rows)
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main()
