"""Scores: known answers get known figures."""

from __future__ import annotations

import pytest
from bench.ecosystem.answers import Answer, b_cubed, clustered
from bench.ecosystem.scoring import FIGURES, Score, figures, score

TRUTH = {"a": frozenset({"x"}), "b": frozenset({"x"}), "c": frozenset({"y"})}


def test_the_truth_scores_one() -> None:
    assert b_cubed(TRUTH, TRUTH) == 1.0


def test_taking_all_for_one_costs_precision_only() -> None:
    said = dict.fromkeys(TRUTH, frozenset({"o"}))
    # Of the three in one heap, a and b share with 2 of 3, c with 1 of 3: precision 5/9, recall 1.
    assert b_cubed(TRUTH, said) == pytest.approx(2 * (5 / 9) / (5 / 9 + 1))


def test_a_report_with_two_origins_shares_both() -> None:
    truth = {"a": frozenset({"x", "y"}), "b": frozenset({"x", "y"})}
    said = {"a": frozenset({"o"}), "b": frozenset({"o"})}
    assert 0.5 < b_cubed(truth, said) < 1.0


def test_joined_files_are_one_origin() -> None:
    answer = clustered(["a", "b", "c", "d"], [("a", "b"), ("d", "b")])
    assert (answer.low, answer.high) == (2, 2)
    assert answer.origins["a"] == answer.origins["d"] != answer.origins["c"]


def test_an_interval_that_holds_the_truth_is_neither_over_nor_under() -> None:
    rows = [score(0, TRUTH, Answer(1, 3, TRUTH))]
    got = {name: figure(rows) for name, figure in FIGURES.items()}
    assert got["MAE nearest"] == got["over"] == got["under"] == got["false corroboration"] == 0
    assert got["MAE both bounds"] == 1 and got["bias"] == 0


def test_false_corroboration_is_of_claims_with_one_origin() -> None:
    rows = [Score(0, 1, 2, 2, 1.0), Score(1, 1, 1, 4, 1.0), Score(2, 3, 5, 5, 1.0)]
    assert FIGURES["false corroboration"](rows) == 0.5
    assert FIGURES["over"](rows) == pytest.approx(2 / 3)


def test_intervals_hold_the_figure_and_are_the_same_twice() -> None:
    rows = [Score(n // 2, 1 + n % 3, 1 + n % 2, 3, 0.5 + n / 40) for n in range(20)]
    assert figures(rows) == figures(rows)
    assert all(low <= at <= high for at, low, high in figures(rows).values())
