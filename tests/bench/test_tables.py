"""Measured tables are put in their place and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from bench.tables import put


def test_a_table_takes_the_place_of_the_last_one(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n<!-- x begin -->\nold\n<!-- x end -->\nb\n", "utf-8")
    for _ in range(2):
        put(page, "x", "| new |")
        assert page.read_text("utf-8") == "a\n<!-- x begin -->\n| new |\n<!-- x end -->\nb\n"


def test_a_page_without_the_marks_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("a\n", "utf-8")
    with pytest.raises(ValueError, match="unpack"):
        put(page, "x", "| new |")
    assert page.read_text("utf-8") == "a\n"
