"""Writes what the program finds in whole cases, each statement with the gold claims it carries.

    python -m training.cases bench/cases/border src/firsthand/example --out out/cases.json

Only cases that may be read are to be named (`READABLE` of the Makefile, which `make propositions`
gives): those that `bench/score.py` calls unread are the check. The real pipeline runs up to the
resolved statements; a gold statement is the found one of its file with which it shares most letters
(`training/claims.py`). The file holds for every case a list of statements: their words, the
sentence, the words before, the claims ([] where gold has none). It is read where torch is and the
program's own libraries need not be. Half a minute a case.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

from training.marks import Mark

if TYPE_CHECKING:
    from training.claims import Case


def main() -> None:
    """Write all cases named on the command line."""
    from training.claims import read_case

    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("cases", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    found = [_rows(read_case(folder)) for folder in options.cases]
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(json.dumps(found, ensure_ascii=False), "utf-8")


def _rows(case: Case) -> list[list[object]]:
    """Every found statement of a case as [words, sentence, before, claims]."""
    return [
        [p.text, p.sentence, p.before, [case.claim[row]] if row in case.claim else []]
        for row, p in enumerate(case.found)
    ]


def read(path: Path | None) -> list[list[Mark]]:
    """Return the statements of each case in a file that `main` wrote; none without a file."""
    if path is None:
        return []
    cases = json.loads(path.read_text("utf-8"))
    return [[Mark(*words, frozenset(claims)) for *words, claims in case] for case in cases]
