"""Documents in which private people speak for themselves."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.document import Block
from firsthand.model.terms import BlockKind, DocumentKind
from firsthand.protect.called_after import is_called_after_someone
from firsthand.protect.own_stories import is_memoir, is_paper


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Guards beat me at the weir. I am a nurse.", True),
        ("They took my little brother on Monday.", True),
        ("We were held in the cellar for nine days.", True),
        ("Ils m'ont battue. Nous avons couru.", True),
        ("Меня избили у плотины.", True),
        ("“Guards beat me at the weir,” she said.", False),
        ("My mother thinks that I am sailing.", False),
        ("Guards beat twelve men, the union said.", False),
    ],
)
def test_a_writer_tells_of_herself(records: CaseRecords, text: str, own: bool) -> None:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    document = msgspec.structs.replace(records.documents[0], text=text, blocks=(block,))
    assert is_memoir(document) is own
    speech = msgspec.structs.replace(block, kind=BlockKind.SPEECH, speaker="Ada")
    assert not is_memoir(msgspec.structs.replace(document, blocks=(speech,)))


@pytest.mark.parametrize(
    ("kind", "title", "paper"),
    [
        (DocumentKind.PRESS_RELEASE, "Petition to the Governor", True),
        (DocumentKind.OTHER, "Witness statement of Ada Rill", True),
        (DocumentKind.OTHER, "Список пострадавших", True),
        (DocumentKind.PRESS_RELEASE, "Statement of the Ministry", False),
        (DocumentKind.NEWS, "A petition to the governor", False),
    ],
)
def test_papers_that_anyone_signs(
    records: CaseRecords, kind: DocumentKind, title: str, paper: bool
) -> None:
    document = msgspec.structs.replace(
        records.documents[0], kind=kind, title=title, outlet=None, text="Guards beat men."
    )
    assert is_paper(document) is paper


def test_bodies_and_stations_with_a_whole_name() -> None:
    for name in ("Radio Solenne Garrec", "Dorin Velk Defence Fund", "The Dorin Velk Appeal"):
        assert is_called_after_someone(name, frozenset())
    assert not is_called_after_someone("Radio Garrec Sud", frozenset({("garrec",)}))
    for name in ("Radio Free Weir", "Legal Defence Fund", "Radio Garrec"):
        assert not is_called_after_someone(name, frozenset())


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Los guardias me golpearon el lunes.", True),
        ("Se llevaron a mi hijo al amanecer. Mataron a mi hermano.", True),
        ("Os guardas me espancaram na ponte.", True),
        ("Sie schlugen meinen Sohn am Wehr.", True),
        ("Мене побили біля греблі.", True),
        ("Los guardias golpearon a nueve hombres.", False),
        ("„Sie schlugen meinen Sohn“, sagte sie.", False),
    ],
)
def test_stories_of_ones_own_in_more_languages(records: CaseRecords, text: str, own: bool) -> None:
    block = Block(kind=BlockKind.PARAGRAPH, start=0, end=len(text))
    home = msgspec.structs.replace(records.documents[0], text=text, blocks=(block,))
    assert is_memoir(home) is own
