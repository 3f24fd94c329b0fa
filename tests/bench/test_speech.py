"""What counts as speech, and that both sides of the comparison are cut alike."""

from __future__ import annotations

from typing import Any

import pytest
from bench.speech import spoken

TEXT = "Ilva Tarn said the mill was shut. The board hopes to open it. He denied it."


def _row(cue: str) -> dict[str, Any]:
    start = TEXT.index(cue)
    return {"source": [], "cue": [[start, start + len(cue)]], "content": [[0, 4]]}


@pytest.mark.parametrize("cue", ["said", "denied"])
def test_a_cue_of_speech_stays(cue: str) -> None:
    assert spoken(TEXT, [_row(cue)]) == [_row(cue)]


def test_a_wish_goes() -> None:
    assert spoken(TEXT, [_row("hopes")]) == []


def test_what_has_no_cue_stays() -> None:
    row = {"source": [], "cue": [], "content": [[0, 4]]}
    assert spoken(TEXT, [row]) == [row]
