"""Writes the pages of a case file: plain HTML that opens from disk and loads nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsthand.casefile import claim_page, dates, lexicon, library, words
from firsthand.casefile.claim_page import ClaimParts
from firsthand.casefile.comparing import comparisons
from firsthand.casefile.document_page import document_parts
from firsthand.casefile.drawing import draw
from firsthand.casefile.figure_tables import figure_tables
from firsthand.casefile.library import Library, page_of
from firsthand.casefile.source_page import source_rows
from firsthand.casefile.summary import summary, uncertain
from firsthand.casefile.timeline import anchor, timeline
from firsthand.casefile.twigs import compare_anchor
from firsthand.casefile.whys import name_why, name_whys, whys
from firsthand.model.edition import Edition

if TYPE_CHECKING:
    from jinja2 import Environment

HERE = Path(__file__).parent
TEMPLATES = HERE / "templates"


def pages(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Yield (relative path, bytes) of every page and of the style sheet, always in one order.

    The private edition is marked as such on every page. Nothing but the edition is read.
    """
    shelf = Library(edition)
    yield "style.css", (TEMPLATES / "style.css").read_bytes()
    yield "index.html", _page("index.html", shelf, **_index(shelf))
    for claim in shelf.claims:
        parts = claim_page.parts(shelf, claim)
        yield (
            page_of("claim", claim.id),
            _page("claim.html", shelf, claim=claim, **_claim(shelf, parts)),
        )
    for document in shelf.in_order:
        yield (
            page_of("document", document.id),
            _page("document.html", shelf, document=document, **document_parts(shelf, document)),
        )
    yield "timeline.html", _page("timeline.html", shelf, timeline=timeline(shelf))
    yield "documents.html", _page("documents.html", shelf)
    yield "sources.html", _page("sources.html", shelf, rows=source_rows(shelf))
    yield "unread.html", _page("unread.html", shelf)
    yield "made.html", _page("made.html", shelf)


def _claim(shelf: Library, parts: ClaimParts) -> dict[str, Any]:
    return {
        "parts": parts,
        "drawing": draw(shelf, parts),
        "compared": comparisons(shelf, parts),
        "whys": whys(shelf, parts.claim),
        "names": name_whys(shelf, parts.claim),
    }


def _index(shelf: Library) -> dict[str, Any]:
    several = [claim for claim in shelf.claims if len(shelf.carriers(claim)) != 1]
    return {
        "main": [claim for claim in several if not claim.aside],
        "asides": [claim for claim in several if claim.aside],
        "alone": [claim for claim in shelf.claims if len(shelf.carriers(claim)) == 1],
        "doubts": uncertain(shelf),
    }


def _page(template: str, shelf: Library, **parts: Any) -> bytes:
    html = (
        _environment()
        .get_template(template)
        .render(
            library=shelf, edition=shelf.edition, page=template, summary=summary(shelf), **parts
        )
    )
    return (html.strip() + "\n").encode()


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals.update(
        page_of=page_of,
        how=claim_page.how,
        compare_anchor=compare_anchor,
        name_why=name_why,
        denial_lines=claim_page.denial_lines,
        figure_tables=figure_tables,
        anchor=anchor,
        day=dates.day,
        words=words,
        terms=lexicon,
        unknown_day=library.UNKNOWN_DAY,
    )
    environment.filters.update(
        date=dates.in_words, machine=dates.machine, clipped=words.clipped, joined=words.joined
    )
    return environment
