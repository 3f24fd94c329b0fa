"""Short names used alone: an outlet's joins its full name; a surname never becomes an outlet."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
import pytest

from firsthand.entities import Marker, resolve
from firsthand.entities.lone_names import human
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis, SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]
ByName = Callable[[tuple[Source, ...]], dict[str, Source]]

PERSON, UNNAMED = SourceKind.PERSON, SourceKind.UNNAMED
FULL = "Reporting was done by the Tarnwick News Agency."
TOLD = "a clerk told Tarnwick that the gates were shut."
OUTLETS = ("The Alder Post", "Harbour Daily", "Evening Bridge")


@pytest.fixture
def sources(write: Write, say: Say) -> Callable[..., tuple[Source, ...]]:
    """Resolve reports in which a clerk tells Tarnwick something, and other sentences stand."""

    def build(
        *reports: str, basis: Basis = Basis.UNKNOWN, last: bool = False
    ) -> tuple[Source, ...]:
        documents = [write(text, outlet=name) for text, name in zip(reports, OUTLETS, strict=False)]
        chain = [("Tarnwick", PERSON, ""), ("a clerk", UNNAMED, "")]
        statements = [
            say(document, "the gates were shut", *(chain[::-1] if last else chain))
            for document in documents
            if TOLD[2:] in document.text
        ]
        known = [msgspec.structs.replace(each, basis=basis) for each in statements]
        return _resolved(documents, known)

    return build


def _resolved(documents: Sequence[Document], statements: Sequence[Statement]) -> tuple[Source, ...]:
    marks = [Marker().mark(each, [s for s in statements if s.document == each.id])
             for each in documents]  # fmt: skip
    return resolve(documents, statements, marks).sources


def test_an_agency_is_one_under_its_short_name(
    sources: Callable[..., tuple[Source, ...]], by_name: ByName
) -> None:
    found = by_name(sources(f"{FULL} On Monday {TOLD}", f"On Tuesday {TOLD}"))
    agency = found["Tarnwick News Agency"]
    assert found["Tarnwick"] == agency
    assert agency.kind in {SourceKind.OUTLET, SourceKind.ORGANISATION}
    assert any("Tarnwick" in merge.reason for merge in agency.merges)


@pytest.mark.parametrize(
    "third",
    [
        "Runa Tarnwick, a baker, saw it.",
        "The baker, Runa Tarnwik, saw it.",
        "Mr Tarnwick saw it.",
        "Tarnwick, 34, saw it.",
        "Her uncle Tarnwick saw it.",
        "Tarnwick was beaten in the yard.",
        "Tarnwick fled to the hills.",
        "Tarnwick, who was there, saw it.",
        "Tarnwick's mother saw it.",
        "The Tarnwick Radio reported it.",
    ],
)
def test_a_trace_of_a_person_or_another_house_keeps_them_apart(
    sources: Callable[..., tuple[Source, ...]], by_name: ByName, third: str
) -> None:
    found = by_name(sources(f"{FULL} On Monday {TOLD}", f"On Tuesday {TOLD}", third))
    lone = found["Tarnwick"]
    assert lone.id != found["Tarnwick News Agency"].id
    assert lone.kind != PERSON or lone.public is None


def test_one_report_is_not_enough(
    sources: Callable[..., tuple[Source, ...]], by_name: ByName
) -> None:
    found = by_name(sources(f"{FULL} On Monday {TOLD}", "Tarnwick was there."))
    assert found["Tarnwick"].public is None


def test_a_witness_is_nobody_but_a_person(
    sources: Callable[..., tuple[Source, ...]], by_name: ByName
) -> None:
    texts = (f"{FULL} On Monday {TOLD}", f"On Tuesday {TOLD}")
    found = by_name(sources(*texts, basis=Basis.WITNESS, last=True))
    assert found["Tarnwick"].public is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ALDER, 3 March (Tarnwick)\n\nA docker was killed.", False),
        ("His sister told Tarnwick he died on Friday.", False),
        ("His brother was there. Tarnwick reported it.", False),
        ("Dr. Tarnwick reported it.", True),
        ("В среду Тарнвик был задержан.", True),
        ("Агентство Тарнвик сообщило, что он задержан.", False),
    ],
)
def test_what_suits_only_human_beings(text: str, said: bool) -> None:
    name = "Тарнвик" if "Тарнвик" in text else "Tarnwick"
    assert human(text, name) is said


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Selon Le Fanal, onze hommes sont partis. Une voisine l'a dit au Fanal.", None),
        ("Selon Le Fanal, onze hommes sont partis. Fanal, lui, se tait.", PERSON),
        ("Selon Le Fanal, onze hommes sont partis. Yann Fanal se tait.", PERSON),
        ("Selon Le Fanal, 34 ans, onze hommes sont partis.", PERSON),
        ("Selon Mme Fanal, onze hommes sont partis.", PERSON),
    ],
)
def test_an_article_tells_a_paper_from_a_surname(
    write: Write, text: str, kind: SourceKind | None
) -> None:
    paper = write("Onze hommes sont partis hier.", outlet="Le Fanal d'Ostrel", language="fr")
    report = write(text, outlet="Dépêche du Pont", language="fr")
    found = [each for each in _resolved([paper, report], []) if "Fanal" in each.names]
    assert {each.kind for each in found} == {kind or SourceKind.OUTLET}


def test_a_surname_with_an_article_stays_a_persons(write: Write) -> None:
    report = write("Selon Le Fanal, onze hommes sont partis.", outlet="Pont Post", language="fr")
    club = write("Le club Fanal Rouge a fermé.", outlet="Dépêche du Pont", language="fr")
    found = [each for each in _resolved([club, report], []) if "Fanal" in each.names]
    assert all(each.kind != SourceKind.OUTLET for each in found)
