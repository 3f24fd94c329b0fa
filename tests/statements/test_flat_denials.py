"""Denials by a whole negation, and by people whose office stands elsewhere in the report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind
from firsthand.statements.flat_denials import is_flat
from firsthand.statements.lexicon import lexicon
from firsthand.statements.office import with_office
from firsthand.statements.standing import is_official

Only = Callable[..., Statement]


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("No shot has been fired by our men, Osk Tarn said.", "shot", "denies"),
        ("Osk Tarn said not one sheep had been sold.", "sheep", "denies"),
        ("Osk Tarn said none of his men had ever entered the mill.", "mill", "denies"),
        ("Osk Tarn said there had been no discharge of any sort.", "discharge", "denies"),
        ("Osk Tarn said nothing had been stolen.", "stolen", "denies"),
        ('"We did not do this," said Osk Tarn.', "do this", "denies"),
        ('"We hold no prisoners from that road," said Osk Tarn.', "prisoners", "denies"),
        ('"I gave no order," said Osk Tarn.', "order", "denies"),
        ("Osk Tarn said the story was simply not true.", "true", "denies"),
        ("Osk Tarn said no fewer than nine had been injured.", "nine", "asserts"),
        ("Osk Tarn said he knew of no family that had received a body.", "family", "asserts"),
        ('"There was no warning at all," said Osk Tarn.', "warning", "asserts"),
        ('"Nobody came to help us," said Osk Tarn.', "help", "asserts"),
    ],
)
def test_a_whole_negation_denies_whoever_speaks(
    only: Only, sentence: str, words: str, stance: str
) -> None:
    assert only(words, sentence).stance == stance


@pytest.mark.parametrize(
    ("sentence", "words", "stance"),
    [
        ("Директор Оск Тарн сказал, что никаких писем завод не получал.", "писем", "denies"),
        ("«Мы никого не били», — сказал Оск Тарн.", "били", "denies"),
        ("Оск Тарн сказал, что никто не пришёл на помощь.", "помощь", "asserts"),
    ],
)
def test_a_whole_negation_in_russian(only: Only, sentence: str, words: str, stance: str) -> None:
    assert only(words, sentence, language="ru").stance == stance


def test_who_denies_the_rest_may_own_up_to_something(only: Only) -> None:
    turn = "No man was ever beaten here. The clerk, yes, she was sent home on the ninth."
    found = only("sent home", turn, kind=DocumentKind.TRANSCRIPT,
                 kinds={0: BlockKind.SPEECH}, speakers={0: "TARN"})  # fmt: skip
    assert found.stance == "asserts"


def _person(name: str, kind: SourceKind = SourceKind.PERSON) -> Mention:
    return Mention(id="mn-1", document="doc-test", name=name, kind=kind)


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Col. Osk Tarn wrote back.", "Col."),
        ("A letter came. Tarn, spokesman for the port, wrote it.", "spokesman for the port"),
        ("It was the union chairman Osk Tarn who wrote.", "the union chairman"),
        ("The ministry's spokesman, Osk Tarn, wrote.", "The ministry's spokesman"),
        ("Вчера пресс-секретарь завода Osk Tarn писал.", "Вчера пресс-секретарь завода"),
        ("La porte-parole du ministère, Osk Tarn, écrit.", "La porte-parole du ministère"),
        ("Osk Tarn, who told a colonel, wrote.", ""),
        ("The colonel told Osk Tarn to write.", ""),
        ("The soldiers obeyed the colonel, Tarn said.", ""),
        ("Nobody had warned Tarn, the mayor said.", ""),
        ("Osk Tarn, beaten by the commander of the camp, spoke.", ""),
        ("Governor Lina Tarn came. Osk Tarn was beaten.", ""),
        ("In general, Tarn was afraid.", ""),
        ("На заседании был директор. Osk Tarn сказал.", ""),
    ],
)
def test_the_office_that_a_report_gives_anywhere(text: str, office: str) -> None:
    assert with_office(_person("Osk Tarn [on tape]"), text).role == office


def test_only_people_have_an_office() -> None:
    described = _person("guard at Tarn", SourceKind.UNNAMED)
    assert with_office(described, "Colonel Osk Tarn wrote.") == described


def test_an_office_named_elsewhere_makes_a_negation_a_denial(only: Only) -> None:
    report = ("Osk Tarn, the governor, came to Tarsk.", '"Papers do not interest us," said Tarn.')
    assert only("Papers", *report).stance == "denies"
    assert only("Papers", report[1]).stance == "asserts"


@pytest.mark.parametrize(
    "said",
    [
        "No one has been charged",
        "No investigation has been opened",
        "No ambulance had been sent for us",
        "none of the bodies had been returned",
        "no doctor had been allowed into the cell",
        "No help has come",
        "There has been no investigation",
        "no officer had ever been punished",
        "The guards gave no food or water",
        "The families knew nothing about the burial",
        "the map was simply wrong",
        "We have no people left in the village",
        "ни одно дело не было возбуждено",
        "никаких объяснений семья не получала",
        "Aucune enquête n'a été ouverte",
        "Nadie ha venido a buscarnos",
    ],
)
def test_what_the_wronged_miss_is_no_denial(said: str) -> None:
    assert not is_flat(said)


def test_who_answers_denies_with_an_open_negation() -> None:
    assert is_flat("no letter has been received", answering=True)
    assert not is_flat("no letter has been received")


def test_company_words_and_parole() -> None:
    lists = lexicon("en")
    owners = _person("Boat Owners Union", SourceKind.ORGANISATION)
    assert not is_official(owners, lists)
    assert not is_official(_person("man on parole", SourceKind.UNNAMED), lists)
    assert is_official(_person("porte-parole", SourceKind.UNNAMED), lexicon("fr"))
