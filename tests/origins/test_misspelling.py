"""Outlets that are only slips of the pen, and papers that are called by their trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.origins.misspelling import slips

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


def _outlet(name: str, kind: SourceKind = SourceKind.OUTLET) -> Source:
    return Source(id=name, kind=kind, name=name, names=(name,))


@pytest.mark.parametrize(
    "written", ["The Brindle Ecko", "Brindle Ehco", "Brnidle Echo", "The Brindel Echp"]
)
def test_one_or_two_slips_are_read_past(written: str) -> None:
    assert slips([_outlet("The Brindle Echo")], [_outlet(written)]) == {written: "The Brindle Echo"}


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Channel Four", "Channel Five"),
        ("Channel 14", "Channel 15"),
        ("Northern Post", "Southern Post"),
        ("Echo", "Ecko"),
        ("Brindle Echo", "Brindle Journal"),
    ],
)
def test_another_outlet_is_another_outlet(name: str, other: str) -> None:
    assert not slips([_outlet(name)], [_outlet(other)])


def test_a_name_that_lies_between_two_is_neither() -> None:
    assert not slips([_outlet("Radio Vela"), _outlet("Radio Vera")], [_outlet("Radio Veta")])


def test_a_person_is_no_misspelt_outlet() -> None:
    assert not slips([_outlet("Maren Ashby")], [_outlet("Maren Ashbi", SourceKind.PERSON)])


def test_a_misspelt_outlet_is_linked_and_followed(pile: Pile) -> None:
    pile.source("named", "Ilde Varro", "person")
    pile.source("slip", "Kestrel Wyre")
    pile.report("w1", "wire", "2041-05-08", "Mill", "Eleven men were taken from the mill at Ubrel.")
    pile.says("w1", "Eleven men were taken from the mill", "named")
    pile.report("e1", "echo", "2041-05-09", "Taken", "Eleven men from the Ubrel mill were taken.")
    pile.says("e1", "Eleven men from the Ubrel mill were taken", "slip")
    assert pile.pairs()["e1", "w1"] == "cites"
    assert pile.interval() == (1, 1)


def _by_trade(pile: Pile, words: str) -> dict[tuple[str, str | None], str]:
    pile.report(
        "j1",
        "journal",
        "2041-05-08",
        "Mill",
        "Eleven weavers were taken from the flax mill at Ubrel by guards in grey coats.",
    )
    pile.says("j1", "Eleven weavers were taken from the flax mill at Ubrel")
    pile.report("e1", "echo", "2041-05-09", "Taken", words)
    pile.says("e1", words)
    return pile.pairs()


def test_the_weekly_is_the_one_that_says_so(pile: Pile) -> None:
    words = "The weekly reported that guards took eleven weavers from the flax mill at Ubrel"
    assert _by_trade(pile, words)["e1", "j1"] == "cites"


def test_the_weekly_is_nobody_where_no_report_says_so(pile: Pile) -> None:
    words = "The weekly reported that bread will cost more after the harvest fair in October"
    assert ("e1", "j1") not in _by_trade(pile, words)


def test_a_weekly_that_is_only_sold_gives_no_account(pile: Pile) -> None:
    words = "Guards took eleven weavers from the Ubrel flax mill and the weekly sold out at noon"
    assert ("e1", "j1") not in _by_trade(pile, words)
