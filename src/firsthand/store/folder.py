"""The case folder: one object that holds the database, the originals, the ledger and the cache."""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from firsthand.model.case import CaseRecords
from firsthand.model.decision import Decision
from firsthand.model.errors import NotACase, UsageError
from firsthand.model.item import NOT_RECORDED, Item, Unread
from firsthand.store import lock, results
from firsthand.store.cache import StageCache
from firsthand.store.database import connect, transaction
from firsthand.store.entries import Entries
from firsthand.store.guard import guard
from firsthand.store.ledger import Finding, Ledger, now, utc
from firsthand.store.originals import Originals
from firsthand.store.verify import verify

DATABASE = "case.db"
LEDGER = "custody.jsonl"
ORIGINALS = "originals"
LOCK = "case.lock"


class CaseFolder:
    """A case on disk. Close it, or use it in a `with` statement. One per thread."""

    def __init__(self, path: Path) -> None:
        """Use `create` or `open` instead."""
        self.path = path
        self.originals = Originals(path / ORIGINALS)
        self.ledger = Ledger(path / LEDGER)
        self._database = path / DATABASE
        self._connection = connect(self._database)
        self._cache = StageCache(self._connection)
        self._entries = Entries(self._connection, self.ledger)
        self.title = self._meta("title")
        self.created = self._meta("created")

    @classmethod
    def create(cls, path: Path | str, title: str, by: str = NOT_RECORDED) -> Self:
        """Make a new, empty case at `path`: a folder that is missing or empty.

        Raises UsageError where something is there already, StorageError where the disk refuses.
        """
        path = Path(path)
        with guard(path):
            if path.exists() and (not path.is_dir() or any(path.iterdir())):
                raise UsageError(
                    f"{path} exists and is not empty. Choose a new folder for the case, or use "
                    f"`firsthand add {path}` if it is a case already."
                )
            (path / ORIGINALS).mkdir(parents=True, exist_ok=True)
            _found(path, title, by)
        return cls(path)

    @classmethod
    def open(cls, path: Path | str) -> Self:
        """Open the case at `path`; NotACase where there is none or a newer program wrote it."""
        path = Path(path)
        if not (path / DATABASE).is_file():
            raise NotACase(
                f"{path} is no case folder: it holds no {DATABASE}. Make one with "
                f"`firsthand run REPORTS -o {path}`, or check the path."
            )
        case = cls(path)
        if os.access(path, os.W_OK):
            with guard(case._database):
                case._entries.catch_up()
        return case

    def close(self) -> None:
        """Write what is pending and close the database."""
        with guard(self._database):
            try:
                self._cache.flush()
            finally:
                self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @contextmanager
    def building(self) -> Iterator[None]:
        """Hold the building lock; StorageError where another program holds it."""
        with lock.building(self.path / LOCK):
            self.originals.sweep()
            yield

    # What was received and decided

    def receive(self, items: Sequence[Item], unread: Sequence[Unread], by: str) -> None:
        """Note items (whose originals are already put) and unread files: ledger, then database.

        One ledger line each. After a crash between the two, the next `open` catches up.
        """
        self.originals.sync()
        with guard(self._database):
            self._entries.receive(items, unread, by)

    def items(self) -> tuple[Item, ...]:
        """Return every item in the order of intake."""
        with guard(self._database):
            return self._entries.items()

    def unread(self) -> tuple[Unread, ...]:
        """Return what could not be taken in, in the order of intake."""
        with guard(self._database):
            return self._entries.unread()

    def decide(self, decision: Decision, undoes: str | None = None) -> None:
        """Append a decision and its ledger line; `undoes` is the id of one it takes back."""
        with guard(self._database):
            self._entries.decide(decision, undoes)

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision, oldest first, `undone_by` filled in where one was taken back."""
        with guard(self._database):
            return self._entries.decisions()

    # What a build derives

    @property
    def fingerprint(self) -> str | None:
        """What the last build was made from, as its builder described it; None before any."""
        return self._meta_or_none("fingerprint")

    def save_records(self, records: CaseRecords, fingerprint: str = "") -> None:
        """Replace the derived records of the last build by these, in one transaction.

        Items and decisions stay as received and decided; the title and date stay the case's.
        """
        with guard(self._database):
            self._cache.flush()
            with transaction(self._connection):
                results.save(self._connection, records)
                self._set_meta("built_with", records.version)
                self._set_meta("fingerprint", fingerprint)

    def load_records(self) -> CaseRecords:
        """Return the last build's records with the items, unread files and decisions of now."""
        with guard(self._database):
            derived = {
                kind: results.load(self._connection, kind, record_type)
                for kind, record_type in results.KINDS.items()
            }
        built = derived.pop("unread")
        later = tuple(record for record in self.unread() if record not in set(built))
        fields = {
            "title": self.title,
            "created": self.created,
            "version": self._meta_or_none("built_with") or "",
            "items": self.items(),
            "decisions": self.decisions(),
            "unread": built + later,
        }
        return CaseRecords(**fields, **derived)  # type: ignore[arg-type]

    def find(self, record_type: type[results.R], id: str) -> results.R | None:
        """Return one derived record (a Document, Statement, Claim...) by its id, or None."""
        with guard(self._database):
            return results.find(self._connection, record_type, id)

    def cache_get(self, stage: str, version: int, key: str) -> bytes | None:
        """Return what `cache_put` kept for this stage, stage version and content key, or None."""
        with guard(self._database):
            return self._cache.get(stage, version, key)

    def cache_put(self, stage: str, version: int, key: str, value: bytes) -> None:
        """Keep a stage's result. A killed program loses at most the last batch."""
        with guard(self._database):
            self._cache.put(stage, version, key, value)

    def cache_flush(self) -> None:
        """Write cached results that still wait for their batch."""
        with guard(self._database):
            self._cache.flush()

    def cache_drop_unused(self) -> int:
        """Delete results this program has not used, of the stages it has; return how many."""
        with guard(self._database):
            return self._cache.drop_unused()

    # Keys and checks

    def secret(self, name: str) -> bytes:
        """Return 32 random bytes that belong to this case and this name, made at first use."""
        with guard(self._database):
            self._connection.execute(
                "INSERT OR IGNORE INTO secrets VALUES (?, ?)", (name, secrets.token_bytes(32))
            )
            row = self._connection.execute(
                "SELECT value FROM secrets WHERE name = ?", (name,)
            ).fetchone()
        return bytes(row[0])

    def verify(self) -> tuple[Finding, ...]:
        """Check ledger, originals and items against each other; an empty tuple is a sound case."""
        return verify(self.ledger, self.originals, self.items())

    def _meta_or_none(self, name: str) -> str | None:
        with guard(self._database):
            row = self._connection.execute(
                "SELECT value FROM meta WHERE name = ?", (name,)
            ).fetchone()
        return None if row is None else str(row[0])

    def _meta(self, name: str) -> str:
        value = self._meta_or_none(name)
        if value is None:
            self._connection.close()
            raise NotACase(
                f"{self.path} is no complete case: its {DATABASE} lacks a {name}. It was never "
                "finished; delete the folder and make the case again."
            )
        return value

    def _set_meta(self, name: str, value: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (name, value))


def _found(path: Path, title: str, by: str) -> None:
    """Write ledger and database of a new case; leave nothing behind where the disk refuses."""
    try:
        Ledger(path / LEDGER).append("create", by, title=title)
        connection = connect(path / DATABASE, create=True)
        try:
            with transaction(connection):
                rows = (("title", title), ("created", _created()))
                connection.executemany("INSERT INTO meta VALUES (?, ?)", rows)
        finally:
            connection.close()
    except BaseException:
        for entry in path.iterdir():
            shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
        raise


def _created() -> str:
    """Return the time of now, or SOURCE_DATE_EPOCH where a reproducible build sets it."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    return utc(datetime.fromtimestamp(int(epoch), UTC)) if epoch.isdigit() else now()
