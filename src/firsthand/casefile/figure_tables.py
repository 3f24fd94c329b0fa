"""Gathers the figures of a claim: one table for each thing counted, over time, never averaged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from firsthand.casefile.library import Library
from firsthand.casefile.words import bounds, change_words, figure_words
from firsthand.model.edition import ClaimView, FigureView
from firsthand.model.record import Record


class FigureRow(Record, frozen=True, kw_only=True):
    """One holder's number, where it was given, and how often it was repeated."""

    view: FigureView
    words: str
    holder: str
    times: int
    change: str
    """What it does to an earlier figure of its holder ("raised from 12"); "" where it is new."""
    elsewhere: str | None
    """Id of the claim in which its words stand, where that is another one."""


class FigureTable(Record, frozen=True, kw_only=True):
    """All figures that count the same thing, over time. Never averaged."""

    what: str
    rows: tuple[FigureRow, ...]
    low: int | None
    high: int | None


def figure_tables(library: Library, claim: ClaimView) -> tuple[FigureTable, ...]:
    """Return one table for each thing counted, the most used first."""
    by_what: defaultdict[str, list[FigureView]] = defaultdict(list)
    for figure in claim.figures:
        by_what[figure.what].append(figure)
    tables = [_table(library, claim, what, found) for what, found in by_what.items()]
    return tuple(sorted(tables, key=lambda t: (-sum(r.times for r in t.rows), t.what)))


def _table(library: Library, claim: ClaimView, what: str, figures: list[FigureView]) -> FigureTable:
    rows: dict[tuple[str, str, str], list[FigureView]] = {}
    for figure in sorted(figures, key=lambda f: (f.published or "9999", f.statement)):
        key = (figure.by, figure_words(figure), figure.said.casefold())
        rows.setdefault(key, []).append(figure)
    limits = bounds(figures)
    return FigureTable(
        what=what,
        rows=tuple(_row(library, claim, same) for same in rows.values()),
        low=limits[0] if limits else None,
        high=limits[1] if limits else None,
    )


def _row(library: Library, claim: ClaimView, same: Sequence[FigureView]) -> FigureRow:
    """One row for the same words of one holder, with the earliest report of them."""
    first = same[0]
    home = (
        library.statements[first.statement].claim if first.statement in library.statements else ""
    )
    return FigureRow(
        view=first,
        words=figure_words(first),
        holder=library.name(first.by) if first.by else "no holder named",
        times=len(same),
        change=_change(library, claim, first),
        elsewhere=home if home and home != claim.id and home in library.claim_of else None,
    )


def _change(library: Library, claim: ClaimView, figure: FigureView) -> str:
    """What a figure does to the one it replaces, in words."""
    replaced = figure.update_of
    before = next((f for f in claim.figures if replaced and f.id == replaced), None)
    if before is None:
        return ""
    return change_words(before, figure, corrects=_corrects(library, figure, before))


def _corrects(library: Library, figure: FigureView, before: FigureView) -> bool:
    """Whether the report of a figure corrects the report of the earlier one."""
    known = library.statements
    if figure.statement not in known or before.statement not in known:
        return False
    earlier, later = known[before.statement].document, known[figure.statement].document
    return later in library.corrections_of.get(earlier, ())
