"""The building lock: two programs never build one case at once."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from firsthand.model.errors import StorageError
from firsthand.store.guard import guard


@contextmanager
def building(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; StorageError, naming the holder, where another program does.

    The operating system lets go of it when the program ends, however it ends.
    """
    with guard(path):
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        _take(handle, path)
        yield
    finally:
        os.close(handle)


def _take(handle: int, path: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        holder = os.pread(handle, 32, 0).decode("ascii", "replace").strip() or "unknown"
        raise StorageError(
            f"Another program (process {holder}) is building {path.parent}. Wait until it has "
            "finished, or stop it; nothing is lost, the next build goes on where it stopped."
        ) from error
    with guard(path):
        os.ftruncate(handle, 0)
        os.pwrite(handle, str(os.getpid()).encode(), 0)
