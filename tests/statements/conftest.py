"""Documents of invented countries, made from paragraphs, and one finder for all tests."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Block, Document
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.statements import Finder

Make = Callable[..., Document]


def _document(
    *paragraphs: str,
    kind: DocumentKind = DocumentKind.NEWS,
    language: str = "en",
    outlet: str = "The Fenwick Post",
    kinds: dict[int, BlockKind] | None = None,
    speakers: dict[int, str] | None = None,
    author: str | None = None,
) -> Document:
    blocks = []
    at = 0
    for number, paragraph in enumerate(paragraphs):
        blocks.append(
            Block(
                kind=(kinds or {}).get(number, BlockKind.PARAGRAPH),
                start=at,
                end=at + len(paragraph),
                language=language,
                speaker=(speakers or {}).get(number),
            )
        )
        at += len(paragraph) + 1
    return Document(
        id="doc-test",
        item="it-test",
        file="reports/test.txt",
        sha256="0" * 64,
        media_type="text/plain",
        kind=kind,
        title=None,
        outlet=outlet,
        author=author,
        language=language,
        text="\n".join(paragraphs),
        blocks=tuple(blocks),
    )


@pytest.fixture(scope="session")
def make() -> Make:
    return _document


@pytest.fixture(scope="session")
def finder() -> Finder:
    return Finder()


@pytest.fixture(scope="session")
def told(finder: Finder) -> Callable[..., dict[str, list[str]]]:
    """Return content -> chain behind the publisher, for paragraphs or a document."""

    def read(*paragraphs: str, **options: object) -> dict[str, list[str]]:
        found = finder.find(_document(*paragraphs, **options))  # type: ignore[arg-type]
        return {one.text: [mention.name for mention in one.mentions[1:]] for one in found}

    return read


@pytest.fixture(scope="session")
def only(finder: Finder) -> Callable[..., Statement]:
    """Return the one statement of a document whose content holds the words given first."""

    def read(words: str, *paragraphs: str, **options: object) -> Statement:
        found = finder.find(_document(*paragraphs, **options))  # type: ignore[arg-type]
        return next(one for one in found if words in one.text)

    return read
