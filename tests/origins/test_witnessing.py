"""Whether a publisher saw for itself what it says, or holds the papers that say it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins.heads import names_several
from firsthand.origins.library import Library
from firsthand.origins.witnessing import holds_papers, was_there

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

TAKEN = "eleven men were taken from the mill at Ubrel"


def _judged(pile: Pile, *words: str) -> tuple[bool, bool]:
    """Return whether the Journal of Ubrel was there, and whether it holds papers."""
    pile.source("ubrel", "The Ubrel Journal", "outlet")
    pile.report("u1", "ubrel", "2041-05-09", "Mill", " ".join(words))
    pile.says("u1", TAKEN)
    library = Library(pile.documents.values(), pile.statements, pile.sources.values())
    return was_there(library, pile.statements[-1]), holds_papers(library, pile.statements[-1])


@pytest.mark.parametrize(
    "words",
    [
        "This paper was at the gate.",
        "Three of us stood by the weir.",
        "We went round the huts with a list.",
        "The Ubrel Journal watched from the bank.",
        "The Journal was on the bank.",
    ],
)
def test_who_was_on_the_spot_saw_it(pile: Pile, words: str) -> None:
    assert _judged(pile, words, f"At noon {TAKEN}.")[0]


@pytest.mark.parametrize(
    "words",
    [
        "This paper was told so.",
        "The Journal has asked the ministry.",
        "The Echo watched from the bank.",
        "We heard from nobody.",
        "“Three of us stood by the weir.”",
    ],
)
def test_who_only_asks_or_quotes_did_not_see_it(pile: Pile, words: str) -> None:
    assert not _judged(pile, words, f"At noon {TAKEN}.")[0]


@pytest.mark.parametrize(
    ("words", "held"),
    [
        (f"The log, which we have now seen, says that {TAKEN}.", True),
        (f"The Journal has listened to a recording: {TAKEN}.", True),
        (f"The ministry has the log: {TAKEN}.", False),
    ],
)
def test_who_has_the_paper_itself_holds_it(pile: Pile, words: str, held: bool) -> None:
    assert _judged(pile, words)[1] is held


def test_papers_that_an_outlet_holds_are_somebody_elses_account(pile: Pile) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("j1", "journal", "2041-05-09", "Mill", f"Bettine Oake said that {TAKEN}.")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"The log, which we have seen, says {TAKEN}.")
    pile.says("j1", TAKEN, "ada")
    pile.says("e1", TAKEN)
    assert pile.interval() == (1, 2)


@pytest.mark.parametrize(
    ("words", "several"),
    [("two harbour guards", True), ("the women of the quay", True), ("a guard", False)],
)
def test_a_description_of_several_people_is_known(words: str, several: bool) -> None:
    assert names_several(words) is several
