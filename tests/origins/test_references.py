from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

SEEN = "a barge without lights carried the flax weavers away across the canal"


def _post(pile: Pile) -> None:
    pile.source("owl", "@ubrel_owl", "social-account")
    pile.report("p1", "owl", "2041-05-08", f"Tonight {SEEN}, i saw it", kind="social-post")


@pytest.mark.parametrize(
    "words",
    ["according to an anonymous post", "users of Chirrup say", "it was claimed on social media"],
)
def test_a_post_without_a_name_is_known_by_what_it_says(pile: Pile, words: str) -> None:
    _post(pile)
    pile.report("e1", "echo", "2041-05-09", "Canal", f"In Ubrel {SEEN}, {words}.")
    assert pile.pairs()["e1", "p1"] == "cites"
    (link,) = pile.links()
    assert not link.explicit
    assert "speak of a post" in link.why


def test_a_post_on_something_else_is_not_meant(pile: Pile) -> None:
    _post(pile)
    pile.report("e1", "echo", "2041-05-09", "Bread", "Bread is dear, says an anonymous post.")
    assert ("e1", "p1") not in pile.pairs()


def test_a_guard_post_is_no_post(pile: Pile) -> None:
    _post(pile)
    pile.report("e1", "echo", "2041-05-09", "Canal", f"At the guard post on the quay {SEEN}.")
    assert ("e1", "p1") not in pile.pairs()


def test_the_telling_word_of_an_outlets_name_stands_for_it(pile: Pile) -> None:
    pile.source("heron", "Heron News Agency")
    pile.report("h1", "heron", "2041-05-08", "Canal", f"On Tuesday {SEEN}.", kind="wire")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"A miller told Heron that {SEEN}.")
    assert pile.pairs()["e1", "h1"] == "cites"


def test_a_place_is_no_outlet_though_one_is_named_after_it(pile: Pile) -> None:
    pile.source("radio", "Radio Ubrel", names=("Ubrel",))
    pile.report("r1", "radio", "2041-05-08", "Canal", f"On Tuesday {SEEN}.", kind="transcript")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"In Ubrel {SEEN}. People in Ubrel weep.")
    assert ("e1", "r1") not in pile.pairs()


def test_a_plain_noun_is_no_outlet(pile: Pile) -> None:
    pile.source("combine", "Fenmark Combine", names=("the combine", "Combine"))
    pile.report("c1", "combine", "2041-05-08", "Canal", f"On Tuesday {SEEN}.")
    text = (
        f"The combine stood still while {SEEN}. Behind the combine lay sacks. Combine parts rust."
    )
    pile.report("e1", "echo", "2041-05-09", "Canal", text)
    assert ("e1", "c1") not in pile.pairs()


@pytest.mark.parametrize(
    "words",
    ["On 8 May we reported that", "Our piece of Tuesday said that", "The Echo reported then that"],
)
def test_a_publisher_looks_back_on_its_own_piece(pile: Pile, words: str) -> None:
    pile.report("e1", "echo", "2041-05-08", "Canal", f"On Tuesday {SEEN}.")
    pile.report("e2", "echo", "2041-05-12", "Again", f"{words} {SEEN}.")
    assert pile.pairs()["e2", "e1"] == "cites"


def test_a_name_in_passing_is_no_citation(pile: Pile) -> None:
    pile.report("e1", "echo", "2041-05-08", "Canal", f"On Tuesday {SEEN}.")
    text = "The hall that once housed the Echo will be a skating rink from November."
    pile.report("j1", "journal", "2041-05-12", "Rink", text)
    assert ("j1", "e1") not in pile.pairs()
