"""Pages hold everything, lead everywhere they say, load nothing, and are the same every time."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from lxml import html
from msgspec.structs import replace

from firsthand.casefile import pages
from firsthand.casefile.figure_tables import figure_tables
from firsthand.casefile.library import Library, page_of
from firsthand.casefile.summary import summary, uncertain
from firsthand.model.edition import CaseHead, ClaimView, Edition, SourceView

LOADING = ("src", "srcset", "action", "data", "poster", "style", "background")


def _pages(files: dict[str, str]) -> dict[str, html.HtmlElement]:
    return {path: html.fromstring(text) for path, text in files.items() if path.endswith("html")}


def _find(element: html.HtmlElement, path: str) -> list[Any]:
    found: Any = element.xpath(path)
    return list(found)


def _words(element: html.HtmlElement) -> str:
    return " ".join(element.text_content().split())


def test_the_same_edition_gives_the_same_bytes(edition: Edition, files: dict[str, str]) -> None:
    assert {path: data.decode() for path, data in pages(edition)} == files


@pytest.mark.parametrize("known", [True, False])
def test_every_link_leads_to_something(edition: Edition, known: bool) -> None:
    claims = edition.claims if known else tuple(replace(c, origins=()) for c in edition.claims)
    made = pages(replace(edition, claims=claims))
    files = {path: data.decode() for path, data in made}
    trees = _pages(files)
    anchors = {path: set(_find(tree, "//@id")) for path, tree in trees.items()}
    broken = []
    for path, tree in trees.items():
        for href in _find(tree, "//a/@href"):
            target, _, anchor = href.partition("#")
            target = target or path
            if target not in files or (anchor and anchor not in anchors[target]):
                broken.append((path, href))
    assert not broken


def test_no_id_stands_twice(files: dict[str, str]) -> None:
    for path, tree in _pages(files).items():
        ids = _find(tree, "//@id")
        assert len(ids) == len(set(ids)), path


def test_pages_load_nothing_from_elsewhere(files: dict[str, str]) -> None:
    assert "url(" not in files["style.css"] and "@import" not in files["style.css"]
    for path, tree in _pages(files).items():
        names = {str(name) for element in tree.iter() for name in element.attrib}
        assert not names & set(LOADING) and not [n for n in names if n.startswith("on")], path
        assert not _find(tree, "//script | //iframe | //img | //object | //form"), path
        assert _find(tree, "//link/@href") == ["style.css"]
        assert not [href for href in _find(tree, "//a/@href") if ":" in href], path
        policy = _find(tree, "//meta[@http-equiv='Content-Security-Policy']/@content")[0]
        assert policy.startswith("default-src 'none'; style-src 'self'")


def test_headings_are_in_order(files: dict[str, str]) -> None:
    for path, tree in _pages(files).items():
        levels = [int(str(heading.tag)[1]) for heading in tree.iter("h1", "h2", "h3", "h4")]
        assert levels[0] == 1 and levels.count(1) == 1, path
        assert all(after - before <= 1 for before, after in pairwise(levels)), path


def test_the_summary_says_what_the_case_holds(files: dict[str, str]) -> None:
    assert (
        "3 claims in 47 reports; 1 surely rests on more than one independent origin; 1 is denied; "
        "1 file could not be read."
    ) in _words(html.fromstring(files["index.html"]))


def test_the_summary_does_not_call_an_interval_one_origin(edition: Edition) -> None:
    claims = tuple(replace(claim, origins_min=1, origins_max=4) for claim in edition.claims)
    said = summary(Library(replace(edition, claims=claims)))
    assert "none surely rest on more than one independent origin, 3 may" in said


def test_one_origin_in_forty_reports_looks_unlike_four_in_four(files: dict[str, str]) -> None:
    tree = html.fromstring(files["index.html"])
    shapes = {}
    for identity in ("cl-flood", "cl-clinic"):
        row = _find(tree, f"//tr[@id='{identity}']")[0]
        picture = _find(row, ".//svg")[0]
        marks = [len(_find(picture, f"./*[@class='{name}']")) for name in ("dot", "ring", "stroke")]
        shapes[identity] = (*marks, _words(_find(row, ".//*[@class='in-words']")[0]))
    assert shapes["cl-flood"] == (1, 0, 40, "1 origin in 40 reports")
    assert shapes["cl-clinic"] == (3, 1, 4, "3–4 origins in 4 reports")


def test_claims_with_most_certain_origins_come_first(files: dict[str, str]) -> None:
    rows = _find(html.fromstring(files["index.html"]), "//tbody/tr/@id")
    assert rows == ["cl-clinic", "cl-flood", "cl-wells"]


def test_side_remarks_are_listed_apart_and_last(edition: Edition) -> None:
    first, *others = Library(edition).claims
    aside = replace(first, aside=True, origins_min=others[0].origins_min)
    told = replace(edition, claims=(aside, *others))
    tree = html.fromstring(dict(pages(told))["index.html"].decode())
    assert _find(tree, "//details[contains(summary, 'Side remarks')]//tbody/tr/@id") == [first.id]
    assert Library(told).claims[0] == others[0]


def test_a_denial_stands_beside_its_claim_everywhere(files: dict[str, str]) -> None:
    for path in ("index.html", page_of("claim", "cl-wells")):
        assert "Denied Army disputes the figure" in _words(html.fromstring(files[path]))
    assert "denied" in _words(html.fromstring(files["timeline.html"]))


def test_a_claim_page_shows_every_statement_of_the_claim(
    edition: Edition, files: dict[str, str]
) -> None:
    for claim in edition.claims:
        links = _find(html.fromstring(files[page_of("claim", claim.id)]), "//a/@href")
        anchors = {href.partition("#")[2] for href in links}
        assert set(claim.statements) <= anchors


def test_figures_keep_their_holder_and_words_and_are_not_averaged(files: dict[str, str]) -> None:
    table = _find(html.fromstring(files[page_of("claim", "cl-wells")]), "//table")[0]
    rows = [_words(row) for row in _find(table, ".//tbody/tr")]
    assert "at least 12 at least 12 wells an elder" in rows[0]
    assert "3 3 wells Army" in rows[1]
    assert "from 3 to 12" in _words(_find(table, "./caption")[0])
    assert "7.5" not in _words(table) and "7 " not in _words(table)


def _claim(edition: Edition, identity: str) -> ClaimView:
    return next(claim for claim in edition.claims if claim.id == identity)


def test_a_figure_says_which_earlier_one_it_replaces(edition: Edition) -> None:
    claim = _claim(edition, "cl-wells")
    first = replace(claim.figures[0], id="fg-1")
    later = replace(
        first, id="fg-2", low=15, said="15 wells", published="2041-06-08", update_of="fg-1"
    )
    library = Library(edition)
    told = replace(claim, figures=(first, *claim.figures[1:], later))
    (table,) = figure_tables(library, told)
    changes = {row.words: row.change for row in table.rows}
    assert changes == {"at least 12": "", "at least 15": "raised from at least 12", "3": ""}
    assert [row.elsewhere for row in table.rows] == [None, None, None]


def test_of_two_figures_of_one_statement_the_right_one_is_replaced(edition: Edition) -> None:
    claim = _claim(edition, "cl-wells")
    blank = replace(claim.figures[0], what="killed", qualifier="exact", published="2041-06-08")
    twelve = replace(blank, id="fg-1", low=12, high=12, said="12", published="2041-06-01")
    thirty = replace(twelve, id="fg-2", low=30, high=30, said="30")
    fewer = replace(blank, id="fg-3", low=15, high=15, said="15", update_of="fg-1")
    more = replace(blank, id="fg-4", what="dead", low=35, high=35, said="35", update_of="fg-2")
    changes = _changes(edition, replace(claim, figures=(twelve, thirty, fewer, more)))
    assert changes == {"12": "", "30": "", "15": "raised from 12", "35": "raised from 30"}
    gone = _changes(edition, replace(claim, figures=(twelve, more)))
    assert gone["35"] == ""


def _changes(edition: Edition, claim: ClaimView) -> dict[str, str]:
    """What each figure of a claim does to an earlier one, by its words."""
    tables = figure_tables(Library(edition), claim)
    return {row.words: row.change for table in tables for row in table.rows}


def test_a_figure_from_the_words_of_another_claim_leads_there(edition: Edition) -> None:
    claim = _claim(edition, "cl-wells")
    other = next(c for c in edition.claims if c.id != claim.id and c.statements)
    lent = replace(claim.figures[0], statement=other.statements[0])
    told = replace(claim, figures=(lent,))
    (table,) = figure_tables(Library(edition), told)
    assert table.rows[0].elsewhere == Library(edition).statements[other.statements[0]].claim


def test_the_frozen_text_is_on_the_page_to_the_letter(
    edition: Edition, files: dict[str, str]
) -> None:
    for document in edition.documents:
        tree = html.fromstring(files[page_of("document", document.id)])
        for reference in _find(tree, "//sup"):
            reference.drop_tree()
        blocks = [block.text_content() for block in _find(tree, "//p[contains(@class, 'block')]")]
        assert blocks == [document.text[b.start : b.end] for b in document.blocks]


def test_overlapping_statements_are_both_lit_and_both_reachable(files: dict[str, str]) -> None:
    tree = html.fromstring(files[page_of("document", "doc-elder")])
    assert [_words(m) for m in _find(tree, "//mark[@class='several']")] == ["at least 12 wells"]
    assert len(_find(tree, "//sup")) == 2


def test_a_sealed_report_shows_no_words(files: dict[str, str]) -> None:
    page = _words(html.fromstring(files[page_of("document", "doc-sealed")]))
    assert "This report is sealed" in page
    assert page.count("withheld") >= 2


def test_only_the_private_edition_carries_the_banner(
    edition: Edition, files: dict[str, str]
) -> None:
    head = CaseHead(title="T", created="2041", version="1", edition="public")
    public = dict(pages(Edition(case=head, documents=edition.documents, sources=edition.sources)))
    assert b"Private working copy" not in public["index.html"]
    for path, text in files.items():
        if path.endswith("html"):
            assert "Private working copy: holds names." in text


def test_an_empty_case_has_every_page() -> None:
    empty = Edition(case=CaseHead(title="Empty", created="2041", version="1"))
    made = dict(pages(empty))
    assert b"No claims were found" in made["index.html"]
    assert {"timeline.html", "documents.html", "sources.html", "unread.html"} <= made.keys()


@pytest.mark.parametrize("hostile", ["<script>alert(1)</script>", '"><img src=x>', "a & b"])
def test_words_from_reports_are_never_markup(edition: Edition, hostile: str) -> None:
    head = CaseHead(title=hostile, created="2041", version="1")
    page = dict(pages(Edition(case=head)))["index.html"].decode()
    assert hostile not in page
    assert _find(html.fromstring(page), "//h1")[0].text_content() == hostile


def test_the_style_sheet_serves_dark_narrow_and_paper(files: dict[str, str]) -> None:
    for condition in ("prefers-color-scheme: dark", "max-width", "@media print", "forced-colors"):
        assert condition in files["style.css"]


def test_a_report_that_only_denies_does_not_carry_the_claim(files: dict[str, str]) -> None:
    row = _find(html.fromstring(files["index.html"]), "//tr[@id='cl-wells']")[0]
    assert "1 origin in 2 reports" in _words(row)


def test_a_claim_says_where_its_place_lies_if_that_is_known(edition: Edition) -> None:
    known = replace(edition.claims[0], lies_in="Norland, Ostravia")
    with_it = dict(pages(replace(edition, claims=(known, *edition.claims[1:]))))
    without = dict(pages(edition))
    told = [name for name, data in with_it.items() if b"(Norland, Ostravia)" in data]
    assert told
    assert not any(b"Ostravia" in data for data in without.values())


def test_a_report_of_nobody_known_is_called_by_its_file(edition: Edition) -> None:
    first = edition.documents[0]
    nobody = SourceView(
        id="so-nobody",
        kind="outlet",
        name="unknown publisher",
        names=(),
        public=True,
        protected=False,
    )
    unsigned = replace(first, outlet=nobody.id, title=None, file="box/talk.srt")
    shown = replace(
        edition,
        case=replace(edition.case, edition="private"),
        documents=(unsigned, *edition.documents[1:]),
        sources=(*edition.sources, nobody),
    )
    private = Library(shown)
    assert private.heading(first.id) == private.publisher(first.id) == "talk.srt"
    assert any("1 report without a publisher" in doubt for doubt in uncertain(private))
    public = Library(replace(shown, case=replace(edition.case, edition="public")))
    assert "talk.srt" not in public.heading(first.id) + public.publisher(first.id)
