"""Stance, negation and basis, from the words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import Stance
from firsthand.statements import Finder

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
        ("The police said every prisoner was given a blanket.", "blanket", "denies"),
        ("A released prisoner said every prisoner was given a blanket.", "blanket", "asserts"),
        ("The police said all five prisoners would be charged.", "charged", "asserts"),
        ("The ministry said the list of names did not exist.", "list", "denies"),
        ("A neighbour said the meeting never took place.", "meeting", "denies"),
        ("The police said the cell was searched for safety reasons.", "cell", "denies"),
        ("The police insisted that rioters attacked first.", "rioters", "asserts"),
        ("The ministry blamed the weather for the deaths.", "weather", "denies"),
        ("A neighbour said the porter never hit anybody.", "porter", "denies"),
        ("A baker said he did not order any bread.", "bread", "asserts"),
        ("The police said they did not order any search.", "search", "denies"),
        ("A miner said there was no warning before the shots.", "warning", "asserts"),
        ("The army said five fighters had been neutralised.", "fighters", "disputes-figure"),
        ("The police said five people were arrested.", "arrested", "asserts"),
        ("The army said two soldiers were wounded.", "wounded", "asserts"),
        ("A hospital official said five people were wounded.", "wounded", "asserts"),
        (
            "The mayor, Oto Brandt, called reports of thirty dead pure imagination.",
            "thirty",
            "disputes-figure",
        ),
        ("The report of a second fire has been withdrawn by its author.", "fire", "questions"),
        ("The ministry said prisoners were held at Depot No. 4.", "Depot", "asserts"),
        ("An officer said the order was not written down.", "order", "asserts"),
        ("An officer said the gate was not open.", "gate", "asserts"),
        (
            "The spokesman of the miners' union, Ina Moss, said the gate was not open.",
            "gate",
            "asserts",
        ),
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


def test_an_accusation_thrown_back_is_denied(only: Only) -> None:
    thrown = '"Weapons? We carried bread and blankets," said Rada Finn.'
    assert only("bread", thrown).stance == "denies"
    asked = '"Why? They carried bread and blankets," said Rada Finn.'
    assert only("bread", asked).stance == "asserts"


def test_what_is_done_without_a_thing_is_not_negated(only: Only) -> None:
    statement = only("coat", "A miner said the men left without a coat.")
    assert not statement.negated
    assert statement.stance == "asserts"


def test_a_russian_verb_of_plain_assertion_does_not_hedge(only: Only) -> None:
    told = only("амбар", "Житель деревни утверждает, что солдаты сожгли амбар.", language="ru")
    assert told.stance == "asserts"


@pytest.mark.parametrize(
    ("sentence", "language", "alleged"),
    [
        ("Nine men are still in the mill, residents say.", "en", True),
        ("Nine men are still in the mill, residents of Lorn say.", "en", False),
        ("В порту говорят, увезли больше ста рыбаков.", "ru", True),
        ("Une meunière serait morte jeudi dans le moulin.", "fr", True),
        ("Une meunière est morte jeudi dans le moulin.", "fr", False),
    ],
)
def test_talk_of_the_town_is_an_allegation(
    finder: Finder, make: Callable[..., Document], sentence: str, language: str, alleged: bool
) -> None:
    (found, *_) = finder.find(make(sentence, language=language))
    assert (found.stance is Stance.ALLEGES) == alleged
