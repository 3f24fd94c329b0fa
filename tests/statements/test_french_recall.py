"""French words for whoever was just met: "ce dernier", "l'intéressé", "ce magistrat"."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("La meunière Ada Rill accuse son voisin, Osk Tarn. Ce dernier affirme que le pont "
         "tenait.", "Osk Tarn"),
        ("Le site Corva accuse le colonel Osk Tarn. L’intéressé assure que le pont tenait.",
         "Osk Tarn"),
        ("Le procureur de Tarsk, Osk Tarn, a confirmé l’enquête. Ce magistrat assure que le pont "
         "tenait.", "Osk Tarn"),
    ],
)  # fmt: skip
def test_the_last_one_met(told: Told, sentence: str, speaker: str) -> None:
    assert told(sentence, language="fr")["le pont tenait"] == [speaker]


def test_somebody_else_met_since_is_not_passed_over(told: Told) -> None:
    found = told("Ada Rill accuse le maire. L’intéressé assure que le pont tenait.", language="fr")
    assert found["le pont tenait"] != ["Ada Rill"]
