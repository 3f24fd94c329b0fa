"""Brings a figure to the claim that counts the same thing: "nine killed and twenty wounded".

A statement stands in one claim, yet its words may hold the counts of two. Each figure is shown
where the dead, or the wounded, of that event are counted; it keeps the statement that gives it.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from firsthand.claims.background import is_background
from firsthand.claims.figures import ALONE, own_count, shown
from firsthand.claims.passages import Passage
from firsthand.claims.told import Told, number, told, value
from firsthand.model.facts import Figure
from firsthand.model.terms import ClaimType

TOGETHER = 2
"""Reports that must tell both claims, for them to be of one event."""
SUFFERED = frozenset({"kill", "wound", "detain", "vanish", "evict", "destroy", "burn", "release"})
"""What is counted of a whole event; who did it, or what lay about, belongs to its own words."""
_PART = re.compile(r"\s+(?:[\w-]+\s+)?(?:of|из|de|des|d['’]entre)\b", re.IGNORECASE)
"""Behind a number that counts only some of those counted: "two of the detained"."""


class Counting(NamedTuple):
    """One claim as far as its figures go."""

    given: tuple[Told, ...]
    thing: str | None
    """What it counts."""
    documents: frozenset[str]
    background: bool


def lend(
    groups: Sequence[Sequence[Passage]],
    kinds: Sequence[ClaimType],
    outlets: frozenset[str] = frozenset(),
) -> list[tuple[Figure, ...]]:
    """Return the figures of every claim, given the statements and the kind of each.

    A figure whose words say what it counts goes to the one claim of the same event that counts
    this; where none does, or several may, it stays with its statement.
    """
    claims = [_counting(members, kind) for members, kind in zip(groups, kinds, strict=True)]
    owners: dict[str, list[int]] = defaultdict(list)
    for home, claim in enumerate(claims):
        if claim.thing and not claim.background:
            owners[claim.thing].append(home)
    kept: list[list[Told]] = [[] for _ in claims]
    lent: list[list[Told]] = [[] for _ in claims]
    for home, claim in enumerate(claims):
        for each in claim.given:
            goal = _owner(claims, owners, home, each)
            (kept[home] if goal is None else lent[goal]).append(each)
    return [
        shown(own, claim.thing, outlets, foreign)
        for own, claim, foreign in zip(kept, claims, lent, strict=True)
    ]


def _counting(members: Sequence[Passage], kind: ClaimType) -> Counting:
    given = told(members)
    return Counting(
        given=tuple(given),
        thing=own_count(given, kind, len(members)),
        documents=frozenset(passage.document.id for passage in members),
        background=kind is ClaimType.BACKGROUND,
    )


def _owner(
    claims: Sequence[Counting], owners: Mapping[str, Sequence[int]], home: int, each: Told
) -> int | None:
    """The claim that counts what a figure of another claim counts, if there is just one."""
    own = claims[home]
    if each.key == own.thing or own.background or not _whole(each):
        return None
    known = [goal for goal in owners.get(each.key, ()) if goal != home]
    here = [goal for goal in known if each.passage.document.id in claims[goal].documents]
    near = here or [
        goal for goal in known if len(claims[goal].documents & own.documents) >= TOGETHER
    ]
    if len(near) > 1:
        near = [goal for goal in near if _tells(claims[goal], each)]
    return near[0] if len(near) == 1 else None


def _whole(each: Told) -> bool:
    """Whether a figure counts for itself what was suffered: no part, no "one", no older event."""
    part = _PART.match(each.passage.document.text, each.figure.said.end)
    counted = each.sure and each.key in SUFFERED and number(each.figure) > ALONE
    return counted and not part and not is_background(each.passage)


def _tells(claim: Counting, each: Told) -> bool:
    """Whether a claim's own statements give the same number of the same thing."""
    return any(
        other.key == each.key and value(other.figure) == value(each.figure) for other in claim.given
    )
