"""Finds the claim that each denial is about, though a denial rarely repeats it.

What speaks for a claim: statements like the denial, the same acts and names, the words around the
denial, that its report tells the claim, and how likely the claim's statements carry a claim at all:
people deny accusations, no side remarks. What speaks against it: that the denier says it himself,
and that it is history. The less a denial says itself ("Nonsense."), the more the words around and
before it count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.background import is_background
from firsthand.claims.bags import Matrix, bags, unit
from firsthand.claims.grouping import Groups
from firsthand.claims.heads import weighed
from firsthand.claims.passages import Passage
from firsthand.claims.vectors import BLOCK, CONCEPT_WIDTH, STEM_WIDTH, Rows
from firsthand.claims.words import stems
from firsthand.model.record import Record

Scores = npt.NDArray[np.float64]
LEAST = 0.1
"""Below this likeness a denial is about nothing that the pile holds."""
FULL = 3.0
"""A denial of so many words of its own lets its surroundings count half."""
SILENT = "complain"
"""Denials speak of complaints that were not made; that is no sign of what they would be about."""
NAME_LENGTH = 6
"""Letters of a name that tell: more would miss its cases."""
_NAME = re.compile(r"(?<=[^\s.!?:\"“”«»—-] )[A-ZА-ЯЁЇІЄ][\w'’-]{2,}")
"""A capital that begins no sentence."""


class Trust(Record, frozen=True, kw_only=True):
    """How much each sign counts.

    Fitted on seven cases of our own and the example by a conditional logit (McFadden 1974) over
    the claims that a denial may be about, and rounded.
    """

    centre: float = 1.5
    drawn: float = 4.0
    acts: float = 1.0
    around: float = 7.0
    """The words around a denial that has none of its own."""
    answered: float = 3.0
    """The words before such a denial, beside those of the claim itself."""
    names: float = 0.8
    teller: float = -1.7
    """The denier among those at the ends of the claim's chains."""
    here: float = 0.5
    """That a report of the denial tells the claim."""
    worth: float = 4.0
    """How likely the claim's statements carry a claim."""
    past: float = -2.5
    """The share of them that tell of history."""


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
        self.sizes = np.array([len(members) for members in claims])
        self.own = unit(rows.own)
        self.signs = [
            ((weight[:, None] * asked).astype(np.float32), self._centres(told))
            for weight, asked, told in self._views(rows)
        ]
        self.leaning = self._leaning(rows)

    def _views(self, rows: Rows) -> list[tuple[Scores, Matrix, Matrix]]:
        """Each sign with its weight for every row, and what a denial and a claim show of it."""
        trust, passages = self.trust, self.passages
        whole = np.ones(len(passages))
        bare = np.array([bareness(p.text) for p in passages])
        drawn = unit(rows.drawn)
        acts = bags([_acts(p) for p in passages], CONCEPT_WIDTH)
        around = bags([_around(p) for p in passages], STEM_WIDTH)
        before = bags([_once(p.before) for p in passages], STEM_WIDTH)
        said = bags([_once(p.text) for p in passages], STEM_WIDTH)
        met = bags([_names(f"{p.before} {p.sentence}") for p in passages], STEM_WIDTH)
        named = bags([_names(p.sentence) for p in passages], STEM_WIDTH)
        tellers = bags([dict.fromkeys(p.statement.chain[-1:], 1.0) for p in passages], STEM_WIDTH)
        return [
            (trust.centre * whole, self.own, self.own),
            (trust.drawn * whole, drawn, drawn),
            (trust.acts * whole, acts, acts),
            (trust.around * bare, around, around),
            (trust.answered * bare, before, said),
            (trust.names * whole, met, named),
            (trust.teller * whole, tellers, tellers),
        ]

    def _leaning(self, rows: Rows) -> Scores:
        """What speaks for each claim, whatever is denied."""
        chance = 1 / (1 + np.exp(-rows.worth[self.order]))
        past = np.array([float(is_background(self.passages[row])) for row in self.order])
        signs = self.trust.worth * chance + self.trust.past * past
        found: Scores = np.add.reduceat(signs, self.starts) / self.sizes
        return found

    def homes(self, denying: Groups) -> list[int | None]:
        """Return the best claim for each group of denials, by row numbers."""
        near = self._near(unit(np.stack([self.own[m].mean(axis=0) for m in denying])))
        scores = np.tile(self.leaning, (len(denying), 1))
        for rows, centres in self.signs:
            scores += np.stack([rows[m].mean(axis=0) for m in denying]) @ centres.T
        scores += np.stack([np.mean([self._here(row) for row in m], axis=0) for m in denying])
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

    def _here(self, row: int) -> Scores:
        """What it is worth that the denial's own report tells a claim."""
        told = np.zeros(self.count)
        told[[self.home[other] for other in self._report(row)]] = self.trust.here
        return told

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


def _names(text: str) -> dict[str, float]:
    return dict.fromkeys((m[0].casefold()[:NAME_LENGTH] for m in _NAME.finditer(text)), 1.0)


def _once(text: str) -> dict[str, float]:
    return dict.fromkeys(stems(text), 1.0)


def bareness(text: str) -> float:
    """Return how little a denial says itself: 1 where it has no word of weight, towards 0."""
    return 1.0 / (1.0 + len(stems(text)) / FULL)
