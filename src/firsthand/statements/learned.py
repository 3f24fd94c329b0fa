"""Reads a document's blocks with the learned extractor and ties what it sees to the statements."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

from firsthand.model.document import Document
from firsthand.model.statement import Attribution, Statement
from firsthand.statements.footnotes import unnoted
from firsthand.statements.text import SILENT

if TYPE_CHECKING:
    from firsthand.statements.extractor import Extract, Extractor

HALF = 0.5
"""Share of a content or of a statement that the two must have in common."""
_DIGITS = 3
"""Digits of a score that are kept: what is beyond them may differ from machine to machine."""

Places = Sequence[tuple[int, int]]


class Learned:
    """The extractor over documents; its network is loaded at the first passage."""

    @cached_property
    def _extractor(self) -> Extractor:
        from firsthand.statements.extractor import Extractor

        return Extractor()

    def attributions(self, document: Document) -> tuple[Attribution, ...]:
        """Return what the extractor sees in each block that can assert something, in order."""
        return tuple(
            attribution(found.moved(block.start))
            for block in document.blocks
            if block.kind not in SILENT
            for found in self._extractor.find(unnoted(document.text[block.start : block.end]))
        )


def attribution(found: Extract) -> Attribution:
    """Return an extract, its places in the document, as a record."""
    return Attribution(
        cue=found.cue,
        source=found.source,
        content=found.content,
        score=round(found.score, _DIGITS),
    )


def attributed(
    statements: Sequence[Statement], attributions: Sequence[Attribution]
) -> tuple[Statement, ...]:
    """Return the statements, sorted by their start, with the attributions at their words.

    An attribution belongs to the statements that hold its cue or share half of the words of
    either with its content; else to the one that shares most with it; one whose words make no
    statement (a question asked, an answer refused) to the statement before it.
    """
    starts = [one.start for one in statements]
    longest = max((one.end - one.start for one in statements), default=0)
    found: dict[int, list[Attribution]] = {}
    for each in attributions:
        places = [each.cue, *each.content]
        first, last = min(place[0] for place in places), max(place[1] for place in places)
        near = range(bisect_left(starts, first - longest), bisect_left(starts, last))
        before = max(0, bisect_left(starts, each.cue[0]) - 1)
        for number in _at(statements, near, each) or range(before, len(starts))[:1]:
            found.setdefault(number, []).append(each)
    return tuple(
        msgspec.structs.replace(one, attributions=tuple(found[number])) if number in found else one
        for number, one in enumerate(statements)
    )


def _at(statements: Sequence[Statement], near: range, each: Attribution) -> list[int]:
    """Return the numbers of the statements that an attribution belongs to."""
    own = {number: _places(statements[number]) for number in near}
    both = {number: shared(places, each.content) for number, places in own.items()}
    length = _length(each.content)
    found = [
        number
        for number, places in own.items()
        if shared(places, [each.cue]) or both[number] >= HALF * min(_length(places), length)
    ]
    most = max(both, key=lambda number: both[number], default=None)
    return found or ([most] if most is not None and both[most] else [])


def _places(statement: Statement) -> Places:
    return [(span.start, span.end) for span in statement.content]


def shared(some: Places, others: Places) -> int:
    """Return how many code points two rows of places have in common."""
    return sum(
        max(0, min(end, last) - max(start, first)) for start, end in some for first, last in others
    )


def _length(places: Places) -> int:
    return sum(end - start for start, end in places)
