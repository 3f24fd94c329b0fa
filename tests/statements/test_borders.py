"""Where a content begins and ends: words between cue and content, and quotations nearly covered."""

from __future__ import annotations

import pytest

from firsthand.statements.extractor.borders import bordered, quotations
from firsthand.statements.extractor.decode import Extract


def _found(text: str, cue: str, *content: str) -> Extract:
    def place(part: str) -> tuple[int, int]:
        return text.index(part), text.index(part) + len(part)

    source = () if "guard" not in text else (place("guard"),)
    return Extract(place(cue), source, tuple(map(place, content)), 0.9)


def _words(text: str, found: Extract) -> tuple[str, list[str]]:
    after = bordered(text, quotations(text), found)
    return text[slice(*after.cue)], [text[a:b] for a, b in after.content]


@pytest.mark.parametrize(
    ("text", "cue", "content", "parted"),
    [
        ("The guard warned against the old bridge", "warned", "against the old bridge",
         ("warned against", "the old bridge")),
        ("The guard said that the bridge fell", "said that", "the bridge fell",
         ("said", "that the bridge fell")),
        ("The guard said the bridge fell", "said", "the bridge fell",
         ("said", "the bridge fell")),
        ("The guard said: as of Monday it is shut", "said", "as of Monday it is shut",
         ("said", "as of Monday it is shut")),
        ("The guard warned against", "warned", "against", ("warned", "against")),
    ],
)  # fmt: skip
def test_a_word_between_goes_to_cue_or_content(
    text: str, cue: str, content: str, parted: tuple[str, str]
) -> None:
    assert _words(text, _found(text, cue, content)) == (parted[0], [parted[1]])


def test_a_quotation_nearly_covered_is_covered_whole() -> None:
    text = "“They burned the mill and all of it,” the guard said."
    assert _words(text, _found(text, "said", "burned the mill and all of it"))[1] == [
        "“They burned the mill and all of it,”"
    ]


def test_a_part_of_a_quotation_stays_a_part() -> None:
    text = "“The guard said he saw nobody leave the mill, and we went home again.”"
    assert _words(text, _found(text, "said", "nobody leave"))[1] == ["nobody leave"]


def test_a_quotation_that_holds_the_cue_is_not_taken() -> None:
    text = "“The guard said that nobody at all had left the mill on that long night.”"
    content = "that nobody at all had left the mill on that long night"
    assert _words(text, _found(text, "said", content))[1] == [content]


def test_two_parts_of_one_quotation_become_one() -> None:
    text = "“They burned the mill, all of it,” said the guard."
    found = _found(text, "said", "They burned the mill, all", "it")
    assert _words(text, found)[1] == ["“They burned the mill, all of it,”"]


def test_an_unclosed_quotation_ends_with_the_text() -> None:
    assert quotations("He said “no") == [(8, 11)]
    assert quotations("") == []
