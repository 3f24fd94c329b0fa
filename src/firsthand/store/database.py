"""The SQLite file of a case: how it is opened, and the list of its migrations."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from firsthand.model.errors import NotACase, StorageError
from firsthand.store.guard import guard

MIGRATIONS = (
    """
    CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE items (
        position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, file TEXT NOT NULL,
        sha256 TEXT NOT NULL, parent TEXT, record BLOB NOT NULL);
    CREATE INDEX items_by_original ON items (sha256);
    CREATE TABLE unread (
        position INTEGER PRIMARY KEY, file TEXT NOT NULL, sha256 TEXT, item TEXT,
        record BLOB NOT NULL UNIQUE);
    CREATE TABLE decisions (
        position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, undoes TEXT,
        record BLOB NOT NULL);
    CREATE TABLE results (
        kind TEXT NOT NULL, position INTEGER NOT NULL, id TEXT, document TEXT,
        record BLOB NOT NULL, PRIMARY KEY (kind, position)) WITHOUT ROWID;
    CREATE INDEX results_by_id ON results (id);
    CREATE INDEX results_by_document ON results (document, kind);
    CREATE TABLE cache (
        stage TEXT NOT NULL, version INTEGER NOT NULL, key TEXT NOT NULL, value BLOB NOT NULL,
        PRIMARY KEY (stage, version, key));
    CREATE TABLE secrets (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
    """,
)
"""One script per schema version, in order. `PRAGMA user_version` counts those already applied."""

SCHEMA = len(MIGRATIONS)
"""The schema version that this program writes."""


def connect(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Open the database file and bring its schema up to date.

    The write-ahead log survives a killed program; a newer schema raises NotACase. A case on a
    read-only disk can be read, and every write to it raises.
    """
    fixed = not create and not os.access(path.parent, os.W_OK)
    mode = "rwc" if create else "ro&immutable=1" if fixed else "rw"
    with guard(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, timeout=20
        )
        try:
            version = _version(connection, path)
            _check_fixed(path, version) if fixed else _prepare(connection, version)
        except BaseException:
            connection.close()
            raise
    return connection


def _version(connection: sqlite3.Connection, path: Path) -> int:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if version > SCHEMA:
        raise NotACase(
            f"{path.parent} was written by a newer version of Firsthand (schema {version}, this "
            f"program knows {SCHEMA}). Install the newer version to open it."
        )
    return version


def _check_fixed(path: Path, version: int) -> None:
    """Refuse what can't be shown as it is: an open log, or a schema that needs migrating."""
    log = path.with_name(f"{path.name}-wal")
    if version < SCHEMA or (log.exists() and log.stat().st_size):
        raise StorageError(
            f"{path.parent} is read-only, and the program that wrote it was stopped in the middle "
            "or is older. Copy the case folder to a place where it can be written, and open that."
        )


def _prepare(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("PRAGMA journal_mode = WAL")
    # A commit may be lost with the power, never torn; what must not be lost is in the ledger.
    connection.execute("PRAGMA synchronous = NORMAL")
    for number, script in enumerate(MIGRATIONS[version:], version + 1):
        connection.executescript(f"BEGIN;{script};PRAGMA user_version = {number};COMMIT;")


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write everything done inside, or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have ended the transaction already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
