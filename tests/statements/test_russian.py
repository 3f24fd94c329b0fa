"""Russian attribution, on sentences of our own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]

CASES = [
    ("Солдаты стреляли в толпу, утверждает профсоюз.", "Солдаты стреляли в толпу", ["профсоюз"]),
    ("По словам генерала, задержаны девять человек.", "задержаны девять человек", ["генерал"]),
    ("Министерство сообщило, что мост закрыт.", "мост закрыт", ["Министерство"]),
    ("«Мы видели, как горела мельница», — сказала медсестра.",
     "Мы видели, как горела мельница", ["медсестра"]),
    ("Адвокат Нина Лорн рассказала, что её клиента били.", "её клиента били", ["Нина Лорн"]),
    ("В министерстве заявили, что пострадавших не было.", "пострадавших не было", ["министерство"]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "content", "chain"), CASES)
def test_chain(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="ru")[content] == chain


def test_cited_agency_is_a_link(told: Told) -> None:
    found = told(
        "Как сообщает газета «Заря» со ссылкой на агентство «Орбита», погибли двое мужчин.",
        language="ru",
    )
    assert len(found["погибли двое мужчин"]) == 2
