"""Counts and lists belong to who keeps them, also where no verb says so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "source"),
    [
        ("Nine, by the list of the monitoring group Kestrel.", "Kestrel"),
        ("Ten men were held; fourteen at the union's last count.", "union"),
        ("The union's list stands at fourteen.", "union"),
    ],
)
def test_count_of_a_body(told: Told, sentence: str, source: str) -> None:
    assert [source] in told(sentence).values()


def test_no_count_of_anybody(told: Told) -> None:
    assert list(told("The money stood at nine crowns.").values()) == [[]]
    assert list(told("He was put on the list of the union.").values()) == [[]]


def test_knowledge_of_who_spoke(told: Told) -> None:
    found = told("Ana Petru said it was so. None of the charts, to her knowledge, bore a mark.")
    assert [chain for said, chain in found.items() if "charts" in said] == [["Ana Petru"]]


def test_russian_counts_and_reports(told: Told) -> None:
    found = told("По подсчётам Комитета матерей, заболевших больше ста.", language="ru")
    assert found == {"заболевших больше ста": ["Комитет матерей"]}
    found = told(
        "По сообщению директора школы Ивана Горша, подросток упал с лестницы.", language="ru"
    )
    assert found == {"подросток упал с лестницы": ["Иван Горш"]}
    assert list(told("По сообщению о пожаре выехали две машины.", language="ru").values()) == [[]]
    ours = told("Забрали, по нашим подсчётам, не меньше полусотни.", language="ru")
    assert list(ours.values()) == [[]]
