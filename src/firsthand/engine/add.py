"""Takes reports into a case: containers are unpacked in the sandbox, every file is sealed."""

from __future__ import annotations

from pathlib import Path

import msgspec

from firsthand import archive
from firsthand.engine.progress import Progress, Silent
from firsthand.engine.sandbox import UNPACKING, Sandbox
from firsthand.model.errors import NothingToRead
from firsthand.model.item import NOT_RECORDED, Item, Unread
from firsthand.store import CaseFolder


class Added(msgspec.Struct, frozen=True):
    """What an intake took in and what it could not."""

    items: tuple[Item, ...]
    unread: tuple[Unread, ...]


def add(
    case: CaseFolder, path: Path, by: str = NOT_RECORDED, progress: Progress | None = None
) -> Added:
    """Take the file or folder at `path` into `case`; what is already there is not taken twice.

    Raises `NothingToRead` where the path is missing or holds no file.
    """
    progress = progress or Silent()
    progress.start("archive", 0)
    items: list[Item] = []
    unread: list[Unread] = []
    with Sandbox("firsthand.archive:unpack", UNPACKING) as sandbox:
        for record in archive.intake(case, path, by, unpack=sandbox.stream):
            (items if isinstance(record, Item) else unread).append(record)  # type: ignore[arg-type]
            progress.advance()
    progress.end()
    if not case.items() and not unread:
        raise NothingToRead(f"{path} holds no file. Give a folder with reports, or one file.")
    return Added(tuple(items), tuple(unread))
