"""One body behind its names: short forms, other languages, whose it is and where."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from firsthand.entities import Marker, resolve
from firsthand.entities.accounts import account_in
from firsthand.entities.lexicon import ENGLISH, FRENCH
from firsthand.entities.wording import titled
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind

Write = Callable[..., Document]
Say = Callable[..., Statement]

PERSON, UNNAMED = SourceKind.PERSON, SourceKind.UNNAMED
STATE, BODY = SourceKind.GOVERNMENT, SourceKind.ORGANISATION


def sources(
    write: Write, say: Say, *told: tuple[str, str, tuple[str, SourceKind, str], str]
) -> list[Source]:
    """Return who speaks in each of some reports: its text, the words, the speaker, the language."""
    documents = [
        write(text, outlet=f"Paper {n}", language=language)
        for n, (text, _, _, language) in enumerate(told)
    ]
    statements = [
        say(document, words, speaker)
        for document, (_, words, speaker, _) in zip(documents, told, strict=True)
    ]
    pairs = zip(documents, ([each] for each in statements), strict=True)
    found = resolve(documents, statements, [Marker().mark(*pair) for pair in pairs])
    by_id = {source.id: source for source in found.sources}
    ends = {statement.id: by_id[statement.chain[-1]] for statement in found.statements}
    return [ends[statement.id] for statement in statements]


def test_state_before_or_behind_its_ministry(write: Write, say: Say) -> None:
    full = "Ministry of the Interior of the Republic of Velland"
    short = "Velland's interior ministry"
    one, other = sources(
        write,
        say,
        (f"The {full} denied it.", "denied it", (full, STATE, ""), "en"),
        (f"All is calm, {short} said.", "All is calm", (short, STATE, ""), "en"),
    )
    assert one.id == other.id


def test_ministry_by_its_short_russian_name(write: Write, say: Say) -> None:
    one, other = sources(
        write,
        say,
        ("The Ministry of Health denied it.", "denied it", ("Ministry of Health", STATE, ""), "en"),
        ("Минздрав всё отрицает.", "всё отрицает", ("Минздрав", STATE, ""), "ru"),
    )
    assert one.id == other.id


def test_town_of_a_guild_is_not_the_guild(write: Write, say: Say) -> None:
    guild, town = sources(
        write,
        say,
        ("The Guild of Tarsk wept.", "wept", ("Guild of Tarsk", BODY, ""), "en"),
        ("It was wrong, Tarsk said.", "It was wrong", ("Tarsk", BODY, ""), "en"),
    )
    assert guild.id != town.id


def test_head_of_one_body_is_not_the_head_of_another(write: Write, say: Say) -> None:
    press, police = sources(
        write,
        say,
        ("Osk Tarn, head of the press service, denied it.", "denied it",
         ("Osk Tarn", PERSON, "head of the press service"), "en"),
        ("All is calm, the head of the Tarsk police said.", "All is calm",
         ("head of the Tarsk police", UNNAMED, "head of the Tarsk police"), "en"),
    )  # fmt: skip
    assert press.id != police.id


def test_his_office_belongs_to_whom_its_own_report_tells_of(write: Write, say: Say) -> None:
    office, his = sources(
        write,
        say,
        ("The Office of the Mayor shut it.", "shut it", ("Office of the Mayor", STATE, ""), "en"),
        ("It was old, his office said.", "It was old", ("his office", BODY, ""), "en"),
    )
    assert office.id != his.id


def test_body_before_a_russian_name_is_no_part_of_it(write: Write) -> None:
    document = write("Глава МВД Осип Тарнов всё отрицает.", language="ru")
    people = [name for name in Marker().mark(document, []).names if name.kind == PERSON]
    assert [name.name for name in people] == ["Осип Тарнов"]


@pytest.mark.parametrize(
    ("description", "account"),
    [
        ("villager @lantern_fish", "@lantern_fish"),
        ("a post by @lantern_fish", "@lantern_fish"),
        ("a neighbour of @lantern_fish", ""),
        ("villager", ""),
        ("girl attacked by @lantern_fish", ""),
        ("troll impersonating @lantern_fish", ""),
    ],
)
def test_handle_that_closes_a_description(description: str, account: str) -> None:
    assert account_in(description) == account


def test_word_for_a_body_is_no_part_of_its_name() -> None:
    assert titled("L’ONG Open Valley", FRENCH) == ("", "Open Valley")
    assert titled("NGO Open Valley", ENGLISH) == ("", "Open Valley")


@pytest.mark.parametrize("name", ["Минаев Пётр Ильич", "Минкин Осип Тарнов", "КИМ Осип Тарнов"])
def test_surname_is_no_ministry(write: Write, name: str) -> None:
    document = write(f"Вчера избит {name}.", language="ru")
    people = [found.name for found in Marker().mark(document, []).names if found.kind == PERSON]
    assert all(name.split()[0].casefold() in found.casefold() for found in people)


@pytest.mark.parametrize(
    ("here", "there"),
    [
        ("Interior Ministry", "МВД Тарской области"),
        ("Tarsk Military Court", "Остринский военный суд"),
    ],
)
def test_body_of_a_region_is_not_that_of_the_state(
    write: Write, say: Say, here: str, there: str
) -> None:
    one, other = sources(
        write,
        say,
        (f"The {here} denied it.", "denied it", (here, STATE, ""), "en"),
        (f"{there} всё отрицает.", "всё отрицает", (there, STATE, ""), "ru"),
    )
    assert one.id != other.id


def test_republic_is_not_the_kingdom(write: Write, say: Say) -> None:
    one, other = (f"Interior Ministry of the {each} of Velland" for each in ("Republic", "Kingdom"))
    first, second = sources(
        write,
        say,
        (f"The {one} denied it.", "denied it", (one, STATE, ""), "en"),
        (f"All is calm, the {other} said.", "All is calm", (other, STATE, ""), "en"),
    )
    assert first.id != second.id
