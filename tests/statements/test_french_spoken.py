"""French attributions behind the marks, whatever their verb, and what tells how it was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "content", "chain"),
    [
        ("« Le pont tenait », grince la meunière, assise sur un banc.", "Le pont tenait",
         ["meunière"]),
        ("« Le pont tenait », a gravé quelqu’un au-dessus du lit.", "Le pont tenait",
         ["quelqu’un"]),
        ("« C’est faux », lâche, amer, le pompier Osk Tarn.", "C’est faux", ["Osk Tarn"]),
        ("« Le pont tenait », a rétracté à l’audience l’instituteur Osk Tarn, qui risque gros.",
         "Le pont tenait", ["Osk Tarn"]),
        ("« Le pont tenait », avait tranché mardi, au micro de Radio Corva, la juge Ada Rill.",
         "Le pont tenait", ["Radio Corva", "Ada Rill"]),
        ("Le pont tenait, témoignait Ada Rill.", "Le pont tenait", ["Ada Rill"]),
    ],
)  # fmt: skip
def test_speaker(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="fr") == {content: chain}


def test_a_pronoun_turns_any_verb(told: Told) -> None:
    found = told("Ada Rill a vu le pont. « Le bois pliait », relance-t-elle.", language="fr")
    assert found["Le bois pliait"] == ["Ada Rill"]


def test_two_words_are_speech(told: Told) -> None:
    assert told("« Foutaises », dit Ada Rill.", language="fr") == {"Foutaises": ["Ada Rill"]}


def test_the_name_of_a_paper_says_nothing(told: Told) -> None:
    found = told("Le quotidien « Corva du Sud », hebdomadaire la plus lue, ferme.", language="fr")
    assert list(found.values()) == [[]]


def test_a_clause_of_its_own_behind_the_speaker_stays(told: Told) -> None:
    found = told(
        "« Le pont tenait », dit Ada Rill, tout en reconnaissant que la digue avait cédé.",
        language="fr",
    )
    assert any("la digue avait cédé" in said for said in found)
