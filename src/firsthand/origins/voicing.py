"""Finds whom a source without a name stands for: a headline's teacher is the one named below it."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.origins.describing import categories, contradict, description, plain, telling
from firsthand.origins.heads import names_several
from firsthand.origins.library import Library

SUMMARIES = (BlockKind.HEADLINE, BlockKind.STANDFIRST, BlockKind.HEADING)
"""Blocks that say in short what the report says below with its source."""


def in_summary(library: Library, statement: Statement) -> bool:
    """Tell whether the words for a statement's speaker stand in a headline or summary."""
    span = statement.mentions[-1].span
    if span is None:
        return False
    blocks = library.documents[statement.document].blocks
    return any(b.kind in SUMMARIES and b.start <= span.start < b.end for b in blocks)


def standing_for(
    library: Library, source: Source, options: Sequence[Statement]
) -> tuple[Statement, ...]:
    """Return the statements of the one whom an unnamed source stands for, or none.

    That is whom the description fits; and where it fits nobody but speaks against nobody either,
    the only one there is.
    """
    speakers = {
        key: library.sources[key]
        for key in sorted({option.chain[-1] for option in options})
        if key in library.sources and library.kind(key) is not SourceKind.OUTLET
    }
    possible = {key for key, other in speakers.items() if not _excludes(source, other)}
    fitting = {key for key in possible if _fits(source, speakers[key])}
    if not fitting and len(speakers) == 1:
        fitting = possible
    return tuple(option for option in options if option.chain[-1] in fitting)


def _excludes(source: Source, other: Source) -> bool:
    """Tell whether two descriptions give another number, trade, sex or place."""
    if other.kind is SourceKind.PERSON and names_several(plain(source)):
        return True
    mine, theirs = categories(_words(source)), categories(_words(other))
    return bool(mine and theirs and not mine & theirs) or contradict(
        description(source), description(other)
    )


def _fits(source: Source, other: Source) -> bool:
    one, two = _words(source), _words(other)
    return bool(categories(one) & categories(two) or telling(one) & telling(two))


def _words(source: Source) -> str:
    return f"{plain(source)} {description(source)}"
