"""How paragraphs are put together into what the network reads at once."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st
from training.windows import LENGTH, Paragraph, pack

lengths = st.lists(st.lists(st.integers(1, LENGTH), min_size=1, max_size=6), max_size=5)


def _articles(sizes: list[list[int]]) -> list[list[Paragraph]]:
    return [[Paragraph([0] * n, [(0, 1)] * n, [0] * n, []) for n in article] for article in sizes]


@given(lengths, st.sampled_from([0.0, 0.5, 1.0]), st.integers(0, 99))
def test_no_paragraph_is_lost_and_no_window_too_long(
    sizes: list[list[int]], alone: float, seed: int
) -> None:
    articles = _articles(sizes)
    windows = pack(articles, random.Random(seed), alone)
    assert sorted(id(p) for w in windows for p in w) == sorted(id(p) for a in articles for p in a)
    assert all(sum(len(p.ids) for p in window) <= LENGTH for window in windows)


@given(lengths)
def test_paragraphs_alone_have_a_window_each(sizes: list[list[int]]) -> None:
    windows = pack(_articles(sizes), random.Random(0), 1.0)
    assert all(len(window) == 1 for window in windows)
