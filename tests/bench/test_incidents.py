"""The bench on incidents reads a file, halves it by id and answers for every report."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from bench.incidents import document, half, incidents, main, place

ROWS = [
    {
        "id": number,
        "reports": [
            {"id": f"r{number}", "title": f"Two hurt in ward {number}", "published": "2031-03-14",
             "text": f"Two men were hurt in ward {number} on Thursday.\n\nNobody died."}
        ],
    }
    for number in range(2)
]  # fmt: skip


def test_a_report_has_its_title_as_headline_once() -> None:
    read = document(ROWS[0]["reports"][0])  # type: ignore[index]
    kinds = [block.kind.value for block in read.blocks]
    assert kinds == ["headline", "paragraph", "paragraph"]
    again = document({"id": "x", "title": "A", "published": None, "text": "A\nB"})
    assert again.text == "A\nB" and again.blocks[0].kind.value == "headline"


def test_halves_follow_from_the_id() -> None:
    assert half("17") == half(17)
    assert {half(number) for number in range(40)} == {0, 1}


def test_places_are_compared_without_notes() -> None:
    assert place("Tarsk  (Old Port)") == place("tarsk") != place(None)


def test_every_incident_and_report_gets_a_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data, out, groups = (tmp_path / name for name in ("data.jsonl", "out.jsonl", "groups.jsonl"))
    data.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS), encoding="utf-8")
    assert incidents(data) == ROWS
    given = ["--data", str(data), "--out", str(out), "--clusters", str(groups)]
    monkeypatch.setattr(sys, "argv", ["incidents.py", *given])
    main()
    answers = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [set(row) for row in answers] == [{"id", "date", "killed", "injured", "city"}] * 2
    grouped = [json.loads(line) for line in groups.read_text("utf-8").splitlines()]
    assert sorted(row["id"] for row in grouped) == ["r0", "r1"]
    assert "2 incidents, 2 reports" in capsys.readouterr().out
