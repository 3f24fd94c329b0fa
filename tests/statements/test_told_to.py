"""Whom somebody told it: a house named beside the verb passes the words on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "content", "chain"),
    [
        (
            "The colonel told a local news site, Tarsk Online, that the stewards locked the gates.",
            "the stewards locked the gates",
            ["Tarsk Online", "colonel"],
        ),
        (
            "Osk Tarn said in an interview which Tarsk Online published last night that nobody was"
            " hit.",
            "nobody was hit",
            ["Tarsk Online", "Osk Tarn"],
        ),
        (
            "It starts with the Tarsk Herald, whose reporter was told by Osk Tarn that four guards"
            " killed the driver.",
            "four guards killed the driver",
            ["Tarsk Herald", "Osk Tarn"],
        ),
        (
            "A Herald reporter was told by Osk Tarn that the yard was empty.",
            "the yard was empty",
            ["Herald", "Osk Tarn"],
        ),
    ],
)
def test_english(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence)[content] == chain


@pytest.mark.parametrize(
    ("sentence", "content", "chain"),
    [
        (
            "По сообщению агентства «Кестрел», Ардан Веск подтвердил, что его люди стреляли.",
            "его люди стреляли",
            ["Кестрел", "Ардан Веск"],
        ),
        (
            "Веск в интервью «Тарск Онлайн» утверждал, что ворота заперли стюарды.",
            "ворота заперли стюарды",
            ["Тарск Онлайн", "Веск"],
        ),
        (
            "«Наши люди дома защищают», – сказал агентству «Кестрел» водитель Оск Тарн.",
            "Наши люди дома защищают",
            ["Кестрел", "Оск Тарн"],
        ),
    ],
)
def test_russian(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="ru")[content] == chain


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("« Ils ont tiré », a déclaré à l’AFC Osk Tarn, secrétaire du syndicat.", "AFC"),
        ("« Ils ont tiré », a déclaré à l’agence Corva Osk Tarn.", "Corva"),
        ("Osk Tarn a reconnu auprès de Radio Corva qu’ils ont tiré.", "Radio Corva"),
    ],
)
def test_french(told: Told, sentence: str, chain: str) -> None:
    found = told(sentence, language="fr")
    assert [name for name in found if "tiré" not in name.casefold()] == []
    assert list(found.values()) == [[chain, "Osk Tarn"]]


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        (
            "en",
            "The boy was shot in the back. That is what Colonel Ardan Vesk denied on Monday.",
            "The boy was shot in the back",
        ),
        (
            "ru",
            "Солдаты расстреляли девять человек. Такую версию отвергает полковник Веск.",
            "Солдаты расстреляли девять человек",
        ),
        (
            "fr",
            "Les gardes ont tué un garçon. C'est ce que nie le colonel Vesk.",
            "Les gardes ont tué un garçon",
        ),
    ],
)
def test_who_denies_the_words_before_did_not_say_them(
    told: Told, language: str, text: str, content: str
) -> None:
    assert told(text, language=language)[content] == []


@pytest.mark.parametrize(
    "text",
    [
        "« Merci à tous, 🙏🙏, et bon courage », a dit Ada Rill.",
        "Le maire a confié auprès…",
        "« La route est fermée », a confié auprès…",
    ],
)
def test_cut_off_and_odd_french_stops_nothing(told: Told, text: str) -> None:
    told(text, language="fr")


def test_a_victim_s_quotation_stays_hers_with_another_s_words_inside(told: Told) -> None:
    text = "« On m'a frappée, dit le médecin, mais il ment », a déclaré Ada Rill."
    assert list(told(text, language="fr").values()) == [["Ada Rill"]]
