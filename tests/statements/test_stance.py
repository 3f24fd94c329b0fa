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
        ("The police said 23.", "23", "disputes-figure"),
        ("The miners' union said 61.", "61", "asserts"),
        ("A source in the prosecutor's office put the number held at 14.", "14", "asserts"),
        ("The mayor, Oto Brandt, called the story a fairy tale.", "story", "denies"),
        ("The mayor, Oto Brandt, insisted that the mill was empty.", "mill", "denies"),
        ("A baker insisted that the mill was empty.", "mill", "asserts"),
        ("The minister said the gates were not opened in time.", "gates", "asserts"),
        ("A miner said soldiers fired at us, not over our heads.", "fired", "asserts"),
        ("The head of the rights group, Ina Moss, said the gate was not open.", "gate", "asserts"),
        ("The Coast Guard said the boat turned back of her own accord.", "boat", "denies"),
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


def test_denial_in_a_later_sentence_of_a_quotation(only: Only) -> None:
    statement = only("He rowed", '"He rowed for years. Nobody was beaten," said Oto Brandt.')
    assert statement.stance == "denies"


def test_negation_is_kept(only: Only) -> None:
    assert only("doctor", "A miner said no doctor was called.").negated
    assert not only("doctor", "A miner said a doctor was called.").negated
