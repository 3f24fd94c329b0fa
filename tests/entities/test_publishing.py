"""Outlets and bodies: told apart by what they publish."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities import Marker, resolve
from firsthand.entities.publishing import by_work
from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import DocumentKind, SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]

NEWS, RELEASE = DocumentKind.NEWS, DocumentKind.PRESS_RELEASE
STUDY, LETTER = DocumentKind.NGO_REPORT, DocumentKind.NEWSLETTER
OUTLET, BODY = SourceKind.OUTLET, SourceKind.ORGANISATION
STATE = SourceKind.GOVERNMENT


@pytest.mark.parametrize(
    ("kind", "published", "name", "expected"),
    [
        (BODY, {NEWS}, "Grelle Review", OUTLET),
        (BODY, {NEWS, LETTER}, "Grelle Review", OUTLET),
        (OUTLET, {RELEASE}, "Ministry of Bridges", STATE),
        (OUTLET, {RELEASE}, "Министерство дорог", STATE),
        (BODY, {RELEASE}, "Police of Grelle", STATE),
        (OUTLET, {RELEASE}, "Grelle Millers' Union", BODY),
        (OUTLET, {STUDY}, "Weavers' Committee", BODY),
        (OUTLET, {STUDY, LETTER}, "Lantern Watch", BODY),
        (OUTLET, {LETTER}, "The Ministry of Bridges", STATE),
        (OUTLET, {LETTER}, "Chief Prosecutor's Office", STATE),
        (OUTLET, {NEWS}, "Ministry of Bridges", OUTLET),
        (OUTLET, {LETTER}, "Bridges", OUTLET),
        # Who also reports the news remains an outlet; who published nothing remains what it is.
        (OUTLET, {RELEASE, NEWS}, "The Grelle Guard", OUTLET),
        (OUTLET, set(), "The Grelle Guard", OUTLET),
        (OUTLET, {LETTER}, "Grelle Letter", OUTLET),
        (BODY, {RELEASE, NEWS}, "Lantern Watch", BODY),
        (STATE, {NEWS}, "Ministry of Bridges", STATE),
        (SourceKind.PERSON, {RELEASE}, "Ada Rill", SourceKind.PERSON),
    ],
)
def test_kind_by_what_is_published(
    kind: SourceKind, published: set[DocumentKind], name: str, expected: SourceKind
) -> None:
    assert by_work(kind, published, [name]) is expected


@given(st.sampled_from(list(SourceKind)), st.sets(st.sampled_from(list(DocumentKind))), st.text())
def test_saying_it_twice_changes_nothing(
    kind: SourceKind, published: set[DocumentKind], name: str
) -> None:
    once = by_work(kind, published, [name])
    assert by_work(once, published, [name]) is once
    assert (once in {OUTLET, BODY, STATE}) == (kind in {OUTLET, BODY, STATE})


def test_a_press_release_makes_no_outlet(write: Write, say: Say) -> None:
    release = write("Nobody was hurt.", outlet="Ministry of Bridges", kind=RELEASE)
    report = write("The dam broke.", outlet="The Alder Post", kind=NEWS)
    marks = [Marker().mark(each, []) for each in (release, report)]
    statements = [say(release, "Nobody was hurt"), say(report, "The dam broke")]
    found = {
        source.name: source for source in resolve([release, report], statements, marks).sources
    }
    assert found["Ministry of Bridges"].kind is STATE
    assert found["The Alder Post"].kind is OUTLET
    assert found["Ministry of Bridges"].public is True
