"""Which of a publisher's pieces is meant: by the day beside its name, or because it was first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins.dating import days_near
from firsthand.origins.words import Stretch

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

SEEN = "a barge without lights carried the flax weavers away across the canal"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Echo, 7 and 11 March.", {"-03-07", "-03-11"}),
        ("a miller told Echo on Feb. 7 that", {"-02-07"}),
        ("Echo сообщала 3 мая", {"-05-03"}),
        ("Echo l'a écrit le 1er août", {"-08-01"}),
        ("Echo may be 12 months old", set()),
        ("Echo in May 2041", set()),
    ],
)
def test_days_beside_a_name_are_read(text: str, days: set[str]) -> None:
    at = text.index("Echo")
    assert days_near(text, Stretch(at, at + 4), Stretch(0, len(text))) == days


def _three_pieces(pile: Pile) -> None:
    pile.report("e1", "echo", "2041-05-08", "Canal", f"On Tuesday {SEEN}.")
    pile.report("e2", "echo", "2041-05-10", "Canal", "The miller was questioned by the prefect.")
    pile.report("e3", "echo", "2041-05-12", "Canal", f"Once more: {SEEN}, a miller says.")


def _cited(pile: Pile, words: str) -> set[str]:
    pile.report("j1", "journal", "2041-05-20", "Canal", words)
    return {to or "" for (start, to) in pile.pairs() if start == "j1"}


def test_the_piece_of_the_day_that_is_named_is_meant(pile: Pile) -> None:
    _three_pieces(pile)
    assert _cited(pile, f"The Echo reported on 8 May that {SEEN}.") == {"e1"}


def test_two_days_are_two_pieces(pile: Pile) -> None:
    _three_pieces(pile)
    assert _cited(pile, "We counted what was printed (the Echo, 8 and 10 May).") == {"e1", "e2"}


def test_who_was_first_is_meant_by_the_first_piece(pile: Pile) -> None:
    _three_pieces(pile)
    assert _cited(pile, f"A miller who first spoke to the Echo says that {SEEN}.") == {"e1"}


def test_a_day_on_which_nothing_came_out_chooses_nothing(pile: Pile) -> None:
    _three_pieces(pile)
    words = "The Echo says that on 6 May the miller was questioned by the prefect."
    assert _cited(pile, words) == {"e2"}
