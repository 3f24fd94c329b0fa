"""Finds outlets that are only a slip of the pen: "the Brindle Ecko" is the Brindle Echo."""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.model.source import Source
from firsthand.model.terms import SourceKind

SHORTEST = 7
"""Letters in a name; shorter ones lie near too many others."""
LONG = 12
"""Letters from which two slips are one name still."""
WRITTEN = {SourceKind.OUTLET, SourceKind.ORGANISATION}
ARTICLE = re.compile(r"^(?:the|le|la|les) |^l['’]")

Kept = tuple[tuple[str, ...], tuple[str, ...]]


def slips(publishers: Iterable[Source], others: Iterable[Source]) -> dict[str, str]:
    """Return, for sources that publish nothing here, the id of the publisher that was meant.

    The name must lie one letter, or in long names two, from that of just one publisher, and every
    word begin with the same letter: the Northern and the Southern Post are two.
    """
    shelves: dict[Kept, list[tuple[str, str]]] = {}
    for publisher in publishers:
        for name in map(_plain, sorted({publisher.name, *publisher.names})):
            shelves.setdefault(_kept(name), []).append((name, publisher.id))
    found = {}
    for source in others:
        name = _plain(source.name)
        near = shelves.get(_kept(name), ()) if source.kind in WRITTEN else ()
        meant = {publisher for other, publisher in near if _is_slip(name, other)}
        if len(meant) == 1:
            found[source.id] = meant.pop()
    return found


def _plain(name: str) -> str:
    return ARTICLE.sub("", " ".join(re.findall(r"[\w'’]+", name.casefold())))


def _is_slip(one: str, other: str) -> bool:
    from rapidfuzz.distance import OSA

    letters = min(len(one), len(other))
    if letters < SHORTEST or one == other:
        return False
    most = 2 if letters >= LONG else 1
    return int(OSA.distance(one, other, score_cutoff=most)) <= most


def _kept(name: str) -> Kept:
    """What no slip changes: the first letter of every word, and the digits."""
    return tuple(word[0] for word in name.split()), tuple(re.findall(r"\d", name))
