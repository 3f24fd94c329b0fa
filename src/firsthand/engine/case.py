"""A case as Python code sees it: `open_case`, `run`, and the records of the last build."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from firsthand.casefile.library import carriers, weight
from firsthand.engine.add import add
from firsthand.engine.build import build
from firsthand.engine.progress import Progress
from firsthand.engine.publish import publish, write_pages
from firsthand.model.case import CaseRecords
from firsthand.model.claim import Claim
from firsthand.model.document import Document
from firsthand.model.edition import Edition
from firsthand.model.errors import NothingToRead, UsageError
from firsthand.model.item import NOT_RECORDED, Unread
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.store import CaseFolder


class Case:
    """A case folder and its records. Use `open_case` or `run` to get one.

    All record properties are in a stable order. They show the last build; call `build` after `add`.
    """

    def __init__(self, folder: CaseFolder) -> None:
        self.folder = folder

    @property
    def path(self) -> Path:
        """Where the case folder is."""
        return self.folder.path

    @cached_property
    def records(self) -> CaseRecords:
        """All records of the last build."""
        return self.folder.load_records()

    @property
    def claims(self) -> tuple[Claim, ...]:
        """Claims in the order and with the numbers of the pages: most independent origins first."""
        found = self._carried()
        return tuple(sorted(self.records.claims, key=lambda claim: weight(claim, found[claim.id])))

    @property
    def carriers(self) -> dict[str, int]:
        """How many reports support each claim, by its id; who only denies it does not carry it."""
        return {claim: len(documents) for claim, documents in self._carried().items()}

    def _carried(self) -> dict[str, tuple[str, ...]]:
        return carriers(self.records.claims, self.statements)

    @property
    def documents(self) -> tuple[Document, ...]:
        """Reports as read."""
        return self.records.documents

    @property
    def statements(self) -> tuple[Statement, ...]:
        """Who says what, with chains of source ids."""
        return self.records.statements

    @property
    def sources(self) -> tuple[Source, ...]:
        """Everyone and everything named or speaking."""
        return self.records.sources

    @property
    def unread(self) -> tuple[Unread, ...]:
        """What could not be read, and why."""
        return self.records.unread

    @property
    def edition(self) -> Edition:
        """The private edition: everything, in the shape of `case.json`."""
        from firsthand.protect import private_edition

        return private_edition(self.records)

    def add(self, path: Path | str, by: str = NOT_RECORDED) -> None:
        """Take a file, a folder, or the page at a web address (a string) in.

        Only a web address uses the network. Raises `NothingToRead` where there is none.
        """
        add(self.folder, path, by)

    def build(self, progress: Progress | None = None) -> int:
        """Bring the records up to date; return how many stage results were worked out."""
        built = build(self.folder, progress)
        self.__dict__["records"] = built.records
        return built.worked

    def write_pages(self) -> Path:
        """Write the documenter's own pages; return the path of `index.html`."""
        return write_pages(self.folder, self.records)

    def publish(self) -> Path:
        """Write the public edition. Raises `GateError` where a protected name would get out."""
        return publish(self.folder, self.records)

    def source_names(self, chain: tuple[str, ...]) -> Iterator[str]:
        """Yield the names of the sources of a chain, nearest first."""
        names = {source.id: source.name for source in self.sources}
        return (names.get(source, source) for source in chain)


def open_case(path: Path | str) -> Case:
    """Open a case folder. Raises `NotACase` where `path` is none."""
    return Case(CaseFolder.open(Path(path)))


def _open_or_create(path: Path, title: str, by: str) -> CaseFolder:
    if (path / "case.db").exists():
        return CaseFolder.open(path)
    return CaseFolder.create(path, title, by)


def run(
    reports: Path | str,
    out: Path | str,
    title: str | None = None,
    by: str = NOT_RECORDED,
    progress: Progress | None = None,
) -> Case:
    """Archive `reports`, build the case folder `out`, write its pages, and return the case.

    Where `out` is a case already, new reports are added to it. Raises `NothingToRead` where
    `reports` is missing or empty, `UsageError` where `out` is in the way.
    """
    source, target = Path(reports), Path(out)
    if not source.exists():
        raise NothingToRead(f"{source} does not exist. Check the path and run the command again.")
    if target.resolve() == source.resolve() or source.resolve() in target.resolve().parents:
        raise UsageError(
            f"The case folder {target} lies inside the reports {source}, so it would be read as a "
            "report itself. Give -o a folder outside."
        )
    if source.is_dir() and not any(path.is_file() for path in source.rglob("*")):
        raise NothingToRead(f"{source} holds no file. Give a folder with reports, or one file.")
    case = Case(_open_or_create(target, title or target.resolve().name, by))
    add(case.folder, source, by, progress)
    case.build(progress)
    case.write_pages()
    return case
