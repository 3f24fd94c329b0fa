"""Takes reports into a case: containers are unpacked in the sandbox, every file is sealed.

A web address is fetched here and nowhere else; the bytes then go the way of every file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec

from firsthand import archive
from firsthand.archive import Received
from firsthand.engine.limits import UNPACKING
from firsthand.engine.progress import Progress, Silent
from firsthand.engine.sandbox import Sandbox
from firsthand.model.errors import NothingToRead
from firsthand.model.item import NOT_RECORDED, Item, Unread
from firsthand.store import CaseFolder


class Added(msgspec.Struct, frozen=True):
    """What an intake took in and what it could not."""

    items: tuple[Item, ...]
    unread: tuple[Unread, ...]


def add(
    case: CaseFolder,
    path: Path | str,
    by: str = NOT_RECORDED,
    progress: Progress | None = None,
    fetch: Callable[[str], Received] | None = None,
) -> Added:
    """Take the file or folder at `path` into `case`; what is already there is not taken twice.

    A `path` that begins with http:// or https:// is fetched (with `fetch`, if given). Raises
    `NothingToRead` where the path is missing or holds no file, or the page can't be had, and
    `LimitError` where it is too large or too slow.
    """
    progress = progress or Silent()
    progress.start("archive", 0)
    items: list[Item] = []
    unread: list[Unread] = []
    with Sandbox("firsthand.archive:unpack", UNPACKING) as sandbox:
        for record in archive.seal(case, _given(path, fetch), by, unpack=sandbox.stream):
            (items if isinstance(record, Item) else unread).append(record)  # type: ignore[arg-type]
            progress.advance()
    progress.end()
    if not case.items() and not unread:
        raise NothingToRead(f"{path} holds no file. Give a folder with reports, or one file.")
    return Added(tuple(items), tuple(unread))


def _given(path: Path | str, fetch: Callable[[str], Received] | None) -> Iterator[Received]:
    if isinstance(path, str) and archive.is_address(path):
        yield fetch(path) if fetch else _fetched(path)
    else:
        yield from archive.walk(path)


def _fetched(url: str) -> Received:
    from firsthand.archive.fetch import fetch  # network code is loaded only where it is used

    return fetch(url)
