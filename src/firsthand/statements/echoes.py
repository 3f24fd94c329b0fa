"""Gives a headline's quotation the speaker to whom the text below gives the same words."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, Form

_ABOVE = frozenset({BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING})
_FEW = 3
"""Words a quotation needs to be known again."""
_SHARE = 0.75
"""Share of its words that must stand in the quotation below."""


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _same(head: Statement, found: Sequence[Statement]) -> Statement | None:
    """Return the attributed statement below that holds the words of a headline's quotation."""
    wanted = set(_words(head.text))
    if len(wanted) < _FEW:
        return None
    for other in found:
        spoken = other.form in (Form.DIRECT, Form.MIXED) and other.source is not None
        if spoken and other.start > head.end:
            have = set(_words(other.text))
            if len(wanted & have) >= _SHARE * len(wanted):
                return other
    return None


def echoed(document: Document, found: Sequence[Statement]) -> tuple[Statement, ...]:
    """Return the statements, quotations in headlines with the chain of the same words below."""
    above = [(b.start, b.end) for b in document.blocks if b.kind in _ABOVE]
    settled: list[Statement] = []
    for one in found:
        headed = any(start <= one.start < end for start, end in above)
        quoted = document.text[one.start - 1 : one.start] in tuple("“«\"‘'„") and one.start > 0
        again = _same(one, found) if headed and quoted and one.source is None else None
        if again is not None:
            one = msgspec.structs.replace(
                one,
                id=make_id("st", document.id, one.start, one.end, again.speaker.id),
                mentions=again.mentions,
                form=Form.DIRECT,
                stance=again.stance,
                basis=again.basis,
                confidence=0.8,
                why=("same words quoted below", *again.why),
            )
        settled.append(one)
    return tuple(settled)
