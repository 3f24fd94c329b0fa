"""Piles with planted passages: what is said to be planted stands there, and is found again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from bench.passages import METHODS, OURS, measure, recall

from bench import planting, sketching
from firsthand.origins.passages import Alike

SIZE = 120


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small pile on disk."""
    made = tmp_path_factory.mktemp("pile")
    planting.sow(made, SIZE, 3)
    return made


def test_planted_passages_stand_in_both_documents(folder: Path) -> None:
    pile, planted = planting.reap(folder)
    assert len(pile) == SIZE
    assert len(planted) == SIZE * planting.PLANTED
    for plant in planted:
        source = pile.of(plant.source)[plant.source_at :][: planting.PASSAGE]
        copy = pile.of(plant.copy)[plant.copy_at :][: planting.PASSAGE]
        assert len(source) == len(copy) == planting.PASSAGE
        same = np.count_nonzero(source == copy)
        assert same == planting.PASSAGE if plant.verbatim else same > planting.PASSAGE * 0.8


def test_the_same_seed_gives_the_same_pile(folder: Path, tmp_path: Path) -> None:
    planting.sow(tmp_path, SIZE, 3)
    for name in ("words", "starts.npy", "planted.npy"):
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_our_search_finds_what_was_planted(folder: Path) -> None:
    figures = measure(folder, METHODS[OURS])
    assert figures["documents"] == SIZE
    assert figures["recall"] >= 0.9


def test_the_peer_finds_it_too(folder: Path) -> None:
    pytest.importorskip("rensa")
    assert measure(folder, sketching.candidates)["recall"] >= 0.9


def test_half_a_passage_or_another_place_is_not_found() -> None:
    plants = [planting.Planted(0, 10, 1, 20, True), planting.Planted(2, 0, 3, 0, False)]
    wanted = {(plant.source, plant.copy): plant for plant in plants}
    half = planting.PASSAGE // 2
    none = recall(wanted, {(0, 1): [Alike(10, 20, half)], (2, 3): [Alike(0, 7, 50)]})
    assert none == {"recall": 0.0, "verbatim": 0.0, "changed": 0.0}
    one = recall(wanted, {(0, 1): [Alike(9, 19, half + 2)]})
    assert one == {"recall": 0.5, "verbatim": 1.0, "changed": 0.0}
