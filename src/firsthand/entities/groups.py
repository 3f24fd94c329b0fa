"""Joins written forms into groups, and keeps for every join the reason in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable


class Groups:
    """Disjoint groups of numbered forms. Pairs that people hold apart never come together."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))
        self._apart: dict[int, set[int]] = defaultdict(set)
        self.reasons: dict[int, str] = {}
        """For a form that was joined to another: why."""

    def find(self, form: int) -> int:
        """Return the form that stands for the group of `form`: its smallest number."""
        while self._parent[form] != form:
            self._parent[form] = self._parent[self._parent[form]]
            form = self._parent[form]
        return form

    def keep_apart(self, left: int, right: int) -> None:
        """Forbid that two forms ever share a group."""
        first, second = self.find(left), self.find(right)
        self._apart[first].add(second)
        self._apart[second].add(first)

    def held_apart(self, left: int, right: int) -> bool:
        """Whether the groups of two forms may not be joined."""
        first, second = self.find(left), self.find(right)
        return any(self.find(other) == second for other in self._apart.get(first, ()))

    def join(self, left: int, right: int, reason: str) -> bool:
        """Join the groups of two forms for a reason; False where they are held apart."""
        first, second = self.find(left), self.find(right)
        if first == second:
            return True
        if self.held_apart(first, second):
            return False
        self.reasons.setdefault(right, reason)
        low, high = min(first, second), max(first, second)
        self._parent[high] = low
        self._apart[low] |= self._apart.pop(high, set())
        for other in self._apart[low]:
            self._apart[self.find(other)].add(low)
        return True

    def members(self, forms: Iterable[int]) -> dict[int, list[int]]:
        """Return the groups among `forms`, by the form that stands for each."""
        found: dict[int, list[int]] = defaultdict(list)
        for form in forms:
            found[self.find(form)].append(form)
        return dict(found)
