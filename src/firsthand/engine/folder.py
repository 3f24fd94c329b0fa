"""Writes a folder of files so that a reader sees the old one or the new one, never half of each."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

from firsthand.model.errors import StorageError


def replace_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write `files` (relative path, bytes) as `folder`, in place of what stands there.

    Raises `StorageError` where the disk is full or the place is read-only; the old folder stays.
    """
    fresh = folder.with_name(f".{folder.name}.new")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
        for name, data in files:
            target = fresh / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
        _swap(fresh, folder)
    except OSError as error:
        shutil.rmtree(fresh, ignore_errors=True)
        raise StorageError(
            f"{folder} could not be written: {error.strerror}. Free some room or choose another "
            "place, then run the same command again; nothing that was there is lost."
        ) from error


def _swap(fresh: Path, folder: Path) -> None:
    old = folder.with_name(f".{folder.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)
