"""Nothing is worked out twice, and a raised version forgets what was known."""

from __future__ import annotations

from pathlib import Path

import pytest

from firsthand.engine.cache import Stage, StageCache, fingerprint
from firsthand.engine.progress import Silent
from firsthand.store import CaseFolder


class Counting(Silent):
    """Notes which stages were started, and with how many steps."""

    def __init__(self) -> None:
        self.started: list[tuple[str, int]] = []
        self.steps = 0

    def start(self, stage: str, total: int) -> None:
        self.started.append((stage, total))

    def advance(self) -> None:
        self.steps += 1


@pytest.fixture
def case(tmp_path: Path) -> CaseFolder:
    return CaseFolder.create(tmp_path / "case", "Test")


def doubled(case: CaseFolder, version: int, numbers: list[int]) -> tuple[list[int], Counting, int]:
    progress = Counting()
    cache = StageCache(case, progress)
    stage = Stage("double", version, int)
    keys = [fingerprint(number) for number in numbers]
    results = list(cache.each(stage, numbers, keys, lambda number: 2 * number))
    return results, progress, cache.worked


def test_only_what_is_new_is_worked_out(case: CaseFolder) -> None:
    assert doubled(case, 1, [1, 2])[0] == [2, 4]
    results, progress, worked = doubled(case, 1, [1, 3, 2])
    assert results == [2, 6, 4]
    assert (worked, progress.started, progress.steps) == (1, [("double", 1)], 1)


def test_a_raised_version_works_everything_out_again(case: CaseFolder) -> None:
    doubled(case, 1, [1, 2])
    assert doubled(case, 2, [1, 2])[2] == 2


def test_once_keeps_the_result_of_a_whole_case(case: CaseFolder) -> None:
    stage = Stage("whole", 1, tuple[str, ...])
    calls: list[int] = []

    def work() -> tuple[str, ...]:
        calls.append(1)
        return ("a", "b")

    for _ in range(2):
        assert StageCache(case, Silent()).once(stage, "key", work) == ("a", "b")
    assert len(calls) == 1


def test_fingerprints_tell_where_one_thing_ends() -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    assert fingerprint("a", "b") != fingerprint(("a", "b"))
