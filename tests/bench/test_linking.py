"""The cost of linking is told for every row, whatever was measured; the pile grows with it."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from bench.linking import fill, markdown, plot


def _row(statements: int, cpu: float) -> dict[str, Any]:
    return {
        "reports": 3,
        "statements": statements,
        "claims": 7,
        "cpu": cpu,
        "memory": 90,
    }


def test_growth_is_the_exponent_between_two_sizes() -> None:
    rows = markdown([_row(100, 2.0), _row(200, 8.0)]).splitlines()[2:]
    assert rows == [
        "| 3 | 100 | 7 | 2.0 | 50 | – | 90 |",
        "| 3 | 200 | 7 | 8.0 | 25 | n^2.00 | 90 |",
    ]


@pytest.mark.parametrize(
    ("rows", "last"),
    [
        ([_row(100, 2.0), _row(100, 2.0)], "| 50 | – | 90 |"),
        ([_row(100, 0.0), _row(200, 2.0)], "| 100 | – | 90 |"),
        ([_row(0, 0.0), _row(100, 0.0)], "| – | – | 90 |"),
    ],
)
def test_what_tells_no_growth_breaks_nothing(rows: list[dict[str, Any]], last: str) -> None:
    assert markdown(rows).endswith(last)
    assert plot(rows)


def test_the_plot_has_a_point_for_every_row() -> None:
    drawing = ElementTree.fromstring(plot([_row(100, 2.0), _row(200, 8.0)]))
    assert len(drawing.findall("{*}circle")) == 2
    assert "8 s" in "".join(drawing.itertext())


def test_a_pile_that_is_too_small_gets_what_it_lacks(tmp_path: Path) -> None:
    fill(tmp_path / "reports", 2, 1)
    first = {path.name: path.read_bytes() for path in (tmp_path / "reports").iterdir()}
    fill(tmp_path / "reports", 3, 1)
    then = {path.name: path.read_bytes() for path in (tmp_path / "reports").iterdir()}
    assert len(first) == 2
    assert len(then) == 3
    assert first.items() <= then.items()
    assert [path.name for path in tmp_path.iterdir()] == ["reports"]
