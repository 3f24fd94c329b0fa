"""The command line as a new user meets it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import firsthand
from firsthand.casefile.library import Library


def firsthand_says(*words: str | Path, answers: str = "") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "firsthand.cli", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False, input=answers)


def test_show_prints_the_claims_and_one_claim(example: firsthand.Case) -> None:
    table = firsthand_says("show", example.path)
    assert table.returncode == 0
    assert "origins" in table.stdout
    one = firsthand_says("show", example.path, "1", "--why")
    assert one.returncode == 0
    assert "Independent origins:" in one.stdout


def test_show_tells_who_had_a_claim_from_whom(example: firsthand.Case) -> None:
    told = firsthand_says("show", example.path, "1", "--origins")
    assert told.returncode == 0
    assert "Independent origins:" in told.stdout
    assert "certain" in told.stdout
    data = json.loads(firsthand_says("show", example.path, "1", "--origins", "--json").stdout)
    assert data["claim"] == example.claims[0].id
    bare = firsthand_says("show", example.path, "--origins")
    assert bare.returncode == 2
    assert "Say which claim" in bare.stderr


def test_show_tells_why_of_a_claim_and_of_a_statement(example: firsthand.Case) -> None:
    claim = firsthand_says("show", example.path, "1", "--why").stdout
    assert claim.count("here because:") == len(example.claims[0].statements)
    assert "nearly:" in claim
    said = next(s for s in example.statements if s.cue)
    told = firsthand_says("show", example.path, said.id, "--why").stdout
    for part in ("cue ", "publisher", "speaker", "read as:", "because "):
        assert part in told
    assert said.cue and f"[{said.cue.exact}]" in told


def test_show_gives_json_to_programs(example: firsthand.Case) -> None:
    claims = json.loads(firsthand_says("show", example.path, "--json").stdout)
    assert len(claims) == len(example.claims)
    assert {"text", "origins_min", "origins_max"} <= set(claims[0])


def test_export_full_holds_everything(example: firsthand.Case, tmp_path: Path) -> None:
    out = tmp_path / "full.json"
    said = firsthand_says("export", example.path, "--format", "json", "--full", "-o", out)
    assert said.returncode == 0
    case = json.loads(out.read_text("utf-8"))
    assert case["format"] == "firsthand-case/1"
    assert len(case["statements"]) == len(example.statements)


def test_publish_shows_and_asks(example: firsthand.Case) -> None:
    said = firsthand_says("publish", example.path, "--yes")
    assert said.returncode == 0
    assert "stay readable" in said.stderr
    assert Path(said.stdout.strip()).exists()


def test_check_says_what_this_machine_has() -> None:
    said = firsthand_says("check")
    assert said.returncode == 0
    assert "sandbox" in said.stdout


def test_adding_a_report_builds_only_what_is_new(
    example: firsthand.Case, reports: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "growing"
    few = tmp_path / "few"
    few.mkdir()
    names = sorted(p.name for p in reports.glob("*.html"))[:3]
    for name in names[:2]:
        (few / name).write_bytes((reports / name).read_bytes())
    firsthand.run(few, folder, "Growing")
    assert firsthand_says("add", folder, reports / names[2]).returncode == 0
    grown = firsthand.open_case(folder)
    grown.build()
    assert len(grown.documents) == 3


@pytest.mark.parametrize(
    ("words", "advice"),
    [
        (["run", "no-such-folder", "-o", "x"], "does not exist"),
        (["show", "no-such-case"], "no case folder"),
        (["build", "."], "no case folder"),
    ],
)
def test_bad_use_says_what_to_do(words: list[str], advice: str) -> None:
    said = firsthand_says(*words)
    assert said.returncode == 2
    assert advice in said.stderr
    assert "Traceback" not in said.stderr


def test_an_empty_folder_is_no_case(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    said = firsthand_says("run", tmp_path / "empty", "-o", tmp_path / "case")
    assert said.returncode == 2
    assert "no file" in said.stderr
    assert not (tmp_path / "case").exists()


def test_terminal_and_pages_number_claims_alike(example: firsthand.Case) -> None:
    assert [c.id for c in example.claims] == [c.id for c in Library(example.edition).claims]


def test_an_export_that_has_no_place_says_so(example: firsthand.Case, tmp_path: Path) -> None:
    said = firsthand_says("export", example.path, "--full", "-o", tmp_path / "no" / "case.json")
    assert said.returncode == 2
    assert "can't be written" in said.stderr
    assert "Traceback" not in said.stderr


def test_publish_without_an_answer_publishes_nothing(
    example: firsthand.Case, tmp_path: Path
) -> None:
    copy = tmp_path / "case"
    shutil.copytree(example.path, copy)
    shutil.rmtree(copy / "published", ignore_errors=True)
    said = firsthand_says("publish", copy)
    assert said.returncode == 2
    assert "--yes" in said.stderr
    assert firsthand_says("publish", copy, answers="n\n").returncode == 0
    assert not (copy / "published").exists()


def test_an_unknown_record_is_named(example: firsthand.Case) -> None:
    said = firsthand_says("show", example.path, "no-such-claim")
    assert said.returncode == 2
    assert "no-such-claim" in said.stderr


def test_review_asks_with_both_texts_and_signs_every_answer(
    example: firsthand.Case, tmp_path: Path
) -> None:
    copy = tmp_path / "case"
    shutil.copytree(example.path, copy)
    listed = firsthand_says("review", copy, "--list").stdout
    assert "Are these one and the same?" in listed
    unsigned = firsthand_says("review", copy)
    assert unsigned.returncode == 2
    assert "--by" in unsigned.stderr
    asked = firsthand_says("review", copy, "--by", "A. Reader", answers="3\n1\nu\nq\n")
    assert asked.returncode == 0, asked.stderr
    assert "Decisions made: 1." in asked.stderr
    (unsure, *undone) = firsthand.open_case(copy).folder.decisions()
    assert (unsure.verdict, unsure.who) == ("unsure", "A. Reader")
    assert undone[0].undone_by
