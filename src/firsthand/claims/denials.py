"""Denials: what kind each is, and which claim it is about though it rarely repeats it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from firsthand.claims.denial_words import KINDS, REFUSAL
from firsthand.claims.grouping import Groups
from firsthand.claims.passages import Passage
from firsthand.claims.vectors import Matrix
from firsthand.model.claim import Denial
from firsthand.model.terms import DenialKind, Stance

DENYING = frozenset({Stance.DENIES, Stance.DISPUTES_FIGURE})
REACH = 200.0
"""Code points over which the pull of a neighbouring statement falls to a third."""
NEIGHBOUR = 0.6
"""How much a statement right before the denial counts against likeness in content."""
AFTER = 0.4
"""A denial follows what it denies more often than it precedes it."""
CLOSEST = 0.5
"""How much the claim's nearest statement counts against its centre."""
LEAST = 0.1
"""Below this a denial is about nothing that the pile holds."""


def denies(passage: Passage) -> bool:
    """Whether the statement denies something. Refusing to comment does not."""
    return passage.statement.stance in DENYING and not is_refusal(passage.text)


def is_refusal(text: str) -> bool:
    """Whether the words only refuse to comment: silence is not a denial."""
    return REFUSAL.search(text) is not None


def kind_of(text: str, stance: Stance) -> DenialKind:
    """Return the kind of a denial from its words, the most telling pattern first."""
    for kind, pattern in KINDS:
        if pattern.search(text):
            return kind
    return DenialKind.DISPUTES_FIGURE if stance == Stance.DISPUTES_FIGURE else DenialKind.DENIES_ACT


def denial(passage: Passage) -> Denial:
    """Return the record of one denying statement, held by the end of its chain."""
    statement = passage.statement
    by = statement.chain[-1] if statement.chain else ""
    return Denial(statement=statement.id, by=by, kind=kind_of(passage.text, statement.stance))


def attach(
    passages: Sequence[Passage], rows: Matrix, claims: Groups, denying: Groups
) -> list[int | None]:
    """Return for each group of like denials the number of the claim it is about.

    `claims` and `denying` hold row numbers. None: nothing in the pile is near enough.
    """
    if not claims:
        return [None] * len(denying)
    centres = np.stack([rows[members].mean(axis=0) for members in claims])
    centres /= np.maximum(np.linalg.norm(centres, axis=1, keepdims=True), 1e-9)
    home = {row: number for number, members in enumerate(claims) for row in members}
    chosen = sorted(home)
    numbers = np.array([home[row] for row in chosen])
    supporting = rows[chosen]
    found: list[int | None] = []
    for members in denying:
        near = np.full(len(claims), -1.0)
        np.maximum.at(near, numbers, (supporting @ rows[members].mean(axis=0)).astype(np.float64))
        pull = np.mean([_pull(passages, row, home, len(claims)) for row in members], axis=0)
        centre = centres @ rows[members].mean(axis=0)
        scores = CLOSEST * near + (1 - CLOSEST) * centre + pull
        best = int(np.round(scores, 5).argmax())
        found.append(best if scores[best] >= LEAST else None)
    return found


def _pull(
    passages: Sequence[Passage], row: int, home: dict[int, int], count: int
) -> npt.NDArray[np.float64]:
    """What the statements around a denial in its document say about the claim it denies."""
    pull = np.zeros(count)
    here = passages[row].statement
    for step in (-1, 1):
        other, seen = row + step, 0
        while (
            0 <= other < len(passages) and passages[other].document.id == here.document and seen < 4
        ):
            if other in home:
                seen += 1
                there = passages[other].statement
                distance = max(0, here.start - there.end, there.start - here.end)
                weight = NEIGHBOUR * float(np.exp(-distance / REACH)) * (1.0 if step < 0 else AFTER)
                pull[home[other]] = max(pull[home[other]], weight)
            other += step
    return pull
