"""Blocking: names that may be one meet, and work grows no faster than the pile."""

from __future__ import annotations

import random
import re
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from firsthand.entities.blocking import MOST, Framed, Key, Spellings, framed, neighbours, start

NAME = st.lists(st.text("abdeiklmnorstuv", min_size=3, max_size=8), min_size=2, max_size=3)


def met(names: list[list[str]]) -> list[tuple[int, int]]:
    """Return the pairs of names that are compared."""
    blocked: dict[Key, list[Framed]] = {}
    for i, words in enumerate(names):
        for frame in framed(i, words):
            blocked.setdefault(start(frame), []).append(frame)
    return list(neighbours(blocked))


def invented(size: int) -> list[list[str]]:
    """Return `size` names of invented people; common first names stand at the front of many."""
    chance = random.Random(7)
    syllables = re.findall("...", "barrendilvortomaskelniksorgamlupedrikanafotes")
    first = ["".join(chance.choices(syllables, k=2)) for _ in range(12)]
    return [[chance.choice(first), "".join(chance.choices(syllables, k=3))] for _ in range(size)]


@given(st.lists(NAME, max_size=20))
def test_a_small_pile_misses_no_pair_that_begins_alike(names: list[list[str]]) -> None:
    found = met(names)
    assert found == sorted(set(found))
    for i, j in combinations(range(len(names)), 2):
        alike = {start(f) for f in framed(i, names[i])} & {start(f) for f in framed(j, names[j])}
        assert bool(alike) == ((i, j) in found)


def test_pairs_grow_no_faster_than_names() -> None:
    few, many = len(met(invented(2_000))), len(met(invented(8_000)))
    assert many < 6 * few
    assert many < 8_000 * MOST


def test_a_slip_in_one_word_is_found_among_thousands() -> None:
    names = invented(4_000)
    names += [["bardil", "sortespedrik"], ["bartil", "sortespedrik"], ["bardil", "sortespetrik"]]
    found = set(met(names))
    assert {(4_000, 4_001), (4_000, 4_002)} <= found


def test_spellings_are_looked_up_among_thousands() -> None:
    known = [word for _, word in invented(4_000)]
    index = Spellings([*known, "sortespedrik"], lambda a, b: a[:3] == b[:3] and a[-3:] == b[-3:])
    assert "sortespedrik" in index.near("sortesbedrik")
    assert index.near("xyz") == []
