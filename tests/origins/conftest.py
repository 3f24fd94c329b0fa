"""Builds small piles: documents from paragraphs, statements from words and a chain of sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest

from firsthand.model.claim import Claim, Link
from firsthand.model.document import Block, Document, Image, Picture
from firsthand.model.record import make_id
from firsthand.model.source import Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import (
    Basis,
    BlockKind,
    ClaimType,
    DocumentKind,
    Form,
    SourceKind,
    Stance,
)
from firsthand.origins import connect, count
from firsthand.origins.engines import DuckDB, Engine, Spark


class Pile:
    """A pile of invented reports about one claim, filled step by step."""

    def __init__(self, engine: Engine | None = None) -> None:
        self.engine = engine
        self.sources: dict[str, Source] = {}
        self.documents: dict[str, Document] = {}
        self.statements: list[Statement] = []
        self.images: list[Image] = []
        self.belonging: dict[str, float] = {}
        """How surely a statement says the claim, where that is not certain."""

    def source(self, key: str, name: str, kind: str = "outlet", **more: object) -> str:
        names = (name, *more.pop("names", ()))  # type: ignore[misc]
        self.sources[key] = Source(
            id=key,
            kind=SourceKind(kind),
            name=name,
            names=names,
            **more,  # type: ignore[arg-type]
        )
        return key

    def report(
        self,
        key: str,
        outlet: str,
        published: str | None,
        *paragraphs: str,
        kind: str = "news",
        language: str = "en",
        pictures: Sequence[str] = (),
    ) -> str:
        text, blocks = "", []
        for number, paragraph in enumerate(paragraphs):
            text += "\n\n" if number else ""
            start = len(text)
            text += paragraph
            role = BlockKind.PARAGRAPH if number else BlockKind.HEADLINE
            blocks.append(Block(kind=role, start=start, end=len(text)))
        self.documents[key] = Document(
            id=key,
            item=make_id("it", key),
            file=f"{key}.txt",
            sha256=make_id("sha", key),
            media_type="text/plain",
            kind=DocumentKind(kind),
            title=paragraphs[0],
            outlet=self.sources[outlet].name,
            published=published,
            language=language,
            text=text,
            blocks=tuple(blocks),
            pictures=tuple(Picture(src=file, file=file) for file in pictures),
        )
        return key

    def says(
        self, document: str, words: str, *chain: str, stance: str = "asserts", basis: str = ""
    ) -> str:
        report = self.documents[document]
        start = report.text.index(words)
        own = self.documents[document].outlet
        publisher = next(key for key, source in self.sources.items() if source.name == own)
        mentions = tuple(
            Mention(
                id=make_id("mn", document, start, key),
                document=document,
                name=self.sources[key].name,
                kind=self.sources[key].kind,
            )
            for key in (publisher, *chain)
        )
        statement = Statement(
            id=make_id("st", document, start, stance),
            document=document,
            content=(report.span(start, start + len(words)),),
            mentions=mentions,
            form=Form.INDIRECT if chain else Form.OWN,
            stance=Stance(stance),
            basis=Basis(basis or self._usual_basis(chain)),
            chain=(publisher, *chain),
        )
        self.statements.append(statement)
        return statement.id

    def _usual_basis(self, chain: Sequence[str]) -> str:
        kind = self.sources[chain[-1]].kind if chain else None
        if kind in (SourceKind.PERSON, SourceKind.UNNAMED):
            return "witness"
        return "official" if kind is SourceKind.GOVERNMENT else "unknown"

    def links(self) -> tuple[Link, ...]:
        return connect(
            self.documents.values(),
            self.statements,
            self.sources.values(),
            self.images,
            self.engine,
        )

    def pairs(self) -> dict[tuple[str, str | None], str]:
        return {
            (link.from_document, link.to_document or link.to_outlet): link.kind.value
            for link in self.links()
        }

    def claim(self) -> Claim:
        bare = Claim(
            id="claim",
            text="Eleven men were taken from the mill at Ubrel.",
            type=ClaimType.DETENTION,
            statements=tuple(statement.id for statement in self.statements),
            belonging=tuple(self.belonging.items()),
        )
        (counted,) = count(
            [bare],
            self.documents.values(),
            self.statements,
            self.sources.values(),
            self.links(),
        )
        return counted

    def interval(self) -> tuple[int, int]:
        claim = self.claim()
        return claim.origins_min, claim.origins_max


@pytest.fixture(scope="session")
def spark() -> Iterator[Any]:
    """A Spark session of its own on one core of this machine."""
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[1]")
        # Tables of a few rows: what makes large ones quick only takes time to start.
        .config("spark.driver.extraJavaOptions", "-XX:TieredStopAtLevel=1")
        .config("spark.sql.codegen.wholeStage", False)
        .config("spark.sql.adaptive.enabled", False)
        .config("spark.sql.shuffle.partitions", 1)
        .config("spark.ui.enabled", False)
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    yield session
    session.stop()


ON_EVERY_ENGINE = {"test_joining", "test_links", "test_passages", "test_relating"}
"""The modules whose answers relations give; the others would only ask for the same again."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run what relations answer on each engine in turn: the answers must be the same."""
    name = metafunc.module.__name__.rsplit(".", 1)[-1]
    if "engine" in metafunc.fixturenames and name in ON_EVERY_ENGINE:
        engines = ["duckdb", pytest.param("spark", marks=pytest.mark.spark)]
        metafunc.parametrize("engine", engines, indirect=True)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Engine:
    """DuckDB, or Spark where the test asks for it."""
    if getattr(request, "param", "duckdb") == "spark":
        return Spark(request.getfixturevalue("spark"))
    return DuckDB()


@pytest.fixture
def pile(engine: Engine) -> Pile:
    """A pile with four outlets and nothing published yet."""
    made = Pile(engine)
    made.source("echo", "The Brindle Echo", names=("the Echo",))
    made.source("wire", "Kestrel Wire", names=("Kestrel",))
    made.source("journal", "The Fenmark Journal", names=("the Journal",))
    made.source("gazeta", "Вечерний Брод", names=("Vecherny Brod",))
    return made


@pytest.fixture
def new_pile() -> Callable[[], Pile]:
    """A maker of empty piles, for tests that need several."""
    return Pile


STORY = (
    "Guards take eleven men from Ubrel mill",
    "Armed guards in grey coats took eleven men away from the flax mill at Ubrel before dawn "
    "on Tuesday, according to a weaver who hid in the drying loft while the doors were broken.",
    "The men were told to kneel in the yard with their faces to the wheelhouse, the weaver told "
    "Kestrel, and three of them were struck with the handles of shovels when they asked why.",
    "A lorry without plates stood at the lower gate for nearly an hour and left along the canal "
    "road towards the old customs fort, where lights have been seen on most nights since June.",
    "The mill employs four hundred people and has been on strike over piece rates since spring, "
    "and its owners did not answer questions that were put to them in writing on Wednesday.",
)


@pytest.fixture
def wire_story(pile: Pile) -> Pile:
    """The agency's report, with its one unnamed weaver."""
    pile.source("weaver", "a weaver", "unnamed")
    pile.report("w1", "wire", "2041-05-08", *STORY, kind="wire")
    pile.says("w1", "took eleven men away from the flax mill at Ubrel", "weaver")
    return pile
