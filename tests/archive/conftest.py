from __future__ import annotations

import gzip
import json
from base64 import b32encode
from collections.abc import Callable, Iterator
from hashlib import sha1, sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from firsthand.store import CaseFolder

PAGE = b"<!doctype html><html><body><p>Guards closed the quay of Ostrel.</p></body></html>"

MakeWarc = Callable[..., bytes]
MakeZip = Callable[[dict[str, bytes]], bytes]
MakeWacz = Callable[..., bytes]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFolder]:
    with CaseFolder.create(tmp_path / "case", "The quay of Ostrel") as folder:
        yield folder


@pytest.fixture
def make_zip() -> MakeZip:
    return _zip


@pytest.fixture
def make_warc() -> MakeWarc:
    return _warc


@pytest.fixture
def make_wacz() -> MakeWacz:
    return _wacz


def _zip(members: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packed:
        for name, data in members.items():
            packed.writestr(name, data)
    return out.getvalue()


def _warc(pages: dict[str, tuple[str, str, bytes]], packed: bool = True) -> bytes:
    """Make a WARC of {address: (status, content type, body)}, as the standard writes it."""
    records = [_record("warcinfo", "", b"software: test\r\n", "application/warc-fields", b"")]
    for url, (status, kind, body) in pages.items():
        head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        block = head.encode() + body
        records.append(_record("response", url, block, "application/http; msgtype=response", body))
    return b"".join(gzip.compress(record) if packed else record for record in records)


def _record(kind: str, url: str, block: bytes, media_type: str, payload: bytes) -> bytes:
    digest = b32encode(sha1(payload, usedforsecurity=False).digest()).decode()
    fields = {
        "WARC-Type": kind,
        "WARC-Record-ID": f"<urn:uuid:{kind}>",
        "WARC-Date": "2031-03-14T09:26:53Z",
        "Content-Type": media_type,
        "Content-Length": str(len(block)),
    }
    if url:
        fields |= {"WARC-Target-URI": url, "WARC-Payload-Digest": f"sha1:{digest}"}
    head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
    return f"WARC/1.0\r\n{head}\r\n".encode() + block + b"\r\n\r\n"


def _wacz(
    warc: bytes, extra: dict[str, bytes] | None = None, recorded: bytes | None = None
) -> bytes:
    """Make a WACZ around a WARC; `recorded` are the bytes whose hash is written down."""
    digest = sha256(warc if recorded is None else recorded).hexdigest()
    package = json.dumps(
        {
            "profile": "data-package",
            "wacz_version": "1.1.1",
            "resources": [
                {"name": "d", "path": "archive/d.warc.gz", "hash": f"sha256:{digest}", "bytes": 1}
            ],
        }
    ).encode()
    whole = json.dumps(
        {"path": "datapackage.json", "hash": f"sha256:{sha256(package).hexdigest()}"}
    )
    members = {
        "archive/d.warc.gz": warc,
        "datapackage.json": package,
        "datapackage-digest.json": whole.encode(),
        "pages/pages.jsonl": b'{"format":"json-pages-1.0"}\n',
    }
    return _zip(members | (extra or {}))
