"""What a reader sees of one claim: links with both passages, withdrawn support, why, names."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace
from tests.casefile.sixty import sixty_reports

from firsthand.casefile import pages
from firsthand.casefile.claim_page import ClaimParts, parts
from firsthand.casefile.comparing import comparisons
from firsthand.casefile.drawing import WIDTH, draw
from firsthand.casefile.library import Library
from firsthand.casefile.whys import name_why, whys
from firsthand.model.edition import Edition, NearlyView

LETTER = 7.5


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(sixty_reports())


@pytest.fixture(scope="module")
def claim(library: Library) -> ClaimParts:
    return parts(library, library.claim_of["cl-sixty"])


@pytest.fixture(scope="module")
def page() -> str:
    return dict(pages(sixty_reports()))["claim-cl-sixty.html"].decode()


def test_sixty_reports_are_drawn_in_a_few_rows_with_nothing_cut_off(
    library: Library, claim: ClaimParts
) -> None:
    drawing = draw(library, claim)
    assert len(claim.claim.documents) == 60
    assert len(drawing.marks) <= 30
    assert any("reprints" in mark.label for mark in drawing.marks)
    for mark in drawing.marks:
        assert (mark.until or mark.x) + 14 + len(mark.label) * LETTER <= WIDTH + LETTER


def test_what_others_have_from_a_report_without_a_date_stands_after_it(
    library: Library, claim: ClaimParts
) -> None:
    marks = draw(library, claim).marks
    wire = next(mark for mark in marks if mark.label == "Varnel Wire, no date")
    assert all(wire.x < mark.x for mark in marks if "reprints" in mark.label)
    alone = next(mark for mark in marks if mark.label == "Sheet 0, no date")
    assert alone.x >= max(mark.x for mark in marks if mark.shape == "first")


def test_every_line_between_two_reports_leads_to_both_passages(
    library: Library, claim: ClaimParts, page: str
) -> None:
    ways = [edge.href for edge in draw(library, claim).edges if edge.href]
    assert ways
    for way in ways:
        assert f'id="{way.removeprefix("#")}"' in page
    for one in comparisons(library, claim).values():
        assert any(pair.left and pair.right for pair in one.pairs)
        assert any(piece.keys for pair in one.pairs if pair.left for piece in pair.left.pieces)


def test_where_no_passage_is_evidence_the_words_of_the_claim_stand_beside_each_other(
    library: Library,
) -> None:
    bare = replace(
        library.edition, links=tuple(replace(k, evidence=()) for k in library.edition.links)
    )
    shelf = Library(bare)
    found = comparisons(shelf, parts(shelf, shelf.claim_of["cl-sixty"]))
    assert found
    assert all(pair.left and pair.right for one in found.values() for pair in one.pairs)


def test_withheld_words_are_compared_with_nothing(library: Library) -> None:
    edition = _without_words(library.edition)
    shelf = Library(edition)
    found = comparisons(shelf, parts(shelf, shelf.claim_of["cl-sixty"]))
    assert all(one.pairs == () for one in found.values())


def _without_words(edition: Edition) -> Edition:
    return replace(
        edition,
        documents=tuple(replace(d, text="", sealed=True) for d in edition.documents),
        statements=tuple(
            replace(s, content="", start=None, end=None, spans=()) for s in edition.statements
        ),
    )


def test_support_that_was_taken_back_is_marked_everywhere(page: str) -> None:
    files = {path: data.decode() for path, data in pages(sixty_reports())}
    gone = next(path for path in files if path.startswith("document-doc-sixty-59"))
    assert "Corrected or taken back" in files[gone]
    assert "Support that was taken back" in page
    assert 'id="withdrawn"' in page
    assert "Taken back" in files["index.html"]
    assert "corrected later" in page
    assert "Corrected or taken back" not in files["document-doc-sixty-00.html"]


def test_withdrawn_support_stands_under_no_origin(claim: ClaimParts) -> None:
    (part,) = claim.withdrawn
    placed = {s for origin in claim.origins for s in origin.view.statements}
    assert not placed & {statement.id for statement in part.statements}
    assert part.by == "doc-sorry"


def test_a_case_without_corrections_shows_no_such_mark(files: dict[str, str]) -> None:
    assert not any('class="corrected' in text for text in files.values())


def test_every_statement_says_why_it_is_here_and_what_nearly_was(
    library: Library, page: str
) -> None:
    found = whys(library, library.claim_of["cl-sixty"])
    assert [why.statement.document for why in found if why.nearly] == ["doc-sixty-01"]
    assert [why.statement.document for why in found if why.unsure] == ["doc-sixty-01"]
    assert page.count("Here because: same act and place.") == 60
    assert page.count("Nearest other claim:") == 1


def test_a_public_page_tells_nothing_of_what_nearly_was() -> None:
    edition = sixty_reports()
    head = replace(edition.case, edition="public")
    claims = tuple(replace(c, nearly=()) for c in edition.claims)
    made = dict(pages(replace(edition, case=head, claims=claims)))
    page = made["claim-cl-sixty.html"].decode()
    assert "nearly was" not in page
    assert "No other claim was near" not in page


def test_a_statement_alone_in_its_claim_is_not_unsure(library: Library) -> None:
    near = NearlyView(
        statement="st-1", other="st-2", claim="cl-other", likeness=0.4, here=0.0, why=""
    )
    claim = replace(library.claim_of["cl-sixty"], nearly=(near,))
    assert not any(why.unsure for why in whys(library, claim))


def test_a_proposed_name_is_told_apart_from_one_that_is_applied(library: Library) -> None:
    source = replace(
        library.edition.sources[0],
        merges=("Bo: “Bo” is written alike", "B: short for Bo", "Bob: may be Bo (proposed)"),
    )
    why = name_why(source)
    assert why.certain == ("B: short for Bo",)
    assert why.proposed == ("Bob: may be Bo",)


def test_the_list_holds_every_report_that_the_drawing_bundles(claim: ClaimParts, page: str) -> None:
    tree = page[page.index('id="reports"') :]
    for document in claim.claim.documents:
        assert re.search(rf'href="document-{document}\.html', tree)
