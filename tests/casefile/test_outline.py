"""The provenance as a nested list holds what the drawing shows, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from msgspec.structs import replace
from tests.casefile.sixty import sixty_reports

from firsthand.casefile.claim_page import parts
from firsthand.casefile.library import Library
from firsthand.casefile.outline import Line, outline
from firsthand.model.edition import Edition


@pytest.fixture(scope="module")
def sixty() -> tuple[Line, ...]:
    library = Library(sixty_reports())
    return outline(library, parts(library, library.claim_of["cl-sixty"]))


def _all(lines: Iterable[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        yield from _all(line.children)


def test_origins_come_first_with_their_basis_and_whether_they_are_certain(
    sixty: tuple[Line, ...],
) -> None:
    heads = [(line.kind, line.text) for line in sixty]
    assert heads[0] == ("origin", "1. a widow (certain; saw or heard it; 48 reports)")
    assert heads[2][0] == "possible"
    assert "possible: may not be an origin of its own" in heads[2][1]
    assert heads[3][1] == "Origin not known: these reports lead back to no origin"


def test_reprints_are_one_line_and_sixty_reports_are_few(sixty: tuple[Line, ...]) -> None:
    bundles = [line.text for line in _all(sixty) if line.kind == "bundle"]
    assert any(text.startswith("26 reprints: Paper") and "more" in text for text in bundles)
    assert len(list(_all(sixty))) <= 40


def test_what_was_taken_back_is_a_line_of_its_own(sixty: tuple[Line, ...]) -> None:
    (gone,) = [line for line in sixty if line.kind == "withdrawn"]
    assert gone.text.startswith("Taken back by Dorrel Letter, 20 June 2041")
    assert [line.text for line in gone.children][:1] == ["Dorrel Letter, 22 May 2041"]


def test_a_small_claim_names_every_report_and_its_denials(edition: Edition) -> None:
    library = Library(edition)
    clinic = outline(library, parts(library, library.claim_of["cl-clinic"]))
    assert sum(line.kind == "report" for line in _all(clinic)) == 4
    assert not any(line.kind == "bundle" for line in _all(clinic))
    wells = outline(library, parts(library, library.claim_of["cl-wells"]))
    denied = [line for line in wells if line.kind == "denial"]
    assert [line.text for line in denied] == ["Denied: Army disputes the figure"]
    assert denied[0].children[0].text == "“It denies the rest.”"


def test_withheld_words_are_not_in_the_list(edition: Edition) -> None:
    sealed = replace(edition, statements=tuple(replace(s, content="") for s in edition.statements))
    library = Library(sealed)
    lines = outline(library, parts(library, library.claim_of["cl-wells"]))
    assert not any(line.kind == "quote" for line in _all(lines))
