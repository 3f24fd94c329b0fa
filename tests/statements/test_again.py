"""Words that point back to who spoke, wrote or was asked, and whom an outlet has its news from."""

from __future__ import annotations

from collections.abc import Callable

Told = Callable[..., dict[str, list[str]]]


def test_the_same_man_is_who_spoke(told: Told) -> None:
    found = told(
        "A guard at the mill said the gate was shut. The mayor, Ana Petru, left at noon.",
        "Nine men lay in the yard, according to the same man.",
    )
    assert found["Nine men lay in the yard"] == ["guard at the mill"]
    french = told(
        "Un garde a raconté que la porte était fermée. Neuf hommes gisaient là, selon le même "
        "témoignage.",
        language="fr",
    )
    assert all("témoignage" not in name for chain in french.values() for name in chain)


def test_the_post_is_whoever_posted(told: Told) -> None:
    found = told(
        "A nurse wrote on Sunday that the ward was locked. “They took the keys,” the post says."
    )
    assert found["They took the keys"] == ["nurse"]
    owned = told("A nurse said the ward was locked. The post by his brother says it was open.")
    assert owned["it was open"] != ["nurse"]


def test_a_desk_that_was_rung_speaks_for_its_house(told: Told) -> None:
    found = told("I rang the company. “We have no such man,” said a pleasant voice.")
    assert found["We have no such man"] == ["company"]
    other = told("The company is large. “We have no such man,” said a spokesman.")
    assert other["We have no such man"] == ["spokesman"]


def test_whom_a_paper_has_it_from_is_its_source(told: Told) -> None:
    found = told("The Lorn Herald has it from the harbour police that nine men were taken.")
    assert ["Lorn Herald", "harbour police"] in found.values()
    found = told("The pit was dug by night, the Herald understands from a man under the tent.")
    assert found["The pit was dug by night"] == ["Herald", "man under the tent"]
    found = told("Ana Petru said she learned from a doctor that her husband was dead.")
    assert all("doctor" not in chain for chain in found.values())


def test_aside_on_a_paper_does_not_rob_its_verb(told: Told) -> None:
    found = told(
        "The Lorn Herald, which first reported the case, quoted Brell on Wednesday as saying an "
        "officer had pressed her to sign."
    )
    assert found["an officer had pressed her to sign"] == ["Lorn Herald", "Brell"]


def test_one_of_them_by_name(told: Told) -> None:
    found = told(
        "Villagers stood at the rope. “They wrote down nothing,” said one of them, Ana Petru, a "
        "carpenter whose brother was on the bus."
    )
    assert found["They wrote down nothing"] == ["Ana Petru"]


def test_russian_trades_come_back_to_who_bears_them(told: Told) -> None:
    found = told(
        "Главврач Анна Горш сообщила, что погибли двое. «У третьего рана», — добавила врач.",
        language="ru",
    )
    assert found["У третьего рана"] == ["Анна Горш"]
    found = told(
        "Второй механик Иван Толк сообщил, что трюм был закрыт. Механик бросился на мостик. "
        "Капитан, по его словам, спал.",
        language="ru",
    )
    assert ["Иван Толк"] in found.values()
    assert all("Механик" not in chain for chain in found.values())


def test_surname_that_opens_a_sentence_is_known(told: Told) -> None:
    found = told(
        "Minister Ana Brell came late and said that the road was open.",
        "Brell confers with an aide. She then says a letter from a nurse was lost.",
    )
    assert found["a letter from a nurse was lost"] == ["Ana Brell"]
