"""Reads the statements of one report in their place, apart from all others, so that it is kept.

Of all that linking does this takes longest, and it asks for nothing but the report: a pile that
grows by one report, or a decision on two statements, need not have it done again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from firsthand.claims.bags import Matrix
from firsthand.claims.context import WIDTH, in_context
from firsthand.claims.passages import Passage, passages
from firsthand.model.document import Document
from firsthand.model.record import Record
from firsthand.model.statement import Statement

LARGE = 4000
"""Statements beyond which a pile does without this reading, to spare time."""
CONTEXT_VERSION = 1
"""Raise it when the same statements come out as other rows."""


class ContextRows(Record, frozen=True, kw_only=True):
    """Rows of 384 numbers of 32 bits, little-endian, one for each statement by id, in order."""

    statements: tuple[str, ...]
    rows: bytes


Contexts = Iterable[ContextRows]


def read_context(document: Document, statements: Sequence[Statement]) -> ContextRows:
    """Return where each statement of one document lies among propositions, ordered by place."""
    found = passages((document,), statements, ())
    rows = in_context([told(passage) for passage in found])
    return ContextRows(
        statements=tuple(passage.statement.id for passage in found),
        rows=rows.astype("<f4").tobytes(),
    )


def context_rows(found: Sequence[Passage], known: Contexts) -> Matrix:
    """Return one row a passage, those not in `known` read now."""
    rows = {
        name: row
        for each in known
        for name, row in zip(
            each.statements, np.frombuffer(each.rows, "<f4").reshape(-1, WIDTH), strict=True
        )
    }
    missing = [passage for passage in found if passage.statement.id not in rows]
    read = in_context([told(passage) for passage in missing])
    rows |= {p.statement.id: row for p, row in zip(missing, read, strict=True)}
    return np.array([rows[p.statement.id] for p in found], np.float32).reshape(-1, WIDTH)


def told(passage: Passage) -> tuple[str, str, str]:
    """Return what is read of a passage: its words, its sentence, what stands before."""
    return passage.text, passage.sentence, passage.before
