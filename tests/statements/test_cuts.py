"""Where a sentence is cut into contents, and where it must stay whole; sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.document import Document
from firsthand.model.terms import BlockKind, DocumentKind, Stance
from firsthand.statements import Finder

Make = Callable[..., Document]


def _contents(finder: Finder, document: Document) -> list[str]:
    return [one.text for one in finder.find(document)]


@pytest.mark.parametrize(
    ("sentence", "contents"),
    [
        (
            "The mayor said that nine men were taken and that the mill was burned.",
            ["nine men were taken", "the mill was burned"],
        ),
        (
            "The clinic said that nine people were treated for burns and two for a bite.",
            ["nine people were treated for burns", "two for a bite"],
        ),
        (
            "She put the number killed in the mill at 14, against three in the first order.",
            ["She put the number killed in the mill at 14", "against three in the first order"],
        ),
        (
            "The nurse said four of the men were dead and there was deep bruising on the others.",
            ["four of the men were dead", "there was deep bruising on the others"],
        ),
        (
            "Soldiers burned the mill on Tuesday, leaving nine families homeless.",
            ["Soldiers burned the mill on Tuesday", "leaving nine families homeless"],
        ),
        ("Twenty-six, said the carters of Lorn.", ["Twenty-six, said the carters of Lorn"]),
    ],
)
def test_two_propositions_are_two_contents(
    finder: Finder, make: Make, sentence: str, contents: list[str]
) -> None:
    assert _contents(finder, make(sentence)) == contents


@pytest.mark.parametrize(
    "content",
    [
        "he had seen two guards and three soldiers at the gate",
        "the raid lasted from five in the morning and ended at nine",
        "the boat turned round and, coming back, hit the pier",
    ],
)
def test_one_proposition_stays_whole(finder: Finder, make: Make, content: str) -> None:
    assert _contents(finder, make(f"The carter said that {content}.")) == [content]


@pytest.mark.parametrize(
    ("language", "sentence", "contents"),
    [
        (
            "ru",
            "Сторож рассказал, что машина прошла над полем и что пахло гарью.",
            ["машина прошла над полем", "пахло гарью"],
        ),
        (
            "fr",
            "La préfète a relevé onze morts dans le moulin et treize en tout sur la liste.",
            ["onze morts dans le moulin", "treize en tout sur la liste"],
        ),
    ],
)
def test_other_languages_cut_likewise(
    finder: Finder, make: Make, language: str, sentence: str, contents: list[str]
) -> None:
    assert _contents(finder, make(sentence, language=language)) == contents


def test_only_a_headline_is_cut_at_as(finder: Finder, make: Make) -> None:
    words = "Gates stayed shut as fire killed nine in the mill"
    headline = make(words, kinds={0: BlockKind.HEADLINE})
    assert _contents(finder, headline) == ["Gates stayed shut", "fire killed nine in the mill"]
    assert _contents(finder, make(f"{words}.")) == [words]


def test_figures_in_a_list_have_each_their_source(finder: Finder, make: Make) -> None:
    listed = make("The count: 23 (surgeon), 12 (the governor), 9 or more (Radio Tal).")
    found = {one.text: one.speaker.name for one in finder.find(listed)}
    assert list(found) == ["23 (surgeon)", "12 (the governor)", "9 or more (Radio Tal)"]
    assert found["9 or more (Radio Tal)"] == "Radio Tal"


def test_a_bracket_that_explains_is_no_list(finder: Finder, make: Make) -> None:
    plain = make("The bus carried 23 people (three of them children) to Lorn.")
    assert all("source in brackets" not in one.why for one in finder.find(plain))


@pytest.mark.parametrize(
    ("sentence", "content", "speaker"),
    [
        (
            "The ministry has held from the first that the carters set the mill alight.",
            "the carters set the mill alight",
            "ministry",
        ),
        (
            "The surgeon, in a hall full of carters, counted nine.",
            "The surgeon, in a hall full of carters, counted nine",
            "surgeon",
        ),
        (
            "The mill was dark, the miller said, and had been searched by soldiers.",
            "had been searched by soldiers",
            "miller",
        ),
        (
            'Nine men had been put on a lorry, the miller said, "because they would not sign".',
            "Nine men had been put on a lorry",
            "miller",
        ),
    ],
)
def test_attributions_by_their_build(
    finder: Finder, make: Make, sentence: str, content: str, speaker: str
) -> None:
    found = {one.text: one.speaker.name for one in finder.find(make(sentence))}
    assert found.get(content) == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry hopes that the mill will open in March.",
        "The mayor ordered that the mill be closed.",
        "Soldiers put nine families out of their homes in Lorn.",
    ],
)
def test_wishes_orders_and_deeds_are_nobody_s_words(
    finder: Finder, make: Make, sentence: str
) -> None:
    assert all(len(one.mentions) == 1 for one in finder.find(make(sentence)))


def test_words_told_inside_a_report_stay_in_it(finder: Finder, make: Make) -> None:
    found = _contents(finder, make("The company said that nobody had written to it beforehand."))
    assert found == ["nobody had written to it beforehand"]


def _turn(make: Make, *answers: str) -> Document:
    turns = ("And the beatings?", *answers)
    return make(
        *turns,
        kind=DocumentKind.TRANSCRIPT,
        outlet="Radio Tal",
        kinds=dict.fromkeys(range(len(turns)), BlockKind.SPEECH),
        speakers={0: "HOST", **dict.fromkeys(range(1, len(turns)), "MAJOR IVO MARN")},
    )


def test_sentences_without_a_verb_go_with_the_one_before(finder: Finder, make: Make) -> None:
    spoken = _turn(make, "They took all who stood there. My husband, his brother. Nobody wept.")
    assert _contents(finder, spoken) == [
        "They took all who stood there. My husband, his brother",
        "Nobody wept",
    ]


def test_who_denies_goes_on_denying_in_the_same_turn(finder: Finder, make: Make) -> None:
    denied = finder.find(_turn(make, "No man was beaten. One had a fall on the step of the van."))
    assert [one.stance for one in denied] == [Stance.DENIES, Stance.DENIES]


def test_the_next_turn_denies_nothing(finder: Finder, make: Make) -> None:
    spoken = finder.find(_turn(make, "No man was beaten.", "We took nine men on Tuesday."))
    assert [one.stance for one in spoken] == [Stance.DENIES, Stance.ASSERTS]
