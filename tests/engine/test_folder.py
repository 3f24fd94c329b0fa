"""A folder is replaced whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from firsthand.engine.folder import replace_folder
from firsthand.model.errors import StorageError


def test_the_new_folder_takes_the_place_of_the_old(tmp_path: Path) -> None:
    target = tmp_path / "pages"
    replace_folder(target, [("old.html", b"1")])
    replace_folder(target, [("deep/new.html", b"2")])
    assert [p.name for p in target.rglob("*.html")] == ["new.html"]
    assert [p.name for p in tmp_path.iterdir()] == ["pages"]


def test_a_full_disk_leaves_the_old_folder(tmp_path: Path) -> None:
    target = tmp_path / "pages"
    replace_folder(target, [("index.html", b"old")])

    def files() -> Iterator[tuple[str, bytes]]:
        yield "index.html", b"new"
        raise OSError(28, "No space left on device")

    with pytest.raises(StorageError, match="No space left"):
        replace_folder(target, files())
    assert (target / "index.html").read_bytes() == b"old"
    assert [p.name for p in tmp_path.iterdir()] == ["pages"]
