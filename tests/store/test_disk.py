"""A disk that is really full: a small file system where the system lets us mount one."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from firsthand.model.errors import IntegrityError, StorageError
from firsthand.model.item import Item
from firsthand.store import CaseFolder


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    path = tmp_path / "disk"
    path.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(path)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("mounting a tmpfs is not allowed here; test_a_file_size_limit covers the code")
    yield path
    subprocess.run(["umount", str(path)], check=True)


def test_originals_stop_cleanly_on_a_full_disk(small_disk: Path) -> None:
    with CaseFolder.create(small_disk / "case", "Small") as case:
        kept = case.originals.put(b"k" * 10_000)
        with pytest.raises(StorageError, match="free some space"):
            case.originals.put(b"x" * 3_000_000)
        assert [entry.name for entry in case.originals.folder.iterdir()] == [kept]
        assert case.originals.get(kept) == b"k" * 10_000


def test_intake_and_cache_stop_cleanly_on_a_full_disk(small_disk: Path) -> None:
    with CaseFolder.create(small_disk / "case", "Small") as case:
        item = Item(
            id="item-1",
            sha256=case.originals.put(b"kept"),
            media_type="text/plain",
            size=4,
            file="a.txt",
            acquired_at="2031-03-14T09:00:00Z",
        )
        case.receive([item], [], "Ilse")
        with pytest.raises(StorageError, match="free some space"):
            for number in range(100):
                case.cache_put("read", 1, str(number), b"y" * 100_000)
                case.cache_flush()
        with pytest.raises(StorageError, match="free some space"):
            case.ledger.append("derive", "Ilse", note="z" * 3_000_000)
    with CaseFolder.open(small_disk / "case") as again:
        assert again.items() == (item,)
        assert again.verify() == ()


def test_create_leaves_nothing_on_a_full_disk(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"x" * 1_000_000)
    with pytest.raises(StorageError, match="free some space"):
        CaseFolder.create(small_disk / "case", "Small")
    left = small_disk / "case"
    assert not left.exists() or list(left.iterdir()) == []


def test_a_read_only_disk_can_be_read_and_says_why_it_is_not_written(small_disk: Path) -> None:
    with CaseFolder.create(small_disk / "case", "Small") as case:
        digest = case.originals.put(b"kept")
        secret = case.secret("names")
    (small_disk / "other").mkdir()
    remount = ["mount", "-o", "remount,ro", str(small_disk)]
    subprocess.run(remount, check=True)
    with CaseFolder.open(small_disk / "case") as case:
        assert case.originals.get(digest) == b"kept"
        assert case.load_records().title == "Small"
        writes: list[Callable[[], object]] = [
            lambda: case.originals.put(b"new"),
            lambda: case.ledger.append("derive", "Ilse"),
            lambda: case.save_records(case.load_records()),
            lambda: case.secret("another"),
            lambda: case.building().__enter__(),
        ]
        for write in writes:
            with pytest.raises(StorageError, match="read-only"):
                write()
        assert len(secret) == 32
    with pytest.raises(StorageError, match="read-only"):
        CaseFolder.create(small_disk / "other", "Other")


def test_a_file_size_limit_stops_cleanly(tmp_path: Path) -> None:
    script = textwrap.dedent("""
        import json, resource, signal, sys
        from firsthand.model.errors import StorageError
        from firsthand.store import CaseFolder
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        case = CaseFolder.create(sys.argv[1], "Limited")
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
        words = []
        for action in (lambda: case.originals.put(b"x" * 300_000),
                       lambda: case.ledger.append("derive", "Ilse", note="z" * 300_000)):
            try:
                action()
            except StorageError as error:
                words.append(str(error))
        print(json.dumps(words))
    """)
    run = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "case")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert all("free some" in words for words in json.loads(run.stdout))
    assert len(json.loads(run.stdout)) == 2
    with CaseFolder.open(tmp_path / "case") as case:
        assert case.verify() == ()
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] == resource.RLIM_INFINITY


def test_originals_are_read_only_and_kept_once(tmp_path: Path) -> None:
    with CaseFolder.create(tmp_path / "case", "Once") as case:
        digest = case.originals.put(b"the same bytes")
        assert case.originals.put(b"the same bytes") == digest
        path = case.originals.folder / digest
        assert path.stat().st_mode & 0o222 == 0
        path.chmod(0o644)
        path.write_bytes(b"The same bytes")
        with pytest.raises(IntegrityError, match=digest):
            case.originals.get(digest)
        with pytest.raises(IntegrityError, match="missing"):
            case.originals.get("0" * 64)


def test_half_received_files_are_swept_when_building(tmp_path: Path) -> None:
    with CaseFolder.create(tmp_path / "case", "Swept") as case:
        (case.originals.folder / ".receiving-abc").write_bytes(b"half")
        assert case.verify() == ()
        with case.building():
            assert list(case.originals.folder.iterdir()) == []
