"""How an accused party answers without a word of denial, and words of untruth that deny nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Statement
from firsthand.model.terms import Stance

Only = Callable[..., Statement]


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("The ministry said the rowers had left the island freely.", "freely", "denies"),
        ("A released rower said the ducks walked about freely.", "freely", "asserts"),
        ("The police said all of them were volunteers.", "volunteers", "denies"),
        ("The police said volunteers searched the lake.", "volunteers", "asserts"),
        ("The police said the relatives were informed on Sunday.", "informed", "denies"),
        ("A sister said the relatives were informed on Sunday.", "informed", "asserts"),
        ("The ministry said a patrol arrived within six minutes.", "patrol", "denies"),
        ("A miller said a patrol arrived within six minutes.", "patrol", "asserts"),
        ("The police said the rower slipped on the wet quay.", "slipped", "denies"),
        ("The police said the death was caused by a soldier's bullet.", "bullet", "asserts"),
        ("The police said the guards were asleep at the time.", "asleep", "denies"),
        ("A miller said the guards were asleep at the time.", "asleep", "asserts"),
        ("The ministry said claims of beatings were spread from abroad.", "beatings", "denies"),
        ("The press spokesman, Oto Brandt, said no force was used.", "force", "denies"),
        ("The ministry said the rower was under constant medical observation.", "rower", "denies"),
        ("A sister said the rower was under constant medical observation.", "rower", "asserts"),
        ("The ministry said the rower was hurt by his own carelessness.", "rower", "denies"),
        ("The ministry said the moves to the island were planned transfers.", "moves", "denies"),
        ("The ministry said these were failings of individual doctors.", "failings", "denies"),
        ("The ministry said its boats were on the water in six minutes.", "boats", "denies"),
        ("The police said the rowers had been counted twice.", "counted", "denies"),
        ("A miller called the reports of a bounty folklore.", "bounty", "denies"),
    ],
)
def test_an_authority_answers_where_others_tell(
    only: Only, sentence: str, words: str, stance: str
) -> None:
    assert only(words, sentence).stance == stance


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("A miller said the dead lie behind the barn.", "behind", "asserts"),
        ("A miller said the report was a lie.", "report", "denies"),
        ("A miller said the soldiers made them lie on the ground.", "ground", "asserts"),
        ("A miller said the family was given a false name.", "family", "asserts"),
        ("A miller said the family's account was false.", "account", "denies"),
        ("A doctor said the rower died in the operating theatre.", "rower", "asserts"),
        ("A miller said the rower was held for slander.", "rower", "asserts"),
    ],
)
def test_words_of_untruth_deny_only_what_is_told(
    only: Only, sentence: str, words: str, stance: str
) -> None:
    assert only(words, sentence).stance == stance


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("A miller said the rowers had no weapons.", "weapons", "denies"),
        ("A miller said the porter hit nobody.", "porter", "denies"),
        ("A miller said they hit his hands until he could not hold a cup.", "hands", "asserts"),
        ("A miller said he did not believe it.", "believe", "asserts"),
        ('"I don\'t believe it," a miller said.', "believe", "denies"),
        ("A police clerk, Oto Brandt, said he did not know who was beaten.", "beaten", "asserts"),
        ("The police said nobody was beaten.", "beaten", "denies"),
        ("The Lakeside Watch project said the gate was not open.", "gate", "asserts"),
        ("The firm, Lakeside Salt Ltd, said fewer than 90 took part.", "90", "disputes-figure"),
        ("The firm, Lakeside Salt Ltd, said no fewer than 90 took part.", "90", "asserts"),
        ('"The boats? They were painted green," a miller said.', "boats", "asserts"),
    ],
)
def test_a_negation_denies_the_harm_that_stands_close_behind_it(
    only: Only, sentence: str, words: str, stance: str
) -> None:
    assert only(words, sentence).stance == stance


@pytest.mark.parametrize(
    ("sentence", "words", "language", "stance"),
    [
        ("Le ministère a déclaré que la famille a été prévenue.", "famille", "fr", "denies"),
        ("Un meunier a déclaré que la famille a été prévenue.", "famille", "fr", "asserts"),
        ("Министерство заявило, что родные были уведомлены.", "родные", "ru", "denies"),
        ("Мельник заявил, что родные были уведомлены.", "родные", "ru", "asserts"),
    ],
)
def test_answers_in_french_and_russian(
    only: Only, sentence: str, words: str, language: str, stance: str
) -> None:
    assert only(words, sentence, language=language).stance == stance


def test_that_all_is_intact_is_a_denial_of_the_accused_alone(only: Only) -> None:
    accused = only("intact", "The Ministry of Mines said that its kilns are intact.")
    assert accused.stance is Stance.DENIES
    assert only("intact", "Ana Brell said the seals are intact.").stance is Stance.ASSERTS
