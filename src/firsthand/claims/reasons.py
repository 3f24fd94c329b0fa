"""Says in plain words why a statement is in its claim, and which other claim it was near to.

Every word comes from a closed list, so that a reason shows nothing of the statement's own words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np

from firsthand.claims.bags import Matrix, unit
from firsthand.claims.denials import denies
from firsthand.claims.grouping import Groups
from firsthand.claims.passages import Passage
from firsthand.claims.reason_words import TOLD
from firsthand.claims.vectors import BLOCK
from firsthand.claims.words import concepts
from firsthand.model.decision import Decision
from firsthand.model.terms import Verdict

NEAR = 0.25
"""Least likeness to another claim that is worth a look; below it nothing else was near."""
MOST = 4
"""Matters that one reason names."""


class Miss(NamedTuple):
    """The group that a row was nearest to beside its own."""

    row: int
    group: int
    other: int
    """The row of that group which is most like it."""
    likeness: float
    here: float
    """Likeness to the rest of its own group; 0 where it is alone."""


def misses(found: Sequence[Passage], rows: Matrix, groups: Groups) -> Iterator[Miss]:
    """Yield for every row that another group was near to, that group; rows in their order."""
    if len(groups) < 2:
        return
    plain = unit(rows)
    home = {row: number for number, members in enumerate(groups) for row in members}
    kept = [_supporting(found, members) for members in groups]
    centres = unit(np.stack([plain[members].sum(axis=0) for members in kept]))
    sums = np.stack([plain[members].sum(axis=0) for members in groups])
    for start in range(0, len(plain), BLOCK):
        block = plain[start : start + BLOCK]
        own = [home[start + place] for place in range(len(block))]
        scores = np.round(block @ centres.T, 5)
        scores[np.arange(len(block)), own] = -1.0
        rest = unit(sums[own] - block)
        here = np.where(np.array([len(groups[n]) for n in own]) > 1, (rest * block).sum(axis=1), 0)
        for place, number in enumerate(scores.argmax(axis=1).tolist()):
            value = float(scores[place, number])
            if value >= NEAR:
                other = _nearest(plain, start + place, kept[number])
                yield Miss(start + place, number, other, _rounded(value), _rounded(here[place]))


def _supporting(found: Sequence[Passage], members: Sequence[int]) -> list[int]:
    return [row for row in members if not denies(found[row])] or list(members)


def _nearest(rows: Matrix, row: int, members: Sequence[int]) -> int:
    return members[int(np.round(rows[list(members)] @ rows[row], 5).argmax())]


def _rounded(value: float) -> float:
    return round(min(max(float(value), 0.0), 1.0), 2)


class Company:
    """The statements of one claim, as far as a reason speaks of them."""

    def __init__(self, inside: Sequence[Passage]) -> None:
        self.size = len(inside)
        self.told = Counter(c for p in inside for c in set(concepts(p.text)))
        self.times = Counter(p.facts.when for p in inside if p.facts.when)
        self.places = Counter(place for p in inside for place in set(p.facts.places[:1]))
        self.numbers = Counter(number for p in inside for number in _numbers(p))

    def shared(self, passage: Passage, least: int) -> str:
        """Return what a statement has in common with at least `least` of these, in words."""
        common = sorted(
            (c for c in set(concepts(passage.text)) if self.told[c] >= least),
            key=lambda c: (-self.told[c], c),
        )
        parts = [f"speaks of {_joined(_said(common[:MOST]))}"] if common else []
        if passage.facts.when and self.times[passage.facts.when] >= least:
            parts.append("gives the same time")
        if any(self.places[place] >= least for place in passage.facts.places[:1]):
            parts.append("names the same place")
        if any(self.numbers[number] >= least for number in _numbers(passage)):
            parts.append("gives the same number")
        return _joined(parts)


def reasons(inside: Sequence[Passage], rows: Matrix, decided: frozenset[str]) -> list[str]:
    """Return for each statement of a claim why it is there; `decided` were put there by people."""
    company = Company(inside)
    plain = unit(rows)
    rest = unit(plain.sum(axis=0, keepdims=True) - plain)
    likeness = (rest * plain).sum(axis=1).tolist()
    return [_reason(p, company, v, decided) for p, v in zip(inside, likeness, strict=True)]


def _reason(passage: Passage, company: Company, value: float, decided: frozenset[str]) -> str:
    if company.size == 1:
        return "the only statement"
    shared = company.shared(passage, 2)
    parts = [f"{shared}, as others here do" if shared else "like the others in its words"]
    if denies(passage):
        parts.insert(0, "denies it")
    if passage.statement.id in decided:
        parts.insert(0, "a person decided so")
    return f"{'; '.join(parts)}; likeness {_rounded(value):.2f} of 1"


def near_words(passage: Passage, there: Company) -> str:
    """Return why a statement was near to another claim, and what speaks against it."""
    shared = there.shared(passage, 1)
    parts = [
        f"it {shared}, as that claim does" if shared else "its words are like those of that claim"
    ]
    against = list(_against(passage, there))
    if against:
        parts.append(f"but it gives {_joined(against)}")
    return "; ".join(parts)


def _against(passage: Passage, there: Company) -> Iterator[str]:
    if there.times and passage.facts.when and not there.times[passage.facts.when]:
        yield "another time"
    numbers = _numbers(passage)
    if there.numbers and numbers and not any(there.numbers[number] for number in numbers):
        yield "another number"


def called_same(decisions: Iterable[Decision]) -> frozenset[str]:
    """Return the ids of everything that people put together with something else."""
    return frozenset(
        name
        for decision in decisions
        if decision.verdict is Verdict.SAME and not decision.undone_by
        for name in decision.about
    )


def _numbers(passage: Passage) -> set[int]:
    return {n for f in passage.facts.figures for n in (f.low, f.high) if n is not None}


def _said(found: Iterable[str]) -> list[str]:
    return [TOLD.get(concept, concept) for concept in found]


def _joined(items: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(items[:-1]), items[-1]])) if items else ""
