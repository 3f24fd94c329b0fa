"""Figures: bounds, qualifier and what is counted; no ages, times, dates or roads."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities.figures import figures_of
from firsthand.model.document import Document
from firsthand.model.statement import Statement

Write = Callable[..., Document]
Say = Callable[..., Statement]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("At least 17 people were killed", ("killed", 17, None, "at-least")),
        ("23 were wounded", ("wounded", 23, 23, "exact")),
        ("dozens of men were detained", ("detained", 24, None, "at-least")),
        ("hundreds of families fled", ("displaced", 200, None, "at-least")),
        ("about twenty guards came", ("guards", 20, 20, "about")),
        ("more than a dozen were hurt", ("wounded", 12, None, "more-than")),
        ("up to 90 bodies lay there", ("bodies", None, 90, "up-to")),
        ("between 30 and 50 houses were burned", ("houses", 30, 50, "range")),
        ("seven or eight men stood there", ("men", 7, 8, "range")),
        ("none of them was injured", ("wounded", 0, 0, "exact")),
        ("no one was killed", ("killed", 0, 0, "exact")),
        ("two hundred and fifty villagers were arrested", ("detained", 250, 250, "exact")),
        ("sixty or so prisoners were released", ("released", 60, 60, "about")),
        ("the death toll stands at nine", ("killed", 9, 9, "exact")),
        ("1,200 migrants were held", ("detained", 1200, 1200, "exact")),
        ("Не менее десяти человек погибли", ("killed", 10, None, "at-least")),
        ("двадцать три человека ранены", ("wounded", 23, 23, "exact")),
        ("onze hommes ont été arrêtés", ("detained", 11, 11, "exact")),
        ("sixty of us were held, give or take", ("detained", 60, 60, "about")),
        ("a hundred and eighty of us were held, more or less", ("detained", 180, 180, "about")),
        ("It was five at the very least", ("", 5, None, "at-least")),
        ("we counted four shots, or five", ("shots", 4, 5, "range")),
        ("one soldier or two had aimed", ("soldiers", 1, 2, "range")),
        ("the wounded run from seventeen to about twenty", ("wounded", 17, 20, "range")),
        ("the gate was opened by a single guard", ("guards", 1, 1, "exact")),
        ("A lone gunman came", ("gunman", 1, 1, "exact")),
        ("not a single guard was hurt", ("wounded", 0, 0, "exact")),
        ("the sniper fired three times", ("", 3, 3, "exact")),
        ("twenty-six people had been taken ill", ("ill", 26, 26, "exact")),
        ("nineteen people were taken to hospital", ("hospitalised", 19, 19, "exact")),
        (
            "its count of those detained rose from 47 to at least 61",
            ("detained", 61, None, "at-least"),
        ),
        ("twenty-three people, rather than forty-seven, were held", ("detained", 23, 23, "exact")),
        ("the number of dead is thirty-four, not 38", ("killed", 34, 34, "exact")),
        ("Two of the seven men were released", ("released", 2, 2, "exact")),
        ("Увели больше ста человек, а не сорок семь", ("detained", 100, None, "more-than")),
        ("the number of dead is six", ("killed", 6, 6, "exact")),
        ("число погибших выросло до 58", ("killed", 58, 58, "exact")),
        ("число раненых увеличилось с девяти до 16", ("wounded", 16, 16, "exact")),
        ("До 40 домов сгорели", ("houses", None, 40, "up-to")),
        ("All four pleaded not guilty", ("", 4, 4, "exact")),
        ("23 blessés par balles", ("wounded", 23, 23, "exact")),
        ("Nine with broken hands were held", ("detained", 9, 9, "exact")),
        ("60+ dead", ("killed", 60, None, "at-least")),
        ("не менее двадцати с лишним человек погибли", ("killed", 20, None, "at-least")),
        ("Nine people were taken to the old cottage hospital", ("hospitalised", 9, 9, "exact")),
        ("Nine people were taken to the barracks", ("detained", 9, 9, "exact")),
        ("Soldiers killed nine in the night", ("killed", 9, 9, "exact")),
        ("Three of eight gates were burned", ("gates", 3, 3, "exact")),
        ("men between 20 and 30 years were absent, 12 killed", ("killed", 12, 12, "exact")),
        (
            "More than 200,000 people have been displaced across the region",
            ("displaced", 200000, None, "more-than"),
        ),
        ("they drove 120,000 people out of the city", ("people", 120000, 120000, "exact")),
        ("Getting on for forty people were killed", ("killed", 40, 40, "about")),
        ("Под сорок человек погибли", ("killed", 40, 40, "about")),
        ("Задержаны семьдесят самых шумных", ("detained", 70, 70, "exact")),
        ("Погибли 12", ("killed", 12, 12, "exact")),
        ("They waited on Sunday. Twelve I have counted", ("", 12, 12, "exact")),
        ("And THREE of the crew walked home", ("", 3, 3, "exact")),
        ("Thirty people, maybe. The guards looked on", ("people", 30, 30, "about")),
        ("She counted 40 people. Some were killed there", ("people", 40, 40, "exact")),
        ("the warden stood by the count of 19", ("", 19, 19, "exact")),
        ("Three hundred men … maybe more", ("men", 300, None, "at-least")),
        ("Thirty people, maybe", ("people", 30, 30, "about")),
        ("Их было человек семьдесят", ("", 70, 70, "about")),
        ("The dead number fourteen", ("killed", 14, 14, "exact")),
        ("убито 70 человек", ("killed", 70, 70, "exact")),
        ("Число погибших увеличено с двадцати до двадцати семи", ("killed", 27, 27, "exact")),
        ("More than the usual 40 were killed", ("killed", 40, 40, "exact")),
        ("Three hundred died in one month, at the very least", ("killed", 300, None, "at-least")),
    ],
)
def test_a_count_as_said(write: Write, say: Say, words: str, expected: tuple[object, ...]) -> None:
    document = write(words)
    (figure,) = figures_of(document, say(document, words))
    assert (figure.what, figure.low, figure.high, figure.qualifier) == expected
    assert document.text[figure.said.start : figure.said.end] == figure.said.exact


@pytest.mark.parametrize(
    "words",
    [
        "Ardan Vesk, 45, came at 4:40 a.m. on 14 March 2031",
        "a 14-year-old boy walked 3 km along the R-14",
        "the shop opens at nine",
        "he paid 300 crowns and waited 50 minutes",
        "one does not know",
        "soldiers began to shoot at about 6 a.m. near the mill",
        "At six they stood in the kitchen",
        "They rang at twenty past four",
        "On 21 and 22 September the ward was full",
        "the plane turned above Field 8",
        "the ship kept twelve nautical miles away",
        "Alder, population 61,000, is a port",
        "the inland republic of 5 million",
        "a schoolteacher of 38 read the names",
        "the youngest is fourteen",
        "little Petar from next door, 14, was crying",
        "she has said three times that the gate was shut",
        "the new hall is three times as large",
        "the post was shared 8,000 times",
        "un camion est venu",
        "the premium fell to 15 per cent",
        "a photograph was sent to Signal 24",
        "they live at 41 Mill Street",
        "the plumber in room six is walking",
        "paragraph 3 of the order stands",
        "it burned on Oct 17",
        "we have asked to come on 4, 5, 6 and 7 September",
        "Mirra Dosk is twenty-nine",
        "one is getting on for forty",
        "ему под сорок",
        "the city has about 300,000 people and one bridge",
        "the region, 400,000 at the last census, has one bridge",
        "It was twenty-five to twelve",
        "Twentieth of March, the Mole gate, ten in the morning",
        "they sat there from nine till the lamps went out",
        "a car was parked there from half 9 monday",
        "they pick up every male over 15",
        "he smoked forty a day",
        "most of them under 18",
        "La foire est reportée au 23.",
        "2. The vessel altered course of her own accord",
        "Drives were taken from Courier 98",
        "Signal 24 reported it. They saw Signal 31 again",
        "She was taken from the mill.[7] Her books are gone",
        "Nobody came back.[^12]",
        "The toll is higher than the 24 deaths that the ministry admits",
        "I was thirty steps off",
    ],
)
def test_what_counts_nothing(write: Write, say: Say, words: str) -> None:
    document = write(words)
    assert figures_of(document, say(document, words)) == ()


def test_a_part_is_not_the_whole(write: Write, say: Say) -> None:
    words = "12 people, including two children, died"
    document = write(words)
    found = [(figure.what, figure.low) for figure in figures_of(document, say(document, words))]
    assert found == [("killed", 12), ("children", 2)]


def test_the_words_around_a_quote_do_not_say_what_it_counts(write: Write, say: Say) -> None:
    words = "About twenty were on the pier"
    document = write(f"The priest who buried the dead said: {words}")
    (figure,) = figures_of(document, say(document, words))
    assert (figure.what, figure.low) == ("", 20)


def test_two_counts_in_one_sentence(write: Write, say: Say) -> None:
    words = "At least 17 people were killed and 23 wounded"
    document = write(words)
    found = [(figure.what, figure.low) for figure in figures_of(document, say(document, words))]
    assert found == [("killed", 17), ("wounded", 23)]


def test_who_does_it_is_not_who_suffers_it(write: Write, say: Say) -> None:
    words = "Three gunmen killed five people"
    document = write(words)
    found = [(figure.what, figure.low) for figure in figures_of(document, say(document, words))]
    assert found == [("gunmen", 3), ("killed", 5)]


@pytest.mark.parametrize(
    ("language", "words", "expected"),
    [
        ("es", "Al menos treinta y cuatro personas murieron", ("killed", 34, None, "at-least")),
        ("es", "dos heridos fueron llevados a casa", ("wounded", 2, 2, "exact")),
        ("es", "Once casas quemadas", ("houses", 11, 11, "exact")),
        ("es", "Una treintena de personas huyeron", ("people", 30, 30, "about")),
        ("es", "Una docena de heridos", ("wounded", 12, 12, "exact")),
        ("es", "docenas de detenidos", ("detained", 24, None, "at-least")),
        ("es", "entre 30 y 40 desaparecidos", ("missing", 30, 40, "range")),
        ("pt", "cento e vinte e dois mortos", ("killed", 122, 122, "exact")),
        ("pt", "Cerca de quarenta pessoas foram detidas", ("detained", 40, 40, "about")),
        (
            "de",
            "Mindestens vierundzwanzig Menschen wurden verletzt",
            ("wounded", 24, None, "at-least"),
        ),
        ("de", "zwischen zwölf und fünfzehn Häuser", ("houses", 12, 15, "range")),
        ("uk", "щонайменше двадцять сім осіб загинули", ("killed", 27, None, "at-least")),
        ("uk", "затримано п’ятнадцять чоловіків", ("detained", 15, 15, "exact")),
    ],
)
def test_other_languages(
    write: Write, say: Say, language: str, words: str, expected: tuple[object, ...]
) -> None:
    document = write(words, language=language)
    (figure,) = figures_of(document, say(document, words))
    assert (figure.what, figure.low, figure.high, figure.qualifier) == expected


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Once more they were killed in the night"),
        ("pt", "Os nomes dos mortos"),
        ("es", "El 12 de mayo murieron sin agua"),
        ("de", "Er kam um zehn Uhr"),
    ],
)
def test_words_that_count_in_another_language(
    write: Write, say: Say, language: str, words: str
) -> None:
    document = write(words, language=language)
    assert figures_of(document, say(document, words)) == ()


def test_foreign_words_are_no_english_numbers(write: Write, say: Say) -> None:
    text = "The elf and quince trees fell, and the fast three men ran."
    document = write(text)
    found = figures_of(document, say(document, text))
    assert [(each.low, each.high, each.qualifier.value) for each in found] == [(3, 3, "exact")]
