"""The drawing: origins at the left, reports by date, copies bundled, nothing out of the frame."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from firsthand.casefile.claim_page import parts, passed_on
from firsthand.casefile.drawing import LANE, WIDTH, Drawing, draw
from firsthand.casefile.evidence import pairs
from firsthand.casefile.library import Library
from firsthand.casefile.tree import Branch, grow, reports
from firsthand.model.edition import Edition


@pytest.fixture(scope="module")
def library(edition: Edition) -> Library:
    return Library(edition)


def _drawing(library: Library, claim: str) -> Drawing:
    return draw(library, parts(library, library.claim_of[claim]))


def _depth(branches: tuple[Branch, ...]) -> int:
    return 1 + max((_depth(b.children) for b in branches), default=0) if branches else 0


def test_forty_reports_of_one_origin_are_readable(library: Library) -> None:
    drawing = _drawing(library, "cl-flood")
    assert len(drawing.marks) <= 16
    bundles = [mark for mark in drawing.marks if mark.shape == "bundle"]
    assert any("reprints" in mark.label for mark in bundles)
    assert all(mark.until and mark.until > mark.x for mark in bundles)


def test_four_origins_stand_at_the_left_apart_from_reports(library: Library) -> None:
    marks = _drawing(library, "cl-clinic").marks
    heads = [mark for mark in marks if mark.shape in ("origin", "possible")]
    assert [mark.shape for mark in heads].count("possible") == 1
    assert {mark.x for mark in heads} == {LANE}
    assert all(mark.x > LANE for mark in marks if mark not in heads)


@pytest.mark.parametrize("claim", ["cl-flood", "cl-clinic", "cl-wells"])
def test_no_two_marks_share_a_row_and_all_stay_in_the_frame(library: Library, claim: str) -> None:
    drawing = _drawing(library, claim)
    rows = [mark.y for mark in drawing.marks]
    assert len(set(rows)) == len(rows)
    assert max(rows) < drawing.height
    assert all(mark.x >= 0 and (mark.until or mark.x) < WIDTH for mark in drawing.marks)
    assert all(mark.href for mark in drawing.marks)


def test_denials_and_unknown_origins_hang_on_no_origin(library: Library) -> None:
    drawing = _drawing(library, "cl-wells")
    assert [m.label for m in drawing.marks if m.shape == "denial"] == ["Army disputes the figure"]
    assert "Origin not known" in [mark.label for mark in drawing.marks]
    assert len(drawing.edges) == 1


def test_the_tree_holds_every_report_once(library: Library) -> None:
    claim = library.claim_of["cl-flood"]
    found = [
        branch.document for branch in reports(grow(library, claim.statements, ("so-a_widow",)))
    ]
    assert sorted(filter(None, found)) == sorted(claim.documents)


def test_reports_hang_on_the_one_report_of_their_relay(library: Library) -> None:
    claim = library.claim_of["cl-flood"]
    (root,) = grow(library, claim.statements, ("so-a_widow",))
    assert root.document == "doc-flood-00"
    assert sum(branch.link is None for branch in root.children) == 10


def test_a_relay_without_a_report_in_the_pile_is_shown(edition: Edition) -> None:
    rest = tuple(d for d in edition.documents if d.id != "doc-flood-00")
    library = Library(replace(edition, documents=rest, links=()))
    tree = grow(library, library.claim_of["cl-flood"].statements, ("so-a_widow",))
    relay = next(branch for branch in tree if branch.source)
    assert relay.source == "so-Varnel_Wire"
    assert passed_on(library, relay) == "passed it on; its own report is not in the pile"
    assert len(relay.children) == 10


def test_what_has_no_date_stands_apart_from_the_axis(library: Library) -> None:
    drawing = _drawing(library, "cl-wells")
    assert [tick.label for tick in drawing.ticks][-1] == "no date"
    assert drawing.breaks == ()


def test_circles_and_long_chains_of_copies_end(edition: Edition) -> None:
    documents = [d.id for d in edition.documents if d.id.startswith("doc-flood")]
    chain = zip(documents, [*documents[1:], documents[0]], strict=True)
    links = tuple(
        replace(edition.links[0], id=f"ln-{n}", from_=one, to=other)
        for n, (one, other) in enumerate(chain)
    )
    circular = Library(replace(edition, links=links))
    tree = grow(circular, circular.claim_of["cl-flood"].statements, ("so-a_widow",))
    assert sum(1 for _ in reports(tree)) == 40
    assert _depth(tree) <= 7


def test_shared_words_of_a_link_are_found_on_both_sides(library: Library) -> None:
    (pair,) = pairs(library, next(k for k in library.edition.links if k.kind == "copies"))
    assert pair.left and pair.right
    for side in (pair.left, pair.right):
        assert "".join(p.text for p in side.pieces if p.keys).startswith("Flood at Varnel")
