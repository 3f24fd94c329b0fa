"""Stance, negation and basis, from the words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Statement

Only = Callable[..., Statement]


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("A miller said soldiers burned the barn.", "burned", "asserts"),
        ("The ministry denied that soldiers burned the barn.", "burned", "denies"),
        ("The police spokesman, Oto Brandt, said nobody was beaten.", "nobody", "denies"),
        ("A resident alleged that soldiers burned the barn.", "burned", "alleges"),
        ("The post could not be verified by this paper.", "verified", "questions"),
        ("The ministry said only four people had died.", "four", "disputes-figure"),
        ("The ministry said the gates were the mayor's affair.", "affair", "denies"),
        ("Divers said they found no trace of a boat.", "trace", "questions"),
    ],
)
def test_stance(only: Only, sentence: str, words: str, stance: str) -> None:
    assert only(words, sentence).stance == stance


@pytest.mark.parametrize(
    ("sentence", "words", "basis"),
    [
        ('"I saw the trucks leave," said Rada Finn.', "trucks", "witness"),
        ('"They beat me for two nights," said Rada Finn.', "beat", "victim"),
        ("A nurse said six men were treated.", "six", "service-provider"),
        ("The boy's mother said he was taken from school.", "taken", "relative"),
        ("The ministry said the road was closed.", "road", "official"),
    ],
)
def test_basis(only: Only, sentence: str, words: str, basis: str) -> None:
    assert only(words, sentence).basis == basis


def test_negation_is_kept(only: Only) -> None:
    assert only("doctor", "A miner said no doctor was called.").negated
    assert not only("doctor", "A miner said a doctor was called.").negated
