from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from firsthand.archive import walk
from firsthand.model.errors import NothingToRead


def write(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def test_a_folder_comes_in_a_fixed_order_with_paths_inside_it(tmp_path: Path) -> None:
    write(tmp_path, {"b.txt": b"b", "a/2.txt": b"2", "a/1.txt": b"1", "a/ы/3.txt": b"3"})
    found = [(r.file, r.data, r.reason) for r in walk(tmp_path)]
    assert found == [
        ("a/1.txt", b"1", ""),
        ("a/2.txt", b"2", ""),
        ("a/ы/3.txt", b"3", ""),
        ("b.txt", b"b", ""),
    ]


def test_a_single_file_goes_by_its_name(tmp_path: Path) -> None:
    write(tmp_path, {"deep/a.txt": b"a"})
    assert [r.file for r in walk(tmp_path / "deep" / "a.txt")] == ["a.txt"]


def test_missing_and_empty_paths_say_so(tmp_path: Path) -> None:
    with pytest.raises(NothingToRead, match="spelling"):
        list(walk(tmp_path / "nowhere"))
    (tmp_path / "empty" / "below").mkdir(parents=True)
    with pytest.raises(NothingToRead, match="holds no file"):
        list(walk(tmp_path / "empty"))


def test_what_is_left_out_has_a_reason(tmp_path: Path) -> None:
    outside = write(tmp_path / "outside", {"secret.txt": b"s"})
    root = write(
        tmp_path / "root", {"a.txt": b"a", ".DS_Store": b"x", ".git/config": b"x", "0": b""}
    )
    write(root, {"case/case.db": b"x", "case/custody.jsonl": b"x", "case/originals/1": b"x"})
    (root / "link-in").symlink_to(root / "a.txt")
    (root / "link-out").symlink_to(outside)
    (root / "link-lost").symlink_to(root / "gone")
    os.mkfifo(root / "pipe")
    reasons = {r.file: r.reason for r in walk(root)}
    assert reasons.pop("a.txt") == ""
    words = {
        ".DS_Store": "operating system",
        ".git": "hidden",
        "0": "0 bytes",
        "case": "case folder",
        "link-in": "taken in there",
        "link-out": "out of the folder",
        "link-lost": "link",
        "pipe": "no ordinary file",
    }
    assert set(reasons) == set(words)
    for file, word in words.items():
        assert word in reasons[file]


def test_a_socket_does_not_hang_the_walk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s")
        assert [r.reason for r in walk(tmp_path)] == ["It is no ordinary file."]


def test_a_file_over_the_limit_is_hashed_and_left(tmp_path: Path) -> None:
    write(tmp_path, {"a.txt": b"x" * 1001, "b.txt": b"x" * 1000})
    large, small = walk(tmp_path, largest=1000)
    assert "the limit" in large.reason
    assert large.data == b""
    assert large.sha256 is not None
    assert len(large.sha256) == 64
    assert small.reason == ""


def test_an_unreadable_file_is_a_record_and_the_rest_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"a.txt": b"a", "b.txt": b"b"})
    (tmp_path / "a.txt").chmod(0)
    if os.geteuid() == 0:  # root reads everything, so the refusal is made by hand
        real = Path.read_bytes

        def refuse(path: Path) -> bytes:
            if path.name == "a.txt":
                raise PermissionError(13, "Permission denied")
            return real(path)

        monkeypatch.setattr(Path, "read_bytes", refuse)
    found = {r.file: r.reason for r in walk(tmp_path)}
    assert "Permission denied" in found["a.txt"]
    assert found["b.txt"] == ""


def test_a_name_that_is_no_utf8_can_be_stored(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"quay-\xff.txt")).write_bytes(b"a")
    (found,) = walk(tmp_path)
    assert found.file.encode().decode() == "quay-\ufffd.txt"
