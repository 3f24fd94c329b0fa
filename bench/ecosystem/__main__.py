"""Runs the program and its peers over ecosystems of a bank and writes the table.

python -m bench.ecosystem [--bank dev|report] [--ecosystems 12] [--out docs/quality.md]
"""

from __future__ import annotations

import argparse
import time
from collections import defaultdict
from pathlib import Path

from bench.ecosystem import rooms
from bench.ecosystem.answers import Answer
from bench.ecosystem.bank import Event
from bench.ecosystem.growing import grow
from bench.ecosystem.peers import PEERS
from bench.ecosystem.reports import Ecosystem
from bench.ecosystem.scoring import FIGURES, Score, figures, score
from bench.ecosystem.settings import BANKS
from bench.tables import put

WHOLE, GIVEN = "Firsthand, from files", "Firsthand, claim given"


def main() -> None:
    """Grow the ecosystems, let everyone count, print the table, and put it into the report."""
    options = _options()
    began, program = time.process_time(), rooms.Program()
    scores: dict[str, list[Score]] = defaultdict(list)
    for number in range(options.ecosystems):
        ecosystem = grow(BANKS[options.bank], number)
        pile = program.pile(ecosystem)
        for event in ecosystem.events:
            for name, answer in _answers(pile, ecosystem, event).items():
                truth = {r.file: r.origins for r in ecosystem.carrying(event)}
                scores[name].append(score(number, truth, answer))
                if options.verbose:
                    print(f"{number:3} {event.key:10} {name:32} {scores[name][-1][1:]}")
    table = markdown(scores)
    print(table)
    print(f"{time.process_time() - began:.0f} CPU seconds")
    if options.out:
        put(options.out, "ecosystems", table)


def _answers(pile: rooms.Pile, ecosystem: Ecosystem, event: Event) -> dict[str, Answer]:
    reports = ecosystem.carrying(event)
    return {name: peer(reports) for name, peer in PEERS.items()} | {
        GIVEN: rooms.claim_given(pile, ecosystem, event),
        WHOLE: rooms.whole(pile, ecosystem, event),
    }


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bank", choices=sorted(BANKS), default="dev")
    parser.add_argument("--ecosystems", type=int, default=12)
    parser.add_argument("--out", type=Path, help="put the table into this file")
    parser.add_argument("--verbose", action="store_true", help="print every claim")
    return parser.parse_args()


def markdown(scores: dict[str, list[Score]]) -> str:
    """Return one row per estimator: every figure, with its interval in brackets."""
    lines = ["| estimator | " + " | ".join(FIGURES) + " |", "|---" * (1 + len(FIGURES)) + "|"]
    for name, rows in scores.items():
        cells = [f"{at:.2f} [{low:.2f}, {high:.2f}]" for at, low, high in figures(rows).values()]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
