"""Words of office that make nobody public, and those that still do."""

from __future__ import annotations

import pytest

from firsthand.entities.forms import Form
from firsthand.entities.governed import belongs_to_another
from firsthand.entities.publicity import public, role_speaks, title_speaks
from firsthand.model.terms import SourceKind


@pytest.mark.parametrize(
    "role",
    [
        "director of the village choir",
        "school secretary",
        "president of the pupils' council",
        "team captain",
        "captain of the relay team",
        "church warden",
        "retired judge",
        "trainee lawyer",
        "former camp commander",
        "self-styled mayor",
        "funeral director",
        "wedding photographer",
        "author of the letter",
        "treasurer of the burial society",
        "spokeswoman of the detained",
        "chief witness",
        "head cook",
        "husband is a police spokesman",
        "mayor and the judge were there",
        "no judge himself",
        "employed by the spokesman",
        "By official count",
        "mayor and",
        "directeur de la chorale",
        "commissaire à la retraite",
        "капитан школьной команды",
        "бывший прокурор",
        "майор запаса",
        "секретарь школы",
    ],
)
def test_no_office(role: str) -> None:
    assert role_speaks(role) is not True


@pytest.mark.parametrize(
    "role",
    [
        "director of the school",
        "hospital director",
        "lawyer for the families",
        "family's lawyer",
        "former minister",
        "chief physician",
        "secretary of the dockers' union",
        "mayor who was there",
        "директор школы",
        "бывший министр",
        "directrice de l'école",
    ],
)
def test_office(role: str) -> None:
    assert role_speaks(role) is True


def test_titles_that_are_no_longer_held() -> None:
    assert not title_speaks("former Judge")
    assert not title_speaks("retired Colonel")
    assert title_speaks("Judge")
    assert title_speaks("former Minister")


def test_a_word_cut_out_of_a_private_phrase_counts_for_nothing() -> None:
    person = SourceKind.PERSON
    cut = Form("d", "Ada Rill", person, named=True, roles=["retired judge", "judge"])
    both = Form("d", "Ada Rill", person, named=True, roles=["retired judge", "mayor"])
    assert public(person, [cut]) is None
    assert public(person, [both]) is True


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("According to the police press officer ", " saw nothing."),
        ("According to mayor ", " fell."),
        ("Selon l'attachée de presse ", " n'a rien vu."),
        ("Devant le juge ", " a pleuré."),
        ("По словам пресс-атташе ", " ничего не видел."),
    ],
)
def test_an_office_for_want_of_a_comma(before: str, after: str) -> None:
    assert belongs_to_another(before, after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("According to the police press officer ", ", nobody fell."),
        ("He was told by the judge ", " that he must go."),
        ("In a statement police spokesman ", " said so."),
        ("Selon le préfet ", ", personne n'est tombé."),
        ("The mayor ", " fell."),
    ],
)
def test_an_office_of_her_own(before: str, after: str) -> None:
    assert not belongs_to_another(before, after)
