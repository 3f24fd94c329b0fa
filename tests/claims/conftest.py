"""A small invented pile: a ferry strike in Orvane, told by four outlets in three languages."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Block, Document
from firsthand.model.facts import Facts, Figure
from firsthand.model.record import make_id
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, DocumentKind, Form, Qualifier, SourceKind, Stance

Row = tuple[str, str, Stance]
"""Words, source at the end of the chain, stance."""


class Pile:
    """Documents, statements and facts made from plain rows of text."""

    def __init__(self) -> None:
        self.documents: list[Document] = []
        self.statements: list[Statement] = []
        self.facts: list[Facts] = []

    def report(
        self, outlet: str, published: str, language: str, rows: list[Row]
    ) -> list[Statement]:
        """Add a report whose paragraphs are the rows; return its statements."""
        text, blocks, spans = "", [], []
        for words, _, _ in rows:
            start = len(text)
            text += words + "\n\n"
            blocks.append(Block(kind=BlockKind.PARAGRAPH, start=start, end=start + len(words)))
            spans.append((start, start + len(words)))
        name = make_id("doc", outlet, published)
        document = Document(
            id=name, item=name, file=f"{name}.txt", sha256=name, media_type="text/plain",
            kind=DocumentKind.NEWS, title=None, outlet=outlet, published=published,
            language=language, text=text, blocks=tuple(blocks),
        )  # fmt: skip
        self.documents.append(document)
        added = [
            _statement(document, span, outlet, row) for span, row in zip(spans, rows, strict=True)
        ]
        self.statements += added
        return added

    def count(self, statement: Statement, what: str, number: int) -> None:
        """Give a statement a figure."""
        figure = Figure(
            what=what, low=number, high=number, qualifier=Qualifier.EXACT,
            said=statement.content[0], statement=statement.id, holder=statement.chain[-1],
        )  # fmt: skip
        self.facts.append(Facts(statement=statement.id, figures=(figure,)))


def _statement(document: Document, span: tuple[int, int], outlet: str, row: Row) -> Statement:
    chain = (outlet, row[1]) if row[1] else (outlet,)
    mentions = tuple(
        Mention(id=make_id("m", document.id, *span, n), document=document.id, name=n,
                kind=SourceKind.UNNAMED)
        for n in chain
    )  # fmt: skip
    return Statement(
        id=make_id("st", document.id, *span), document=document.id,
        content=(document.span(*span),), mentions=mentions, chain=chain,
        form=Form.INDIRECT if row[1] else Form.OWN, stance=row[2],
    )  # fmt: skip


@pytest.fixture
def make_pile() -> Callable[[], Pile]:
    """Makes an empty pile."""
    return Pile


@pytest.fixture
def ferry() -> Pile:
    """Two events of one strike: ferrymen beaten in the boathouse, the print shop's press seized."""
    pile = Pile()
    says, alleges, denies = Stance.ASSERTS, Stance.ALLEGES, Stance.DENIES
    pile.report("Orvane Post", "2041-06-03", "en", [
        ("Four ferrymen were beaten by marshals in the boathouse at Tull", "Ida Brokk", alleges),
        ("Nobody was beaten in the boathouse, there was a check of papers", "Marshals", denies),
        ("Marshals seized the printing press of the Tull Herald on Monday", "Herald", says),
    ])  # fmt: skip
    pile.report("Lakeside", "2041-06-04", "en", [
        ("The ferrymen were beaten with batons in the boathouse by marshals", "Ida Brokk", alleges),
        ("A fairy tale", "Marshals", denies),
        ("The Tull Herald had its printing press confiscated by marshals", "Herald", says),
    ])  # fmt: skip
    pile.report("Озёрный вестник", "2041-06-05", "ru", [
        ("Маршалы избили четырёх паромщиков дубинками", "Ida Brokk", alleges),
        ("Маршалы конфисковали печатный станок газеты", "Herald", says),
    ])  # fmt: skip
    return pile
