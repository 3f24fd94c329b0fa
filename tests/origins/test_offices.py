from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins.offices import may_be, office

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

NOTICE = "The weavers went away from the mill on foot and by their own wish, says the prosecutor."
TAKEN_UP = "The weavers had gone away on foot and by their own wish"


def _prosecution(pile: Pile) -> None:
    name = "Prosecutor's Office of the Fenmark District"
    pile.source("law", name, "government")
    pile.source("orbek", "Stepan Orbek", "person", affiliation="law", public=True)
    pile.report("p1", "law", "2041-05-01", "Notice", NOTICE, kind="press-release")


def _quoting(pile: Pile, text: str, words: str, *chain: str) -> bool:
    pile.report("e1", "echo", "2041-05-09", "Mill", text)
    pile.says("e1", words, *chain)
    return ("e1", "p1") in pile.pairs()


@pytest.mark.parametrize(
    ("name", "meant"),
    [("prosecutors", True), ("the district prosecutor", True), ("Ard prosecutors", False)],
)
def test_an_office_under_another_name_is_the_one_that_issued_papers(
    pile: Pile, name: str, meant: bool
) -> None:
    _prosecution(pile)
    pile.source("office", name, "unnamed")
    assert _quoting(pile, f"{TAKEN_UP}, it was said.", TAKEN_UP, "office") is meant


def test_an_office_of_which_two_issued_papers_is_neither(pile: Pile) -> None:
    _prosecution(pile)
    pile.source("other", "Prosecutor's Office of the Canal District", "government")
    pile.report("p2", "other", "2041-05-01", "Notice", "Bread is dear.", kind="press-release")
    pile.source("office", "prosecutors", "unnamed")
    assert not _quoting(pile, f"{TAKEN_UP}, it was said.", TAKEN_UP, "office")


def test_what_a_paper_has_of_an_office_from_an_agency_it_has_from_the_agency(pile: Pile) -> None:
    _prosecution(pile)
    pile.source("office", "prosecutors", "unnamed")
    text = f"{TAKEN_UP}, prosecutors told the agency Kestrel."
    assert not _quoting(pile, text, TAKEN_UP, "wire", "office")


def test_who_speaks_for_a_body_is_not_always_quoted_from_its_papers(pile: Pile) -> None:
    _prosecution(pile)
    text = "Weavers like their own wish best, said Stepan Orbek."
    assert not _quoting(pile, text, "Weavers like their own wish best", "orbek")


def test_who_speaks_for_a_body_is_quoted_from_the_statement_that_is_spoken_of(pile: Pile) -> None:
    _prosecution(pile)
    text = "Weavers like their own wish best, Stepan Orbek said in a statement."
    assert _quoting(pile, text, "Weavers like their own wish best", "orbek")


def test_who_repeats_the_papers_of_a_body_is_quoted_from_them(pile: Pile) -> None:
    _prosecution(pile)
    words = "The weavers went away from the mill on foot and by their own wish"
    assert _quoting(pile, f"{words}, said Stepan Orbek.", words, "orbek")


@pytest.mark.parametrize(
    ("short", "name", "same"),
    [
        ("МВД", "Ministry of the Interior", True),
        ("le ministère", "Министерство здравоохранения", True),
        ("Interior Ministry", "Ministry of Internal Affairs", True),
        ("the ministry", "Ministry of Health", True),
        ("Ministry of Justice", "Ministry of Health", False),
        ("Fenmark police", "Police of the city of Ard", False),
        ("a nurse", "Fenmark Clinic", False),
        ("the minister", "Ministry of Health", False),
    ],
)
def test_short_names_of_offices(short: str, name: str, same: bool) -> None:
    assert may_be(short, [name]) is same


def test_an_office_is_its_fields_and_the_rest_of_its_name() -> None:
    found = office("Prosecutor's Office of the Fenmark District")
    assert found.is_of == {"prosecution"}
    assert {"fenma", "distr"} <= found.other
