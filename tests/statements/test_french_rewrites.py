"""French turns that are read as plainer ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]
AVOCAT = ["son avocat", "maire"]


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("Le quotidien « Le Kestrel » écrit que le pont tenait.", ["Kestrel"]),
        ("D'après ce que rapporte l'association Digue, le pont tenait.", ["Digue"]),
        ("Selon ce qu'en dit sa sœur, le pont tenait.", ["sa sœur"]),
        ("Selon nos informations, le pont tenait.", []),
        ("Invité de Radio Corva, Osk Tarn dit que le pont tenait.", ["Radio Corva", "Osk Tarn"]),
        ("Le maire dit, par la voix de son avocat, que le pont tenait.", AVOCAT),
        ("Par l'entremise de son avocat, le maire dit que le pont tenait.", AVOCAT),
        ("À la préfecture, on assure que le pont tenait.", ["préfecture"]),
        ("Au village, on raconte que le pont tenait.", []),
        ("Un homme en blouse nous a glissé que le pont tenait.", ["homme en blouse"]),
        ("Pour l'état-major, le pont tenait.", ["état-major"]),
        ("Pour les enfants, le pont tenait.", []),
        ("Toujours selon l'agence Corva, le pont tenait.", ["Corva"]),
        ("Selon la version de la police, le pont tenait.", ["police"]),
        ("Une embellie, juge Ana Brell, pour qui le pont tenait.", ["Ana Brell"]),
        ("Sa sœur, à qui il a pu téléphoner, dit que le pont tenait.", ["Sa sœur"]),
        (
            "Joint par nos confrères de Radio Corva, un éclusier affirme que le pont tenait.",
            ["Radio Corva", "éclusier"],
        ),
    ],
)  # fmt: skip
def test_whose_the_bridge_is(told: Told, sentence: str, chain: list[str]) -> None:
    found = {said.casefold(): who for said, who in told(sentence, language="fr").items()}
    near = [who for said, who in found.items() if "le pont tenait" in said]
    assert near == [chain]


def test_a_valuing_verb_reports_words_in_marks(told: Told) -> None:
    found = told("Le ministre a salué une reddition « sans une égratignure ».", language="fr")
    assert [who for said, who in found.items() if "égratignure" in said] == [["ministre"]]


def test_the_plural_pronoun_means_several(told: Told) -> None:
    text = "Deux gardes ont parlé à Radio Corva. Ils affirment que le pont tenait."
    assert told(text, language="fr")["le pont tenait"][-1].casefold() == "deux gardes"
