"""Who counts as an origin, and who may be one with another; and where no rule may fire."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.origins.heads import is_code, is_none, names_people, names_record

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

TAKEN = "eleven men were taken from the mill at Ubrel"


def _two(pile: Pile, one: dict[str, object], other: dict[str, object]) -> tuple[int, int]:
    """Return the interval of two sources, each asked by a paper of its own."""
    for key, outlet, more in (("one", "echo", one), ("two", "journal", other)):
        pile.source(key, **more)  # type: ignore[arg-type]
        pile.report(f"r-{key}", outlet, "2041-05-09", "Mill", f"{TAKEN}, {more['name']} said.")
        pile.says(f"r-{key}", TAKEN, key)
    return pile.interval()


def _unnamed(name: str, **more: object) -> dict[str, object]:
    return {"name": name, "kind": "unnamed", **more}


def _person(name: str, **more: object) -> dict[str, object]:
    return {"name": name, "kind": "person", **more}


@pytest.mark.parametrize(
    "words",
    ["a beekeeper from Ubrel", "one of the joiners", "mill watchman", "мельник"],
)
def test_words_for_people_are_known_by_their_head(words: str) -> None:
    assert names_people(words)


@pytest.mark.parametrize(
    "words", ["no order", "ferry steps", "the matter of the door", "older readers", "an answer"]
)
def test_a_scrap_names_nobody(words: str) -> None:
    assert not names_people(words)
    assert not names_record(words)


def test_papers_and_codes_are_told_from_people() -> None:
    assert names_record("hospital records seen by the Journal")
    assert not names_record("a records clerk")
    assert is_code("R-4")
    assert is_code("Weaver B")
    assert not is_code("Ubrel")
    assert is_none("no witness")
    assert not is_none("a witness")


def test_a_trade_that_no_list_holds_is_an_origin(pile: Pile) -> None:
    assert _two(pile, _person("Bettine Oake"), _unnamed("a beekeeper")) == (2, 2)


def test_a_first_name_alone_is_somebody(pile: Pile) -> None:
    assert _two(pile, _person("Bettine Oake"), _person("Tamsin")) == (2, 2)


def test_half_of_a_name_is_one_with_the_whole(pile: Pile) -> None:
    assert _two(pile, _person("Tamsin Orle"), _person("Tamsin")) == (1, 1)


def test_a_nurse_is_no_surgeon(pile: Pile) -> None:
    assert _two(pile, _unnamed("a nurse"), _unnamed("a surgeon")) == (2, 2)


def test_two_nurses_may_be_one(pile: Pile) -> None:
    assert _two(pile, _unnamed("a nurse"), _unnamed("the night nurse")) == (1, 2)


@pytest.mark.parametrize(("other", "least"), [("Ward 6", 2), ("Ward 4", 1)])
def test_another_ward_is_another_nurse(pile: Pile, other: str, least: int) -> None:
    found = _two(pile, _unnamed("a nurse on Ward 4"), _unnamed(f"a nurse of {other}"))
    assert found[0] == least


def test_a_witness_under_a_code_may_be_the_papers_stranger(pile: Pile) -> None:
    assert _two(pile, _unnamed("R-4"), _unnamed("a weaver")) == (1, 2)


def test_two_codes_are_two_people(pile: Pile) -> None:
    assert _two(pile, _unnamed("R-4"), _unnamed("R-5")) == (2, 2)


@pytest.mark.parametrize(
    ("role", "public", "more", "most"),
    [
        ("colonel", True, {}, 1),
        ("colonel", None, {}, 2),
        ("retired colonel", True, {}, 2),
        ("rebel commander", True, {}, 2),
        ("colonel", True, {"affiliation": "army"}, 2),
    ],
)
def test_only_an_officer_of_no_known_body_surely_speaks_for_the_ministry(
    pile: Pile, role: str, public: bool | None, more: dict[str, str], most: int
) -> None:
    ministry: dict[str, object] = {"name": "Ministry of Roads", "kind": "government"}
    officer = _person("Ivo Lund", role=role, public=public, **more)
    assert _two(pile, ministry, officer) == (1, most)


def test_a_source_in_a_ministry_may_say_another_thing_than_the_ministry(pile: Pile) -> None:
    ministry: dict[str, object] = {"name": "Ministry of Roads", "kind": "government"}
    assert _two(pile, ministry, _unnamed("a source in the Ministry of Roads")) == (1, 2)


@pytest.mark.parametrize(("unnamed", "least"), [("a nurse", 1), ("a ferryman", 2), ("R-4", 2)])
def test_a_union_may_have_it_from_the_unnamed_one_of_its_trade(
    pile: Pile, unnamed: str, least: int
) -> None:
    union: dict[str, object] = {"name": "Fenmark Union of Nurses", "kind": "organisation"}
    pile.source("one", **union)  # type: ignore[arg-type]
    pile.source("two", unnamed, "unnamed", role="nurse" if unnamed == "R-4" else "")
    for key in ("one", "two"):
        outlet = "echo" if key == "one" else "journal"
        pile.report(f"r-{key}", outlet, "2041-05-09", "Mill", f"{TAKEN}, it was said.")
        pile.says(f"r-{key}", TAKEN, key, basis="witness")
    assert pile.interval() == (least, 2)


def test_a_police_union_does_not_speak_for_the_ministry(pile: Pile) -> None:
    ministry: dict[str, object] = {"name": "Ministry of Roads", "kind": "government"}
    union: dict[str, object] = {"name": "Union of Fenmark Police", "kind": "government"}
    assert _two(pile, ministry, union) == (2, 2)


@pytest.mark.parametrize(
    ("introduced", "least"), [("a volunteer of the Watchstone Trust", 1), ("a miller", 2)]
)
def test_only_who_is_introduced_by_a_body_may_speak_for_it(
    pile: Pile, introduced: str, least: int
) -> None:
    pile.source("trust", "Watchstone Trust", "organisation")
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, the Watchstone Trust said.")
    text = f"Bettine Oake, {introduced}, said that {TAKEN}."
    pile.report("j1", "journal", "2041-05-09", "Mill", text)
    pile.says("e1", TAKEN, "trust", basis="witness")
    pile.says("j1", TAKEN, "ada")
    assert pile.interval() == (least, 2)


def test_a_person_may_be_whom_another_paper_describes(pile: Pile) -> None:
    pile.source("one", "a weaver", "unnamed")
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, a weaver said.")
    text = f"Bettine Oake, a weaver by trade, said that {TAKEN}."
    pile.report("j1", "journal", "2041-05-09", "Mill", text)
    pile.says("e1", TAKEN, "one")
    pile.says("j1", TAKEN, "ada")
    assert pile.interval()[1] == 2


@pytest.mark.parametrize(("day", "interval"), [("2041-05-20", (1, 1)), ("2041-05-01", (0, 0))])
def test_an_office_that_owns_up_later_is_an_origin(
    pile: Pile, day: str, interval: tuple[int, int]
) -> None:
    pile.source("roads", "Ministry of Roads", "government")
    pile.report("e1", "echo", "2041-05-09", "Denied", f"That {TAKEN} is false, it said.")
    pile.report("j1", "journal", day, "Mill", f"The ministry says that {TAKEN}.")
    pile.says("e1", TAKEN, "roads", stance="denies")
    pile.says("j1", TAKEN, "roads")
    assert pile.interval() == interval


@pytest.mark.parametrize(("stance", "interval"), [("disputes-figure", (1, 1)), ("denies", (0, 0))])
def test_a_mended_number_takes_nothing_back(
    pile: Pile, stance: str, interval: tuple[int, int]
) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.report("e1", "echo", "2041-05-09", "Mill raid", f"{TAKEN}, Bettine Oake told us.")
    text = f"Correction: our report of 9 May said that {TAKEN}."
    pile.report("e2", "echo", "2041-05-12", "Mill raid", text)
    pile.says("e1", TAKEN, "ada")
    pile.says("e2", TAKEN, stance=stance)
    assert pile.interval() == interval


@pytest.mark.parametrize(("basis", "least"), [("unknown", 1), ("witness", 2)])
def test_a_body_that_speaks_in_passing_is_a_possible_origin(
    pile: Pile, basis: str, least: int
) -> None:
    pile.source("ada", "Bettine Oake", "person")
    pile.source("trust", "Watchstone Trust", "organisation")
    pile.report("e1", "echo", "2041-05-09", "Mill", f"{TAKEN}, Bettine Oake told us.")
    pile.report("j1", "journal", "2041-05-09", "Mill", f"{TAKEN}, the Watchstone Trust says.")
    pile.says("e1", TAKEN, "ada")
    pile.says("j1", TAKEN, "trust", basis=basis)
    assert pile.interval() == (least, 2)
