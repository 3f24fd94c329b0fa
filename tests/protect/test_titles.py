"""A title says that it comes out again and again; a letter with a name on top does not."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect import register

NUMBERED = "Issue 31 | 4 May 2031\n\nGood morning.\n\nThe weir is shut."
MAILED = "Monday 4 May\nYou get this because you signed up. Unsubscribe below.\n\nThe weir is shut."
LETTER = "12 Mill Road\n4 May 2031\n\nDear Sir,\n\nThe weir is shut and my brother is gone."
DEAR = "Dear readers,\n\nThey took my brother on Monday."
SURNAMES = (
    "Underwood", "Goodman", "Newman", "Freeman", "Blackwood", "Greenwood", "Whitehouse",
    "Lightfoot", "Nightingale",
)  # fmt: skip


def headed(
    records: CaseRecords, name: str, below: str, kind: DocumentKind = DocumentKind.OTHER
) -> CaseRecords:
    """Return the case with one plain text that `name` stands over, signed Ottmar Vesk."""
    home, *others = records.documents
    text = f"{name.upper()}\n{below}"
    home = msgspec.structs.replace(
        home, kind=kind, outlet=name, author=None, title=None, media_type="text/plain", text=text
    )
    signed = Name(
        id="nm-x", document=home.id, span=home.span(0, 1), name="Ottmar Vesk", role="author",
        kind=SourceKind.PERSON,
    )  # fmt: skip
    outlet = Source(id="src-o", kind=SourceKind.OUTLET, name=name, names=(name,), public=True)
    writer = Source(
        id="src-w", kind=SourceKind.PERSON, name="Ottmar Vesk", names=("Ottmar Vesk",),
        role="author", public=True, mentions=("nm-x",),
    )  # fmt: skip
    return msgspec.structs.replace(
        records,
        documents=(home, *others),
        names=(*records.names, signed),
        sources=(*records.sources, outlet, writer),
    )


def named(case: CaseRecords) -> set[str]:
    return set(register(case).public) & {"src-o", "src-w"}


@pytest.mark.parametrize("name", ["Kettle Brief", "The Kettle", "The Dunmar Letter", "Nightdesk"])
@pytest.mark.parametrize("below", [NUMBERED, MAILED])
def test_a_serial_and_its_writer_are_named(records: CaseRecords, name: str, below: str) -> None:
    assert named(headed(records, name, below)) == {"src-o", "src-w"}


@pytest.mark.parametrize("name", ["Kettle Brief", "The Kettle", "The Dunmar Letter", "Nightdesk"])
def test_a_letter_under_the_same_words_is_a_letter(records: CaseRecords, name: str) -> None:
    assert not named(headed(records, name, LETTER))


@pytest.mark.parametrize(
    "name",
    ["Ada Brook", "Rowan Wells", "Grace", "Dunmar Letter", "Witness Statement", "The Quenby Family",
     "Case File", "The Vesk Letter", "Nightglance", *SURNAMES, "Амина Орлова", "Marie-Claire Roux"],
)  # fmt: skip
def test_a_name_on_top_is_no_title(records: CaseRecords, name: str) -> None:
    for below in (NUMBERED, MAILED, DEAR):
        assert not named(headed(records, name, below))


def test_a_list_on_which_anyone_writes_is_no_paper(records: CaseRecords) -> None:
    footer = "\n\nUnsubscribe from this Google Group."
    assert not named(headed(records, "The Kettle", "Hello all.\n\nThey took him." + footer))


def test_a_station_may_go_by_a_figure(records: CaseRecords) -> None:
    kind = DocumentKind.TRANSCRIPT
    on_air = "Transcript made for the programme's website\n\nHOST: Good evening."
    assert "src-o" in named(headed(records, "KR2", on_air, kind))
    assert not named(headed(records, "W12", "Interview, 4 May 2031\n\nQ: Who beat you?", kind))
    assert not named(headed(records, "W12", on_air))


PROMISED = "Monday 4 May | five things, four minutes\nYou get this because you signed up.\n\nHi."


def test_a_title_of_a_time_promises_so_many_things(records: CaseRecords) -> None:
    assert named(headed(records, "Dayglimpse", PROMISED)) == {"src-o", "src-w"}
    assert named(headed(records, "Dayglimpse", MAILED)) == set()
    assert named(headed(records, "Dayglimpse", f"{LETTER}\n\nThey took five things.")) == set()
    for surname in ("Daybell", "Nightingale", "Morningstar", "Weekley", "Underwood", "Mina"):
        assert named(headed(records, surname, PROMISED)) == set()
