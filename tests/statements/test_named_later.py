"""Whom a lead describes and the next paragraph names; whom pronouns mean in their paragraph."""

from __future__ import annotations

import pytest
from tests.statements.conftest import Make

from firsthand.model.terms import BlockKind
from firsthand.statements import Finder

LEAD = (
    "Soldiers opened fire on a bread queue in the town of Sarn on Tuesday, {} told Kestrel by "
    "telephone from the square."
)


def _ends(finder: Finder, make: Make, *paragraphs: str, **more: object) -> dict[str, str]:
    found = finder.find(make(*paragraphs, **more))
    return {one.text: one.speaker.name for one in found}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("a welder who stood in it", "said Bor Tamm, a welder who has two sons"),
        ("a baker", "baker Bor Tamm told Kestrel"),
        ("a priest", "Father Bor Tamm told Kestrel"),
    ],
)
def test_who_is_named_right_behind_the_lead_is_whom_it_describes(
    finder: Finder, make: Make, said: str, name: str
) -> None:
    ends = _ends(finder, make, LEAD.format(said), f'"They fired without a word," {name}.')
    opening = next(text for text in ends if text.startswith("Soldiers opened"))
    assert ends[opening] == "Bor Tamm"


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("a nurse", '"They fired without a word," said Bor Tamm, a farmer.'),
        ("a nurse", '"They fired without a word," Colonel Bor Tamm told Kestrel.'),
        ("his sister", '"They fired without a word," Mr Bor Tamm told Kestrel.'),
        ("a guard", '"They fired without a word," Bor Tamm told Kestrel.'),
        ("two bakers", '"They fired without a word," Bor Tamm told Kestrel.'),
        (
            "a baker",
            'She asked not to be named. "They fired without a word," Ada Rill told Kestrel.',
        ),
    ],
)
def test_another_trade_gender_or_number_is_another_person(
    finder: Finder, make: Make, said: str, behind: str
) -> None:
    ends = _ends(finder, make, LEAD.format(said), behind)
    opening = next(text for text in ends if text.startswith("Soldiers opened"))
    assert ends[opening] in said


def test_who_was_named_before_is_not_the_one_described(finder: Finder, make: Make) -> None:
    lead = (
        "Bor Tamm runs the mill of Sarn. Soldiers fired on the queue, a baker told Kestrel today."
    )
    ends = _ends(finder, make, lead, '"They fired without a word," Bor Tamm told Kestrel.')
    assert ends["Soldiers fired on the queue"] == "baker"


def test_a_description_further_down_stays_without_a_name(finder: Finder, make: Make) -> None:
    first = (
        "The town of Sarn was quiet on Wednesday morning, and its market stayed shut all day long."
    )
    ends = _ends(
        finder, make, first, LEAD.format("a baker"), '"Not a word," Bor Tamm told Kestrel.'
    )
    opening = next(text for text in ends if text.startswith("Soldiers opened"))
    assert ends[opening] == "baker"


def test_a_headline_means_the_only_speaker_of_the_lead(finder: Finder, make: Make) -> None:
    report = (
        "Troops shot at queue without warning, nurse says",
        LEAD.format("a nurse who stood in it"),
        '"They fired without a word," said Bor Tamm, a nurse.',
    )
    ends = _ends(finder, make, *report, kinds={0: BlockKind.HEADLINE})
    assert ends["Troops shot at queue without warning"] == "Bor Tamm"


RUSSIAN = "Солдаты открыли огонь по очереди за хлебом в городе Сарн, сообщила во вторник {}."


@pytest.mark.parametrize(
    ("said", "role", "name"),
    [("медсестра", "медсестра", "Ингрид Оддель"), ("его мать", "", "его мать")],
)
def test_a_russian_lead_is_named_by_a_common_trade(
    finder: Finder, make: Make, said: str, role: str, name: str
) -> None:
    behind = f"«Стреляли без предупреждения», — сказала {role} Ингрид Оддель."
    ends = _ends(finder, make, RUSSIAN.format(said), behind, language="ru")
    assert {end for text, end in ends.items() if text.startswith("Солдаты")} == {name}


@pytest.mark.parametrize(
    "words",
    [
        "He did not want to be named.",
        "He declined to be identified.",
        "He asked that his name not be used.",
        "His name has been changed.",
        "He spoke to us fearing reprisals.",
    ],
)
def test_where_somebody_wants_no_name_nobody_is_named(
    finder: Finder, make: Make, words: str
) -> None:
    behind = '"They fired without a word," Bor Tamm, a baker, told Kestrel.'
    ends = _ends(finder, make, LEAD.format("a baker"), behind, f"Another baker stood by. {words}")
    opening = next(text for text in ends if text.startswith("Soldiers opened"))
    assert ends[opening] == "baker"


def test_who_says_the_contrary_is_somebody_else(finder: Finder, make: Make) -> None:
    behind = 'Bor Tamm, a baker, denied that soldiers had opened fire. "Nobody fired," he said.'
    ends = _ends(finder, make, LEAD.format("a baker"), behind)
    opening = next(text for text in ends if text.startswith("Soldiers opened"))
    assert ends[opening] == "baker"


def test_a_pronoun_means_whom_its_own_paragraph_names(finder: Finder, make: Make) -> None:
    ends = _ends(
        finder, make,
        'A crane driver stood at the gate. "We saw nothing," the driver said.',
        'The list in Mr Tamm\'s pocket has grown. "It has sixty names," he said.',
    )  # fmt: skip
    assert ends["It has sixty names"] == "Tamm"


def test_a_pronoun_goes_back_where_its_paragraph_names_nobody(finder: Finder, make: Make) -> None:
    ends = _ends(
        finder, make,
        '"We saw nothing," said Bor Tamm, a driver.',
        'The market was shut all day. "It was quiet," he said.',
    )  # fmt: skip
    assert ends["It was quiet"] == "Bor Tamm"


def test_an_object_pronoun_tells_no_gender_of_the_subject(finder: Finder, make: Make) -> None:
    ends = _ends(
        finder, make,
        'A man was at the gate. He said: "Go home."',
        'Bor Tamm taught her for eleven years. He lives there. "The police came twice," he says.',
    )  # fmt: skip
    assert ends["The police came twice"] == "Bor Tamm"


def test_a_possessive_is_the_named_subject_s_own(finder: Finder, make: Make) -> None:
    ends = _ends(
        finder, make,
        '"Write that and go," an elder of the village said.',
        "Bor Tamm, a mason of 31 who first told his story to Radio Tal, met us in a cellar. "
        "He spent three nights on his knees, he said.",
    )  # fmt: skip
    assert ends["He spent three nights on his knees"] == "Bor Tamm"
