"""The originals: every stream of bytes received, kept once under its SHA-256, never rewritten."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from firsthand.model.errors import IntegrityError
from firsthand.store.guard import guard


class Originals:
    """A folder of read-only files, each named by the SHA-256 of its bytes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, data: bytes) -> str:
        """Keep `data` and return its SHA-256 as 64 hexadecimal digits.

        Written under another name, synced, then renamed, so that a file under its hash is whole.
        Raises StorageError and leaves nothing behind when the disk refuses.
        """
        digest = sha256(data).hexdigest()
        target = self.folder / digest
        with guard(target):
            if not target.exists() or target.stat().st_size != len(data):
                self._write(data, target)
        return digest

    def _write(self, data: bytes, target: Path) -> None:
        handle, name = tempfile.mkstemp(prefix=".receiving-", dir=self.folder)
        try:
            with open(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fchmod(file.fileno(), 0o444)
                os.fsync(file.fileno())
            os.replace(name, target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise

    def sync(self) -> None:
        """Make the names of the files written so far survive a loss of power."""
        with guard(self.folder):
            handle = os.open(self.folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)

    def get(self, digest: str) -> bytes:
        """Return the bytes kept under `digest`, hashed again; IntegrityError where they differ."""
        path = self.folder / digest
        with guard(path):
            try:
                data = path.read_bytes()
            except FileNotFoundError as error:
                raise IntegrityError(
                    f"The original {digest} is missing from {self.folder}. Restore it from the "
                    "source or a copy of the case; `firsthand verify` names what is missing."
                ) from error
        if sha256(data).hexdigest() != digest:
            raise IntegrityError(
                f"The original {digest} in {self.folder} no longer holds the bytes that were "
                "sealed. Restore it from the source or a copy of the case."
            )
        return data

    def names(self) -> Iterator[str]:
        """Give the SHA-256 of every original, sorted."""
        with guard(self.folder):
            found = sorted(entry.name for entry in os.scandir(self.folder))
        yield from (name for name in found if not name.startswith("."))

    def sweep(self) -> None:
        """Remove what a killed program left half-received. Call it only under the case lock."""
        with guard(self.folder):
            for path in sorted(self.folder.glob(".receiving-*")):
                path.unlink()
