"""People who write to a newsroom or give a statement are no authors by profession."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import Basis, DocumentKind, SourceKind
from firsthand.protect import register


def written_by(
    records: CaseRecords, name: str, kind: DocumentKind, outlet: str | None
) -> CaseRecords:
    """Return the case with one document published by `outlet` and signed by `name`."""
    home, *others = records.documents
    home = msgspec.structs.replace(
        home,
        kind=kind,
        outlet=outlet,
        author=None,
        media_type="message/rfc822" if outlet == name else home.media_type,
    )
    found = Name(
        id="nm-x", document=home.id, span=home.span(0, 6), name=name, kind=SourceKind.PERSON
    )
    return msgspec.structs.replace(
        records, documents=(home, *others), names=(*records.names, found)
    )


def source(name: str, kind: SourceKind) -> Source:
    role = "author" if kind is SourceKind.PERSON else ""
    return Source(
        id="src-x", kind=kind, name=name, names=(name,), role=role, public=True, mentions=("nm-x",)
    )


def is_public(records: CaseRecords, one: Source) -> bool:
    sources = (*records.sources, one)
    return one.id in register(msgspec.structs.replace(records, sources=sources)).public


def test_the_sender_of_a_mail_is_no_publisher(records: CaseRecords) -> None:
    for name in ("Ottmar Vesk", "Grace Field"):
        case = written_by(records, name, DocumentKind.NEWSLETTER, name)
        assert not is_public(case, source(name, SourceKind.OUTLET))


@pytest.mark.parametrize("name", ["Grace Field", "Rose Marsh", "Rose", "Hunter Reed"])
def test_a_pasted_mail_has_a_sender_and_no_title(records: CaseRecords, name: str) -> None:
    case = written_by(records, "Ottmar Vesk", DocumentKind.NEWSLETTER, name)
    assert not is_public(case, source(name, SourceKind.OUTLET))


@pytest.mark.parametrize(("title", "public"), [("Fleet Letter No. 212", True), ("Hello", False)])
def test_a_mailed_newsletter_is_numbered(records: CaseRecords, title: str, public: bool) -> None:
    case = written_by(records, "Fleet Letter", DocumentKind.NEWSLETTER, "Fleet Letter")
    home = msgspec.structs.replace(case.documents[0], title=title)
    case = msgspec.structs.replace(case, documents=(home, *case.documents[1:]))
    assert is_public(case, source("Fleet Letter", SourceKind.OUTLET)) is public


@pytest.mark.parametrize("outlet", [None, "Statement", "Letter of Ottmar Vesk"])
def test_whoever_signs_a_statement_is_no_author(records: CaseRecords, outlet: str | None) -> None:
    case = written_by(records, "Ottmar Vesk", DocumentKind.OTHER, outlet)
    assert not is_public(case, source("Ottmar Vesk", SourceKind.PERSON))


@pytest.mark.parametrize(
    ("kind", "outlet"),
    [
        (DocumentKind.NEWS, "Marrow Post"),
        (DocumentKind.OTHER, "Weir Rights Desk"),
        (DocumentKind.NEWSLETTER, "Morning Notes"),
    ],
)
def test_who_signs_for_a_body_or_a_title_is(
    records: CaseRecords, kind: DocumentKind, outlet: str
) -> None:
    case = written_by(records, "Ottmar Vesk", kind, outlet)
    assert is_public(case, source("Ottmar Vesk", SourceKind.PERSON))
    assert is_public(case, source(outlet, SourceKind.OUTLET))


def test_a_lawyer_who_writes_is_public_and_a_nurse_is_none(records: CaseRecords) -> None:
    case = written_by(records, "Ottmar Vesk", DocumentKind.OTHER, None)
    lawyer = msgspec.structs.replace(
        source("Ottmar Vesk", SourceKind.PERSON), roles=("author", "advocate")
    )
    assert is_public(case, lawyer)
    nurse = msgspec.structs.replace(lawyer, roles=("author", "nurse"))
    assert not is_public(case, nurse)


@pytest.mark.parametrize(
    ("basis", "public"), [(Basis.VICTIM, False), (Basis.RELATIVE, False), (Basis.WITNESS, True)]
)
def test_a_lawyer_who_writes_of_herself_is_protected(
    records: CaseRecords, basis: Basis, public: bool
) -> None:
    case = written_by(records, "Ottmar Vesk", DocumentKind.OTHER, None)
    lawyer = msgspec.structs.replace(
        source("Ottmar Vesk", SourceKind.PERSON), role="advocate", roles=("advocate",)
    )
    said = msgspec.structs.replace(case.statements[0], chain=(lawyer.id,), basis=basis)
    case = msgspec.structs.replace(case, statements=(*case.statements, said))
    assert is_public(case, lawyer) is public


@pytest.mark.parametrize("outlet", ["Grace Field at Mill Clinic", "Ottmar Vesk, Mill Hospital"])
def test_whoever_writes_from_a_house_is_not_the_house(records: CaseRecords, outlet: str) -> None:
    case = written_by(records, "Ottmar Vesk", DocumentKind.NEWSLETTER, outlet)
    assert not is_public(case, source(outlet, SourceKind.OUTLET))
    assert not is_public(case, source("Ottmar Vesk", SourceKind.PERSON))


def test_a_body_in_a_town_is_no_writer(records: CaseRecords) -> None:
    case = written_by(records, "Ottmar Vesk", DocumentKind.OTHER, "Weir Clinic, Lindmouth")
    assert is_public(case, source("Weir Clinic, Lindmouth", SourceKind.OUTLET))


@pytest.mark.parametrize(
    ("outlet", "public"), [("Weir FM", True), ("Radio Weir", True), ("Orsa Tavik", False)]
)
def test_a_station_is_no_private_writer(records: CaseRecords, outlet: str, public: bool) -> None:
    home, *others = records.documents
    home = msgspec.structs.replace(
        home, kind=DocumentKind.TRANSCRIPT, outlet=outlet, author=None, title=None
    )
    station = source(outlet, SourceKind.OUTLET)
    known = msgspec.structs.replace(
        records, documents=(home, *others), sources=(*records.sources, station)
    )
    assert ("src-x" in register(known).public) is public
