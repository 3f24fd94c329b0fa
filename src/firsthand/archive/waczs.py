"""Opens WACZ files: the captures of their WARCs, checked against the hashes they carry."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from zipfile import ZipFile

import msgspec

from firsthand.archive import names
from firsthand.archive.received import UNPACKED, Received
from firsthand.archive.warcs import unpack_warc
from firsthand.archive.zips import open_zip, read_member
from firsthand.model.errors import LimitError, UnreadableError

_PACKAGE, _DIGEST = "datapackage.json", "datapackage-digest.json"
_CHANGED = "its SHA-256 is not the one in datapackage.json: it was changed after the capture"
_OBTAINED = "WACZ member"


class _Resource(msgspec.Struct):
    path: str
    hash: str = ""


class _Package(msgspec.Struct):
    resources: list[_Resource] = []


class _Digest(msgspec.Struct):
    hash: str = ""


def unpack_wacz(name: str, data: bytes) -> Iterator[Received]:
    """Yield the captures of every WARC in a WACZ, and what does not agree with its hashes.

    Its page list, index and logs say nothing that the captures do not, and are only checked.
    """
    total = 0
    with open_zip(data) as opened:
        hashes, complaint = _hashes(opened)
        if complaint:
            yield Received(file=f"{name}!/{_PACKAGE}", reason=complaint, obtained=_OBTAINED)
        yield from _absent(name, opened, hashes)
        for member in opened.infolist():
            for found in _member(name, opened, member.filename, hashes):
                total += len(found.data)
                if total > UNPACKED:
                    raise LimitError(f"It unpacks to more than {UNPACKED / 1e9:.0f} GB.")
                yield found


def _member(name: str, opened: ZipFile, path: str, hashes: dict[str, str]) -> Iterator[Received]:
    place = f"{name}!/{names.shown(path)}"
    try:
        safe = names.member_path(path)
        content = read_member(opened, opened.getinfo(path))
        changed = _differs(content, hashes.get(path, ""))
        if changed:
            yield Received(file=place, reason=f"Beware: {_CHANGED}.", obtained=_OBTAINED)
        if safe.startswith("archive/") and safe.endswith((".warc", ".warc.gz")):
            for found in unpack_warc(place, content):
                notes = (*found.notes, f"its web archive: {_CHANGED}") if changed else found.notes
                yield msgspec.structs.replace(found, notes=notes)
    except UnreadableError as error:
        yield Received(file=place, reason=str(error), obtained=_OBTAINED)


def _absent(name: str, opened: ZipFile, hashes: dict[str, str]) -> Iterator[Received]:
    held = set(opened.namelist())
    for path in hashes:
        if path not in held:
            reason = "datapackage.json lists it, but the WACZ does not hold it."
            yield Received(file=f"{name}!/{names.shown(path)}", reason=reason, obtained=_OBTAINED)


def _hashes(opened: ZipFile) -> tuple[dict[str, str], str]:
    """Return the hash of every resource, and a complaint where the list itself is not sound."""
    try:
        package = read_member(opened, opened.getinfo(_PACKAGE))
        resources = msgspec.json.decode(package, type=_Package).resources
        digest = _recorded_digest(opened)
    except (UnreadableError, KeyError, msgspec.DecodeError, UnicodeDecodeError):
        return {}, "The list of contents is missing or damaged, so no hash could be checked."
    changed = _differs(package, digest)
    words = "The list of contents was changed: its SHA-256 is not the one in " + _DIGEST + "."
    return {resource.path: resource.hash for resource in resources}, words if changed else ""


def _recorded_digest(opened: ZipFile) -> str:
    if _DIGEST not in opened.namelist():
        return ""
    content = read_member(opened, opened.getinfo(_DIGEST))
    return msgspec.json.decode(content, type=_Digest).hash


def _differs(content: bytes, recorded: str) -> bool:
    """Compare with "sha256:HEX"; an absent hash or another algorithm proves nothing."""
    kind, _, wanted = recorded.partition(":")
    return kind == "sha256" and sha256(content).hexdigest() != wanted.lower()
