"""A source is a post or who posted, or stands at a post; accounts nobody knows are looked up."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins.library import Library
from firsthand.origins.posting import Nobody, posts_spoken_of

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

SEEN = "a barge without lights went by"


def _spoken_of(pile: Pile, name: str) -> list[str]:
    pile.source("who", name, "unnamed")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"On Tuesday {SEEN}.")
    pile.says("e1", SEEN, "who")
    library = Library(pile.documents.values(), pile.statements, pile.sources.values())
    return [words for _, words in posts_spoken_of(library, library.documents["e1"])]


@pytest.mark.parametrize(
    "name",
    ["an unsigned post", "a Chirrup user", "users of Chirrup", "social media users", "a tweet"],
)
def test_a_source_may_be_a_post(pile: Pile, name: str) -> None:
    assert _spoken_of(pile, name) == [name]


@pytest.mark.parametrize(
    "name",
    [
        "a post office clerk",
        "an officer at a border post",
        "a wheelchair user",
        "drug users",
        "Drug users",
        "a post-mortem examiner",
    ],
)
def test_who_works_at_a_post_or_uses_a_thing_is_no_post(pile: Pile, name: str) -> None:
    assert _spoken_of(pile, name) == []


@pytest.mark.parametrize(("handle", "unknown"), [("quayside lamps", True), ("ada.brill", False)])
def test_an_account_with_the_name_of_one_who_is_quoted_is_known(
    pile: Pile, handle: str, unknown: bool
) -> None:
    pile.source("lamps", handle, "social-account")
    pile.source("ada", "Ada Brill", "person")
    pile.report("p1", "lamps", "2041-05-08", f"Tonight {SEEN}", kind="social-post")
    pile.report("e1", "echo", "2041-05-09", "Canal", f"On Tuesday {SEEN}.")
    pile.says("e1", SEEN, "ada")
    library = Library(pile.documents.values(), pile.statements, pile.sources.values())
    found = Nobody(library).accounts(library.documents["e1"])
    assert found == (("lamps",) if unknown else ())
