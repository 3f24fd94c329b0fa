"""French attributions set into what they report: inside the marks, behind them, at the end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("sentence", "content", "speaker"),
    [
        ("« La citerne est vide, jure Ada Rill, meunière à Tarsk, je n’ai plus une goutte. »",
         "je n’ai plus une goutte", "Ada Rill"),
        ("« La citerne est vide, s’inquiète une voisine. Personne ne vient la remplir. »",
         "Personne ne vient la remplir", "voisine"),
        ("« La citerne est vide, a lancé le maire Osk Tarn à la foule. Partez ce soir. »",
         "La citerne est vide", "Osk Tarn"),
        ("« La citerne est vide et le puits aussi », souffle Ada Rill, la gérante, devant le mur.",
         "La citerne est vide et le puits aussi", "Ada Rill"),
        ("La citerne était vide depuis des jours, a fait savoir le juge de Tarsk, Osk Tarn.",
         "La citerne était vide depuis des jours", "Osk Tarn"),
        ("Le garde a reconnu les faits, a fait savoir le juge Osk Tarn, lors d’une audience.",
         "Le garde a reconnu les faits", "Osk Tarn"),
        ("La citerne a cédé lundi, a affirmé le groupe Corva dans une vidéo tournée de nuit.",
         "La citerne a cédé lundi", "Corva"),
        ("La citerne a cédé lundi soir, a-t-on appris de source policière.",
         "La citerne a cédé lundi soir", "source policière"),
        ("La citerne rouvrira en mai, indique-t-on au rectorat.",
         "La citerne rouvrira en mai", "rectorat"),
        ("La citerne fuyait depuis 2016, peut-on lire dans le rapport du juge.",
         "La citerne fuyait depuis 2016", "rapport du juge"),
    ],
)  # fmt: skip
def test_who_is_set_into_the_words(told: Told, sentence: str, content: str, speaker: str) -> None:
    assert told(sentence, language="fr")[content] == [speaker]


def test_what_is_told_inside_the_last_attribution_keeps_its_speaker(told: Told) -> None:
    found = told(
        "Le Courrier écrit que le maire a vendu la citerne, a rapporté Radio Corva.", language="fr"
    )
    assert found["le maire a vendu la citerne"] == ["Radio Corva", "Courrier"]


def test_commas_without_a_verb_of_speech_part_nothing(told: Told) -> None:
    found = told("« La citerne, le puits, la cave, tout est vide », a dit Ada Rill.", language="fr")
    assert found == {"La citerne, le puits, la cave, tout est vide": ["Ada Rill"]}
