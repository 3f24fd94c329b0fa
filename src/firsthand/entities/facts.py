"""Puts together what one statement says about time, place, people and numbers."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.entities.figures import figures_of
from firsthand.entities.times import sentence_bounds, when_of
from firsthand.model.document import Document
from firsthand.model.facts import Facts
from firsthand.model.source import Name
from firsthand.model.statement import Statement


def facts_of(document: Document, statement: Statement, names: Sequence[Name]) -> Facts:
    """Return the facts of one statement; `names` are all names of its document."""
    when = when_of(document, statement)
    begin, end = sentence_bounds(document, statement.start, statement.end)
    about = [name for name in names if name.span.exact and begin <= name.span.start < end]
    inside = [name for name in about if _inside(name, statement)]
    places = sorted(
        (name for name in about if name.kind is None),
        key=lambda name: (not _inside(name, statement), name.span.start),
    )
    return Facts(
        statement=statement.id,
        when=when[0] if when else None,
        when_span=when[1] if when else None,
        places=tuple(dict.fromkeys(name.name for name in places)),
        names=tuple(name.id for name in inside),
        figures=figures_of(document, statement),
    )


def _inside(name: Name, statement: Statement) -> bool:
    return any(span.start <= name.span.start < span.end for span in statement.content)
