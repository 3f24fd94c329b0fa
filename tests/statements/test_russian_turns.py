"""Russian turns that give words to somebody without a verb of saying."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("text", "content", "chain"),
    [
        (
            "У лесника Ивана Тарна другая версия: лес на холме подожгли.",
            "лес на холме подожгли",
            ["Иван Тарн"],
        ),
        ("Леснику запомнилось другое: офицер плакал.", "офицер плакал", ["Лесник"]),
        ("Экологи бьют тревогу: в реке погибла рыба.", "в реке погибла рыба", ["Экологи"]),
        (
            "Соседи разводят руками: мол, семья уехала ещё зимой.",
            "мол, семья уехала ещё зимой",
            ["Соседи"],
        ),
        (
            "В разговоре с начальником станции выяснилось: поезд стоял без машиниста.",
            "поезд стоял без машиниста",
            ["начальник станции"],
        ),
        (
            "Следователи установили, что дверь заперли снаружи.",
            "дверь заперли снаружи",
            ["Следователи"],
        ),
        ("Судья постановила: семью выселили незаконно.", "семью выселили незаконно", ["Судья"]),
        (
            "На вопрос о дубинках комендант Оск Тарн ответил односложно: «Применялись».",
            "Применялись",
            ["Оск Тарн"],
        ),
    ],
)
def test_whose_words_stand_behind_a_colon(
    told: Told, text: str, content: str, chain: list[str]
) -> None:
    assert told(text, language="ru")[content] == chain


@pytest.mark.parametrize(
    "text",
    [
        "Жители вышли на улицу: свет отключили во всём районе.",
        "Полиция обнаружила тело под мостом.",
        "Министр обратил внимание на мост: мост перекрыли в мае.",
    ],
)
def test_what_somebody_only_does_gives_him_no_words(told: Told, text: str) -> None:
    held = {content: who for content, who in told(text, language="ru").items() if who}
    assert "свет отключили во всём районе" not in held
    assert "Полиция обнаружила тело под мостом" not in held


def test_an_admission_in_somebody_s_words_is_told_by_him(told: Told) -> None:
    found = told("По утверждению прокуратуры, обвиняемый признал вину.", language="ru")
    assert found["обвиняемый признал вину"] == ["прокуратура"]
