"""Unread cases: what is kept back as a check is never trained on."""

from __future__ import annotations

import re
from pathlib import Path

from bench.score import UNREAD

ROOT = Path(__file__).parents[2]


def test_training_is_given_every_case_but_the_unread() -> None:
    listed = re.search(r"READABLE = \$\(addprefix bench/cases/,([^)]+)\)", _makefile())
    assert listed is not None
    cases = {folder.parent.name for folder in (ROOT / "bench/cases").glob("*/gold.json")}
    assert cases > UNREAD
    assert set(listed[1].replace("\\\n", " ").split()) == cases - UNREAD


def _makefile() -> str:
    return (ROOT / "Makefile").read_text("utf-8")
