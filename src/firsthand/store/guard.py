"""Turns what the disk and SQLite complain about into our own errors, which say what to do."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from firsthand.model.errors import IntegrityError, StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_CLOSED = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def guard(path: Path) -> Iterator[None]:
    """Raise StorageError or IntegrityError for what fails inside while `path` is used."""
    try:
        yield
    except OSError as error:
        raise StorageError(_disk_words(error, path)) from error
    except sqlite3.Error as error:
        raise _database_error(error, path) from error


def _disk_words(error: OSError, path: Path) -> str:
    if error.errno in _FULL:
        return (
            f"The disk is full, so {path} was not written. Nothing half-written is left: free some "
            "space, or copy the case folder to a larger disk, and run the command again."
        )
    if error.errno in _CLOSED:
        return (
            f"{path} can't be written: the folder is read-only or belongs to someone else. Copy "
            "the case folder to a place of your own, or change its permissions, and try again."
        )
    words = error.strerror or str(error)
    return f"{path} can't be used: {words}. Check the disk, or choose another place, and try again."


def _database_error(error: sqlite3.Error, path: Path) -> StorageError | IntegrityError:
    words = str(error)
    if "full" in words:
        return StorageError(_disk_words(OSError(errno.ENOSPC, words), path))
    if "readonly" in words or "unable to open" in words:
        return StorageError(_disk_words(OSError(errno.EACCES, words), path))
    if "locked" in words or "busy" in words:
        return StorageError(
            f"Another program is writing to {path}. Wait until it has finished and try again."
        )
    if isinstance(error, sqlite3.OperationalError):
        return StorageError(f"{path} can't be used: {words}. Check the disk and try again.")
    return IntegrityError(
        f"{path} is damaged ({words}). The originals and custody.jsonl are apart from it: add "
        "the originals folder to a new case, or restore case.db from a copy."
    )
