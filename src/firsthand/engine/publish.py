"""Writes the private pages of a case and, through `protect`, its public edition."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

from firsthand import casefile, protect
from firsthand.casefile.library import UNKNOWN_PUBLISHER
from firsthand.engine.folder import replace_folder
from firsthand.model.case import CaseRecords
from firsthand.model.edition import Edition
from firsthand.model.errors import GateError
from firsthand.model.item import NOT_RECORDED
from firsthand.store import CaseFolder

PAGES = "casefile"
"""Folder inside the case for the documenter's own pages. They hold names: never hand them on."""
PUBLISHED = "published"
PSEUDONYMS = "pseudonyms"
"""Name of the case's own random key that pseudonyms are made with."""


def write_pages(case: CaseFolder, records: CaseRecords) -> Path:
    """Write the documenter's own pages and return the path of `index.html`."""
    edition = protect.private_edition(records)
    replace_folder(case.path / PAGES, casefile.pages(edition))
    return case.path / PAGES / "index.html"


def public_files(case: CaseFolder, records: CaseRecords) -> dict[str, bytes]:
    """Return every file of the public edition, by path, after all gates.

    Raises `GateError` where a registered name stands in any published byte.
    """
    register = protect.register(records, case.secret(PSEUDONYMS))
    files = dict(_all_files(_public_edition(case, records)))
    leaks = protect.scan(files, register)
    if leaks:
        raise GateError(protect.refusal(leaks))
    return files


def publish(case: CaseFolder, records: CaseRecords) -> Path:
    """Write the public edition, note it in the ledger, and return the path of its `index.html`.

    Raises `GateError` before anything is written.
    """
    files = public_files(case, records)
    replace_folder(case.path / PUBLISHED, files.items())
    manifest = "\n".join(f"{sha256(files[name]).hexdigest()}  {name}" for name in sorted(files))
    digest = sha256(manifest.encode()).hexdigest()
    case.ledger.append("publish", NOT_RECORDED, files=len(files), manifest=digest)
    return case.path / PUBLISHED / "index.html"


def _public_edition(case: CaseFolder, records: CaseRecords) -> Edition:
    secret = case.secret(PSEUDONYMS)
    return protect.public_edition(records, protect.register(records, secret), secret)


def _all_files(edition: Edition) -> Iterator[tuple[str, bytes]]:
    yield from casefile.pages(edition)
    yield "case.json", casefile.case_json(edition)


class Preview(msgspec.Struct, frozen=True):
    """What publishing would make public, in numbers, and the names that stay readable."""

    claims: int
    statements: int
    quoted: int
    """Statements shown with their exact words."""
    protected: int
    names: tuple[str, ...]
    """Each once, without the word that stands for a publisher nobody knows."""


def preview(case: CaseFolder, records: CaseRecords) -> Preview:
    """Return what `publish` would let out. Raises `GateError` where it would let nothing out."""
    edition = _public_edition(case, records)
    return Preview(
        claims=len(edition.claims),
        statements=len(edition.statements),
        quoted=sum(bool(statement.content) for statement in edition.statements),
        protected=sum(source.protected for source in edition.sources),
        names=tuple(
            sorted({s.name for s in edition.sources if not s.protected} - {UNKNOWN_PUBLISHER})
        ),
    )


def export_json(case: CaseFolder, records: CaseRecords, full: bool) -> bytes:
    """Return `case.json`: everything where `full`, else the gated public edition.

    A full export is noted in the ledger. Raises `GateError` where a public one would leak.
    """
    if not full:
        return public_files(case, records)["case.json"]
    data = casefile.case_json(protect.private_edition(records))
    digest = sha256(data).hexdigest()
    case.ledger.append("export", NOT_RECORDED, format="json, full", sha256=digest)
    return data
