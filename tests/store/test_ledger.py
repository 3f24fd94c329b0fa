from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from firsthand.model.errors import StorageError
from firsthand.store import Event, Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    ledger = Ledger(tmp_path / "custody.jsonl")
    ledger.append("create", "not recorded", title="Острел – a quay")
    for number in range(5):
        ledger.append("intake", "Ilse", item=f"item-{number}", sha256="0" * 64, size=number)
    return ledger


def test_lines_are_chained_and_numbered(ledger: Ledger) -> None:
    lines = list(ledger.lines())
    assert [line["seq"] for line in lines] == [1, 2, 3, 4, 5, 6]
    assert [line["prev"] for line in lines[1:]] == [line["hash"] for line in lines[:-1]]
    assert lines[0]["prev"] == "0" * 64
    assert ledger.verify() == ()


def test_the_hash_can_be_checked_without_this_program(ledger: Ledger) -> None:
    for raw in ledger.path.read_text("utf-8").splitlines():
        line = json.loads(raw)
        wanted = line.pop("hash")
        body = json.dumps(line, sort_keys=True, separators=(",", ":"), ensure_ascii=False) + "\n"
        assert sha256(body.encode()).hexdigest() == wanted


@pytest.mark.parametrize("number", range(6))
def test_a_changed_line_is_named(ledger: Ledger, number: int) -> None:
    lines = ledger.path.read_text("utf-8").splitlines(keepends=True)
    lines[number] = lines[number].replace('"ts":"2', '"ts":"1')
    ledger.path.write_text("".join(lines), "utf-8")
    assert f"custody.jsonl:{number + 1}" in {finding.where for finding in ledger.verify()}


@pytest.mark.parametrize("number", range(5))
def test_a_removed_line_is_named(ledger: Ledger, number: int) -> None:
    lines = ledger.path.read_text("utf-8").splitlines(keepends=True)
    del lines[number]
    ledger.path.write_text("".join(lines), "utf-8")
    assert f"custody.jsonl:{number + 1}" in {finding.where for finding in ledger.verify()}


def test_swapped_lines_and_junk_are_named(ledger: Ledger) -> None:
    lines = ledger.path.read_text("utf-8").splitlines(keepends=True)
    lines[2], lines[3] = lines[3], lines[2]
    lines.insert(5, "hello\n")
    ledger.path.write_text("".join(lines), "utf-8")
    wheres = [finding.where for finding in ledger.verify()]
    assert {"custody.jsonl:3", "custody.jsonl:4", "custody.jsonl:6"} <= set(wheres)


def test_a_missing_ledger_is_a_finding(tmp_path: Path) -> None:
    assert [finding.what for finding in Ledger(tmp_path / "none").verify()] == [
        "the ledger is missing or empty"
    ]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cut=st.integers(min_value=1, max_value=150))
def test_a_torn_last_line_is_kept_aside_and_noted(tmp_path: Path, cut: int) -> None:
    ledger = Ledger(tmp_path / f"custody-{cut}.jsonl")
    ledger.path.unlink(missing_ok=True)
    ledger.append("create", "Ilse", title="x" * 200)
    ledger.append("intake", "Ilse", item="item-1", note="y" * 200)
    whole = ledger.path.read_bytes()
    ledger.path.write_bytes(whole[:-cut])
    torn = whole[whole.index(b"\n") + 1 : -cut]
    assert [finding.what for finding in ledger.verify()] == ["the last line is torn"]
    ledger.append("derive", "Ilse")
    assert ledger.verify() == ()
    repair = list(ledger.lines())[1]
    assert repair["event"] == "repair"
    assert (tmp_path / str(repair["kept"])).read_bytes() == torn


def test_a_full_disk_leaves_no_half_line(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    before = ledger.path.read_bytes()
    monkeypatch.setattr("os.pwrite", _half_then_full(os.pwrite))
    with pytest.raises(StorageError, match="free some space"):
        ledger.append("derive", "Ilse")
    assert ledger.path.read_bytes() == before
    monkeypatch.undo()
    ledger.append("derive", "Ilse")
    assert ledger.verify() == ()


def test_unknown_events_are_refused_and_nothing_is_written(ledger: Ledger) -> None:
    before = ledger.path.read_bytes()
    with pytest.raises(ValueError, match="unknown ledger event"):
        ledger.extend([Event("intake", "Ilse", {}), Event("delete", "Ilse", {})])
    assert ledger.path.read_bytes() == before


def test_two_programs_append_to_one_chain(ledger: Ledger) -> None:
    def note(name: str) -> None:
        own = Ledger(ledger.path)
        for _ in range(20):
            own.append("decide", name)

    threads = [threading.Thread(target=note, args=(name,)) for name in ("Ilse", "Bran")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ledger.verify() == ()
    assert len(list(ledger.lines())) == 46


def test_long_lines_do_not_hide_the_last_one(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "custody.jsonl")
    ledger.append("create", "Ilse", title="x" * 200_000)
    ledger.append("intake", "Ilse", item="y" * 300_000)
    ledger.append("intake", "Ilse", item="z")
    assert ledger.verify() == ()
    assert ledger.whole_size() == ledger.path.stat().st_size


def _half_then_full(real: Callable[[int, bytes, int], int]) -> Callable[[int, bytes, int], int]:
    calls: list[int] = []

    def write(handle: int, data: bytes, offset: int) -> int:
        calls.append(offset)
        if len(calls) > 1:
            raise OSError(28, "No space left on device")
        return real(handle, data[: len(data) // 2], offset)

    return write
