"""Sentences between a speaker's own words, and attributions by belief and by whose words."""

from __future__ import annotations

import pytest

from firsthand.model.terms import DocumentKind
from firsthand.statements import Finder

from .conftest import Make


def _ends(finder: Finder, make: Make, *paragraphs: str, **more: object) -> dict[str, list[str]]:
    found = finder.find(make(*paragraphs, **more))
    return {one.text: [mention.name for mention in one.mentions[1:]] for one in found}


BETWEEN = (
    "Radio Tal met Ada Rill, a baker, at her oven. She lay in the ditch till dawn with two others. "
    '"I counted the shots," Rill said.'
)


def test_a_sentence_about_a_speaker_before_her_words_is_hers(finder: Finder, make: Make) -> None:
    ends = _ends(finder, make, BETWEEN)
    assert ends["She lay in the ditch till dawn with two others"][-1] == "Ada Rill"


def test_a_paragraph_that_opens_with_a_pronoun_goes_on(finder: Finder, make: Make) -> None:
    ends = _ends(
        finder, make,
        '"They threshed us like straw," said Bor Tamm, a mason.',
        'His freedom was bought by an uncle. "A cow and a plough," he said.',
    )  # fmt: skip
    assert ends["His freedom was bought by an uncle"] == ["Bor Tamm"]


def test_a_russian_sentence_between_her_words_is_hers(finder: Finder, make: Make) -> None:
    ends = _ends(
        finder, make,
        "Инга Тарн, 52 года, стоит у ворот с шести утра. Её сына увели ночью прямо из постели. "
        "«Он был в одних носках», — рассказывает Тарн.",
        language="ru",
    )  # fmt: skip
    assert ends["Её сына увели ночью прямо из постели"] == ["Инга Тарн"]


@pytest.mark.parametrize(
    "paragraph",
    [
        # about somebody else, whom the paragraph names
        'The boy beside him was Jan Orel. He died before dawn. "Bees in his chest," Ada Rill said.',
        # the pronoun is another's
        'Radio Tal met Mrs Ada Rill. He lay in the ditch till dawn. "I saw it," Rill said.',
        # nobody speaks after it
        "Radio Tal met Ada Rill, a baker. She lay in the ditch till dawn. The market stayed shut.",
    ],
)
def test_other_sentences_stay_the_report_s_own(finder: Finder, make: Make, paragraph: str) -> None:
    ends = _ends(finder, make, paragraph)
    told = next(text for text in ends if text.startswith(("He died", "He lay", "She lay")))
    assert ends[told] == []


def test_opinions_are_their_writer_s(finder: Finder, make: Make) -> None:
    ends = _ends(finder, make, BETWEEN, kind=DocumentKind.OPINION)
    assert ends["She lay in the ditch till dawn with two others"] == []


@pytest.mark.parametrize(
    ("sentence", "content", "end"),
    [
        ("Two men were taken, if you believe the union.", "Two men were taken", "union"),
        (
            "If the nurse at the gate is to be believed, somebody came for the keys.",
            "somebody came for the keys",
            "nurse at the gate",
        ),
        ("Nine fell that day, if one asks the mayor.", "Nine fell that day", "mayor"),
    ],
)
def test_whom_the_reader_may_believe_vouches(
    finder: Finder, make: Make, sentence: str, content: str, end: str
) -> None:
    ends = _ends(finder, make, sentence)
    assert any(content in text and who[-1:] == [end] for text, who in ends.items())


@pytest.mark.parametrize(
    "sentence",
    ["If you ask the guard, he will open the gate.", "If they believe the mayor, they are fools."],
)
def test_a_condition_vouches_for_nothing(finder: Finder, make: Make, sentence: str) -> None:
    ends = _ends(finder, make, sentence)
    assert not any("gate" in text and who for text, who in ends.items())
    assert not any("fools" in text and who for text, who in ends.items())


@pytest.mark.parametrize("phrase", ["À en croire la ministre", "Si l’on en croit la ministre"])
def test_french_phrases_of_belief(finder: Finder, make: Make, phrase: str) -> None:
    ends = _ends(finder, make, f"{phrase}, deux hommes sont morts.", language="fr")
    assert ends == {"deux hommes sont morts": ["ministre"]}


def test_french_that_believes_in_something_cites_nobody(finder: Finder, make: Make) -> None:
    ends = _ends(finder, make, "Les habitants veulent croire la paix possible.", language="fr")
    assert all(who == [] for who in ends.values())


def test_an_agency_gives_a_doctor_s_words(finder: Finder, make: Make) -> None:
    said = "«Солдаты пришли ночью», — приводит агентство «Пустельга» слова врача."
    assert _ends(finder, make, said, language="ru") == {
        "Солдаты пришли ночью": ["Пустельга", "врач"]
    }


def test_an_agency_s_own_report_stays_its_own(finder: Finder, make: Make) -> None:
    said = "«Солдаты пришли ночью», — передаёт агентство «Пустельга»."
    assert _ends(finder, make, said, language="ru") == {"Солдаты пришли ночью": ["Пустельга"]}


def test_by_the_word_of_somebody(finder: Finder, make: Make) -> None:
    ends = _ends(finder, make, "Со слов врача, мэр никого не видел.", language="ru")
    assert any(who == ["врач"] for who in ends.values())


def test_the_first_words_of_a_report_go_on_from_nobody(finder: Finder, make: Make) -> None:
    ends = _ends(finder, make, 'He was hit with a pipe at the gate. "We saw it," said Bor Tamm.')
    assert ends["He was hit with a pipe at the gate"] == []
