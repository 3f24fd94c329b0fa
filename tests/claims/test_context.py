"""A statement is read in its place, alone, and the same everywhere."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.claims.context import WEIGHTS, WIDTH, in_context
from firsthand.claims.context.network import BLOCK, unpacked
from firsthand.claims.context.windows import BEGIN, END, LONGEST, Windows

WINDOWS = Windows(WEIGHTS / "pieces.model")
BEATEN = (
    "they were beaten",
    "Ida Brokk said they were beaten.",
    "Four ferrymen were held at Tull.",
)


def test_rows_have_length_one_and_do_not_depend_on_their_company() -> None:
    others = [("a press was seized", "A press was seized.", ""), ("", "", "")]
    together = in_context([*others, BEATEN, BEATEN])
    assert together.shape == (4, WIDTH)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1, abs=1e-5)
    assert (together[2] == in_context([BEATEN])[0]).all()
    assert (together[2] == together[3]).all()


def test_nothing_to_read_gives_no_rows() -> None:
    assert in_context([]).shape == (0, WIDTH)


def test_what_stands_before_says_what_it_was() -> None:
    said = "It was taken away at night."
    asked = ("The boy's body was taken away", "The boy's body was taken away.", "")
    body, press = "The boy's body lay in the clinic.", "The Herald's press stood in the cellar."
    rows = in_context([asked, (said, said, body), (said, said, press)])
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


def test_one_claim_in_two_languages_is_nearer_than_another_claim() -> None:
    rows = in_context([
        ("Marshals beat four ferrymen with batons", "Marshals beat four ferrymen with batons.", ""),
        ("Маршалы избили четырёх паромщиков", "Маршалы избили четырёх паромщиков.", ""),
        ("Marshals seized the printing press", "Marshals seized the printing press.", ""),
    ])  # fmt: skip
    assert rows[0] @ rows[1] > rows[0] @ rows[2]


def test_a_window_holds_the_statement_and_the_end_of_what_is_before() -> None:
    (window,) = WINDOWS.of([BEATEN])
    (alone,) = WINDOWS.of([("they were beaten",) * 2 + ("",)])
    assert [window.ids[i] for i in window.own] == list(alone.ids[1:-1])
    assert (window.ids[0], window.ids[-1]) == (BEGIN, END)
    assert min(window.own) > len(alone.own)


@settings(deadline=None)
@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=400))
def test_any_text_gives_a_window_with_the_statement_inside(a: str, b: str, c: str) -> None:
    (window,) = WINDOWS.of([(b, a + b + c, c)])
    assert len(window.ids) <= LONGEST + 2
    assert window.own
    assert set(window.own) <= set(range(len(window.ids)))


@given(st.integers(1, 5), st.integers(1, 4), st.integers(0, 99))
def test_four_bits_come_back_as_they_were(rows: int, blocks: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    whole = random.integers(0, 16, (rows, blocks * BLOCK), dtype=np.uint8)
    scales = random.normal(size=(rows, blocks)).astype(np.float16)
    nibbles = (whole[:, 0::2] | whole[:, 1::2] << 4).astype(np.uint8)
    found = unpacked(nibbles, scales)
    wanted = (whole.astype(np.float32) - 8) * np.repeat(scales.astype(np.float32), BLOCK, axis=1)
    assert (found == wanted).all()
