"""Who brings a French source: in a clause about it, in a letter, in a film, behind "par"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("« Le pont tenait », dit Ada Rill, que l’agence Corva a pu joindre.",
         ["Corva", "Ada Rill"]),
        ("Selon une note, que l’ONG Corva a pu photographier et dont elle a remis copie, "
         "le pont tenait.", ["ONG Corva", "note"]),
        ("D’après une meunière qui s’est confiée au site Corva, le pont tenait.",
         ["Corva", "meunière"]),
        ("Une meunière, jointe mardi par le site Corva, affirme que le pont tenait.",
         ["Corva", "meunière"]),
        ("« Le pont tenait », dit Ada Rill, dont le récit, recueilli par la radio Corva, a été "
         "traduit.", ["Corva", "Ada Rill"]),
        ("Selon un rapport, dont le site Corva a obtenu copie, le pont tenait.",
         ["Corva", "rapport"]),
        ("Selon une note obtenue par Corva, le pont tenait.", ["Corva", "note"]),
        ("« Le pont tenait », dit Ada Rill dans un documentaire de la chaîne Corva, diffusé hier.",
         ["Corva", "Ada Rill"]),
        ("Dans un podcast du collectif Corva, Ada Rill raconte que le pont tenait.",
         ["Corva", "Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill dans un courriel adressé au site Corva.",
         ["Corva", "Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill à nos confrères de Radio Corva.",
         ["Radio Corva", "Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill, meunière à Tarsk, à l’agence Corva.",
         ["Corva", "Ada Rill"]),
    ],
)  # fmt: skip
def test_relay(told: Told, sentence: str, chain: list[str]) -> None:
    found = told(sentence, language="fr")
    assert [who for said, who in found.items() if said.casefold() == "le pont tenait"] == [chain]


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("« Le pont tenait », dit Ada Rill dans une lettre à Osk Tarn.", ["Ada Rill"]),
        ("« Le pont tenait », a écrit Ada Rill dans un message à la juge.", ["Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill dans le récit de sa sœur.", ["Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill, à Tarsk.", ["Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill, que la police a pu interroger.", ["Ada Rill"]),
        ("« Le pont tenait », dit Ada Rill, retrouvée par la police.", ["Ada Rill"]),
    ],
)
def test_no_relay(told: Told, sentence: str, chain: list[str]) -> None:
    assert told(sentence, language="fr") == {"Le pont tenait": chain}
