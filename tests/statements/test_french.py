"""French attribution by patterns, and direct quotations in a language without rules."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Told = Callable[..., dict[str, list[str]]]

CASES = [
    ("Le ministère affirme que deux hommes sont morts.", "deux hommes sont morts", ["ministère"]),
    ("Selon la députée Nadia Korr, la ferme a brûlé.", "la ferme a brûlé", ["Nadia Korr"]),
    ("« Ils ont brûlé la ferme », a déclaré Paul Ortin.", "Ils ont brûlé la ferme", ["Paul Ortin"]),
]


@pytest.mark.parametrize(("sentence", "content", "chain"), CASES)
def test_chain(told: Told, sentence: str, content: str, chain: list[str]) -> None:
    assert told(sentence, language="fr")[content] == chain


def test_other_languages_keep_direct_quotations(told: Told) -> None:
    found = told("„Wir sahen das Feuer“, sagte der Müller.", language="de")
    assert "Wir sahen das Feuer" in found
