"""The stage cache: what a stage gave for the same bytes and the same stage version."""

from __future__ import annotations

import sqlite3
from time import monotonic

from firsthand.store.database import transaction

_Key = tuple[str, int, str]

_BATCH_ENTRIES = 256
_BATCH_BYTES = 16_000_000
_BATCH_SECONDS = 2.0
"""At most so much work is lost with a batch when a build is killed."""


class StageCache:
    """Results of stages by (stage, version, key). Written in batches; lost batches are redone."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._pending: dict[_Key, bytes] = {}
        self._bytes = 0
        self._written = monotonic()
        self._used: set[_Key] = set()

    def get(self, stage: str, version: int, key: str) -> bytes | None:
        """Return what was put under this key, or None."""
        name = (stage, version, key)
        value = self._pending.get(name)
        if value is None:
            row = self._connection.execute(
                "SELECT value FROM cache WHERE stage = ? AND version = ? AND key = ?", name
            ).fetchone()
            if row is None:
                return None
            value = bytes(row[0])
        self._used.add(name)
        return value

    def put(self, stage: str, version: int, key: str, value: bytes) -> None:
        """Keep `value`; it reaches the disk with its batch, or at `flush`."""
        name = (stage, version, key)
        self._pending[name] = value
        self._used.add(name)
        self._bytes += len(value)
        full = len(self._pending) >= _BATCH_ENTRIES or self._bytes >= _BATCH_BYTES
        if full or monotonic() - self._written > _BATCH_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Write the batch in one transaction."""
        self._written = monotonic()
        if not self._pending:
            return
        rows = [(*name, value) for name, value in self._pending.items()]
        # Let go of the batch first: on a full disk the case must still close without another try.
        self._pending.clear()
        self._bytes = 0
        with transaction(self._connection):
            self._connection.executemany("INSERT OR REPLACE INTO cache VALUES (?, ?, ?, ?)", rows)

    def drop_unused(self) -> int:
        """Delete what was neither got nor put since the case was opened; return how many.

        Only stages that were used at all are looked at: a build that skipped a stage keeps it.
        """
        self.flush()
        names = self._connection.execute("SELECT stage, version, key FROM cache").fetchall()
        stages = {stage for stage, _, _ in self._used}
        unused = [name for name in names if name[0] in stages and name not in self._used]
        with transaction(self._connection):
            self._connection.executemany(
                "DELETE FROM cache WHERE stage = ? AND version = ? AND key = ?", unused
            )
        return len(unused)
