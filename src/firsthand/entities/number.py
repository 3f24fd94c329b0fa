"""What a number as said is: its bounds, how exact it is, and the words it takes."""

from __future__ import annotations

from typing import NamedTuple

from firsthand.model.terms import Qualifier


class Number(NamedTuple):
    """A number as said: bounds, qualifier, and the words from `first` to before `last`."""

    low: int | None
    high: int | None
    qualifier: Qualifier
    first: int
    last: int
    value_at: int
    """The word where the value itself begins, behind "at least" and the like."""
    read: int = 0
    """Where reading goes on, when the second number of a range stands behind its noun."""
