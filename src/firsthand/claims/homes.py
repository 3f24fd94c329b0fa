"""Finds the claim that each denial is about, though a denial rarely repeats it.

Five things speak for a claim: statements like the denial, the same acts, the words around the
denial, accusations before it in its report, and how widely the claim is told, since what many
reports tell is what gets denied. The less a denial says itself ("Nonsense."), the more the words
around and before it count.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.bags import Matrix, bags, unit
from firsthand.claims.grouping import Groups
from firsthand.claims.heads import weighed
from firsthand.claims.passages import Passage
from firsthand.claims.vectors import BLOCK, CONCEPT_WIDTH, STEM_WIDTH, Rows
from firsthand.claims.words import stems
from firsthand.model.record import Record

Scores = npt.NDArray[np.float64]
REACH = 200.0
"""Code points over which the pull of an accusation before the denial falls to a third."""
LEAST = 0.1
"""Below this likeness a denial is about nothing that the pile holds."""
FULL = 3.0
"""A denial of so many words of its own lets its surroundings count half."""
SILENT = "complain"
"""Denials speak of complaints that were not made; that is no sign of what they would be about."""


class Trust(Record, frozen=True, kw_only=True):
    """How much each sign counts: round numbers set by hand, words and their company before all."""

    nearest: float = 1.0
    centre: float = 2.0
    drawn: float = 2.0
    acts: float = 1.0
    around: float = 5.0
    """The words around a denial that has none of its own."""
    answered: float = 5.0
    """The words before such a denial, beside those of the claim itself."""
    told: float = 0.7
    before: float = 0.5
    here: float = 0.5


def homes(
    passages: Sequence[Passage], rows: Rows, claims: Groups, denying: Groups
) -> list[int | None]:
    """Return for each group of like denials the number of the claim it is about.

    `claims` and `denying` hold row numbers. None: nothing in the pile is near enough.
    """
    if not claims or not denying:
        return [None] * len(denying)
    search = Search(passages, rows, claims)
    found: list[int | None] = []
    for start in range(0, len(denying), BLOCK):
        found += search.homes(denying[start : start + BLOCK])
    return found


class Search:
    """The claims of a pile, as far as a denial looks at them."""

    def __init__(self, passages: Sequence[Passage], rows: Rows, claims: Groups) -> None:
        self.passages = passages
        self.trust = Trust()
        self.count = len(claims)
        self.home = {row: number for number, members in enumerate(claims) for row in members}
        self.order = [row for members in claims for row in members]
        self.starts = np.cumsum([0, *(len(members) for members in claims[:-1])])
        whole = np.ones(len(passages))
        bare = np.array([bareness(p.text) for p in passages])
        acts = bags([_acts(p) for p in passages], CONCEPT_WIDTH)
        around = bags([_around(p) for p in passages], STEM_WIDTH)
        before = bags([_once(p.before) for p in passages], STEM_WIDTH)
        said = bags([_once(p.text) for p in passages], STEM_WIDTH)
        self.own, drawn = unit(rows.own), unit(rows.drawn)
        signs = (
            (self.trust.centre * whole, self.own, self.own),
            (self.trust.drawn * whole, drawn, drawn),
            (self.trust.acts * whole, acts, acts),
            (self.trust.around * bare, around, around),
            (self.trust.answered * bare, before, said),
        )
        self.signs = [
            ((weight[:, None] * asked).astype(np.float32), self._centres(told))
            for weight, asked, told in signs
        ]
        documents = [len({passages[row].document.id for row in members}) for members in claims]
        self.told = self.trust.told * np.log(documents)

    def homes(self, denying: Groups) -> list[int | None]:
        """Return the best claim for each group of denials, by row numbers."""
        near = self._near(unit(np.stack([self.own[m].mean(axis=0) for m in denying])))
        scores = self.told + self.trust.nearest * near
        for rows, centres in self.signs:
            scores += np.stack([rows[m].mean(axis=0) for m in denying]) @ centres.T
        scores += np.stack([np.mean([self._discourse(row) for row in m], axis=0) for m in denying])
        best = np.round(scores, 5).argmax(axis=1).tolist()
        return [
            number if near[row, number] >= LEAST or self._met(members, number) else None
            for row, (number, members) in enumerate(zip(best, denying, strict=True))
        ]

    def _near(self, denials: Matrix) -> Matrix:
        """Likeness of each denial to the nearest statement of each claim."""
        products = denials @ self.own[self.order].T
        nearest: Matrix = np.maximum.reduceat(products, self.starts, axis=1)
        return nearest

    def _centres(self, rows: Matrix) -> Matrix:
        return unit(np.add.reduceat(rows[self.order], self.starts, axis=0))

    def _discourse(self, row: int) -> Scores:
        """What the rest of the denial's own report says about the claim it denies."""
        pull = np.zeros(self.count)
        for other in self._report(row):
            distance = self.passages[row].statement.start - self.passages[other].statement.end
            before = np.exp(-max(0, distance) / REACH) if other < row else 0.0
            number = self.home[other]
            pull[number] = max(pull[number], self.trust.here + self.trust.before * before)
        return pull

    def _report(self, row: int) -> list[int]:
        """The rows of the same report that are no denials."""
        document = self.passages[row].document.id
        found: list[int] = []
        for step in (-1, 1):
            other = row + step
            while 0 <= other < len(self.passages):
                if self.passages[other].document.id != document:
                    break
                if other in self.home:
                    found.append(other)
                other += step
        return found

    def _met(self, members: Sequence[int], number: int) -> bool:
        """Whether a report of these denials tells the claim as well."""
        return any(self.home[other] == number for row in members for other in self._report(row))


def _acts(passage: Passage) -> dict[str, float]:
    return {act: weight for act, weight in weighed(passage.text) if act != SILENT}


def _around(passage: Passage) -> dict[str, float]:
    return _once(f"{passage.sentence} {passage.before}")


def _once(text: str) -> dict[str, float]:
    return dict.fromkeys(stems(text), 1.0)


def bareness(text: str) -> float:
    """Return how little a denial says itself: 1 where it has no word of weight, towards 0."""
    return 1.0 / (1.0 + len(stems(text)) / FULL)
