"""French sentences that say whose the words before are, opinions in marks, objects that report."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("Le pont tenait. C’est ce qu’a déclaré un garde à Radio Corva.",
         ["Radio Corva", "garde"]),
        ("Le pont tenait. C’est du moins ce qu’affirme un garde.", ["garde"]),
        ("Radio Corva rapporte, citant une meunière, que le pont tenait.",
         ["Radio Corva", "meunière"]),
        ("Un garde cité par Radio Corva affirme que le pont tenait.", ["Radio Corva", "garde"]),
        ("Sur Radio Corva, le boulanger a affirmé que le pont tenait.",
         ["Radio Corva", "boulanger"]),
        ("« Le pont tenait », écrit le boulanger dans une lettre que Radio Corva a pu lire.",
         ["Radio Corva", "boulanger"]),
        ("Dans un message relayé par le site Corva, un garde affirme que le pont tenait.",
         ["Corva", "garde"]),
        ("Un garde se souvient que le pont tenait.", ["garde"]),
        ("Selon l’ONG Corva, qui a interrogé douze gardes, le pont tenait.", ["ONG Corva"]),
    ],
)  # fmt: skip
def test_whose(told: Told, sentence: str, chain: list[str]) -> None:
    found = told(sentence, language="fr")
    assert [who for said, who in found.items() if said.casefold() == "le pont tenait"] == [chain]


def test_an_opinion_in_marks(told: Told) -> None:
    found = told("Pour la police, « le pont tenait encore mardi ».", language="fr")
    assert found == {"le pont tenait encore mardi": ["police"]}


def test_what_is_for_somebody_is_nobody_s_opinion(told: Told) -> None:
    found = told("Pour les enfants, le pont est fermé depuis mardi.", language="fr")
    assert all(who == [] for who in found.values())


@pytest.mark.parametrize("verb", ["évoque", "dénonce", "décrit"])
def test_an_object_in_marks(told: Told, verb: str) -> None:
    found = told(f"Le maire {verb} « un pont sans garde ».", language="fr")
    assert found == {"un pont sans garde": ["maire"]}
