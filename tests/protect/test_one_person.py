"""Publishers that are one person, and bodies that bear a private person's name."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.document import Block, Document
from firsthand.model.source import Name, Source
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind
from firsthand.protect import register
from firsthand.protect.called_after import is_called_after_someone, namesakes
from firsthand.protect.one_person import is_one_persons
from firsthand.protect.own_stories import is_guest

NEWS, LETTER = DocumentKind.NEWS, DocumentKind.NEWSLETTER
OPINION, RELEASE = DocumentKind.OPINION, DocumentKind.PRESS_RELEASE
BEATEN = "Guards beat my brother at the weir. I saw it."
SAW = "I was on duty at the weir."


def document(
    records: CaseRecords,
    text: str,
    outlet: str | None,
    kind: DocumentKind = NEWS,
    author: str | None = None,
) -> Document:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    return msgspec.structs.replace(
        records.documents[0], id="doc-x", text=text, blocks=(block,), outlet=outlet,
        outlet_names=(), kind=kind, author=author, title=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("outlet", "kind", "author", "text", "one"),
    [
        ("Orsa Velk", NEWS, None, BEATEN, True),
        ("Orsa Velk", RELEASE, None, SAW, True),
        ("Ильза Тавикова", LETTER, None, "Я была у плотины.", True),
        ("orsavelk.example", NEWS, "Orsa Velk", SAW, True),
        ("Orsa Velk Online", NEWS, "Orsa Velk", SAW, True),
        (None, RELEASE, "Orsa Velk", "Guards beat men.", True),
        ("Orsa Velk", NEWS, None, "Guards beat men.", True),  # nothing of a newsroom about it
        ("Orsa Velk", NEWS, None, "Guards beat men, Orsa Velk has learned.", False),
        ("Orsa Velk", NEWS, "Ada Rill", SAW, False),  # a reporter of a paper in another language
        ("Ada & Bo on the Hill", NEWS, None, "Guards beat men.", True),
        ("Bread & Salt on Sunday", NEWS, None, "Guards beat men.", False),
        ("The Dawn", NEWS, None, BEATEN, False),
        ("The Velk Letter", NEWS, None, BEATEN, True),
        ("Orsa T.", NEWS, None, "Guards beat men.", True),
        ("Orsa Velk", OPINION, "Ada Rill", "I do not believe it.", False),
        ("Orsa Gazette", LETTER, None, BEATEN, False),
        ("Orsa Workers' Union", RELEASE, None, "My members were hurt.", False),
        ("Le Phare Orsa", LETTER, None, "Guards beat men.", False),
        ("orsa.example", NEWS, "Ada Rill", SAW, False),
        ("Orsa Velk", RELEASE, None, "“I saw it,” she said.", False),
    ],
)
def test_one_person_publishes(
    records: CaseRecords,
    outlet: str | None,
    kind: DocumentKind,
    author: str | None,
    text: str,
    one: bool,
) -> None:
    assert is_one_persons(document(records, text, outlet, kind, author)) is one


@pytest.mark.parametrize("kind", [SourceKind.OUTLET, SourceKind.ORGANISATION])
def test_whoever_publishes_alone_is_not_named(records: CaseRecords, kind: SourceKind) -> None:
    home = document(records, BEATEN, "Orsa Velk", RELEASE)
    source = Source(id="src-x", kind=kind, name="Orsa Velk", names=("Orsa Velk",), public=True)
    case = msgspec.structs.replace(
        records, documents=(*records.documents, home), sources=(*records.sources, source)
    )
    made = register(case)
    assert "src-x" not in made.public
    assert any(("velk",) in person.forms for person in made.people)


@pytest.mark.parametrize(
    ("text", "guest"),
    [
        ("Ada Rill is a sergeant in the river guard.", True),
        ("Ada Rill is a nurse who lives in Orra.", True),
        ("Ada Rill is now a sergeant in the river guard.", True),
        ("Ada Rill was a nurse at the mill.", True),
        ("Ada Rill works as a cook in Orra.", True),
        ("Ada Rill is a reporter for the paper.", False),
        ("Bo Rill is a sergeant in the river guard.", False),
    ],
)
def test_guests_are_no_authors_by_trade(records: CaseRecords, text: str, guest: bool) -> None:
    assert is_guest(document(records, text, "The Orra Post", author="Ada Rill")) is guest
    assert not is_guest(document(records, text, "The Orra Post"))


@pytest.mark.parametrize(
    "name",
    ["Bring Velk Home", "Where Is Dorin?", "We Are All Dorin", "Où est Dorin", "Stand With Velk",
     "Фонд Егора Талькова", "Комитет спасения Анны Риль", "Collectif Vérité pour Dorin Velk"],
)  # fmt: skip
def test_bodies_called_after_someone(name: str) -> None:
    assert is_called_after_someone(name, ())


@pytest.mark.parametrize(
    "name", ["Bring Them Home", "Where Is the Money", "We Are Witnesses", "Фонд Свободной Прессы"]
)
def test_bodies_called_after_nobody(name: str) -> None:
    assert not is_called_after_someone(name, ())


def case_of(records: CaseRecords, body: str, trade: str, home: Document) -> CaseRecords:
    name = Name(
        id="nm-x", document=home.id, span=home.span(0, 4), name="Dorin Velk",
        kind=SourceKind.PERSON, role=trade,
    )  # fmt: skip
    source = Source(id="src-x", kind=SourceKind.ORGANISATION, name=body, names=(body,), public=True)
    return msgspec.structs.replace(
        records,
        documents=(*records.documents, home),
        names=(*records.names, name),
        sources=(*records.sources, source),
    )


def test_a_surname_in_a_bodys_name_hides_it(records: CaseRecords) -> None:
    home = document(records, "Dorin Velk is gone.", "The Orra Post")
    assert namesakes(case_of(records, "Velk Truth Watch", "cook", home), ()) == {"src-x"}
    for body, places in (
        ("Velk Hospital", frozenset[tuple[str, ...]]()),
        ("Velk Truth Watch", frozenset({("velk",)})),
        ("Orra Truth Watch", frozenset[tuple[str, ...]]()),
    ):
        assert not namesakes(case_of(records, body, "cook", home), places)


@pytest.mark.parametrize(("trade", "hidden"), [("cook", True), ("", False)])
def test_a_first_name_may_be_a_preposition(records: CaseRecords, trade: str, hidden: bool) -> None:
    home = document(records, "Em Velkel is gone.", "The Velkel Truth Watch")
    case = case_of(records, "The Velkel Truth Watch", trade, home)
    name = msgspec.structs.replace(case.names[-1], name="Em Velkel")
    case = msgspec.structs.replace(case, names=(*case.names[:-1], name))
    assert bool(namesakes(case, ())) is hidden


def test_a_noun_in_a_hidden_name_is_looked_for_nowhere(records: CaseRecords) -> None:
    home = document(records, "Dorin Velk is gone.", "The Orra Post")
    people = register(case_of(records, "The Velk Report", "cook", home)).people
    forms = {form for person in people if person.id == "src-x" for form in person.forms}
    assert ("velk",) in forms
    assert not forms & {("report",), ("reports",), ("report", "t")}


@pytest.mark.parametrize(("name", "noun"), [("Anna Bank", "bank"), ("Rill Herald", "herald")])
def test_a_noun_may_be_the_only_writers_surname(records: CaseRecords, name: str, noun: str) -> None:
    body = Source(id="src-x", kind=SourceKind.OUTLET, name=name, names=(name,), public=False)
    case = msgspec.structs.replace(records, sources=(*records.sources, body))
    (found,) = (person for person in register(case).people if person.id == "src-x")
    assert ((noun,) in found.forms) is (name == "Anna Bank")


@pytest.mark.parametrize(("last", "hidden"), [("Kim", True), ("Yun", True), ("TVK", False)])
def test_short_surnames_in_a_bodys_name(records: CaseRecords, last: str, hidden: bool) -> None:
    home = document(records, f"Dorin {last} is gone.", "The Orra Post")
    case = case_of(records, f"{last} Watch", "cook", home)
    name = msgspec.structs.replace(case.names[-1], name=f"Dorin {last}")
    case = msgspec.structs.replace(case, names=(*case.names[:-1], name))
    assert bool(namesakes(case, ())) is hidden


def test_whom_nothing_is_said_of_counts_for_her_own_publisher(records: CaseRecords) -> None:
    for publisher, hidden in (("Velk Press Service", True), ("The Orra Post", False)):
        home = document(records, "Contact: Dorin Velk", publisher, RELEASE)
        found = namesakes(case_of(records, "Velk Press Service", "", home), ())
        assert bool(found) is hidden


def test_a_group_that_reports_describe_is_no_person(records: CaseRecords) -> None:
    home = document(records, "I saw it.", "Orsa Kettle", LETTER)
    for role, public in (
        ("volunteer group that hands out tea", True),
        ("local news network", True),
        ("podcast", False),
        ("head of a charity", False),
        ("member of the dockers' union", False),
        ("membre du collectif", False),
    ):
        source = Source(
            id="src-x", kind=SourceKind.OUTLET, name="Orsa Kettle", names=("Orsa Kettle",),
            role=role, public=True,
        )  # fmt: skip
        case = msgspec.structs.replace(
            records, documents=(*records.documents, home), sources=(*records.sources, source)
        )
        assert ("src-x" in register(case).public) is public


@pytest.mark.parametrize("kind", [BlockKind.DATELINE, BlockKind.BYLINE, BlockKind.CREDIT])
def test_a_paper_places_dates_and_signs_its_reports(records: CaseRecords, kind: BlockKind) -> None:
    page = document(records, "Guards beat men.", "Orsa Velk")
    head = Block(kind=kind, start=0, end=6)
    assert not is_one_persons(msgspec.structs.replace(page, blocks=(head, *page.blocks)))
