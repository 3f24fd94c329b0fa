from __future__ import annotations

import tempfile
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.store import CaseFolder


def test_results_are_found_before_and_after_their_batch_is_written(case: CaseFolder) -> None:
    case.cache_put("read", 1, "a", b"one")
    assert case.cache_get("read", 1, "a") == b"one"
    case.cache_flush()
    assert case.cache_get("read", 1, "a") == b"one"
    with CaseFolder.open(case.path) as again:
        assert again.cache_get("read", 1, "a") == b"one"
        assert again.cache_get("read", 2, "a") is None
        assert again.cache_get("statements", 1, "a") is None


def test_a_full_batch_reaches_the_disk_by_itself(case: CaseFolder) -> None:
    for number in range(600):
        case.cache_put("read", 1, str(number), b"x")
    with CaseFolder.open(case.path) as again:
        found = sum(again.cache_get("read", 1, str(number)) is not None for number in range(600))
    assert 300 <= found <= 600


def test_only_unused_results_of_used_stages_are_dropped(case: CaseFolder) -> None:
    for key in ("old", "kept"):
        case.cache_put("read", 1, key, b"x")
        case.cache_put("statements", 1, key, b"x")
    case.cache_flush()
    with CaseFolder.open(case.path) as again:
        again.cache_get("read", 1, "kept")
        again.cache_put("read", 2, "new", b"y")
        assert again.cache_drop_unused() == 1
        assert again.cache_get("read", 1, "old") is None
        assert again.cache_get("read", 1, "kept") == b"x"
        assert again.cache_get("read", 2, "new") == b"y"
        assert again.cache_get("statements", 1, "old") == b"x"


@settings(max_examples=20, deadline=None)
@given(
    entries=st.dictionaries(
        st.tuples(st.sampled_from(["read", "claims"]), st.integers(1, 3), st.text(max_size=8)),
        st.binary(max_size=50),
        max_size=12,
    )
)
def test_whatever_is_put_is_got(entries: dict[tuple[str, int, str], bytes]) -> None:

    with tempfile.TemporaryDirectory() as folder:
        with CaseFolder.create(Path(folder) / "case", "Any") as case:
            for (stage, version, key), value in entries.items():
                case.cache_put(stage, version, key, value)
        with CaseFolder.open(Path(folder) / "case") as again:
            for (stage, version, key), value in entries.items():
                assert again.cache_get(stage, version, key) == value


def test_a_batch_is_written_after_a_while(
    case: CaseFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A killed build of slow reports loses seconds, not its first 255 reports."""
    case.cache_put("statements", 1, "first", b"x")
    later = monotonic() + 60
    monkeypatch.setattr("firsthand.store.cache.monotonic", lambda: later)
    case.cache_put("statements", 1, "second", b"x")
    with CaseFolder.open(case.path) as again:
        assert again.cache_get("statements", 1, "first") == b"x"
