"""Who is taken for an author, and is the subject of others' reports, is not named."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Name, Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect import register
from firsthand.protect.written_about import written_about


@pytest.mark.parametrize(
    ("kind", "outlet", "role", "hidden"),
    [
        (DocumentKind.PRESS_RELEASE, "Weir Times", "", True),
        (DocumentKind.TRANSCRIPT, "Weir Times", "crew member", True),
        (DocumentKind.PRESS_RELEASE, "Weir Times", "author", False),
        (DocumentKind.PRESS_RELEASE, "The Marrow Gazette", "", False),
        (DocumentKind.NEWS, "Weir Times", "", False),
    ],
)
def test_a_signature_that_others_write_about(
    records: CaseRecords, kind: DocumentKind, outlet: str, role: str, hidden: bool
) -> None:
    home = msgspec.structs.replace(records.documents[0], kind=kind)
    other = msgspec.structs.replace(
        home, id="doc-x", text="Orsa Tavik was lost.", blocks=(), outlet=outlet, author=None
    )
    found = [
        Name(
            id=f"na-{one.id}", document=one.id, span=one.span(0, 10), name="Orsa Tavik",
            kind=SourceKind.PERSON, role=said,
        )
        for one, said in ((home, "author"), (other, role))
    ]  # fmt: skip
    roles = tuple(filter(None, ("author", role)))
    source = Source(
        id="src-x", kind=SourceKind.PERSON, name="Orsa Tavik", names=("Orsa Tavik",),
        role="author", roles=roles, public=True, mentions=tuple(name.id for name in found),
    )  # fmt: skip
    known = msgspec.structs.replace(
        records,
        documents=(home, *records.documents[1:], other),
        sources=(*records.sources, source),
        names=(*records.names, *found),
    )
    assert (list(written_about(known, [source])) == ["src-x"]) is hidden
    assert "src-x" not in register(known).public or not hidden
