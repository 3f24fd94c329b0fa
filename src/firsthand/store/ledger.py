"""The custody ledger: an append-only file of hash-chained lines, one per thing that happened."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import msgspec

from firsthand.model.errors import IntegrityError
from firsthand.store.guard import guard

EVENTS = (
    "create", "intake", "derive", "decide", "publish", "export", "withdraw", "repair",
)  # fmt: skip
"""What can happen to a case. "repair" notes a last line that a crash had torn."""

FIRST = "0" * 64
"""`prev` of the first line."""

_TAIL = 65_536
"""Bytes read from the end to find the last line, so that appending does not slow with age."""

Value = str | int | None | list[str]
Line = dict[str, Value]


class Event(NamedTuple):
    """One thing that happened: its kind, who did it ("not recorded" is a value), and details."""

    kind: str
    actor: str
    details: Mapping[str, Value]


class Finding(NamedTuple):
    """Something that does not verify: where (file and line, or hash) and what is wrong."""

    where: str
    what: str


class Ledger:
    """`custody.jsonl`: every line carries `seq`, `prev` (hash of the line before) and `hash`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def append(self, kind: str, actor: str, **details: Value) -> Line:
        """Append one event, synced to disk, and return its line."""
        return self.extend([Event(kind, actor, details)])[0]

    def extend(self, events: Iterable[Event]) -> list[Line]:
        """Append events in one write and one sync; all of them stand afterwards, or none.

        A last line torn by a crash is kept aside and noted by a "repair" event first.
        """
        wanted = list(events)
        with guard(self.path), self._open() as handle:
            offset, whole, torn = _tail(handle)
            if torn:
                wanted.insert(0, self._set_aside(torn))
            seq, prev = _last(whole)
            lines = list(_chain(wanted, seq, prev))
            _write(handle, offset + len(whole), b"".join(encode(line) for line in lines))
        return lines

    @contextmanager
    def _open(self) -> Iterator[int]:
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o644)
        try:
            # Two programs may note things at once (a build and a reviewer): one at a time.
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield handle
        finally:
            os.close(handle)

    def _read(self) -> bytes:
        return self.path.read_bytes() if self.path.exists() else b""

    def _set_aside(self, torn: bytes) -> Event:
        digest = sha256(torn).hexdigest()
        aside = self.path.with_name(f"{self.path.stem}.torn-{digest[:12]}")
        aside.write_bytes(torn)
        details: Line = {"kept": aside.name, "sha256": digest, "size": len(torn)}
        return Event("repair", "firsthand", details)

    def lines(self, start: int = 0) -> Iterator[Line]:
        """Give every whole line from byte offset `start` on; a torn last line is left out."""
        with guard(self.path):
            whole, _ = _split(self._read()[start:])
        for raw in whole.splitlines():
            yield _decode(raw)

    def whole_size(self) -> int:
        """Return the length of all whole lines in bytes, 0 where there is no ledger."""
        if not self.path.exists():
            return 0
        with guard(self.path), open(self.path, "rb") as file:
            offset, whole, _ = _tail(file.fileno())
        return offset + len(whole)

    def verify(self) -> tuple[Finding, ...]:
        """Check every line's form, hash, number and link to the line before."""
        with guard(self.path):
            whole, torn = _split(self._read())
        findings = list(_check(whole.splitlines(), self.path.name))
        if not whole:
            findings.append(Finding(self.path.name, "the ledger is missing or empty"))
        if torn:
            number = whole.count(b"\n") + 1
            findings.append(Finding(f"{self.path.name}:{number}", "the last line is torn"))
        return tuple(findings)


def encode(line: Mapping[str, Value]) -> bytes:
    """Return the canonical form: JSON, sorted keys, no spaces, UTF-8, one line feed."""
    return msgspec.json.encode(line, order="sorted") + b"\n"


def now() -> str:
    """Return the time of this computer's clock in UTC, as "2031-03-14T09:26:53Z"."""
    return utc(datetime.now(UTC))


def utc(moment: datetime) -> str:
    """Write a moment with a known offset as the records do: UTC, seconds, "Z"."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _digest(line: Mapping[str, Value]) -> str:
    body = {key: value for key, value in line.items() if key != "hash"}
    return sha256(encode(body)).hexdigest()


def _chain(events: Iterable[Event], seq: int, prev: str) -> Iterator[Line]:
    for event in events:
        if event.kind not in EVENTS:
            raise ValueError(f"unknown ledger event {event.kind!r}")
        seq += 1
        head: Line = {"seq": seq, "prev": prev, "ts": now(), "event": event.kind}
        line: Line = {**event.details, **head, "actor": event.actor}
        prev = line["hash"] = _digest(line)
        yield line


def _decode(raw: bytes) -> Line:
    try:
        return msgspec.json.decode(raw, type=Line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise IntegrityError(
            "A line of custody.jsonl is no ledger line. Run `firsthand verify` to see which."
        ) from error


def _split(data: bytes) -> tuple[bytes, bytes]:
    """Return the whole lines and the torn rest."""
    cut = data.rfind(b"\n") + 1
    return data[:cut], data[cut:]


def _tail(handle: int) -> tuple[int, bytes, bytes]:
    """Return the end of the file: its offset, its whole lines, and the torn rest."""
    size, length = os.fstat(handle).st_size, _TAIL
    while True:
        offset = max(0, size - length)
        whole, torn = _split(os.pread(handle, size - offset, offset))
        if offset == 0 or whole.count(b"\n") > 1:
            return offset, whole, torn
        length *= 4


def _last(whole: bytes) -> tuple[int, str]:
    if not whole:
        return 0, FIRST
    line = _decode(whole[whole.rfind(b"\n", 0, -1) + 1 :])
    seq, digest = line.get("seq"), line.get("hash")
    if not isinstance(seq, int) or not isinstance(digest, str):
        raise IntegrityError("The last line of custody.jsonl is damaged. Run `firsthand verify`.")
    return seq, digest


def _write(handle: int, offset: int, data: bytes) -> None:
    """Write at `offset` and end the file there; put the old end back when the disk refuses."""
    written = 0
    try:
        while written < len(data):
            written += os.pwrite(handle, data[written:], offset + written)
        os.ftruncate(handle, offset + len(data))
        os.fsync(handle)
    except OSError:
        os.ftruncate(handle, offset)
        raise


def _check(lines: list[bytes], name: str) -> Iterator[Finding]:
    prev = FIRST
    for number, raw in enumerate(lines, 1):
        where = f"{name}:{number}"
        try:
            line = _decode(raw)
        except IntegrityError:
            yield Finding(where, "is no ledger line")
            continue
        if line.get("hash") != _digest(line) or encode(line) != raw + b"\n":
            yield Finding(where, "was changed after it was written")
        if line.get("seq") != number or line.get("prev") != prev:
            yield Finding(where, "does not follow the line before: lines were removed or moved")
        prev = str(line.get("hash"))
