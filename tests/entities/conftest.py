"""Builds documents and statements out of invented sentences."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest

from firsthand.entities import Marker, resolve
from firsthand.model.document import Block, Document, Span
from firsthand.model.record import make_id
from firsthand.model.source import Name, Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, DocumentKind, Form, SourceKind, Stance

Write = Callable[..., Document]
Say = Callable[..., Statement]
Broadcast = Callable[..., Document]


def _kind(paragraph: str) -> BlockKind:
    return BlockKind.BYLINE if paragraph.startswith("By ") else BlockKind.PARAGRAPH


@pytest.fixture
def write() -> Write:
    def build(text: str, outlet: str | None = "The Alder Post", **fields: object) -> Document:
        blocks, at = [], 0
        language = str(fields.pop("language", "en"))
        for paragraph in text.split("\n\n"):
            end = at + len(paragraph)
            blocks.append(Block(kind=_kind(paragraph), start=at, end=end, language=language))
            at = end + 2
        document = Document(
            id=make_id("doc", text, outlet),
            item="it-1",
            file="a.html",
            sha256="0" * 64,
            media_type="text/html",
            kind=DocumentKind.NEWS,
            title=None,
            outlet=outlet,
            published="2031-03-14",
            language=language,
            text=text,
            blocks=tuple(blocks),
        )
        return msgspec.structs.replace(document, **fields)

    return build


@pytest.fixture
def broadcast(write: Write) -> Broadcast:
    """A transcript of turns, each (label, words)."""

    def build(*turns: tuple[str, str]) -> Document:
        text, blocks = "", []
        for label, said in turns:
            start = len(text) + len(label) + 2
            text += f"{label}: {said}\n\n"
            end = start + len(said)
            blocks.append(Block(kind=BlockKind.SPEECH, start=start, end=end, speaker=label))
        document = write("x", kind=DocumentKind.TRANSCRIPT)
        return msgspec.structs.replace(document, text=text, blocks=tuple(blocks))

    return build


@pytest.fixture
def say() -> Say:
    """A statement of some words of a document, by (name, kind, role) after its publisher."""

    def build(document: Document, words: str, *chain: tuple[str, SourceKind, str]) -> Statement:
        start = document.text.index(words)
        outlet = Mention(
            id=make_id("m", document.id, "publisher"),
            document=document.id,
            name=document.outlet or "",
            kind=SourceKind.OUTLET,
        )
        mentions = [
            Mention(
                id=make_id("m", document.id, start, place),
                document=document.id,
                name=name,
                kind=kind,
                role=role,
                span=_span(document, name),
            )
            for place, (name, kind, role) in enumerate(chain)
        ]
        return Statement(
            id=make_id("st", document.id, start, words),
            document=document.id,
            content=(document.span(start, start + len(words)),),
            mentions=(outlet, *mentions),
            form=Form.INDIRECT,
            stance=Stance.ASSERTS,
        )

    return build


def _span(document: Document, name: str) -> Span | None:
    at = document.text.find(name)
    return document.span(at, at + len(name)) if at >= 0 else None


@pytest.fixture
def named() -> Callable[[tuple[Name, ...]], dict[str, Name]]:
    return lambda names: {name.name: name for name in names}


@pytest.fixture
def by_name() -> Callable[[tuple[Source, ...]], dict[str, Source]]:
    return lambda sources: {form: source for source in sources for form in source.names}


def holders(document: Document, *statements: Statement) -> list[tuple[int | None, str]]:
    """The figures of a report with the names of their holders, in the order of the text."""
    marks = Marker().mark(document, statements)
    solved = resolve([document], statements, [marks])
    names = {source.id: source.name for source in solved.sources}
    figures = sorted(
        (figure for fact in solved.facts for figure in fact.figures), key=lambda f: f.said.start
    )
    return [(figure.low, names[figure.holder]) for figure in figures]
