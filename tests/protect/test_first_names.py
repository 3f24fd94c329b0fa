"""A newsletter's writer may be named by a first name that stands nowhere else in the case."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.entities.sign_offs import SIGNED_OFF
from firsthand.model.case import CaseRecords
from firsthand.model.decision import Decision
from firsthand.model.document import Document, Hyperlink, Picture
from firsthand.model.item import Unread
from firsthand.model.source import Name, Source
from firsthand.model.terms import DocumentKind, SourceKind, Verdict
from firsthand.protect import register

TEXT = "Morning all, Tilda here.\n\nThe fleet was held.\n\nUntil Sunday, Tilda"


def letter(records: CaseRecords, **fields: object) -> Document:
    home = msgspec.structs.replace(
        records.documents[0], id="doc-letter", kind=DocumentKind.NEWSLETTER, text=TEXT, blocks=(),
        outlet="Morning Notes", author=None, title="Morning Notes 12", url=None,
        file="012.txt", media_type="text/plain",
    )  # fmt: skip
    return msgspec.structs.replace(home, **fields)


def case(records: CaseRecords, *others: Document, **fields: object) -> CaseRecords:
    """Return the case with a newsletter that Tilda greets with, and with other documents."""
    home = letter(records, **fields)
    at = [TEXT.index("Tilda"), TEXT.rindex("Tilda")]
    names = tuple(
        Name(
            id=f"na-{start}", document=home.id, span=home.span(start, start + 5), name="Tilda",
            kind=SourceKind.PERSON, role=SIGNED_OFF,
        )
        for start in at
    )  # fmt: skip
    tilda = Source(
        id="src-tilda", kind=SourceKind.PERSON, name="Tilda", names=("Tilda",),
        role=SIGNED_OFF, mentions=tuple(name.id for name in names),
    )  # fmt: skip
    return msgspec.structs.replace(
        records,
        documents=(*records.documents, home, *others),
        names=(*records.names, *names),
        sources=(*records.sources, tilda),
    )


def is_public(records: CaseRecords) -> bool:
    return "src-tilda" in register(records).public


def other(records: CaseRecords, **fields: object) -> Document:
    plain = msgspec.structs.replace(
        records.documents[0], id="doc-other", text="The men were beaten.", blocks=(), title=None,
        url=None, file="013.html", author=None,
    )  # fmt: skip
    return msgspec.structs.replace(plain, **fields)


def test_who_greets_readers_may_be_named(records: CaseRecords) -> None:
    assert is_public(case(records))
    assert is_public(case(records, other(records)))


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "Tilda, 14, was beaten."},
        {"text": "TILDA WAS BEATEN"},
        {"text": "Tylda, a girl, was beaten."},
        {"text": "Тильду избили."},
        {"text": "wrote tilda_of_the_bay"},
        {"title": "What Tilda saw"},
        {"url": "https://news.example/tilda-speaks"},
        {"file": "tilda.html"},
        {"outlet": "@tilda88"},
        {"links": (Hyperlink(url="https://x.example/tilda", start=0, end=3),)},
        {"pictures": (Picture(src="a.jpg", alt="Tilda at the gate"),)},
    ],
)
def test_a_name_that_stands_elsewhere_stays_protected(
    records: CaseRecords, fields: dict[str, object]
) -> None:
    assert not is_public(case(records, other(records, **fields)))


def test_files_that_were_not_read_count(records: CaseRecords) -> None:
    unread = (*records.unread, Unread(file="tilda.pdf", sha256="ef" * 32, reason="encrypted"))
    assert not is_public(msgspec.structs.replace(case(records), unread=unread))


def test_a_decision_to_protect_goes_first(records: CaseRecords) -> None:
    decision = Decision(
        id="de-1",
        about=("Tilda Orrin",),
        verdict=Verdict.PROTECT,
        who="me",
        when="2031-05-02T00:00:00Z",
    )
    assert not is_public(msgspec.structs.replace(case(records), decisions=(decision,)))


@pytest.mark.parametrize("outlet", ["Tilda Varne", "Grace Field", "Rose", None])
def test_a_private_mail_is_no_newsletter(records: CaseRecords, outlet: str | None) -> None:
    assert not is_public(case(records, outlet=outlet))


def test_a_source_that_says_more_than_a_greeting_is_not(records: CaseRecords) -> None:
    known = case(records)
    sources = tuple(
        msgspec.structs.replace(s, mentions=(*s.mentions, "me-1")) if s.id == "src-tilda" else s
        for s in known.sources
    )
    assert not is_public(msgspec.structs.replace(known, sources=sources))
