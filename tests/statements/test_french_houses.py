"""French houses that carry somebody's words, and whom a house has them from."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "chain"),
    [
        ("Au micro de Radio Corva, la ministre Ada Rill a assuré que le pont tenait.",
         ["Radio Corva", "Ada Rill"]),
        ("Dans un entretien accordé à Radio Corva, la ministre Ada Rill reconnaît que le pont "
         "tenait.", ["Radio Corva", "Ada Rill"]),
        ("Devant les caméras de Radio Corva, la ministre Ada Rill a dit que le pont tenait.",
         ["Radio Corva", "Ada Rill"]),
        ("Interrogé par le site Corva, un pêcheur raconte que le pont tenait.",
         ["Corva", "pêcheur"]),
        ("Entendu par le juge, un pêcheur raconte que le pont tenait.", ["pêcheur"]),
        ("Citant des témoins, Radio Corva rapporte que le pont tenait.",
         ["Radio Corva", "témoins"]),
        ("Radio Corva, qui a pu s’entretenir avec un pêcheur, affirme que le pont tenait.",
         ["Radio Corva", "pêcheur"]),
        ("À en croire le maire de Tarsk, Osk Tarn, le pont tenait.", ["Osk Tarn"]),
        ("D’après les éléments communiqués par le parquet, le pont tenait.", ["parquet"]),
        ("Aux dires d’un ancien gardien, le pont tenait.", ["gardien"]),
        ("Comme l’a rapporté le quotidien Corva, le pont tenait.", ["Corva"]),
        ("Le pont tenait, ont constaté deux journalistes de Radio Corva.",
         ["Radio Corva", "deux journalistes"]),
        ("Le pont tenait, rapportent plusieurs bergers.", ["plusieurs bergers"]),
        ("Radio Corva rejette ces reproches et assure que le pont tenait.", ["Radio Corva"]),
        ("De source judiciaire, le pont tenait.", ["source judiciaire"]),
    ],
)  # fmt: skip
def test_house_and_first_speaker(told: Told, sentence: str, chain: list[str]) -> None:
    found = {said.casefold(): who for said, who in told(sentence, language="fr").items()}
    assert [name.removeprefix("ancien ") for name in found["le pont tenait"]] == chain


def test_counsel_by_title_is_the_lawyer(told: Told) -> None:
    found = told(
        "« Le dossier est vide et le restera », a réagi Me Osk Tarn. L’avocat soutient que le pont "
        "tenait.",
        language="fr",
    )
    assert found["le pont tenait"] == ["Osk Tarn"]


def test_who_of_a_clause_is_the_noun_before_it(told: Told) -> None:
    found = told(
        "Un récit confirmé par deux gardes, qui ont dit que le pont tenait.", language="fr"
    )
    assert found["le pont tenait"] == ["deux gardes"]


def test_what_was_done_to_somebody_is_told_by_nobody(told: Told) -> None:
    found = told("Six bergers ont été admis dans la nuit à l’hôpital.", language="fr")
    assert list(found.values()) == [[]]
