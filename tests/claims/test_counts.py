"""Counts of different things part a group; statements that count both, or nothing, do not."""

from __future__ import annotations

from typing import Any

import numpy as np

from firsthand.claims.counts import parted
from firsthand.claims.passages import passages
from firsthand.model.terms import Stance


def grouped(pile: Any, rows: list[tuple[str, list[tuple[str, int]]]]) -> list[list[int]]:
    told = pile.report(
        "Orvane Post", "2041-06-03", "en", [(w, "", Stance.ASSERTS) for w, _ in rows]
    )
    facts = []
    for statement, (_, counts) in zip(told, rows, strict=True):
        pile.facts.clear()
        for what, number in counts:
            pile.count(statement, what, number)
        figures = tuple(figure for fact in pile.facts for figure in fact.figures)
        facts += [
            fact.__class__(statement=statement.id, figures=figures) for fact in pile.facts[:1]
        ]
    found = passages(pile.documents, told, facts)
    angles = np.linspace(0, np.pi / 2, len(rows))
    vectors = np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32)
    return parted(found, vectors, [list(range(len(rows)))])


def test_wounded_and_detained_are_two_claims(make_pile: Any) -> None:
    rows = [
        *((f"{n} rowers were wounded", [("wounded", n)]) for n in (12, 13, 14)),
        ("It happened at the pier", []),
        *((f"{n} rowers were detained", [("detained", n)]) for n in (5, 6, 7)),
    ]
    assert grouped(make_pile(), rows) in ([[0, 1, 2, 3], [4, 5, 6]], [[0, 1, 2], [3, 4, 5, 6]])


def test_counts_told_in_one_breath_stay_together(make_pile: Any) -> None:
    both = [("wounded", 12), ("detained", 5)]
    rows = [("Twelve rowers were wounded and five detained", both)] * 4
    assert grouped(make_pile(), [(f"{w}, report {n}", c) for n, (w, c) in enumerate(rows)]) == [
        [0, 1, 2, 3]
    ]


def test_a_stray_count_parts_nothing(make_pile: Any) -> None:
    rows = [
        *((f"{n} rowers were wounded", [("wounded", n)]) for n in (12, 13, 14, 15)),
        ("Five rowers were detained", [("detained", 5)]),
    ]
    assert grouped(make_pile(), rows) == [[0, 1, 2, 3, 4]]


def test_a_rarer_count_parts_a_large_group_though_some_statements_give_both(make_pile: Any) -> None:
    rows = [
        *((f"{n} rowers were wounded", [("wounded", n)]) for n in range(20, 50)),
        ("Fifty rowers were wounded and five detained", [("wounded", 50), ("detained", 5)]),
        *((f"{n} rowers were detained", [("detained", n)]) for n in (6, 7)),
    ]
    kept, apart = grouped(make_pile(), rows)
    assert set(range(30)) <= set(kept)
    assert {31, 32} <= set(apart)
    mostly = [*rows, *((f"{n} were wounded, {n} detained", rows[30][1]) for n in range(3))]
    assert len(grouped(make_pile(), mostly)) == 1
