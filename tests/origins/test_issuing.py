"""Bodies that issued papers are known by their names; a member speaks for them, others do not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from firsthand.origins.issuing import Issuers
from firsthand.origins.library import Library

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


def _issuers(pile: Pile, kind: str) -> Issuers:
    pile.source("prefect", "Prefecture of Fenmark", "government")
    pile.source("clerk", "Ivo Lund", "person", affiliation="prefect")
    pile.source("weaver", "Ada Brill", "person")
    pile.report("p1", "prefect", "2041-05-08", "Notice", "The mill is shut.", kind=kind)
    return Issuers(Library(pile.documents.values(), (), pile.sources.values()))


def test_a_body_is_known_by_its_name_in_whole_words(pile: Pile) -> None:
    names = _issuers(pile, "press-release").names
    assert set(names) == {"prefect"}
    assert names["prefect"].search("the prefecture of fenmark has issued a notice")
    assert not names["prefect"].search("the prefecture of fenmarkham has issued a notice")


def test_who_published_news_alone_issued_nothing(pile: Pile) -> None:
    assert _issuers(pile, "news").names == {}


def test_a_member_speaks_for_a_body_and_a_weaver_does_not(pile: Pile) -> None:
    issuers = _issuers(pile, "press-release")
    assert issuers.spoken_for_by("clerk") == ("prefect",)
    assert issuers.spoken_for_by("weaver") == ()
