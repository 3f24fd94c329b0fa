"""French accounts that go on without a verb of saying, and where they stop."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


def _whose(told: Told, text: str, content: str) -> list[str]:
    return told(*text.split("\n"), language="fr")[content]


ACCOUNT = "D'après un soudeur, le chef avait la clé. La porte était fermée. {}"


def test_account_goes_on_sentence_after_sentence(told: Told) -> None:
    text = ACCOUNT.format("Trois hommes ont sauté par la fenêtre.")
    assert _whose(told, text, "La porte était fermée") == ["soudeur"]
    assert _whose(told, text, "Trois hommes ont sauté par la fenêtre") == ["soudeur"]


@pytest.mark.parametrize(
    "background",
    [
        "L'enquête a été confiée à la brigade de Tarsk",
        "La préfecture de Tarsk a fermé la route",
        "Nous avons retrouvé la clé",
        "La halle compte quarante ouvriers",
        "En mars 2031, la halle avait brûlé",
        "Osk Tarn a repris la halle",
        "Il n'y a pas eu de pluie",
    ],
)
def test_the_report_itself_ends_an_account(told: Told, background: str) -> None:
    assert _whose(told, ACCOUNT.format(f"{background}."), background) == []


def test_a_new_paragraph_ends_an_account(told: Told) -> None:
    text = "Un soudeur raconte que la porte était fermée.\nLes vitres ont été brisées."
    assert _whose(told, text, "Les vitres ont été brisées") == []


def test_a_body_goes_on_in_the_conditional_only(told: Told) -> None:
    text = "Selon la mairie, la digue a cédé. {} aurait été vu. Un berger a fui."
    found = told(text.format("Un homme"), language="fr")
    assert found["Un homme aurait été vu"] == ["mairie"]
    assert found["Un berger a fui"] == []


def test_behind_marks_the_report_tells_on(told: Told) -> None:
    text = "« Rien ne tenait », souffle Ana Brell. La scierie employait trente hommes."
    assert _whose(told, text, "La scierie employait trente hommes") == []


@pytest.mark.parametrize(
    "opening",
    [
        "Ana Brell n'a pas oublié cette nuit.",
        "Assise sur une caisse, Ana Brell remonte le fil de la nuit.",
        "Le récit d'Ana Brell tient en trois phrases.",
        "Nous avons rencontré Ana Brell au marché.",
        "Ana Brell est formelle.",
    ],
)
def test_announced_account(told: Told, opening: str) -> None:
    text = f"{opening} Les hommes sont venus à l'aube."
    assert _whose(told, text, "Les hommes sont venus à l'aube") == ["Ana Brell"]


def test_who_wrote_books_announces_nothing(told: Told) -> None:
    text = "Ana Brell a écrit deux livres. La guerre a éclaté ensuite."
    assert _whose(told, text, "La guerre a éclaté ensuite") == []


@pytest.mark.parametrize(
    ("label", "who"),
    [
        ("Le témoin, Osk Tarn :", "Osk Tarn"),
        ("Mira Olen (partie civile) :", "Mira Olen"),
        ("Version de la police :", "police"),
        ("Le passeur.", "passeur"),
    ],
)
def test_label_holds_its_paragraph(told: Told, label: str, who: str) -> None:
    found = told(f"{label} Il bougeait encore. Un conducteur a reculé.", language="fr")
    assert found["Il bougeait encore"] == [who]
    assert found["Un conducteur a reculé"] == [who]


@pytest.mark.parametrize("no_label", ["Le garde dormait :", "Tarsk :", "Affaire Tarn :"])
def test_what_is_no_label(told: Told, no_label: str) -> None:
    said = "la porte est restée ouverte"
    assert _whose(told, f"{no_label} {said}.", said) == []


def test_list_under_its_lead(told: Told) -> None:
    text = "Selon trois gardes :\n• la porte est restée ouverte ;\n• un homme dort par terre."
    assert _whose(told, text, "un homme dort par terre") == ["trois gardes"]


def test_pointing_back(told: Told) -> None:
    text = "Un docker s'est confié. À l'entendre, les caisses étaient percées."
    found = told(text, language="fr")
    assert any("docker" in who for said, who in found.items() if "percées" in said)
