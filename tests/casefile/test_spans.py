"""Whatever is lit, the words on the page are the words of the document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from firsthand.casefile.spans import Lit, passages
from firsthand.model.edition import BlockView

TEXT = "Abc def.\n\nГде вода? أين الماء؟ Here it was, she said; and then no more."
OFFSETS = st.integers(0, len(TEXT))
SPANS = st.lists(st.tuples(OFFSETS, OFFSETS).filter(lambda s: s[0] < s[1]), max_size=8)


def _lit(spans: list[tuple[int, int]]) -> list[Lit]:
    return [Lit(start=start, end=end, key=f"s{n}") for n, (start, end) in enumerate(spans)]


@given(SPANS)
def test_pieces_join_to_the_exact_text(spans: list[tuple[int, int]]) -> None:
    block = BlockView(kind="paragraph", start=0, end=len(TEXT))
    (passage,) = passages(TEXT, (block,), _lit(spans))
    assert "".join(piece.text for piece in passage.pieces) == TEXT


@given(SPANS)
def test_each_span_is_lit_over_its_own_words_and_opened_and_closed_once(
    spans: list[tuple[int, int]],
) -> None:
    block = BlockView(kind="paragraph", start=0, end=len(TEXT))
    (passage,) = passages(TEXT, (block,), _lit(spans))
    for number, (start, end) in enumerate(spans):
        key = f"s{number}"
        lit = "".join(piece.text for piece in passage.pieces if key in piece.keys)
        assert lit == TEXT[start:end]
        assert sum(key in piece.opens for piece in passage.pieces) == 1
        assert sum(key in piece.closes for piece in passage.pieces) == 1


@given(st.lists(OFFSETS, min_size=2, max_size=8), SPANS)
def test_words_between_blocks_are_not_lost(cuts: list[int], spans: list[tuple[int, int]]) -> None:
    edges = sorted(set(cuts))
    blocks = [
        BlockView(kind="paragraph", start=a, end=b)
        for a, b in zip(edges[::2], edges[1::2], strict=False)
    ]
    shown = passages(TEXT, blocks, _lit(spans))
    words = "".join(piece.text for passage in shown for piece in passage.pieces)
    assert "".join(words.split()) == "".join(TEXT.split())


def test_a_span_over_two_blocks_is_one_statement() -> None:
    blocks = (
        BlockView(kind="headline", start=0, end=8),
        BlockView(kind="paragraph", start=10, end=len(TEXT)),
    )
    first, second = passages(TEXT, blocks, [Lit(start=4, end=19, key="s")])
    assert [piece.opens for piece in first.pieces] == [(), ("s",)]
    assert [piece.closes for piece in second.pieces] == [("s",), ()]
