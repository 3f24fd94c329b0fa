"""What came from outside, by intake or decision: in the ledger first, then in the database."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TypeVar

import msgspec

from firsthand.model.decision import Decision
from firsthand.model.errors import IntegrityError
from firsthand.model.item import Item, Unread
from firsthand.model.record import Record
from firsthand.store.database import transaction
from firsthand.store.ledger import Event, Ledger, Line
from firsthand.store.results import decode_all

R = TypeVar("R", bound=Record)

_ENCODER = msgspec.msgpack.Encoder()


class Entries:
    """Items, unread files and decisions. Nothing is ever changed, only added."""

    def __init__(self, connection: sqlite3.Connection, ledger: Ledger) -> None:
        self._connection = connection
        self._ledger = ledger

    def receive(self, items: Sequence[Item], unread: Sequence[Unread], by: str) -> None:
        """Note items and unread files, one ledger line each."""
        self._note(
            [Event("intake", by, _details(record, "item")) for record in items]
            + [Event("intake", by, _details(record)) for record in unread]
        )

    def decide(self, decision: Decision, undoes: str | None) -> None:
        """Note a decision, and which earlier one it takes back."""
        details = _details(decision, "decision")
        self._note([Event("decide", decision.who, {**details, "undoes": undoes})])

    def _note(self, events: list[Event]) -> None:
        lines = self._ledger.extend(events)
        with transaction(self._connection):
            self._apply(lines)

    def catch_up(self) -> None:
        """Apply ledger lines whose program was killed before it wrote them to the database.

        Lines are applied once more without harm, so only the ledger's length at the last
        opening needs to be remembered.
        """
        (known,) = self._connection.execute(
            "SELECT coalesce((SELECT value FROM meta WHERE name = 'ledger_size'), '0')"
        ).fetchone()
        size = self._ledger.whole_size()
        if size <= int(known):
            return
        # A damaged ledger must not keep the case from opening: `verify` names the line.
        with suppress(IntegrityError), transaction(self._connection):
            self._apply(self._ledger.lines(int(known)))
            self._connection.execute(
                "INSERT OR REPLACE INTO meta VALUES ('ledger_size', ?)", (str(size),)
            )

    def _apply(self, lines: Iterable[Line]) -> None:
        for line in lines:
            if line["event"] == "intake" and "reason" in line:
                self._add_unread(_record(line, Unread))
            elif line["event"] == "intake":
                self._add_item(_record(line, Item, "item"))
            elif line["event"] == "decide":
                self._add_decision(_record(line, Decision, "decision"), line["undoes"])

    def _add_item(self, item: Item) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO items (id, file, sha256, parent, record) VALUES (?, ?, ?, ?, ?)",
            (item.id, item.file, item.sha256, item.parent, _ENCODER.encode(item)),
        )

    def _add_unread(self, record: Unread) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO unread (file, sha256, item, record) VALUES (?, ?, ?, ?)",
            (record.file, record.sha256, record.item, _ENCODER.encode(record)),
        )

    def _add_decision(self, decision: Decision, undoes: object) -> None:
        self._connection.execute(
            "INSERT OR IGNORE INTO decisions (id, undoes, record) VALUES (?, ?, ?)",
            (decision.id, undoes, _ENCODER.encode(decision)),
        )

    def items(self) -> tuple[Item, ...]:
        """Return every item in the order of intake."""
        return self._all("items", Item)

    def unread(self) -> tuple[Unread, ...]:
        """Return every unread file of intake, in order."""
        return self._all("unread", Unread)

    def decisions(self) -> tuple[Decision, ...]:
        """Return every decision in order, `undone_by` filled in from the later ones."""
        rows = self._connection.execute("SELECT undoes, id FROM decisions ORDER BY position")
        undone = {undoes: by for undoes, by in rows if undoes is not None}
        return tuple(
            msgspec.structs.replace(decision, undone_by=undone.get(decision.id))
            for decision in self._all("decisions", Decision)
        )

    def _all(self, table: str, record_type: type[R]) -> tuple[R, ...]:
        rows = self._connection.execute(f"SELECT record FROM {table} ORDER BY position")
        return tuple(decode_all(rows, record_type))


def _details(record: Record, id_name: str = "id") -> dict[str, str | int | list[str] | None]:
    """Return the fields of a record as a ledger line carries them."""
    details = msgspec.to_builtins(record)
    if "id" in details:
        details[id_name] = details.pop("id")
    return dict(details)


def _record(line: Line, record_type: type[R], id_name: str = "id") -> R:
    try:
        return msgspec.convert({**line, "id": line.get(id_name)}, record_type)
    except msgspec.ValidationError as error:
        raise IntegrityError(f"Line {line['seq']} of custody.jsonl: {error}.") from error
