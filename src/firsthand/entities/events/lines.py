"""Cuts a report into sentences and says where each stands: headline, lead or body."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from firsthand.entities.times import SENTENCE_BREAK
from firsthand.model.document import Document
from firsthand.model.terms import BlockKind

LEAD = 4
"""Sentences that sum up the event; what follows tells more of it, or of others."""
READ = 8000
"""Characters of a report that are read for its event: what follows is background or furniture."""


class Part(StrEnum):
    """Where in a report a sentence stands."""

    HEAD = "head"
    LEAD = "lead"
    BODY = "body"


class Line(NamedTuple):
    """One sentence: its part of the report and its code-point offsets."""

    part: Part
    start: int
    end: int


def lines(document: Document) -> Iterator[Line]:
    """Yield the sentences of a report that begin in its first `READ` characters."""
    told = 0
    for block in document.blocks:
        if block.start > READ:
            return
        head = block.kind in {BlockKind.HEADLINE, BlockKind.STANDFIRST}
        cuts = [m.end() for m in SENTENCE_BREAK.finditer(document.text, block.start, block.end)]
        for start, end in zip([block.start, *cuts], [*cuts, block.end], strict=True):
            if start > READ or start == end:
                continue
            yield Line(Part.HEAD if head else Part.LEAD if told < LEAD else Part.BODY, start, end)
            told += not head
