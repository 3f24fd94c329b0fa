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


def test_a_number_is_no_part_of_what_an_outlet_is_called(pile: Pile) -> None:
    pile.source("heron", "Heron 24")
    pile.report("h1", "heron", "2041-05-08", "Canal", f"On Tuesday {SEEN}.")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"Heron had it that {SEEN}.")
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


def test_a_town_is_no_outlet_that_is_named_after_it_without_its_trade(pile: Pile) -> None:
    pile.source("today", "Ubrel Today")
    pile.report("t1", "today", "2041-05-08", "Canal", f"On Tuesday {SEEN}.")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"All Ubrel was asleep while {SEEN}.")
    assert ("e1", "t1") not in pile.pairs()
    pile.report("e2", "echo", "2041-05-09", "Canal", f"Ubrel Today reports that {SEEN}.")
    assert pile.pairs()["e2", "t1"] == "cites"


def test_the_credit_of_a_reprint_is_no_second_citation(pile: Pile, wire_story: Pile) -> None:
    told = next(iter(wire_story.documents.values())).text.split("\n\n")
    pile.report("w2", "wire", "2041-05-08", "Strike", "The mill at Ubrel stands still, say many.")
    pile.report("e1", "echo", "2041-05-09", *told, "The mill at Ubrel stands still (Kestrel).")
    assert {to for start, to in pile.pairs() if start == "e1"} == {"w1"}


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        (
            "The prefecture's statement of Tuesday says that the weavers left of their own will.",
            True,
        ),
        ("The prefecture told visitors that the weavers left of their own will.", False),
        ("The prefecture issued a statement on the price of bread.", False),
    ],
)
def test_an_office_is_cited_where_its_statement_is_spoken_of(
    pile: Pile, words: str, cited: bool
) -> None:
    pile.source("prefect", "Prefecture of Fenmark", "government", names=("the prefecture",))
    notice = "The weavers went away from the mill on foot and by their own wish."
    pile.report("p1", "prefect", "2041-05-08", "Notice", notice, kind="press-release")
    pile.report("e1", "echo", "2041-05-09", "Mill", words)
    assert (("e1", "p1") in pile.pairs()) is cited


def test_an_organisation_that_reports_is_cited_by_its_name(pile: Pile) -> None:
    pile.source("watch", "Open Loom", "organisation")
    pile.report("n1", "watch", "2041-05-08", "Findings", f"On Tuesday {SEEN}.", kind="ngo-report")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"Open Loom has it that {SEEN}.")
    pile.report("j1", "journal", "2041-05-09", "Rent", "The rent of Open Loom has gone up again.")
    found = pile.pairs()
    assert found["e1", "n1"] == "cites"
    assert ("j1", "n1") not in found


@pytest.mark.parametrize(
    ("names", "words", "meant"),
    [
        (
            ("lanterns of ubrel",),
            "An anonymous post, passed on for days, first put the boat about.",
            True,
        ),
        (("lanterns of ubrel",), "A post, passed on for days, first put the boat about.", False),
        (("lanterns of ubrel",), "Herring is up again, an anonymous post complains.", False),
        (("Vesna K.",), "An anonymous post, passed on for days, first put the boat about.", False),
        (
            ("vesna.karu",),
            "An anonymous post, passed on for days, first put the boat about.",
            False,
        ),
    ],
)
def test_an_anonymous_post_is_that_of_the_only_account_without_a_name(
    pile: Pile, names: tuple[str, ...], words: str, meant: bool
) -> None:
    pile.source("lamps", names[0], "social-account", names=names)
    pile.source("karu", "Vesna Karu", "person")
    text = "they came by boat, at night, and took the weavers"
    pile.report("p1", "lamps", "2041-05-08", text, kind="social-post")
    pile.report("j1", "journal", "2041-05-08", "Ubrel", "Vesna Karu said the loft was empty.")
    pile.says("j1", "the loft was empty", "karu")
    pile.report("e1", "echo", "2041-05-09", "Rumours", words)
    assert (("e1", "p1") in pile.pairs()) is meant


def test_of_two_accounts_without_a_name_neither_is_surely_the_anonymous_one(pile: Pile) -> None:
    for key, name in (("lamps", "lanterns of ubrel"), ("reeds", "reeds and rust")):
        pile.source(key, name, "social-account")
        pile.report(f"p-{key}", key, "2041-05-08", "a boat came, at night", kind="social-post")
    text = "Of that boat an anonymous post speaks, which many in the north quay took for a joke."
    pile.report("e1", "echo", "2041-05-09", "Rumours", text)
    assert not any(start == "e1" for start, _ in pile.pairs())


def test_a_post_that_is_a_statements_source_is_looked_for(pile: Pile) -> None:
    _post(pile)
    pile.source("viral", "a bombshell Chirrup post by somebody", "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"In Ubrel {SEEN}: so goes the talk.")
    pile.says("e1", SEEN, "viral")
    assert pile.pairs()["e1", "p1"] == "cites"


def test_a_handle_names_its_account(pile: Pile) -> None:
    pile.source("owl", "Ubrel Owl", "social-account", names=("@ubrel_owl",))
    pile.report("p1", "owl", "2041-05-08", f"Tonight {SEEN}, i saw it", kind="social-post")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"In Ubrel {SEEN} (@ubrel_owl).")
    pile.report("j1", "journal", "2041-05-09", "Canal", f"In Ubrel {SEEN} (@ubrel_owlet).")
    found = pile.pairs()
    assert found["e1", "p1"] == "cites"
    assert ("j1", "p1") not in found
