"""The taught sentence encoder: statements of one claim lie nearer than near misses."""

from __future__ import annotations

from importlib.resources import files

import numpy as np
import pytest

from firsthand.claims.embedding import WEIGHTS, WIDTH, embed

SAME = [
    ("The guards opened fire without any warning", "Nobody shouted at us first, they just shot"),
    ("Her brother was led away at night", "Ночью её брата увели из дома"),
    ("Eleven houses were burnt down", "l'incendie de onze maisons"),
]
OTHER = ["Three guards were later given medals", "Her brother came home on Friday", "Onze élèves"]


def test_rows_have_length_one_and_hang_on_their_text_only() -> None:
    texts = [text for pair in SAME for text in pair]
    rows = embed(texts)
    assert rows.shape == (len(texts), WIDTH)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-4)
    assert np.allclose(embed(texts[::-1])[::-1], rows, atol=1e-5)
    assert embed([]).shape == (0, WIDTH)


@pytest.mark.parametrize(("pair", "other"), list(zip(SAME, OTHER, strict=True)))
def test_one_proposition_in_other_words_is_nearer_than_a_near_miss(
    pair: tuple[str, str], other: str
) -> None:
    first, second, third = embed([*pair, other])
    assert first @ second > first @ third


def test_the_weights_that_ship_are_all_there_and_small() -> None:
    path = files("firsthand.claims") / WEIGHTS
    with path.open("rb") as stream:
        arrays = np.load(stream, allow_pickle=False)
        assert len(arrays.files) == 34
        assert all(np.isfinite(arrays[name]).all() for name in arrays.files)
        assert sum(arrays[name].nbytes for name in arrays.files) < 12_000_000
