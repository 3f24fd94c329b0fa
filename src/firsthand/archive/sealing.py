"""Takes files into a case: walks, opens containers, seals every byte, notes every file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from firsthand.archive.media import disagreement, media_type
from firsthand.archive.openers import OPENED, unpack
from firsthand.archive.received import DEPTH, LARGEST, MEMBERS, UNPACKED, Received
from firsthand.archive.walking import walk
from firsthand.model.errors import LimitError, UnreadableError
from firsthand.model.item import NOT_RECORDED, Item, Unread
from firsthand.model.record import make_id
from firsthand.store import CaseFolder, utc

Unpacker = Callable[[bytes, str, type[Received]], Iterable[Received]]
"""Opens a container: (data, name, Received) -> members. `Sandbox.stream` is one."""

_BATCH_RECORDS = 128
_BATCH_BYTES = 32_000_000


def intake(
    case: CaseFolder,
    path: Path | str,
    by: str = NOT_RECORDED,
    unpack: Unpacker | None = None,
    largest: int = LARGEST,
) -> Iterator[Item | Unread]:
    """Take everything at `path` into `case`; yield each item and unread file once it is noted.

    A file that the case has already, same place and same bytes, is not taken in again. `unpack`
    opens containers, here or in the sandbox. Raises NothingToRead and StorageError.
    """
    yield from seal(case, walk(path, largest), by, unpack)


def seal(
    case: CaseFolder,
    given: Iterable[Received],
    by: str = NOT_RECORDED,
    unpack: Unpacker | None = None,
) -> Iterator[Item | Unread]:
    """Take what is `given` into `case`, as `intake` does with what lies at a path."""
    taking = _Taking(case, by, unpack or _unpack_here)
    for received in given:
        taking.start(received)
        yield from taking.full_batch()
    yield from taking.rest()


def _unpack_here(data: bytes, name: str, _: type[Received]) -> Iterator[Received]:
    return unpack(name, data)


class _Taking:
    """One intake: what the case has, what waits for its batch, how much a container may hold."""

    def __init__(self, case: CaseFolder, by: str, unpack: Unpacker) -> None:
        self._case = case
        self._by = by
        self._unpack = unpack
        self._known: set[str] = {item.id for item in case.items()}
        self._known_unread: set[Unread] = set(case.unread())
        self._items: list[Item] = []
        self._unread: list[Unread] = []
        self._bytes = 0
        self._noted: list[Item | Unread] = []
        self._zone = datetime.now().astimezone().strftime("%z")
        self._members = self._unpacked = 0

    def start(self, received: Received) -> None:
        """Take in one file of those given, and whatever is inside it."""
        self._members = self._unpacked = 0
        self._take(received, None, ())

    def full_batch(self) -> Iterator[Item | Unread]:
        """Yield what was noted since the last time."""
        noted, self._noted = self._noted, []
        yield from noted

    def rest(self) -> Iterator[Item | Unread]:
        """Note the last batch and yield it."""
        self._note()
        yield from self.full_batch()

    def _take(self, received: Received, parent: Item | None, inside: tuple[str, ...]) -> None:
        if received.reason:
            self._leave(received.file, received.sha256, received.reason)
            return
        item = self._sealed(received, parent)
        if item.media_type not in OPENED:
            return
        try:
            self._open(item, received.data, inside)
        except UnreadableError as error:
            self._leave(item.file, item.sha256, str(error), item.id)

    def _sealed(self, received: Received, parent: Item | None) -> Item:
        digest = self._case.originals.put(received.data)
        found = media_type(received.file, received.data, received.media_type)
        doubt = disagreement(received.file, found)
        item = Item(
            id=make_id("item", received.file, digest),
            sha256=digest,
            media_type=found,
            size=len(received.data),
            file=received.file,
            url=received.url,
            acquired_at=received.acquired_at or utc(datetime.now().astimezone()),
            acquired_zone="+00:00"
            if received.acquired_at
            else f"{self._zone[:3]}:{self._zone[3:]}",
            acquired_by=self._by,
            obtained=received.obtained,
            parent=parent.id if parent else None,
            notes=(*received.notes, doubt) if doubt else received.notes,
        )
        if item.id not in self._known:
            self._known.add(item.id)
            self._items.append(item)
            self._bytes += item.size
            self._note_when_full()
        return item

    def _open(self, item: Item, data: bytes, inside: tuple[str, ...]) -> None:
        if item.sha256 in inside:
            raise LimitError("It contains itself, so it was not opened again.")
        if len(inside) >= DEPTH:
            raise LimitError(f"It lies more than {DEPTH} containers deep, so it was not opened.")
        for member in self._unpack(data, item.file, Received):
            self._members += 1
            self._unpacked += len(member.data)
            if self._members > MEMBERS or self._unpacked > UNPACKED:
                raise LimitError(
                    f"It holds more than {MEMBERS:,} files or {UNPACKED / 1e9:.0f} GB; the rest "
                    "was left. Unpack it and add the folder."
                )
            self._take(member, item, (*inside, item.sha256))

    def _leave(self, file: str, digest: str | None, reason: str, item: str | None = None) -> None:
        unread = Unread(file=file, sha256=digest, reason=reason, item=item)
        if unread not in self._known_unread:
            self._known_unread.add(unread)
            self._unread.append(unread)
            self._note_when_full()

    def _note_when_full(self) -> None:
        waiting = len(self._items) + len(self._unread)
        if waiting >= _BATCH_RECORDS or self._bytes >= _BATCH_BYTES:
            self._note()

    def _note(self) -> None:
        if self._items or self._unread:
            self._case.receive(self._items, self._unread, self._by)
        self._noted += [*self._items, *self._unread]
        self._items, self._unread, self._bytes = [], [], 0
