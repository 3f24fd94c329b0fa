"""The records of the last build: written in one transaction, read back as they were."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import TypeVar

import msgspec

from firsthand.model.case import CaseRecords
from firsthand.model.claim import Claim, Link
from firsthand.model.document import Document, Image
from firsthand.model.facts import Facts
from firsthand.model.item import Unread
from firsthand.model.record import Record
from firsthand.model.source import Name, Source
from firsthand.model.statement import Statement

KINDS: dict[str, type[Record]] = {
    "documents": Document,
    "unread": Unread,
    "images": Image,
    "sources": Source,
    "names": Name,
    "statements": Statement,
    "facts": Facts,
    "links": Link,
    "claims": Claim,
}
"""The derived fields of `CaseRecords`, which are also the kinds in the table."""

R = TypeVar("R", bound=Record)

_ENCODER = msgspec.msgpack.Encoder()


def save(connection: sqlite3.Connection, records: CaseRecords) -> None:
    """Replace all results. Call it inside a transaction."""
    connection.execute("DELETE FROM results")
    for kind in KINDS:
        rows = (
            (kind, position, _own_id(record), _document(record), _ENCODER.encode(record))
            for position, record in enumerate(getattr(records, kind))
        )
        connection.executemany("INSERT INTO results VALUES (?, ?, ?, ?, ?)", rows)


def load(connection: sqlite3.Connection, kind: str, record_type: type[R]) -> tuple[R, ...]:
    """Return every record of one kind in the order in which the build gave them."""
    rows = connection.execute(
        "SELECT record FROM results WHERE kind = ? ORDER BY position", (kind,)
    )
    return tuple(decode_all(rows, record_type))


def find(connection: sqlite3.Connection, record_type: type[R], id: str) -> R | None:
    """Return the record of this type with this id, or None, without reading the others."""
    kinds = [kind for kind, type_ in KINDS.items() if type_ is record_type]
    row = connection.execute(
        "SELECT record FROM results WHERE id = ? AND kind = ?", (id, kinds[0])
    ).fetchone()
    return None if row is None else msgspec.msgpack.decode(row[0], type=record_type)


def decode_all(rows: sqlite3.Cursor, record_type: type[R]) -> Iterator[R]:
    """Decode the first column of every row."""
    decoder = msgspec.msgpack.Decoder(record_type)
    for row in rows:
        yield decoder.decode(row[0])


def _own_id(record: Record) -> str | None:
    value = getattr(record, "id", None) or getattr(record, "statement", None)
    return value if isinstance(value, str) else None


def _document(record: Record) -> str | None:
    value = getattr(record, "document", None) or getattr(record, "from_document", None)
    return value if isinstance(value, str) else None
