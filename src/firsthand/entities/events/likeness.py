"""How alike two reports are, for whether they tell of one event: words, names, ages, day, town."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from firsthand.entities.events.choosing import Features
from firsthand.entities.events.harm import State
from firsthand.entities.events.lines import Part
from firsthand.entities.events.settling import Settled
from firsthand.entities.events.tellings import VIEWS, Bag, Telling

RARE = 40
"""A term of more reports than these brings no two together; the work stays near-linear."""
NEAR = 25
"""How many other reports each report is compared with."""
WIDE = 400
"""Days between two publications beyond which two reports are not compared."""
BRINGING = ("words", "pairs", "people")
"""The views whose rare terms bring two reports together."""

Row = dict[str, float]
"""A term -> its weight; the weights of a row have length one."""


def rows(bags: Sequence[Bag]) -> list[Row]:
    """Return the bags as TF-IDF rows of length one; a term of one report alone is left out."""
    shared = Counter(term for bag in bags for term in bag)
    found = []
    for bag in bags:
        row = {
            term: (1 + math.log(count)) * math.log(len(bags) / shared[term])
            for term, count in sorted(bag.items())
            if shared[term] > 1
        }
        length = math.sqrt(math.fsum(weight * weight for weight in row.values())) or 1.0
        found.append({term: weight / length for term, weight in row.items()})
    return found


def product(one: Row, other: Row) -> float:
    """Return the sum of the products of two rows, term by term."""
    if len(other) < len(one):
        one, other = other, one
    return math.fsum(weight * other[term] for term, weight in one.items() if term in other)


@dataclass(frozen=True)
class Compared:
    """A pile of reports made ready to be compared two by two."""

    tellings: Sequence[Telling]
    settled: Sequence[Settled]
    """What each report comes to by itself."""
    rows: Mapping[str, Sequence[Row]]

    @classmethod
    def of(cls, tellings: Sequence[Telling], settled: Sequence[Settled]) -> Compared:
        """Weigh the terms of a pile; `settled` stand in the order of `tellings`."""
        weighed = {view: rows([one.bags[view] for one in tellings]) for view in VIEWS}
        return cls(tellings, settled, weighed)

    def pairs(self) -> list[tuple[int, int]]:
        """Return the pairs of report numbers that share rare terms, sorted; the lower comes first.

        Each report brings the `NEAR` others with which it shares most.
        """
        scores = self._brought()
        found = set()
        for one, near in enumerate(scores):
            ranked = sorted(near, key=lambda other: (-round(near[other], 9), other))
            found |= {(min(one, other), max(one, other)) for other in ranked[:NEAR]}
        return sorted(pair for pair in found if self._apart(*pair) <= WIDE)

    def _brought(self) -> list[dict[int, float]]:
        scores: list[dict[int, float]] = [defaultdict(float) for _ in self.tellings]
        for view in BRINGING:
            holders: defaultdict[str, list[int]] = defaultdict(list)
            for number, row in enumerate(self.rows[view]):
                for term in row:
                    holders[term].append(number)
            for term, numbers in holders.items():
                for one in numbers if len(numbers) <= RARE else ():
                    own = self.rows[view][one][term]
                    for other in numbers:
                        if other != one:
                            scores[one][other] += own * self.rows[view][other][term]
        return scores

    def _apart(self, one: int, other: int) -> int:
        """Days between the publication of two reports; none where a day is not known."""
        first, second = (self.tellings[number].published for number in (one, other))
        return abs((first - second).days) if first and second else 0

    def features(self, one: int, other: int) -> Features:
        """Return what speaks for two reports telling of one event, and against it, by name."""
        found = {view: product(self.rows[view][one], self.rows[view][other]) for view in VIEWS}
        found["constant"] = 1.0
        found["words.root"] = math.sqrt(max(found["words"], 0.0))
        for view in ("people", "ages"):
            both = self.rows[view][one] and self.rows[view][other]
            found[f"{view}.both"] = float(bool(both))
        found |= self._days(one, other) | self._towns(one, other) | self._tolls(one, other)
        near = found["day.same"] + found["day.next"]
        found["words.day"] = found["words"] * near
        found["words.town"] = found["words"] * found["town.same"]
        found["day.town"] = found["day.same"] * found["town.same"]
        return found

    def _days(self, one: int, other: int) -> Features:
        first, second = self.settled[one].day, self.settled[other].day
        apart = self._apart(one, other)
        found = {"day.same": 0.0, "day.next": 0.0, "published.log": math.log1p(apart)}
        found["published.near"] = float(apart <= 1)
        if first is None or second is None:
            return found
        gap = abs((first - second).days)
        later = [
            day > published
            for day, number in ((first, other), (second, one))
            if (published := self.tellings[number].published)
        ]
        return found | {
            "day.same": float(gap == 0), "day.next": float(gap == 1),
            "day.near": float(1 < gap <= 3), "day.week": float(3 < gap <= 7),
            "day.log": math.log1p(gap), "day.after": float(any(later)),
        }  # fmt: skip

    def _towns(self, one: int, other: int) -> Features:
        first, second = self.settled[one].town, self.settled[other].town
        if not first or not second:
            return {"town.same": 0.0}
        same = first.casefold() == second.casefold()
        named = (
            first.casefold() in self.tellings[other].bags["places"]
            or second.casefold() in self.tellings[one].bags["places"]
        )
        return {"town.same": float(same), "town.named": float(named and not same)}

    def _tolls(self, one: int, other: int) -> Features:
        found = {}
        for state in State:
            first, second = (_figures(self.tellings[n], state) for n in (one, other))
            found[f"{state}.same"] = float(bool(first & second))
            found[f"{state}.other"] = float(bool(first and second and not first & second))
        return found


def _figures(telling: Telling, state: State) -> set[int]:
    """The figures for a state that the headline and the lead of a report count, but none."""
    said = telling.toll.said
    return {n for part in (Part.HEAD, Part.LEAD) for n in said.get((state, part.value), ()) if n}
