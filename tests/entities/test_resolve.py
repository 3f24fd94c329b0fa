"""Resolution: one source behind its spellings; private people stay protected."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
import pytest

from firsthand.entities import Marker, Resolution, resolve
from firsthand.model.decision import Decision
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind, Verdict

Write = Callable[..., Document]
Say = Callable[..., Statement]
ByName = Callable[[tuple[Source, ...]], dict[str, Source]]
Pile = list[tuple[Document, list[Statement]]]

PERSON, UNNAMED = SourceKind.PERSON, SourceKind.UNNAMED


def solve(pile: Pile, decisions: Sequence[Decision] = ()) -> Resolution:
    """Resolve a pile of (document, statements)."""
    marker = Marker()
    marks = [marker.mark(document, statements) for document, statements in pile]
    statements = [statement for _, each in pile for statement in each]
    return resolve([document for document, _ in pile], statements, marks, decisions)


def decide(verdict: Verdict, *about: str, value: str | None = None) -> Decision:
    return Decision(
        id=f"de-{verdict}",
        about=about,
        verdict=verdict,
        value=value,
        who="Ada",
        when="2031-04-01T00:00:00Z",
    )


@pytest.fixture
def pile(write: Write, say: Say) -> Pile:
    first = write(
        "Colonel Ardan Vesk denied it. At least 17 men were detained, Colonel Vesk said."
        " Mirra Dosk, a baker, saw the lorries.\n\nBy Alma Reedy",
        outlet="The Alder Post",
    )
    second = write(
        "Полковник Ардан Веск всё отрицает. Пекарь Мирра Доск видела машины.",
        outlet="Вечерний мост",
        language="ru",
    )
    third = write(
        "Two guards told the Alder Post about it. Twelve men were detained, according to Col."
        " Ardan Wesk. Dosk is hiding.",
        outlet="Harbour Daily",
    )
    return [
        (first, [say(first, "At least 17 men were detained", ("Vesk", PERSON, "colonel"))]),
        (second, []),
        (
            third,
            [
                say(third, "Twelve men were detained", ("Ardan Wesk", PERSON, "colonel")),
                say(third, "about it", ("Two guards", UNNAMED, "")),
            ],
        ),
    ]


def test_one_source_behind_spelling_script_and_surname(pile: Pile, by_name: ByName) -> None:
    found = by_name(solve(pile).sources)
    colonel = found["Ardan Vesk"]
    assert {"Vesk", "Ardan Wesk", "Ардан Веск"} <= set(colonel.names)
    assert found["Mirra Dosk"].id == found["Dosk"].id
    assert all(merge.reason for merge in colonel.merges)


def test_chains_and_holders_are_source_ids(pile: Pile, by_name: ByName) -> None:
    result = solve(pile)
    found = by_name(result.sources)
    for statement in result.statements:
        assert len(statement.chain) == len(statement.mentions)
    holders = {figure.holder for facts in result.facts for figure in facts.figures}
    assert holders == {found["Ardan Vesk"].id}
    first = result.statements[0]
    assert first.chain[0] in {found["The Alder Post"].id, found["Harbour Daily"].id}


def test_officials_are_public_and_private_people_are_not(pile: Pile, by_name: ByName) -> None:
    found = by_name(solve(pile).sources)
    assert found["Ardan Vesk"].public is True
    assert found["Alma Reedy"].public is True
    assert found["The Alder Post"].public is True
    assert found["Mirra Dosk"].public is None
    assert found["Two guards"].public is None


@pytest.mark.parametrize(
    ("sentence", "name", "public"),
    [
        ("Dr Runa Finn treated them.", "Runa Finn", None),
        ("Father Runa Finn buried them.", "Runa Finn", None),
        ("Mrs Finn wept.", "Finn", None),
        ("Judge Runa Finn adjourned the case.", "Runa Finn", True),
        ("Runa Finn, a lawyer for the union, objected.", "Runa Finn", True),
        ("Runa Finn, head of the Free Harbour Union, objected.", "Runa Finn", True),
        ("The minister's driver, Runa Finn, fled.", "Runa Finn", None),
        ("After meeting the minister, Runa Finn wept.", "Runa Finn", None),
        ("Runa Finn, 16, secretary of the school club, was taken.", "Runa Finn", None),
    ],
)
def test_who_may_be_named(
    write: Write, by_name: ByName, sentence: str, name: str, public: bool | None
) -> None:
    assert by_name(solve([(write(sentence), [])]).sources)[name].public is public


def test_two_people_with_one_surname_stay_apart(write: Write, by_name: ByName) -> None:
    text = "Greta Varno was there. Benno Varno was not. Varno fled."
    found = by_name(solve([(write(text), [])]).sources)
    assert len({found[name].id for name in ("Greta Varno", "Benno Varno", "Varno")}) == 3
    proposals = [merge for source in found.values() for merge in source.merges]
    assert any(not merge.certain and merge.name == "Varno" for merge in proposals)


def test_unnamed_sources_of_two_reports_stay_apart(write: Write, say: Say) -> None:
    one = write("A resident saw smoke over the yard.", outlet="Alder Post")
    two = write("Flames stood over the port, a resident recalled.", outlet="Harbour Daily")
    result = solve(
        [
            (one, [say(one, "smoke over the yard", ("A resident", UNNAMED, ""))]),
            (two, [say(two, "Flames stood over the port", ("a resident", UNNAMED, ""))]),
        ]
    )
    assert len({statement.chain[-1] for statement in result.statements}) == 2


def test_the_unnamed_source_of_a_verbatim_copy_is_one(write: Write, say: Say) -> None:
    words = "soldiers poured petrol over the store and lit it"
    one = write(f"A resident said {words}.", outlet="Alder Post")
    two = write(f"A resident said {words}. More follows.", outlet="Harbour Daily")
    result = solve([(each, [say(each, words, ("A resident", UNNAMED, ""))]) for each in (one, two)])
    assert len({statement.chain[-1] for statement in result.statements}) == 1


def test_the_ministry_is_the_one_named_before(write: Write, say: Say, by_name: ByName) -> None:
    text = "The Ministry of Roads closed the bridge. The road was safe, the ministry said."
    document = write(text)
    kind = SourceKind.GOVERNMENT
    statement = say(document, "The road was safe", ("the ministry", kind, ""))
    result = solve([(document, [statement])])
    assert result.statements[0].chain[-1] == by_name(result.sources)["Ministry of Roads"].id


def test_a_social_account_is_never_public(write: Write, by_name: ByName) -> None:
    document = write("I saw it all.", outlet="@night_owl_7")
    assert by_name(solve([(document, [])]).sources)["@night_owl_7"].public is None


def test_decisions_are_obeyed(pile: Pile, by_name: ByName) -> None:
    found = by_name(solve(pile, [decide(Verdict.DIFFERENT, "Ardan Vesk", "Ardan Wesk")]).sources)
    assert found["Ardan Vesk"].id != found["Ardan Wesk"].id
    found = by_name(solve(pile, [decide(Verdict.SAME, "Mirra Dosk", "Two guards")]).sources)
    assert found["Mirra Dosk"].id == found["Two guards"].id
    found = by_name(solve(pile, [decide(Verdict.PROTECT, "Ardan Vesk")]).sources)
    assert found["Ardan Vesk"].public is False
    found = by_name(solve(pile, [decide(Verdict.PUBLIC, "Mirra Dosk")]).sources)
    assert found["Mirra Dosk"].public is True
    found = by_name(solve(pile, [decide(Verdict.RENAME, "Mirra Dosk", value="M. Dosk")]).sources)
    assert found["Mirra Dosk"].name == "M. Dosk"


def test_an_undone_decision_counts_for_nothing(pile: Pile, by_name: ByName) -> None:
    undone = msgspec.structs.replace(decide(Verdict.PROTECT, "Ardan Vesk"), undone_by="de-2")
    assert by_name(solve(pile, [undone]).sources)["Ardan Vesk"].public is True


def test_the_order_of_the_pile_does_not_matter(pile: Pile) -> None:
    assert solve(pile).sources == solve(list(reversed(pile))).sources


def test_an_empty_pile_is_no_error() -> None:
    assert resolve([], [], [], []).sources == ()


def test_one_russian_name_in_two_cases_is_one_source(write: Write, by_name: ByName) -> None:
    one = write("Рядом стоял Ульрик Тевен.", language="ru", outlet="Вечерний мост")
    two = write("Соседка видела Ульрика Тевена.", language="ru", outlet="Горный день")
    found = by_name(solve([(one, []), (two, [])]).sources)
    assert found["Ульрик Тевен"].id == found["Ульрика Тевена"].id


def test_a_name_back_from_another_script_stands_for_nobody_else(
    write: Write, by_name: ByName
) -> None:
    first = write("Colonel Ansel Vorith denied it.", outlet="The Alder Post")
    second = write("Полковника Ансела Дорита там не было.", outlet="Мост", language="ru")
    third = write("Vorota, a baker, saw it.", outlet="Harbour Daily")
    found = by_name(solve([(first, []), (second, []), (third, [])]).sources)
    assert found["Vorota"].id != found["Ansel Vorith"].id
    assert found["Vorota"].public is None


def test_an_office_is_told_by_the_words_beside_it(write: Write, say: Say, by_name: ByName) -> None:
    text = "The Office of the Harbour Master was shut. The royal press office denied it."
    document = write(text)
    statement = say(document, "denied it", ("royal press office", UNNAMED, ""))
    found = by_name(solve([(document, [statement])]).sources)
    assert found["royal press office"].id != found["Office of the Harbour Master"].id
    text = "The Office of the Harbour Master was shut. The harbour office denied it."
    document = write(text)
    statement = say(document, "denied it", ("The harbour office", UNNAMED, ""))
    found = by_name(solve([(document, [statement])]).sources)
    assert found["The harbour office"].id == found["Office of the Harbour Master"].id


def test_a_body_is_one_in_any_order_of_its_words(write: Write, say: Say, by_name: ByName) -> None:
    names = ["Ostrel Port's Authority", "Authority of the Port of Ostrel"]
    pile: Pile = []
    for name, outlet in zip(names, ("The Alder Post", "Harbour Daily"), strict=True):
        document = write(f"The gate was shut, {name} said.", outlet=outlet)
        chain = (name, SourceKind.ORGANISATION, "")
        pile.append((document, [say(document, "The gate was shut", chain)]))
    one, other = pile[:2]
    found = by_name(solve([one, other]).sources)
    assert found[names[0]].id == found[names[1]].id
    document = write("The gate was shut, Alder Port Authority said.", outlet="Morning Lamp")
    chain = ("Alder Port Authority", SourceKind.ORGANISATION, "")
    third = (document, [say(document, "The gate was shut", chain)])
    found = by_name(solve([one, other, third]).sources)
    assert found["Alder Port Authority"].id != found[names[0]].id
