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
_TURNS = 6
"""Blocks in a row that open with a dash which make a text a talk of two."""
_PUT_IN = re.compile(r"[,.!?…»]\s+[—–-]\s+[а-яёa-zà-ÿ]")
"""What a report puts between the words of a turn."""


def _asks(document: Document, number: int) -> bool:
    block = document.blocks[number]
    body = _LEAD.sub("", document.text[block.start : block.end].strip())
    if asks_first(body):
        return not _letters(body)[1]
    quoted = body[:1] in '"“«„' or ":" in body
    return body.endswith("?") and len(body) <= _LONGEST and not quoted and not block.speaker


def asks_first(body: str) -> bool:
    """Tell whether a paragraph of a hearing opens with the letter of a question."""
    return _QUESTION.match(body) is not None


def answers_first(body: str) -> bool:
    """Tell whether a paragraph of a hearing opens with the letter of an answer."""
    return _ANSWER.match(body) is not None


def answers(document: Document) -> frozenset[int]:
    """Return the indices of the blocks that answer; empty where the text is no interview.

    An answer is every paragraph between two questions and the one behind the last; where both
    sides open with a dash, every second one.
    """
    turns = _turns(document)
    if turns:
        return turns
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


def _turns(document: Document) -> frozenset[int]:
    """Return every second block of the first long run of dashes, in which two talk by turns.

    None where what should answer asks, or the report puts in who speaks: "- Да, - сказал он".
    """
    run: list[int] = []
    for number, block in enumerate([*document.blocks, None]):
        if block is not None and _LEAD.match(document.text[block.start : block.end].strip()):
            run.append(number)
            continue
        if len(run) >= _TURNS:
            break
        run = []
    said = [document.text[document.blocks[n].start : document.blocks[n].end].strip() for n in run]
    told = any(_PUT_IN.search(body) for body in said)
    asked, given = said[::2], said[1::2]
    replies = not any(body.endswith("?") for body in given) and any("?" in body for body in asked)
    return frozenset(run[1::2]) if len(run) >= _TURNS and replies and not told else frozenset()


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
    """Return the first full name before the answers, the author's left out; None without one.

    A line of date and author brings nobody in where another does.
    """
    if not given:
        return None
    author = (document.author or "").casefold()
    known = [name for name in names if not author or name.casefold() not in author]
    before = document.blocks[: min(given)]
    told = [block for block in before if not _is_byline(document, block)]
    for blocks in (told, before):
        said = "\n".join(document.text[block.start : block.end] for block in blocks)
        found = [(said.find(name), name) for name in known if name in said]
        if found:
            return min(found)[1]
    return None


def _is_byline(document: Document, block: Block) -> bool:
    """Tell whether a block is a line of date and author, be it printed as a paragraph."""
    body = document.text[block.start : block.end].strip()
    return block.kind is BlockKind.BYLINE or (block.kind is BlockKind.PARAGRAPH and "|" in body)
