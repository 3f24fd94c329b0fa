"""An invented case: a flooded quarter, a spokesman, and people who must not be named."""

from __future__ import annotations

import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.claim import Claim, Nearly, Origin
from firsthand.model.document import Block, Document, Image
from firsthand.model.facts import Figure
from firsthand.model.item import Unread
from firsthand.model.record import make_id
from firsthand.model.source import Merge, Name, Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import (
    BlockKind,
    ClaimType,
    DocumentKind,
    Form,
    Qualifier,
    SourceKind,
    Stance,
)

ARTICLE = (
    "Guards beat the men at the weir in Lindmouth on Monday, Perla Lomic said. "
    "She is 14 and lives by the mill. "
    '"They shut the sluice and laughed at us," the girl told The Marrow Gazette.'
)
OFFICIAL = (
    "The water board denies it. "
    '"Nobody was beaten at the weir and no guard was there that night," '
    "Sorin Halvard said in Lindmouth. At least 12 men were held."
)
POST = "they beat perla and my brother at the weir #lindmouth @mill_rat99"


def document(name: str, text: str, kind: DocumentKind, outlet: str) -> Document:
    digest = make_id("x", name)
    return Document(
        id=make_id("doc", name),
        item=make_id("it", name),
        file=f"{name}.html",
        sha256=(digest.removeprefix("x-") * 4),
        media_type="text/html",
        kind=kind,
        title="Guards at the weir",
        outlet=outlet,
        author="Ida Brandow" if kind is DocumentKind.NEWS else None,
        published="2031-04-07T18:31:09+02:00",
        language="en",
        text=text,
        blocks=(Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text)),),
        url=f"https://example.org/{name}?id=84312077",
    )


def statement(home: Document, content: str, chain: tuple[str, ...], claim: str) -> Statement:
    start = home.text.index(content)
    mentions = tuple(
        Mention(
            id=make_id("me", home.id, start, s), document=home.id, name=s, kind=SourceKind.PERSON
        )
        for s in chain
    )
    return Statement(
        id=make_id("st", home.id, start, claim),
        document=home.id,
        content=(home.span(start, start + len(content)),),
        mentions=mentions,
        form=Form.DIRECT,
        stance=Stance.ASSERTS,
        chain=chain,
        why=("speaker found by name: Perla Lomic",),
    )


def sources() -> tuple[Source, ...]:
    person, outlet = SourceKind.PERSON, SourceKind.OUTLET
    return (
        Source(
            id="src-gazette",
            kind=outlet,
            name="The Marrow Gazette",
            names=("the Gazette",),
            public=True,
        ),
        Source(
            id="src-board",
            kind=SourceKind.GOVERNMENT,
            name="Lindmouth Water Board",
            names=("the water board", "the board that Perla Lomic accuses"),
            public=True,
        ),
        Source(
            id="src-halvard",
            kind=person,
            name="Sorin Halvard",
            names=("Mr Halvard", "Halvard", "Сорин Халвард"),
            role="spokesman of the Lindmouth Water Board",
            public=True,
        ),
        Source(
            id="src-perla",
            kind=person,
            name="Perla Lomic",
            names=("Perla Lomic", "perla-lomic"),
            role="a schoolgirl from the mill at Lindmouth",
            minor=True,
            merges=(Merge(name="P. Lomic", reason="same surname"),),
        ),
        Source(
            id="src-nurse",
            kind=person,
            name="Ilyan Dravec",
            names=("Ilyan Dravec", "Dr Dravec"),
            role="a surgeon at the Saint Bren infirmary",
        ),
        Source(id="src-account", kind=SourceKind.SOCIAL_ACCOUNT, name="@mill_rat99"),
    )


def names(article: Document) -> tuple[Name, ...]:
    spot = article.text.index("Lindmouth")
    return (
        Name(
            id="na-place",
            document=article.id,
            span=article.span(spot, spot + len("Lindmouth")),
            name="Lindmouth",
            kind=None,
        ),
        Name(
            id="na-jon",
            document=article.id,
            span=article.span(0, 6),
            name="Jon Tessaly",
            kind=SourceKind.PERSON,
        ),
    )


@pytest.fixture
def records() -> CaseRecords:
    article = document("perla-lomic-speaks", ARTICLE, DocumentKind.NEWS, "The Marrow Gazette")
    official = document("board", OFFICIAL, DocumentKind.NEWS, "The Marrow Gazette")
    post = document("post", POST, DocumentKind.SOCIAL_POST, "@mill_rat99")
    beaten = statement(
        article,
        "Guards beat the men at the weir in Lindmouth on Monday",
        ("src-gazette", "src-perla"),
        "c1",
    )
    quote = statement(
        article, "They shut the sluice and laughed at us", ("src-gazette", "src-perla"), "c2"
    )
    denial = statement(
        official,
        "Nobody was beaten at the weir and no guard was there that night",
        ("src-gazette", "src-halvard"),
        "c1",
    )
    posted = statement(post, "they beat perla and my brother at the weir", ("src-account",), "c1")
    held = statement(official, "At least 12 men were held", ("src-gazette",), "c3")
    return CaseRecords(
        title="The weir at Lindmouth",
        created="2031-05-01T10:11:12Z",
        version="0.1.0",
        documents=(article, official, post),
        unread=(
            Unread(file="perla-lomic.pdf", sha256="ab" * 32, reason="perla-lomic.pdf is encrypted"),
        ),
        images=(
            Image(
                id="im-1",
                item="it-1",
                file="images/perla-lomic.jpg",
                sha256="cd" * 32,
                media_type="image/jpeg",
                width=10,
                height=10,
                phash="0123456789abcdef",
                group="gr-1",
            ),
        ),
        sources=sources(),
        names=names(article),
        statements=(beaten, quote, denial, posted, held),
        claims=(
            claim(
                "cl-1",
                "Guards beat the men at the weir in Lindmouth on Monday.",
                beaten,
                denial,
                posted,
            ),
            claim(
                "cl-2",
                "Perla Lomic and Jon Tessaly saw the sluice shut, says Vesna Quellin.",
                quote,
            ),
            held_claim(held),
        ),
    )


def claim(identity: str, text: str, *statements: Statement) -> Claim:
    return Claim(
        id=identity,
        text=text,
        type=ClaimType.TORTURE,
        place="Lindmouth",
        when="2031-04-07",
        statements=tuple(one.id for one in statements),
        documents=tuple(dict.fromkeys(one.document for one in statements)),
        outlets=("src-gazette",),
        first_seen="2031-04-07T18:31:09+02:00",
        origins=(
            Origin(
                claim=identity,
                sources=("src-perla",),
                statements=(statements[0].id,),
                certain=True,
                why="Perla Lomic says it herself: “They shut the sluice and laughed at us”.",
            ),
        ),
        nearly=tuple(
            Nearly(
                statement=one.id,
                other=one.id,
                claim="cl-2",
                likeness=0.5,
                here=0.4,
                why="there, too: what Perla Lomic of the mill said about the shut sluice",
            )
            for one in statements[:1]
        ),
        withdrawn=tuple((one.id, one.document) for one in statements[:1]),
        account="One report, which goes back to Perla Lomic (@mill_rat99).",
    )


def held_claim(held: Statement) -> Claim:
    figure = Figure(
        what="men held",
        low=12,
        high=None,
        qualifier=Qualifier.AT_LEAST,
        said=held.content[0],
        statement=held.id,
        holder="src-gazette",
    )
    return Claim(
        id="cl-3",
        text="At least 12 men were held.",
        type=ClaimType.DETENTION,
        statements=(held.id,),
        documents=(held.document,),
        figures=(figure,),
    )
