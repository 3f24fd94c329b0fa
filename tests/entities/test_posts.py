"""Posts said in several words make someone public; whoever stands near one stays protected."""

from __future__ import annotations

import pytest

from firsthand.entities.names import names_of
from firsthand.entities.publicity import role_speaks, title_speaks
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

from .conftest import Write


def named(write: Write, text: str, language: str) -> Name:
    """Return the name of Rill or, in Cyrillic, Рилл."""
    return next(
        name
        for name in names_of(write(text, language=language))
        if name.name.endswith(("ill", "л"))
    )


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The county pathologist, Dr Ada Rill, told us so.", "en"),
        ("The state forensic examiner, Dr Ada Rill, wrote of a fall.", "en"),
        ("Ada Rill, the force's press officer, wrote back.", "en"),
        ("Its press officer, Ada Rill, wrote back.", "en"),
        ("Member of parliament Ada Rill visited the men.", "en"),
        ("According to the coroner Ada Rill, he fell.", "en"),
        ("Le préfet Ada Rill a refusé de répondre.", "fr"),
        ("Interrogée, Me Ada Rill a déposé plainte.", "fr"),
        ("Ada Rill, attachée de presse du palais, a répondu.", "fr"),
        ("Selon la porte-parole de la préfecture Ada Rill, rien n'est vrai.", "fr"),
        ("Областной судмедэксперт Адам Рилл написал о падении.", "ru"),
        ("Уполномоченный по правам человека Адам Рилл жалоб не получал.", "ru"),
        ("Официальный представитель дворца Адам Рилл сказал: нет.", "ru"),
        ("Координатор группы Адам Рилл сообщил об этом.", "ru"),
    ],
)
def test_a_post_makes_its_bearer_public(write: Write, text: str, language: str) -> None:
    found = named(write, text, language)
    assert found.kind is SourceKind.PERSON
    assert role_speaks(found.role) is True or title_speaks(found.title)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The pathologist Ada Rill counted the wounds.", "en"),
        ("Ada Rill, a pathologist at the clinic, wept.", "en"),
        ("A forensic doctor hired by the family, Ada Rill, saw bruises.", "en"),
        ("The wife of the county pathologist, Ada Rill, wept.", "en"),
        ("The county pathologist's driver, Ada Rill, saw it.", "en"),
        ("According to the county pathologist, Ada Rill fell.", "en"),
        ("About Ada Rill, the county pathologist said nothing.", "en"),
        ("According to the coroner Ada Rill died of a broken skull.", "en"),
        ("According to the coroner, Ada Rill, 24, died of a broken skull.", "en"),
        ("According to the harbour master, Ada Rill, a docker, drowned.", "en"),
        ("Asked by the coroner, Ada Rill, a nurse, said guards beat men.", "en"),
        ("D'après le conseiller municipal Ada Rill est tombée.", "fr"),
        ("Ada Rill, a retired coroner, saw it.", "en"),
        ("Водитель пресс-атташе Адам Рилл видел стрельбу.", "ru"),
        ("The driver of a member of parliament, Ada Rill, saw it.", "en"),
        ("Union member Ada Rill was there. Strike committee member.", "en"),
        ("The district nurse Ada Rill saw it.", "en"),
        ("Ada Rill, qui me parle souvent, pleure.", "fr"),
        ("La fille d'un conseiller municipal, Ada Rill, pleure.", "fr"),
        ("Le médecin légiste Ada Rill a vu les plaies.", "fr"),
        ("Жена областного судмедэксперта Анна Рилл плакала.", "ru"),
        ("Патологоанатом Адам Рилл видел раны.", "ru"),
    ],
)
def test_whoever_only_stands_near_a_post_has_none(write: Write, text: str, language: str) -> None:
    found = named(write, text, language)
    assert role_speaks(found.role) is not True and not title_speaks(found.title)
