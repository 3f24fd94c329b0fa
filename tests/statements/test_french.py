"""French attribution by patterns, and direct quotations in a language without rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]

CASES = [
    ("Le ministère affirme que deux hommes sont morts.", "deux hommes sont morts", ["ministère"]),
    ("Selon la députée Nadia Korr, la ferme a brûlé.", "la ferme a brûlé", ["Nadia Korr"]),
    ("« Ils ont brûlé la ferme », a déclaré Paul Ortin.", "Ils ont brûlé la ferme", ["Paul Ortin"]),
]


@pytest.mark.parametrize(("sentence", "content", "chain"), CASES)
def test_chain(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="fr")[content] == chain


def test_other_languages_keep_direct_quotations(told: Told) -> None:
    found = told("„Wir sahen das Feuer“, sagte der Müller.", language="de")
    assert "Wir sahen das Feuer" in found


@pytest.mark.parametrize(
    ("sentence", "content", "chain"),
    [
        (
            "L'avocate de la mine, Nora Valt, a hier affirmé que deux hommes étaient morts.",
            "deux hommes étaient morts",
            ["Nora Valt"],
        ),
        (
            "Le ministère affirme n'avoir reçu aucune plainte.",
            "n'avoir reçu aucune plainte",
            ["ministère"],
        ),
        ("La digue a cédé, selon le maire ; il pleuvait.", "La digue a cédé", ["maire"]),
        (
            "Le pont est fermé, alors que le maire affirme que la route est ouverte.",
            "la route est ouverte",
            ["maire"],
        ),
    ],
)
def test_clause(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="fr")[content] == chain


def test_interview_answers_are_the_guest_s(told: Told) -> None:
    found = told(
        "Nora Valt dirige la mine depuis dix ans.",
        "Qui était là ?",
        "Nous étions six ce matin au puits.",
        "Et ensuite ?",
        "La galerie a brûlé en une heure.",
        "Que faut-il faire ?",
        "Les familles attendent encore une réponse.",
        language="fr",
    )
    assert found["La galerie a brûlé en une heure"] == ["Nora Valt"]


def test_own_part_and_small_words_before_a_verb_are_nobody(told: Told) -> None:
    found = told(
        "Un aide-soignant du service, que nous avons rencontré, confirme pour sa part que le "
        "bâtiment n'a plus été chauffé.",
        "Une médecin, jointe par téléphone, nous répond : « J'ai reçu deux corps de là-bas. »",
        "« Le stock couvre neuf jours », y écrivait le 10 novembre Marcel Aubin.",
        language="fr",
    )
    assert found["le bâtiment n'a plus été chauffé"] == ["aide-soignant du service"]
    assert found["J'ai reçu deux corps de là-bas"] == ["médecin"]
    assert found["Le stock couvre neuf jours"] == ["Marcel Aubin"]


@pytest.mark.parametrize(
    ("sentence", "content", "chain"),
    [
        (
            "Neuf hommes ont été sortis de la mine, selon une auditrice citée par Radio Tal.",
            "Neuf hommes ont été sortis de la mine",
            ["Radio Tal", "auditrice"],
        ),
        (
            "L'hebdomadaire Parallaxe, qui cite un officier, affirme que neuf hommes sont détenus.",
            "neuf hommes sont détenus",
            ["Parallaxe", "officier"],
        ),
        (
            "Neuf hommes sont détenus, rapporte l'agence Parallaxe, citant deux gardes.",
            "Neuf hommes sont détenus",
            ["Parallaxe", "deux gardes"],
        ),
        (
            "Le ministère des Digues dément toute arrestation.",
            "toute arrestation",
            ["ministère des Digues"],
        ),
        (
            "Les ponts sont fermés, admet désormais la ministre.",
            "Les ponts sont fermés",
            ["ministre"],
        ),
        (
            "Le fils a été battu, a raconté à Radio Tal sa sœur.",
            "Le fils a été battu",
            ["Radio Tal", "sa sœur"],
        ),
    ],
)
def test_relays_and_small_words(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="fr")[content] == chain


def test_a_telephone_passes_nothing_on(told: Told) -> None:
    found = told("Selon une infirmière jointe par téléphone, la mine est fermée.", language="fr")
    assert found["la mine est fermée"][-1:] == ["infirmière jointe"]
