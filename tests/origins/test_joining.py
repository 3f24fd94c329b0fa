from __future__ import annotations

import random
from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.origins import joining
from firsthand.origins.engines import DuckDB, table
from firsthand.origins.fingerprints import texts
from firsthand.origins.joining import COMMON, LIMIT, candidates
from firsthand.origins.relations import FIRST, HOLDINGS, SHARES, adding_up, sharing

if TYPE_CHECKING:
    from firsthand.origins.engines import Engine

Holding = tuple[int, int]


def plainly(holdings: set[Holding], most: int, limit: int) -> dict[Holding, int]:
    """Return what `sharing` must: pair of documents -> things in common."""
    holders: dict[int, list[int]] = {}
    for thing, document in sorted(holdings):
        holders.setdefault(thing, []).append(document)
    pairs: Counter[Holding] = Counter()
    for shelf in holders.values():
        first = set(shelf if len(shelf) <= most else shelf[:FIRST])
        known = shelf if len(shelf) <= limit else []
        pairs.update(pair for pair in combinations(known, 2) if pair[0] in first)
    return dict(pairs)


def shared(engine: Engine, holdings: set[Holding], most: int, limit: int) -> dict[Holding, int]:
    tables = {HOLDINGS: table(("thing", "document"), sorted(holdings))}
    found = engine.run(sharing(most, limit), tables)
    rows = zip(*(found[name].tolist() for name in ("first", "second", "shared")), strict=True)
    return {(first, second): number for first, second, number in rows}


@given(
    st.sets(st.tuples(st.integers(-3, 3), st.integers(0, 8)), min_size=1),
    st.integers(1, 9),
    st.integers(1, 9),
)
def test_sharing_is_what_counting_by_hand_gives(
    holdings: set[Holding], most: int, limit: int
) -> None:
    assert shared(DuckDB(), holdings, most, limit) == plainly(holdings, most, limit)


@pytest.mark.parametrize("seed", [1, 2])
def test_every_engine_counts_alike(engine: Engine, seed: int) -> None:
    draw = random.Random(seed)
    holdings = {(draw.randrange(-(2**63), 2**63) >> 58, draw.randrange(40)) for _ in range(400)}
    assert shared(engine, holdings, 7, 9) == plainly(holdings, 7, 9)


def test_what_everybody_holds_joins_nothing(engine: Engine) -> None:
    holdings = {(thing, document) for thing in (1, 2) for document in range(3 + thing)}
    assert shared(engine, holdings, 4, 4) == dict.fromkeys(combinations(range(4), 2), 1)


def test_what_many_hold_is_shared_with_the_first_of_them(engine: Engine) -> None:
    holdings = {(1, document) for document in range(20)}
    pairs = shared(engine, holdings, 10, 30)
    assert pairs == {(a, b): 1 for a, b in combinations(range(20), 2) if a < FIRST}


def test_parts_add_up_and_too_little_is_left_out(engine: Engine) -> None:
    rows = [(3, 7, 1), (1, 2, 1), (1, 9, 1), (3, 7, 4), (1, 2, 1)]
    found = engine.run(adding_up(2), {SHARES: table(("first", "second", "shared"), rows)})
    assert {name: column.tolist() for name, column in found.items()} == {
        "first": [1, 3],
        "second": [2, 7],
        "shared": [2, 5],
    }


def test_a_phrase_of_the_trade_joins_nothing_in_a_large_pile(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    phrase = [f"word{n}" for n in range(40)]
    few, many, every = (
        texts([[*phrase, f"end{n}"] for n in range(size)]) for size in (3, COMMON + 1, LIMIT + 1)
    )
    assert candidates(few, engine).tolist() == [[0, 1], [0, 2], [1, 2]]
    assert {first for first, _ in candidates(many, engine).tolist()} == set(range(FIRST))
    assert {first for first, _ in candidates(every, engine).tolist()} == set(range(FIRST))
    monkeypatch.setattr(joining, "LARGE", LIMIT)
    assert candidates(every, engine).tolist() == []


@pytest.mark.parametrize("documents", [[], [[]], [["few", "words"]] * 3])
def test_where_nothing_can_be_shared_nothing_is_asked(documents: list[list[str]]) -> None:
    assert candidates(texts(documents)).shape == (0, 2)
