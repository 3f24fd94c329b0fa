"""A statement with what stands around it: many a quote is only understood beside its neighbours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.model.document import Block, Document
from firsthand.model.facts import Facts
from firsthand.model.record import Record
from firsthand.model.statement import Statement

SENTENCE_END = re.compile(r"(?<=[.!?…»”\"])\s+(?=[^\W\d_a-zа-яё]|[«“\"—\d])")
SENTENCE_LIMIT = 800
BEFORE_LIMIT = 300


class Passage(Record, frozen=True, kw_only=True):
    """One statement, the sentence it stands in and the sentence before."""

    statement: Statement
    document: Document
    facts: Facts
    text: str
    sentence: str
    before: str


def passages(
    documents: Sequence[Document], statements: Sequence[Statement], facts: Sequence[Facts]
) -> list[Passage]:
    """Return a passage for every statement, ordered by document and place in it.

    A statement without facts gets empty ones; one whose document is missing is an error of the
    caller (KeyError).
    """
    by_id = {document.id: document for document in documents}
    facts_of = {fact.statement: fact for fact in facts}
    ordered = sorted(statements, key=lambda s: (s.document, s.start, s.end, s.id))
    return [
        _passage(by_id[s.document], s, facts_of.get(s.id) or Facts(statement=s.id)) for s in ordered
    ]


def _passage(document: Document, statement: Statement, facts: Facts) -> Passage:
    index = _block_at(document.blocks, statement.start)
    block = document.blocks[index] if index is not None else None
    start, end = (block.start, block.end) if block else (statement.start, statement.end)
    bounds = sentences(document.text, start, max(end, statement.end))
    inside = [b for b in bounds if b[1] > statement.start and b[0] < statement.end] or bounds[:1]
    first, last = inside[0][0], max(inside[-1][1], statement.end)
    before = document.text[bounds[0][0] : first].strip()
    if not before and index:
        earlier = document.blocks[index - 1]
        before = document.text[earlier.start : earlier.end]
    return Passage(
        statement=statement,
        document=document,
        facts=facts,
        text=statement.text,
        sentence=document.text[first:last][:SENTENCE_LIMIT],
        before=before[-BEFORE_LIMIT:],
    )


def _block_at(blocks: Sequence[Block], offset: int) -> int | None:
    return next((i for i, block in enumerate(blocks) if block.start <= offset < block.end), None)


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the sentences between two offsets begin and end, in code points, in order."""
    cuts = [match.span() for match in SENTENCE_END.finditer(text, start, end)]
    starts = [start, *(cut[1] for cut in cuts)]
    ends = [*(cut[0] for cut in cuts), end]
    return list(zip(starts, ends, strict=True))
