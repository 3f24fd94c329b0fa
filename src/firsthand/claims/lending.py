"""Brings a figure to the claim that counts the same thing: "nine killed and twenty wounded".

A statement stands in one claim, yet its words may hold the counts of two. A figure is shown where
the dead, or the wounded, of that event are counted, once they are given in the same number there;
it keeps the statement that gives it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from firsthand.claims.background import is_background
from firsthand.claims.figures import ALONE, NOBODY, shown
from firsthand.claims.own_counts import own_count
from firsthand.claims.passages import Passage
from firsthand.claims.told import OF, Told, number, told_figures, value
from firsthand.model.facts import Figure
from firsthand.model.terms import ClaimType

TOGETHER = 2
"""Reports that must tell both claims, for them to be of one event."""
SUFFERED = frozenset({"kill", "wound", "detain", "vanish", "evict", "destroy", "burn", "release"})
"""What is counted of a whole event; who did it, or what lay about, belongs to its own words."""
_PART = re.compile(rf"\s+(?:[\w-]+\s+)?{OF}", re.IGNORECASE)
"""Behind a number that counts only some of those counted: "two of the detained"."""


class Counting(NamedTuple):
    """One claim as far as its figures go."""

    given: tuple[Told, ...]
    thing: str | None
    """What it counts."""
    documents: frozenset[str]
    background: bool
    numbers: frozenset[tuple[str, tuple[int | None, int | None]]]
    """What its own statements give: each thing with the bounds of its figure."""


class Owners:
    """The claims that count each thing of an event, by the reports that tell them."""

    def __init__(self, claims: Sequence[Counting]) -> None:
        """Take all claims; they are called by their places in the row."""
        self._claims = claims
        self._told_in: dict[tuple[str, str], list[int]] = defaultdict(list)
        self._beside: dict[tuple[int, str], list[int]] = {}
        for place, claim in enumerate(claims):
            if claim.thing and not claim.background:
                for document in sorted(claim.documents):
                    self._told_in[claim.thing, document].append(place)

    def told_in(self, document: str, thing: str) -> Sequence[int]:
        """Return the claims on a thing that a report tells."""
        return self._told_in.get((thing, document), ())

    def beside(self, home: int, thing: str) -> Sequence[int]:
        """Return the claims on a thing that enough reports tell together with the one at `home`."""
        if (home, thing) not in self._beside:
            shared = Counter(
                goal
                for document in self._claims[home].documents
                for goal in self.told_in(document, thing)
            )
            self._beside[home, thing] = sorted(g for g, n in shared.items() if n >= TOGETHER)
        return self._beside[home, thing]


def lend(
    groups: Sequence[Sequence[Passage]],
    kinds: Sequence[ClaimType],
    outlets: frozenset[str] = frozenset(),
    described: Mapping[str, str] = NOBODY,
) -> list[tuple[Figure, ...]]:
    """Return the figures of every claim, given the statements and the kind of each.

    `outlets` are the source ids of outlets, `described` holds the names of unnamed sources by
    theirs. A figure whose words say what it counts goes to the one claim of the same event that
    gives the same number of this; where none does, or several do, it stays with its statement.
    """
    claims = [_counting(members, kind) for members, kind in zip(groups, kinds, strict=True)]
    owners = Owners(claims)
    kept: list[list[Told]] = [[] for _ in claims]
    lent: list[list[Told]] = [[] for _ in claims]
    for home, claim in enumerate(claims):
        for each in claim.given:
            goal = _owner(claims, owners, home, each)
            (kept[home] if goal is None else lent[goal]).append(each)
    return [
        shown(own, claim.thing, outlets, foreign, described, reports=len(claim.documents))
        for own, claim, foreign in zip(kept, claims, lent, strict=True)
    ]


def _counting(members: Sequence[Passage], kind: ClaimType) -> Counting:
    given = told_figures(members)
    return Counting(
        given=tuple(given),
        thing=own_count(given, kind, len(members)),
        documents=frozenset(passage.document.id for passage in members),
        background=kind is ClaimType.BACKGROUND,
        numbers=frozenset((each.key, value(each.figure)) for each in given),
    )


def _owner(claims: Sequence[Counting], owners: Owners, home: int, each: Told) -> int | None:
    """The claim that gives the number of a figure of another claim, if there is just one."""
    own = claims[home]
    if each.key == own.thing or own.background or not _whole(each):
        return None
    here = owners.told_in(each.passage.document.id, each.key)
    given = (each.key, value(each.figure))
    near = [goal for goal in here or owners.beside(home, each.key) if given in claims[goal].numbers]
    return near[0] if len(near) == 1 else None


def _whole(each: Told) -> bool:
    """Whether a figure counts for itself what was suffered: no part, no "one", no older event."""
    part = _PART.match(each.passage.document.text, each.figure.said.end)
    counted = each.sure and each.key in SUFFERED and number(each.figure) > ALONE
    return counted and not part and not is_background(each.passage)
