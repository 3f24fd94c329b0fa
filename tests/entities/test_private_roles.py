"""Roles in business and between languages that make nobody a public person."""

from __future__ import annotations

import pytest

from firsthand.entities.forms import Form
from firsthand.entities.publicity import public, role_speaks, title_speaks
from firsthand.model.terms import SourceKind


@pytest.mark.parametrize("role", ["café owner", "camp translator", "владелец лавки", "переводчик"])
def test_owners_and_translators_are_private(role: str) -> None:
    assert role_speaks(role) is False


@pytest.mark.parametrize("role", ["camp director", "ministry spokeswoman"])
def test_offices_stay_public(role: str) -> None:
    assert role_speaks(role) is True


def test_leaders_of_people_at_risk_are_private() -> None:
    for private in ("student leader", "village leader", "protest leader"):
        assert role_speaks(private) is not True
    for public_role in ("opposition leader", "leader of the Orrin party", "union leader"):
        assert role_speaks(public_role) is True


def test_an_office_beside_a_surname_is_not_a_namesakes() -> None:
    person = SourceKind.PERSON
    judge = Form("d", "Tarn", person, named=True, titles=["Judge"])
    cleaner = Form("d", "Ada Tarn", person, named=True, roles=["cleaner", "Judge"])
    ruled = Form("d", "Ada Tarn", person, named=True, titles=["Judge"], roles=["mother of two"])
    plain = Form("d", "Ada Tarn", person, named=True)
    assert public(person, [cleaner, judge]) is None
    assert public(person, [ruled, judge]) is True
    assert public(person, [plain, judge]) is True


def test_a_head_of_nothing_is_a_part_of_the_body() -> None:
    assert role_speaks("head") is None
    assert not title_speaks("head")
    assert role_speaks("head of the council") is True
    assert role_speaks("council head") is True


@pytest.mark.parametrize("role", ["Judge Ada Rill with husband", "la juge avec son mari"])
def test_who_stands_with_an_official_is_none(role: str) -> None:
    assert role_speaks(role) is False


def test_a_judge_with_experience_is_one() -> None:
    assert role_speaks("judge with long experience") is True
