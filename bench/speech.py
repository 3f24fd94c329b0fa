"""Keeps the attributions whose cue is a word of speech, in gold and in what was read alike.

    python bench/speech.py --data polnear/dev.jsonl --said predictions.jsonl --out speech.jsonl

PolNeAR marks thoughts, wants and plans as well; a case is built of what was said. Writes the kept
predictions to OUT and the articles with the kept attributions to OUT.gold, for
SHARED/score/attribution.py. A prediction without a cue is kept. docs/quality.md lists the words.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

REGULAR = (
    "add announce answer assert claim comment complain confirm declare explain insist mention "
    "point recount remark repeat report respond reveal state tweet warn recall"
)
ENDING_IN_E = "accuse acknowledge allege argue cite charge concede describe note quote urge"
ENDING_IN_Y = "deny reply testify"
OTHERS = (
    "according admit admits admitted admitting said say saying says speak speaks spoke spoken "
    "speaking tell telling tells told statement write writes writing written wrote"
)


def _forms() -> frozenset[str]:
    regular = {f"{verb}{end}" for verb in REGULAR.split() for end in ("", "s", "ed", "ing")}
    dropped = {f"{v[:-1]}{end}" for v in ENDING_IN_E.split() for end in ("e", "es", "ed", "ing")}
    changed = {f"{v[:-1]}{end}" for v in ENDING_IN_Y.split() for end in ("y", "ies", "ied", "ying")}
    return frozenset({*regular, *dropped, *changed, *OTHERS.split()})


SPEECH = _forms()


def main() -> None:
    """Write both sides of the comparison."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    for name in ("--data", "--said", "--out"):
        parser.add_argument(name, type=Path, required=True)
    options = parser.parse_args()
    articles, said = _lines(options.data), {row["id"]: row for row in _lines(options.said)}
    gold = [a | {"attributions": spoken(a["text"], a["attributions"])} for a in articles]
    kept = [
        {"id": a["id"], "statements": spoken(a["text"], said[a["id"]]["statements"])}
        for a in articles
    ]
    _write(options.out, kept)
    _write(options.out.with_name(options.out.name + ".gold"), gold)


def spoken(text: str, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the attributions whose cue holds a word of speech, or that have none."""
    return [row for row in rows if not row["cue"] or _words(text, row["cue"]) & SPEECH]


def _words(text: str, spans: Iterable[tuple[int, int]]) -> set[str]:
    return {word.lower() for start, end in spans for word in re.findall(r"\w+", text[start:end])}


def _lines(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def _write(path: Path, rows: Iterable[dict[str, Any]]) -> None:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in rows), encoding="utf-8")


if __name__ == "__main__":
    main()
