"""People whose role is public and to whom the case happens: they stay protected."""

from __future__ import annotations

import msgspec
import pytest

from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import Basis, SourceKind
from firsthand.protect import register
from firsthand.protect.called_after import is_called_after_someone
from firsthand.protect.endangered import endangered_sources


def case(records: CaseRecords, text: str) -> CaseRecords:
    editor = Source(
        id="src-x", kind=SourceKind.PERSON, name="Dagny Dunmar", names=("Dagny Dunmar",),
        role="editor of Radio Weir", public=True,
    )  # fmt: skip
    more = msgspec.structs.replace(records.documents[0], id="doc-x", text=text, blocks=())
    return msgspec.structs.replace(
        records, documents=(*records.documents, more), sources=(*records.sources, editor)
    )


@pytest.mark.parametrize(
    "text",
    [
        "The messages about the missing editor Dagny Dunmar came from one telephone.",
        "The disappearance of Dagny Dunmar is a mystery.",
        "Nothing is known of Dagny Dunmar's abduction.",
        "Dagny Dunmar, editor of Radio Weir, was arrested at dawn.",
        "The lawyer Dagny Dunmar has been tortured.",
        "Captain Dagny Dunmar, who deserted in May, saw the order.",
        "Dagny Dunmar (41) was arrested at dawn.",
        "Dagny Dunmar of the Mill Post was detained.",
        "Dagny Dunmar of the Mill Post, who had asked for the list, was detained.",
        "Dagny Dunmar (Mill Post), 41, was detained.",
        "Dagny Dunmar (the editor-in-chief of the Lindmouth weekly Mill Post), was detained.",
        "Dagny Dunmar herself, her paper said, was arrested.",
        "Dagny Dunmar on Tuesday, her paper said, was arrested.",
        "Dagny Dunmar – editor of the Post, mother of two, was arrested.",
        "Dagny Dunmar — editor of the Post — was arrested.",
        "Dagny Dunmar (Mill Post), 41, disappeared in May.",
        "Dagny Dunmar (Mill Post), 41 ans, a été arrêtée.",
        "Dagny Dunmar (41), редактор, была задержана.",
        "Dagny Dunmar last week was arrested.",
        "Dagny Dunmar, who was among the sixteen, has not been seen.",
        "Dagny Dunmar, head of the cooperative, who was one of the detained, is silent.",
        "Dagny Dunmar has not been heard of since May.",
        "Dagny Dunmar, rédactrice en chef, qui figure parmi les disparus, écrivait tout.",
        "Dagny Dunmar, которая была среди задержанных, молчит.",
        "Dagny Dunmar не вернулась домой.",
        "They thanked Dagny Dunmar, spokeswoman for the mothers.",
        "Dagny Dunmar, rédactrice en chef, est introuvable depuis mardi.",
        "We ask the government to say where Dagny Dunmar is.",
        "They marched for the release of Dagny Dunmar.",
        "The baker has been looking for Dagny Dunmar ever since.",
        "Dagny Dunmar's wife waited at the gate.",
        "The brother of Dagny Dunmar was at the gate.",
        "La femme de Dagny Dunmar attend toujours.",
        "Жена Dagny Dunmar ждала у ворот.",
        "Похищение редактора Dagny Dunmar потрясло город.",
        "Dagny Dunmar of Radio Weir was taken on Monday.",
        "Dagny Dunmar was taken by masked men.",
        "Two men fired on Dagny Dunmar.",
        "In the footage union leader Dagny Dunmar is kicked by two soldiers.",
        "The photo shows how Dagny Dunmar was taken away.",
        "In the film of the raid Dagny Dunmar is taken by two men.",
        "Dagny Dunmar was kicked. Dagny Dunmar, whose husband Bo, 40, was found dead, wept.",
        "Dagny Dunmar was kicked. Dagny Dunmar, and her son Bo, were hanged in effigy.",
    ],
)
def test_a_role_makes_nobody_safe_to_whom_the_case_happens(records: CaseRecords, text: str) -> None:
    known = case(records, text)
    assert endangered_sources(known) == {"src-x"}
    assert "src-x" not in register(known).public


@pytest.mark.parametrize(
    "text",
    [
        "Dagny Dunmar said that twelve men were arrested.",
        "An arrest warrant was read by Dagny Dunmar. Men were missing.",
        "Dagny Dunmar's arrest warrants were void.",
        "Dagny Dunmar, spokeswoman for the Water Board, denied it.",
        "The death of Dagny Dunmar was announced.",
        "Dagny Dunmar's office and staff moved out.",
        "The release was read out by Dagny Dunmar.",
        "Twelve men were detained. Dagny Dunmar denied it.",
        "Dagny Dunmar herself, her paper said, denied that a docker was detained.",
        "Dagny Dunmar (Mill Post), 41, wrote that a docker was detained.",
        "Dagny Dunmar was taken aback by the news.",
        "A photograph of Dagny Dunmar was taken on Monday.",
        "A call to the office of Dagny Dunmar was taken by a guard.",
        "Dagny Dunmar was gunned down on Monday.",
        "Dagny Dunmar called a lie the account of a docker who, the union says, was beaten.",
    ],
)
def test_who_speaks_of_others_stays_public(records: CaseRecords, text: str) -> None:
    known = case(records, text)
    assert endangered_sources(known) == frozenset()
    assert "src-x" in register(known).public


@pytest.mark.parametrize(
    ("role", "basis", "hidden"),
    [
        ("counsel", Basis.VICTIM, True),
        ("counsel", Basis.OFFICIAL, False),
        ("Sergeant", Basis.WITNESS, True),
        ("Sergeant", Basis.OFFICIAL, False),
        ("Colonel", Basis.WITNESS, False),
    ],
)
def test_a_soldier_who_tells_what_he_saw_is_at_risk(
    records: CaseRecords, role: str, basis: Basis, hidden: bool
) -> None:
    soldier = Source(
        id="src-x", kind=SourceKind.PERSON, name="Dagny Dunmar", names=("Dagny Dunmar",),
        role=role, roles=(role,), public=True,
    )  # fmt: skip
    said = msgspec.structs.replace(records.statements[0], chain=("src-p", "src-x"), basis=basis)
    known = msgspec.structs.replace(
        records, sources=(*records.sources, soldier), statements=(*records.statements, said)
    )
    assert ("src-x" in endangered_sources(known)) is hidden


@pytest.mark.parametrize(
    "name",
    ["Free Quenby Committee", "Justice for Quenby", "Friends of Ada Quenby", "Quenby family",
     "Les amis de Quenby", "Свободу Квенби", "Justice for Rose", "Committee to Free Ada Quenby",
     "Dockers' Campaign for the Release of Ada Quenby"],
)  # fmt: skip
def test_a_body_may_be_called_after_its_victim(name: str) -> None:
    assert is_called_after_someone(name, ())


@pytest.mark.parametrize(
    "name",
    ["Free Dockers' Union", "Free Press", "Save the Children", "Friends of Lindmouth",
     "Campaign for the Release of Prisoners"],
)  # fmt: skip
def test_other_bodies_are_called_after_things_and_places(name: str) -> None:
    assert not is_called_after_someone(name, {("lindmouth",)})


@pytest.mark.parametrize(
    "name",
    ["Ja'far Rill", "Youssou N'dour", "Мар'яна Лук'яненко", "Ada da Rill", "Ada dos Rill",
     "Ada du Rill", "Ada ben Rill", "Ada ibn Rill"],
)  # fmt: skip
def test_small_words_and_marks_of_names_are_no_office(records: CaseRecords, name: str) -> None:
    known = case(records, f"{name} was arrested at dawn.")
    who = msgspec.structs.replace(known.sources[-1], name=name, names=(name,))
    known = msgspec.structs.replace(known, sources=(*known.sources[:-1], who))
    assert "src-x" in endangered_sources(known)


@pytest.mark.parametrize("name", ["Dagny Dunmar's lawyer", "Dagny secretary Orra"])
def test_an_office_inside_a_name_is_another_one(records: CaseRecords, name: str) -> None:
    known = case(records, f"{name} was arrested at dawn.")
    who = msgspec.structs.replace(known.sources[-1], name="Bo Speaker", names=(name,))
    known = msgspec.structs.replace(known, sources=(*known.sources[:-1], who))
    assert "src-x" not in endangered_sources(known)


@pytest.mark.parametrize(
    "text",
    [
        "Dagny Dunmar was among those who voted for it.",
        "Dagny Dunmar, who was one of the twelve members, voted for it.",
        "Dagny Dunmar est parmi les premiers à répondre.",
    ],
)
def test_to_be_one_of_some_is_no_danger(records: CaseRecords, text: str) -> None:
    assert "src-x" not in endangered_sources(case(records, text))


def test_who_acts_for_the_detained_is_none_of_them(records: CaseRecords) -> None:
    counsel = "Адвокат задержанных Dagny Dunmar подала жалобу."
    assert "src-x" not in endangered_sources(case(records, counsel))
    among = "Среди задержанных Dagny Dunmar и её сестра."
    assert "src-x" in endangered_sources(case(records, among))


@pytest.mark.parametrize(
    ("text", "name", "hidden"),
    [
        ("Редактора Аду Дунмарову вчера задержали.", "Аду Дунмарову", True),
        ("Адвоката Саву Тавіка побили.", "Саву Тавіка", True),
        ("Our researcher Dagny D. was beaten while she worked.", "Dagny D.", True),
        ("Майор Орса и капитан Тавик избили троих.", "Тавик", False),
        ("По словам прокурора Тавика, задержали троих.", "Тавика", False),
    ],
)
def test_whom_they_took(records: CaseRecords, text: str, name: str, hidden: bool) -> None:
    known = case(records, text)
    who = msgspec.structs.replace(known.sources[-1], name=name, names=(name,))
    known = msgspec.structs.replace(known, sources=(*known.sources[:-1], who))
    assert ("src-x" in endangered_sources(known)) is hidden


@pytest.mark.parametrize(
    ("role", "hidden"),
    [
        ("committee's chairman", True),
        ("secretary of the miners' union", True),
        ("Defence minister", False),
        ("mayor", False),
    ],
)
def test_neighbours_who_are_killed_for_leading_are_victims(
    records: CaseRecords, role: str, hidden: bool
) -> None:
    known = case(records, "Dagny Dunmar was gunned down at home.")
    who = msgspec.structs.replace(known.sources[-1], role=role, roles=(role,))
    known = msgspec.structs.replace(known, sources=(*known.sources[:-1], who))
    assert ("src-x" in endangered_sources(known)) is hidden


@pytest.mark.parametrize(
    ("roles", "basis", "hidden"),
    [
        (("deputy director", "deputy director of Birch House"), Basis.WITNESS, True),
        (("director of the orphanage",), Basis.VICTIM, True),
        (("director of the orphanage",), Basis.OFFICIAL, False),
        (("director of the water board",), Basis.WITNESS, False),
        (("head of the House of Assembly",), Basis.WITNESS, False),
    ],
)
def test_who_runs_a_home_and_tells_what_she_saw_is_at_risk(
    records: CaseRecords, roles: tuple[str, ...], basis: Basis, hidden: bool
) -> None:
    known = case(records, "Dagny Dunmar spoke.")
    who = msgspec.structs.replace(known.sources[-1], role=roles[0], roles=roles)
    said = msgspec.structs.replace(records.statements[0], chain=("src-p", "src-x"), basis=basis)
    known = msgspec.structs.replace(
        known, sources=(*known.sources[:-1], who), statements=(*known.statements, said)
    )
    assert ("src-x" in endangered_sources(known)) is hidden


@pytest.mark.parametrize("name", ["The Dagny Dunmar Act", "Dagny Dunmar Inquiry"])
def test_laws_and_inquiries_are_called_after_victims(name: str) -> None:
    assert is_called_after_someone(name, ())
    assert not is_called_after_someone("River Traffic Act", ())


@pytest.mark.parametrize(
    ("role", "text", "hidden"),
    [
        ("Sergeant", "Sergeant Dagny Dunmar, who saw the beating, spoke.", True),
        ("brigadier", "Le brigadier Dagny Dunmar, qui a vu les coups, parle.", True),
        ("Brigadier", "Brigadier Dagny Dunmar, who saw the minister, spoke.", True),
        ("spokeswoman", "Dagny Dunmar, who saw the minister, spoke.", False),
    ],
)
def test_low_ranks_who_saw_it_are_at_risk(
    records: CaseRecords, role: str, text: str, hidden: bool
) -> None:
    known = case(records, text)
    who = msgspec.structs.replace(known.sources[-1], role=role, roles=(role,))
    known = msgspec.structs.replace(known, sources=(*known.sources[:-1], who))
    assert ("src-x" in endangered_sources(known)) is hidden
