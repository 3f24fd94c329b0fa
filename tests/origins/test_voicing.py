"""Sources without a name: whom a headline means, and whom a translation or relay stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from tests.origins.conftest import Pile


def _written_in_headline(pile: Pile, key: str) -> None:
    """Let the speaker of a statement be written where its report begins."""
    number = next(n for n, s in enumerate(pile.statements) if s.id == key)
    statement = pile.statements[number]
    span = pile.documents[statement.document].span(0, 7)
    last = msgspec.structs.replace(statement.mentions[-1], span=span)
    mentions = (*statement.mentions[:-1], last)
    pile.statements[number] = msgspec.structs.replace(statement, mentions=mentions)


def _under_headline(pile: Pile, *below: str) -> None:
    pile.report(
        "e1",
        "echo",
        "2041-05-09",
        "Teacher saw eleven men taken from Ubrel mill",
        "Eleven men were taken from the mill, she said, before the bell had rung.",
        "Guards took them past the school to the lower gate, said someone who teaches there.",
    )
    _written_in_headline(pile, pile.says("e1", "saw eleven men taken from Ubrel mill", "headline"))
    for key, words in zip(below, ("Eleven men were taken", "Guards took them past"), strict=False):
        pile.says("e1", words, key)


def test_a_headline_means_the_one_whom_the_report_names(pile: Pile) -> None:
    pile.source("headline", "Teacher", "unnamed")
    pile.source("named", "Ilde Varro", "person", role="village teacher")
    _under_headline(pile, "named")
    assert pile.interval() == (1, 1)


def test_a_headline_means_the_only_one_who_is_quoted(pile: Pile) -> None:
    pile.source("headline", "Teacher", "unnamed")
    pile.source("named", "Ilde Varro", "person")
    _under_headline(pile, "named")
    assert pile.interval()[1] == 1


def test_a_headline_does_not_mean_someone_of_another_trade(pile: Pile) -> None:
    pile.source("headline", "Teacher", "unnamed")
    pile.source("named", "Ilde Varro", "person", role="district nurse")
    _under_headline(pile, "named")
    assert pile.interval()[1] == 2


def test_a_headline_means_nobody_in_particular_where_two_would_do(pile: Pile) -> None:
    pile.source("headline", "Caller", "unnamed")
    pile.source("one", "Ilde Varro", "person")
    pile.source("other", "Bram Kettle", "person")
    _under_headline(pile, "one", "other")
    assert pile.interval()[1] == 3


def test_a_source_in_the_body_is_not_taken_for_another(pile: Pile) -> None:
    pile.source("headline", "Teacher", "unnamed")
    pile.source("named", "Ilde Varro", "person", role="village teacher")
    _under_headline(pile, "named")
    pile.statements[0] = msgspec.structs.replace(
        pile.statements[0],
        mentions=tuple(msgspec.structs.replace(m, span=None) for m in pile.statements[0].mentions),
    )
    assert pile.interval()[1] == 2


def _relayed(pile: Pile, role: str) -> tuple[int, int]:
    pile.source("named", "Ilde Varro", "person", role="a nurse at the mill")
    pile.source("unnamed", role, "unnamed")
    pile.report("w1", "wire", "2041-05-08", "Mill", "Eleven men were taken from the mill at Ubrel.")
    pile.says("w1", "Eleven men were taken from the mill", "named")
    pile.report("e1", "echo", "2041-05-09", "Taken", "The Ubrel mill lost eleven men to guards.")
    pile.says("e1", "The Ubrel mill lost eleven men to guards", "wire", "unnamed")
    return pile.interval()


def test_whom_another_report_is_quoted_for_is_the_one_it_names(pile: Pile) -> None:
    assert _relayed(pile, "a nurse") == (1, 1)


def test_whom_another_report_is_quoted_for_is_nobody_else(pile: Pile) -> None:
    assert _relayed(pile, "a prison guard")[1] == 2


def test_a_translation_that_credits_its_original_has_its_stranger(pile: Pile) -> None:
    pile.source("driver", "one of the drivers", "unnamed")
    pile.source("voditel", "Водитель", "unnamed")
    pile.report("w1", "wire", "2041-05-08", "Mill", "Eleven men were taken from the mill at Ubrel.")
    pile.says("w1", "Eleven men were taken from the mill", "driver")
    pile.report(
        "g1",
        "gazeta",
        "2041-05-09",
        "Увезли с мельницы",
        "Kestrel Wire: с мельницы в Убреле увезли одиннадцать человек.",
        language="ru",
    )
    pile.says("g1", "с мельницы в Убреле увезли одиннадцать человек", "voditel")
    assert pile.interval()[1] == 1


def test_an_outlet_that_nobody_can_look_up_may_have_an_origin_of_its_own(pile: Pile) -> None:
    pile.source("named", "Ilde Varro", "person")
    pile.source("abroad", "The Harrowgate Planet")
    pile.report("w1", "wire", "2041-05-08", "Mill", "Eleven men were taken from the mill at Ubrel.")
    pile.says("w1", "Eleven men were taken from the mill", "named")
    pile.report("e1", "echo", "2041-05-09", "Taken", "The Ubrel mill lost eleven men to guards.")
    pile.says("e1", "The Ubrel mill lost eleven men to guards", "abroad")
    assert pile.interval() == (1, 2)


def test_an_outlet_whose_report_is_here_has_none(pile: Pile) -> None:
    pile.source("named", "Ilde Varro", "person")
    pile.report("w1", "wire", "2041-05-08", "Mill", "Eleven men were taken from the mill at Ubrel.")
    pile.says("w1", "Eleven men were taken from the mill", "named")
    pile.report("e1", "echo", "2041-05-09", "Taken", "The Ubrel mill lost eleven men to guards.")
    pile.says("e1", "The Ubrel mill lost eleven men to guards", "wire")
    assert pile.interval() == (1, 1)
