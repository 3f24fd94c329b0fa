"""Groups the reports of a pile by the event they tell of, without a list of events.

Pairs that share rare terms are weighed by a logistic regression (`training/incidents.py`), then
merged by average link, the surest first. Pairs that were never compared count as surely different.
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence

from firsthand.entities.events.choosing import weigh
from firsthand.entities.events.likeness import Compared
from firsthand.entities.events.settling import settle
from firsthand.entities.events.tellings import Telling

LEAST = 0.0
"""Least mean weight, in log odds, for two groups of reports to be one event."""
STRANGERS = -6.0
"""Log odds of two reports that share nothing rare."""

Pairs = Mapping[tuple[int, int], float]


def by_event(tellings: Sequence[Telling]) -> tuple[tuple[str, ...], ...]:
    """Return the ids of the documents grouped by event, sorted; each stands in one group.

    The answer does not depend on the order of the tellings.
    """
    told = sorted(tellings, key=lambda one: one.document)
    compared = Compared.of(told, [settle([one]) for one in told])
    scores = {pair: weigh(compared.features(*pair), "same") for pair in compared.pairs()}
    groups = average_link(len(told), scores)
    return tuple(sorted(tuple(told[number].document for number in group) for group in groups))


def average_link(size: int, scores: Pairs, least: float = LEAST) -> list[list[int]]:
    """Merge `size` single items by their mean scores while the best is at least `least`.

    `scores` are of pairs (lower number, higher number); a pair that is missing scores `STRANGERS`.
    Returns the groups, sorted.
    """
    members = {number: [number] for number in range(size)}
    links: dict[int, dict[int, tuple[float, int]]] = {number: {} for number in range(size)}
    for (one, other), score in scores.items():
        links[one][other] = links[other][one] = (score, 1)

    def mean(one: int, other: int) -> float:
        total, known = links[one][other]
        every = len(members[one]) * len(members[other])
        return round((total + STRANGERS * (every - known)) / every, 9)

    def entry(one: int, other: int) -> tuple[float, int, int, int]:
        low, high = min(one, other), max(one, other)
        return -mean(low, high), low, high, len(members[low]) + len(members[high])

    queue = [entry(*pair) for pair in scores]
    heapq.heapify(queue)
    while queue and -queue[0][0] >= least:
        _, one, other, together = heapq.heappop(queue)
        alive = one in members and other in members
        if not alive or len(members[one]) + len(members[other]) != together:
            continue  # One of them has grown since and stands in the queue anew.
        members[one] += members.pop(other)
        _join(links, one, other)
        for third in links[one]:
            heapq.heappush(queue, entry(one, third))
    return sorted(sorted(group) for group in members.values())


def _join(links: dict[int, dict[int, tuple[float, int]]], one: int, other: int) -> None:
    """Give the links of `other` to `one`."""
    for third, (total, known) in links.pop(other).items():
        links[third].pop(other)
        if third != one:
            own, count = links[one].get(third, (0.0, 0))
            links[one][third] = links[third][one] = (own + total, count + known)
