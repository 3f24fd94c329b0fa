"""Marks the figures that replace an earlier one of the same holder."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

import msgspec

from firsthand.claims.words import counted
from firsthand.model.facts import Figure
from firsthand.model.record import make_id
from firsthand.model.terms import Qualifier

ROUGH = 0.2
"""How far a number may be from one that is "about" it, as a share of the latter."""

_EXACT = re.compile(r"\d{4}(?:-\d\d){0,2}")
"""As far as the start of a date is sure."""

Dated = tuple[str, Figure]
"""Publication date of its report, as EDTF or "", and the figure."""


def with_updates(dated: Sequence[Dated]) -> tuple[Figure, ...]:
    """Return the figures in their order, each with an id and that of the one it replaces.

    One holder's figure replaces the last new one of the same count, of an earlier date, where both
    can't hold together. Who says an old number again updates nothing, nor does "more than sixty"
    after sixty-one. A figure that nobody in particular gives replaces nothing.
    """
    given: dict[tuple[str, str], list[Dated]] = defaultdict(list)
    marked: list[Figure] = []
    for date, told in dated:
        figure = _with_id(told)
        earlier = given[figure.holder, counted(figure.what)]
        before = _replaced(date, figure, earlier)
        if before:
            figure = msgspec.structs.replace(figure, update_of=before.id)
        if before or not earlier:
            earlier.append((date, figure))
        marked.append(figure)
    return tuple(marked)


def _with_id(figure: Figure) -> Figure:
    """The figure with an id that follows from its statement and where its number stands."""
    place = (figure.statement, figure.said.start, figure.said.end)
    return msgspec.structs.replace(figure, id=make_id("fg", *place))


def _replaced(date: str, figure: Figure, earlier: Sequence[Dated]) -> Figure | None:
    """The figure that this one replaces: the holder's last, unless one of theirs says the same."""
    if not earlier or not figure.holder or any(_agree(figure, before) for _, before in earlier):
        return None
    before_date, before = earlier[-1]
    return before if _surely_before(before_date, date) else None


def _surely_before(one: str, other: str) -> bool:
    """Whether one EDTF date ends before another begins; a month has no order to its own days."""
    begun, later = _EXACT.match(one), _EXACT.match(other)
    if not begun or not later:
        return False
    return begun[0] < later[0] and not later[0].startswith(begun[0])


def _agree(later: Figure, earlier: Figure) -> bool:
    """Whether the later figure says no more than the earlier one, or either is only rough."""
    rough = earlier.qualifier is Qualifier.ABOUT and _within(later, earlier)
    return rough or _within(earlier, later)


def _within(one: Figure, other: Figure) -> bool:
    """Whether the numbers of one figure lie within what the other says."""
    low, high = _bounds(other)
    numbers = [n for n in (one.low, one.high) if n is not None]
    return bool(numbers) and all(low <= n <= high for n in numbers)


def _bounds(figure: Figure) -> tuple[float, float]:
    """From where to where a figure reaches."""
    low = figure.low if figure.low is not None else 0
    high = figure.high if figure.high is not None else float("inf")
    if figure.qualifier is Qualifier.ABOUT:
        return low * (1 - ROUGH), high * (1 + ROUGH)
    return low, high
