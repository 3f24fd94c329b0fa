"""Names inside what was given: which paths are safe, which files nobody meant to send."""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from firsthand.model.errors import ContainerError

_LITTER = frozenset(
    {
        ".ds_store",
        "thumbs.db",
        "desktop.ini",
        "ehthumbs.db",
        ".localized",
        "__macosx",
        "$recycle.bin",
    }
)

_DRIVE = re.compile(r"^[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_LONGEST = 400


def litter(path: str) -> str | None:
    """Return why a file is left out because of its name, or None for one that counts."""
    parts = path.split("/")
    if any(part.lower() in _LITTER or part.startswith("._") for part in parts):
        return "It was left by the operating system and is no report."
    if any(part.startswith(".") and part not in {".", ".."} for part in parts):
        return "It is hidden, so it was left out. Rename it without the leading dot to add it."
    return None


def member_path(name: str) -> str:
    """Return the path of a member inside its container, with "/".

    Raises ContainerError for a name that leads out of it: absolute, with a drive, or with "..".
    """
    path = name.replace("\\", "/")
    if path.startswith("/") or _DRIVE.match(path) or ".." in path.split("/"):
        raise ContainerError("Its path leads out of the container, so it was not unpacked.")
    if "\x00" in path:
        raise ContainerError("Its name holds a zero byte, so it was not unpacked.")
    return shown(str(PurePosixPath(path)))


def is_address(text: str) -> bool:
    """Tell whether what a user typed is a web address and not a path."""
    return text.lower().startswith(("http://", "https://"))


def address_path(url: str) -> str:
    """Return a web address as a path of the case: host, path, and what tells it apart."""
    parts = urlsplit(url)
    path = unquote(parts.path).strip("/") or "index"
    safe = "/".join(part for part in path.split("/") if part not in {"", ".", ".."}) or "index"
    query = f"?{parts.query}" if parts.query else ""
    return shown(f"{parts.netloc or parts.scheme or 'record'}/{safe}{query}")


def shown(name: str) -> str:
    """Return a name that can be stored and shown: no control or direction characters."""
    name = _CONTROL.sub("\ufffd", name.encode("utf-8", "replace").decode())
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST // 2]}…{name[-_LONGEST // 2 :]}"


def decode(raw: bytes) -> str:
    """Decode the name of a zip member that carries no encoding: UTF-8, cp866 or cp437.

    Both old code pages fit any bytes. Russian words are runs of high bytes only; in Western names
    accented letters stand beside plain ones.
    """
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        russian = raw.decode("cp866")
    mixed = re.search(rb"[A-Za-z][\x80-\xff]|[\x80-\xff][A-Za-z]", raw)
    letters = re.sub(r"[\x00-\x7f№]", "", russian)
    return russian if letters.isalpha() and not mixed else raw.decode("cp437")


class Names:
    """Gives every member of one container a path of its own: a second "a.txt" is "a.txt (2)"."""

    def __init__(self, container: str) -> None:
        self._container = container
        self._seen: dict[str, int] = {}

    def place(self, path: str) -> str:
        """Return the full path of the next member called `path`."""
        count = self._seen[path] = self._seen.get(path, 0) + 1
        return f"{self._container}!/{path}" + (f" ({count})" if count > 1 else "")
