"""Finds the answers of an interview printed as questions and answers, and who gives them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache

from firsthand.model.document import Block, Document
from firsthand.model.terms import BlockKind

_QUESTIONS = 3
"""Paragraphs that only ask which make a text an interview."""
_LONGEST = 220
SURNAME = (
    r"(?!(?:Один|Сын|Готов)\b)[А-ЯЁ][а-яё-]+(?:(?:[оеё]в|[иы]н)(?:а|у|ым|ой)?|"
    r"[сц]к(?:ий|ая|ую|ой|ого|ому|им)|енко|ич|ян)\b"
)
"""A Russian surname: behind "В." or "О." it makes the letter an initial."""
_QUESTION = re.compile(rf"(?:^|(?<=[\s?!.]))(?:Q[.:]|В:|В\.(?!\s*{SURNAME}))\s+(?=\S)")
_ANSWER = re.compile(rf"(?:^|(?<=[\s?!.]))(?:[AR][.:]|О:|О\.(?!\s*{SURNAME}))\s+(?=\S)")
"""The letters before questions and answers of a hearing, also in French and Russian."""
_LEAD = re.compile(r"^[—–-]\s+")


def _asks(document: Document, number: int) -> bool:
    block = document.blocks[number]
    body = _LEAD.sub("", document.text[block.start : block.end].strip())
    quoted = body[:1] in '"“«„' or ":" in body
    return body.endswith("?") and len(body) <= _LONGEST and not quoted and not block.speaker


def answers(document: Document) -> frozenset[int]:
    """Return the indices of the blocks that answer; empty where the text is no interview.

    An answer is every paragraph between two questions and the one behind the last.
    """
    asked = [
        number
        for number, block in enumerate(document.blocks)
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and _asks(document, number)
    ]
    if len(asked) < _QUESTIONS:
        return frozenset()
    inside = range(asked[0] + 1, min(asked[-1] + 2, len(document.blocks)))
    return frozenset(
        number
        for number in inside
        if number not in asked and document.blocks[number].kind is BlockKind.PARAGRAPH
    )


def is_examined(document: Document, block: Block, start: int) -> bool:
    """Tell whether words at an offset answer in a paragraph that runs on as "Q. ... A. ..."."""
    body, here = document.text[block.start : block.end], start - block.start
    asked, answered = _letters(body)
    questions, replies = bisect_right(asked, here), bisect_right(answered, here)
    if not questions or not replies or answered[replies - 1] < asked[questions - 1]:
        return False
    return "?" in body[asked[0] : answered[replies - 1]]


@lru_cache(maxsize=4)
def _letters(body: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where what is asked and what is answered begins; each sentence of a block asks."""
    asked, answered = (
        tuple(match.end() for match in letter.finditer(body)) for letter in (_QUESTION, _ANSWER)
    )
    return asked, answered


def interviewee(document: Document, given: frozenset[int], names: Iterable[str]) -> str | None:
    """Return the first full name before the answers, the author's left out; None without one."""
    if not given:
        return None
    before = document.text[: document.blocks[min(given)].start]
    author = (document.author or "").casefold()
    found = [(before.find(name), name) for name in names if name in before]
    found = [(at, name) for at, name in found if name.casefold() not in author or not author]
    return min(found)[1] if found else None
