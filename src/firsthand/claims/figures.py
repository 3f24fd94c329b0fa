"""The figures of a claim: one count only, each with its holder, later ones marked as updates."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import msgspec

from firsthand.claims.lexicon import ACTS
from firsthand.claims.passages import Passage
from firsthand.claims.words import counted
from firsthand.model.facts import Figure
from firsthand.model.terms import ClaimType


def figures_of(passages: Sequence[Passage], kind: ClaimType) -> tuple[Figure, ...]:
    """Return the figures of a claim's statements whose counted thing is the claim's own.

    A holder who gives the same figure twice in one document is listed once.
    """
    known = [(p, f) for p in passages for f in p.facts.figures]
    count = _own_count([counted(f.what) for _, f in known], kind)
    kept: dict[tuple[object, ...], tuple[str, Figure]] = {}
    for passage, figure in known:
        if counted(figure.what) == count:
            held = _held(passage, figure)
            key = (passage.document.id, held.holder, held.low, held.high, held.qualifier)
            kept.setdefault(key, (passage.document.published or "", held))
    return _updates(
        sorted(
            kept.values(), key=lambda dated: (dated[0], dated[1].said.document, dated[1].said.start)
        )
    )


def _own_count(keys: Sequence[str], kind: ClaimType) -> str | None:
    """The count a claim is about: the one most spoken of, its own kind of act before others."""
    if not keys:
        return None
    votes = Counter(keys)
    own = {key: n for key, n in votes.items() if key in ACTS and ACTS[key][0] == kind}
    return min(own or votes, key=lambda key: (-votes[key], key))


def _held(passage: Passage, figure: Figure) -> Figure:
    """The figure with its holder: the first-hand end of the chain that gives it."""
    if figure.holder or not passage.statement.chain:
        return figure
    return msgspec.structs.replace(figure, holder=passage.statement.chain[-1])


def _updates(dated: Sequence[tuple[str, Figure]]) -> tuple[Figure, ...]:
    """Mark a figure that replaces an earlier, different one of the same holder."""
    last: dict[str, Figure] = {}
    marked: list[Figure] = []
    for _, figure in dated:
        before = last.get(figure.holder)
        if before and (before.low, before.high) != (figure.low, figure.high):
            figure = msgspec.structs.replace(figure, update_of=before.statement)
        last[figure.holder] = figure
        marked.append(figure)
    return tuple(marked)
