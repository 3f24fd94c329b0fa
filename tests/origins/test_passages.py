from __future__ import annotations

import random
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.origins.fingerprints import (
    GRAM,
    WINDOW,
    fingerprints,
    grams,
    numbered,
    texts,
    winnow,
)
from firsthand.origins.joining import candidates
from firsthand.origins.order import may_precede, precedes
from firsthand.origins.passages import RUN, Pages, alike, passages, standing_words
from firsthand.origins.retelling import longest_run
from firsthand.origins.words import quoted, sentences, words

if TYPE_CHECKING:
    from tests.origins.conftest import Pile

    from firsthand.origins.engines import Engine

SYLLABLES = "ka lo mi ner tas vel bru don fai gol hes jun kip".split()  # noqa: SIM905


def vocabulary() -> list[str]:
    return [a + b + c for a in SYLLABLES for b in SYLLABLES for c in SYLLABLES]


def prints(words: list[str]) -> set[int]:
    """Return the fingerprints of one document."""
    return {number for hashes, _ in fingerprints(texts([words])) for number in hashes.tolist()}


@given(st.lists(st.sampled_from("abcdefghij"), min_size=30, max_size=60), st.integers(0, 25))
def test_any_shared_run_of_fifteen_words_leaves_a_common_fingerprint(
    shared: list[str], before: int
) -> None:
    run = [f"{word}{number}" for number, word in enumerate(shared)][: GRAM + WINDOW - 1]
    one = [f"x{i}" for i in range(before + 20)] + run + ["tail"] * 3
    other = ["head"] * 7 + run + [f"y{i}" for i in range(40)]
    assert prints(one) & prints(other)


@given(st.lists(st.text("ab", min_size=1, max_size=2), max_size=40))
def test_equal_runs_have_equal_hashes_and_others_do_not(found: list[str]) -> None:
    hashes = grams(numbered(found), 3)
    for i in range(len(hashes)):
        for j in range(len(hashes)):
            assert (hashes[i] == hashes[j]) == (found[i : i + 3] == found[j : j + 3])


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=40), max_size=8), st.integers(1, 60))
def test_many_documents_at_once_have_the_fingerprints_of_each(
    documents: list[list[str]], batch: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("firsthand.origins.fingerprints.BATCH", batch)
        rows = [
            (int(document), int(number))
            for hashes, holders in fingerprints(texts(documents))
            for number, document in zip(hashes, holders, strict=True)
        ]
    assert len(rows) == len(set(rows))
    assert set(rows) == {(n, h) for n, words in enumerate(documents) for h in winnowed(words)}


def winnowed(words: list[str]) -> set[int]:
    """Return the fingerprints of one document as the method is described."""
    hashes = grams(numbered(words)).tolist()
    windows = range(max(1, len(hashes) - WINDOW + 1))
    return {min(hashes[start : start + WINDOW]) for start in windows} if hashes else set()


@given(st.lists(st.integers(0, 99), min_size=1, max_size=40), st.integers(1, 12))
def test_the_least_of_every_window_is_kept(numbers: list[int], window: int) -> None:
    least = winnow(np.array(numbers, dtype=np.uint64), window).tolist()
    assert least == [min(numbers[i : i + window]) for i in range(len(numbers) - window + 1)]


@given(st.lists(st.integers(0, 6), max_size=25))
def test_a_longest_run_never_falls_and_is_longest(numbers: list[int]) -> None:
    kept = longest_run(numbers)
    values = [numbers[i] for i in kept]
    assert kept == sorted(kept)
    assert values == sorted(values)
    best = [0] * 8
    for number in numbers:
        best[number] = max(best[: number + 1]) + 1
    assert len(kept) == max(best)


@pytest.mark.parametrize("part", [1 << 23, 10_000])
def test_planted_passages_are_found_among_a_thousand_documents(
    engine: Engine, monkeypatch: pytest.MonkeyPatch, part: int
) -> None:
    monkeypatch.setattr("firsthand.origins.joining.PART", part)
    draw = random.Random(7)
    known = vocabulary()
    documents = [[draw.choice(known) for _ in range(300)] for _ in range(1000)]
    planted = []
    for copy in range(0, 200, 2):
        start = draw.randrange(200)
        passage = documents[copy][start : start + 50]
        documents[copy + 1][100:150] = [
            draw.choice(known) if draw.random() < 0.03 else word for word in passage
        ]
        planted.append((copy, copy + 1))
    found = {(first, second) for first, second in candidates(texts(documents), engine).tolist()}
    assert len(found & set(planted)) / len(planted) >= 0.95
    assert not found - set(planted)


@given(st.lists(st.sampled_from("ab"), max_size=40), st.lists(st.sampled_from("ab"), max_size=40))
def test_alike_runs_are_alike_cannot_grow_and_do_not_overlap(
    one: list[str], other: list[str]
) -> None:
    past = 0
    for run in alike(numbered(one), numbered(other)):
        end, over = run.here + run.words, run.there + run.words
        assert one[run.here : end] == other[run.there : over]
        assert run.words >= RUN
        assert run.here >= past
        assert end == len(one) or over == len(other) or one[end] != other[over]
        past = end


def test_what_an_outlet_prints_again_and_again_starts_no_passage() -> None:
    standing = ["subscribe", "to", "the", "evening", "letter", "of", "the", "echo"]
    one, other = (numbered([f"report {n}", *standing]) for n in ("one", "two"))
    ignored = standing_words([one, other])
    assert ignored == frozenset(grams(numbered(standing), RUN).tolist())
    assert not list(alike(one, other, ignored))
    assert [run.words for run in alike(one, other)] == [len(standing)]


def test_passages_hold_the_same_words_on_both_sides(pile: Pile) -> None:
    pile.report("e1", "echo", None, "One two. The grey lorry stood at the lower gate all night.")
    pile.report("j1", "journal", None, "It is true: the grey lorry stood at the lower gate; so.")
    here, there = (Pages(pile.documents[key]) for key in ("e1", "j1"))
    (found,) = passages(here, there)
    assert found.words == found.unquoted == 8
    texts = [pile.documents[key].text for key in ("e1", "j1")]
    assert texts[0][found.here.start : found.here.end].casefold() == (
        texts[1][found.there.start : found.there.end].casefold()
    )


def test_words_in_quotation_marks_are_counted_apart(pile: Pile) -> None:
    quote = "“we never saw the grey lorry at the lower gate”"
    pile.report("e1", "echo", None, f"She said {quote}.")
    pile.report("j1", "journal", None, f"He said {quote} too.")
    (found,) = passages(Pages(pile.documents["e1"]), Pages(pile.documents["j1"]))
    assert (found.words, found.unquoted) == (11, 1)


@pytest.mark.parametrize("text", ["«да» и „нет“", '"yes" and “no”'])
def test_every_kind_of_quotation_mark_is_known(text: str) -> None:
    assert len(quoted(text.replace("да", "да да").replace("yes", "yes yes"))) == 2 - (
        len("no") < 3
    ) * text.count("“no”")


def test_sentences_keep_abbreviations_and_blocks_apart(pile: Pile) -> None:
    pile.report("e1", "echo", None, "No stop here", "Dr. Vael came at 6 a.m. She left. He stayed.")
    document = pile.documents["e1"]
    found = [document.text[s.start : s.end] for s in sentences(document)]
    assert found == ["No stop here", "Dr. Vael came at 6 a.m. She left.", "He stayed."]
    assert [word for word, _, _ in words("The miller’s Ёлка")] == ["the", "miller’s", "елка"]


@pytest.mark.parametrize(
    ("one", "other", "surely", "maybe"),
    [
        ("2041-05-08", "2041-05-09", True, True),
        ("2041-05-09", "2041-05-09", False, True),
        ("2041-05", "2041-05-09", False, True),
        ("2041-05-10", "2041-05-09", False, False),
        (None, "2041-05-09", False, True),
        ("2041-04/2041-05-01", "2041-06", True, True),
        ("unknown", "2041", False, True),
    ],
)
def test_dates_order_documents_only_as_far_as_they_tell(
    pile: Pile, one: str | None, other: str, surely: bool, maybe: bool
) -> None:
    first = pile.documents[pile.report("a", "echo", one, "A.")]
    second = pile.documents[pile.report("b", "journal", other, "B.")]
    assert (precedes(first, second), may_precede(first, second)) == (surely, maybe)
