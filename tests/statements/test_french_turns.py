"""French turns that report: inverted attributions, "fait état de", "tient de", openings."""

from __future__ import annotations

from collections.abc import Callable

from firsthand.model.statement import Statement
from firsthand.model.terms import Stance
from firsthand.statements.french_turns import IMPERSONAL

Told = Callable[..., dict[str, list[str]]]
Only = Callable[..., Statement]


def test_who_told_an_agency_stands_behind_it(told: Told) -> None:
    found = told(
        "Les soldats ont tiré sur une foule qui contestait, à Tarsk, le vote, a déclaré à "
        "l’agence Kestrel une boulangère blessée à la main.",
        language="fr",
    )
    chain = next(iter(found.values()))
    assert chain[0].endswith("Kestrel")
    assert chain[1].startswith("boulangère")


def test_subject_before_an_aside_stays_the_subject(told: Told) -> None:
    found = told(
        "Le ministère, dans un communiqué, a annoncé que le pont était fermé.", language="fr"
    )
    assert found["le pont était fermé"] == ["ministère"]


def test_making_a_state_of_something_reports_it(told: Told) -> None:
    found = told("Une source de la mairie fait état de seize morts au pont.", language="fr")
    assert found["seize morts au pont"] == ["source de la mairie"]
    assert told("Le maire fait construire un pont de bois.", language="fr") == {
        "Le maire fait construire un pont de bois": []
    }


def test_calling_a_thing_unfounded_denies_it(only: Only) -> None:
    one = only("enlèvement", "Le ministère qualifie de « sans fondement » l’enlèvement de deux "
               "pêcheurs.", language="fr")  # fmt: skip
    assert one.speaker.name == "ministère"
    assert one.stance is Stance.DENIES


def test_who_has_it_from_somebody_passes_it_on(told: Told) -> None:
    found = told(
        "L’agence Kestrel tient d’un autre garde que la porte était ouverte.",
        "Une veuve nous a dit tenir d’un infirmier que le lit était vide.",
        language="fr",
    )
    assert found["la porte était ouverte"][1:] == ["autre garde"]
    assert found["le lit était vide"] == ["veuve", "infirmier"]


def test_holding_a_hand_reports_nothing(told: Told) -> None:
    found = told("Le maire tient la main de sa fille, que tout le monde connaît.", language="fr")
    assert list(found.values()) == [[]]


def test_quotation_behind_whom_a_paragraph_opens_with(told: Told) -> None:
    found = told(
        "Mato Brell posait ses filets. Il a cru à une souche. « C’était un homme, avec une pierre "
        "à la ceinture. »",
        language="fr",
    )
    assert found["C’était un homme, avec une pierre à la ceinture"] == ["Mato Brell"]


def test_whom_reporters_met_is_he(told: Told) -> None:
    found = told(
        "Le maire, Ivo Stell, dit que tout va bien.",
        "Nous avons rencontré, au marché, un greffier. Sa main tremble. La feuille est blanche. "
        "« On m’a fait recopier la feuille », dit-il.",
        language="fr",
    )
    assert found["On m’a fait recopier la feuille"] == ["greffier"]


def test_impersonal_pronoun_goes_on_for_nobody(told: Told) -> None:
    found = told("Le garde parle de pluies. Il n’y a pas eu de pluie à Tarsk.", language="fr")
    assert found["Il n’y a pas eu de pluie à Tarsk"] == []


def test_shepherd_whom_a_paper_cites_is_behind_it(told: Told) -> None:
    found = told(
        "Voilà qui contredit la bergère citée par le Tal Post, selon laquelle l’avion a tiré.",
        language="fr",
    )
    assert found["l’avion a tiré"] == ["Tal Post", "bergère"]


def test_place_that_opens_a_sentence_is_nobody(told: Told) -> None:
    found = told(
        "L’aubergiste est descendu à pied. Au Refuge, on ne sert plus. « Cinq hommes morts. »",
        language="fr",
    )
    assert "Au Refuge" not in {name for chain in found.values() for name in chain}


def test_who_weeps_is_somebody() -> None:
    assert not IMPERSONAL.search("Il pleurait dans la cour.")
    assert not IMPERSONAL.search("Il restait muet.")
    assert IMPERSONAL.search("Il pleuvait.")
    assert IMPERSONAL.search("Il restait neuf hommes.")


def test_whose_account_was_gathered_is_she(told: Told) -> None:
    found = told(
        "Nous avons recueilli le témoignage de Brella, 19 ans. Elle raconte que la digue a cédé.",
        language="fr",
    )
    assert found["la digue a cédé"] == ["Brella"]
