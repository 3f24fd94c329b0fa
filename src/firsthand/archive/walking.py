"""Walks what was given: a file, or a folder with everything below it, in a fixed order."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from hashlib import file_digest
from pathlib import Path

from firsthand.archive.names import litter, shown
from firsthand.archive.received import LARGEST, Received, received
from firsthand.model.errors import NothingToRead


def walk(path: Path | str, largest: int = LARGEST) -> Iterator[Received]:
    """Yield every file at or below `path`, sorted by path, one at a time in memory.

    What is left out (hidden, a link, larger than `largest` bytes, unreadable, empty) comes with
    its reason. Raises NothingToRead where `path` is missing, unreadable or holds no file.
    """
    path = Path(path)
    if not path.exists():
        raise NothingToRead(f"There is nothing at {path}. Check the spelling of the path.")
    if not path.is_dir():
        yield _file(path, shown(path.name), "file", largest)
        return
    empty = True
    for found in _folder(path, "", largest, path.resolve()):
        empty = False
        yield found
    if empty:
        raise NothingToRead(f"{path} holds no file. Give a folder with reports, or one file.")


def _folder(folder: Path, prefix: str, largest: int, root: Path) -> Iterator[Received]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        if not prefix:
            raise NothingToRead(f"{folder} can't be opened: {error.strerror}.") from error
        yield _left(prefix.rstrip("/"), f"The folder can't be opened: {error.strerror}.")
        return
    for entry in entries:
        yield from _entry(entry, prefix + _readable(entry.name), largest, root)


def _entry(entry: os.DirEntry[str], file: str, largest: int, root: Path) -> Iterator[Received]:
    reason = litter(file) or (_link_reason(Path(entry.path), root) if entry.is_symlink() else None)
    if reason:
        yield _left(file, reason)
    elif not entry.is_dir(follow_symlinks=False):
        yield _file(Path(entry.path), file, "folder", largest)
    elif _is_case(Path(entry.path)):
        yield _left(file, "It is a case folder of Firsthand and no report.")
    else:
        yield from _folder(Path(entry.path), f"{file}/", largest, root)


def _link_reason(path: Path, root: Path) -> str:
    try:
        inside = path.resolve().is_relative_to(root)
    except (OSError, RuntimeError):
        return "It is a link that leads nowhere."
    if inside:
        return "It is a link to another place in the same folder, which is taken in there."
    return "It is a link that leads out of the folder, so it was not followed."


def _is_case(folder: Path) -> bool:
    return (folder / "case.db").is_file() and (folder / "custody.jsonl").is_file()


def _file(path: Path, file: str, obtained: str, largest: int) -> Received:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            return _left(file, "It is no ordinary file.", obtained)
        if status.st_size > largest:
            return _too_large(path, file, obtained, largest)
        return received(file, path.read_bytes(), obtained)
    except OSError as error:
        words = f"It can't be opened: {error.strerror}. Check who may read it, then add it again."
        return _left(file, words, obtained)


def _too_large(path: Path, file: str, obtained: str, largest: int) -> Received:
    with open(path, "rb") as stream:
        digest = file_digest(stream, "sha256").hexdigest()
    size = path.stat().st_size
    return Received(
        file=file,
        reason=(
            f"It has {size / 1e6:,.0f} MB; the limit is {largest / 1e6:,.0f} MB. Split it, or "
            "raise the limit."
        ),
        sha256=digest,
        obtained=obtained,
    )


def _left(file: str, reason: str, obtained: str = "folder") -> Received:
    return Received(file=file, reason=reason, obtained=obtained)


def _readable(name: str) -> str:
    """Return a file name as text; bytes that are no UTF-8 become U+FFFD."""
    return shown(os.fsencode(name).decode("utf-8", "replace"))
