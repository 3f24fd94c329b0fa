"""Finds officials who dispute a count by giving a much lower one, without a word of denial."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from firsthand.claims.lending import SUFFERED
from firsthand.claims.passages import Passage
from firsthand.claims.told import number
from firsthand.claims.words import counted
from firsthand.model.claim import Claim, Denial
from firsthand.model.facts import Figure
from firsthand.model.source import Source
from firsthand.model.terms import DenialKind, Qualifier, SourceKind, Stance

MUCH = 0.75
"""Up to this share of the middle of what others say, a number contradicts them."""
CLOSED = frozenset({Qualifier.EXACT, Qualifier.UP_TO})
"""Who says "at least six" leaves room for more."""


def disputes(
    claim: Claim, passages: Mapping[str, Passage], sources: Mapping[str, Source]
) -> tuple[Denial, ...]:
    """Return a denial for each official whose number of victims lies far below what others gave.

    `passages` are those of the pile by the ids of their statements, `sources` all by id. Only what
    others had said by that day counts: an early toll that is overtaken later disputes nothing. Who
    denies the claim in so many words already is left out.
    """
    deniers = {denial.by for denial in claim.denials}
    found: dict[str, Denial] = {}
    for figure in claim.figures:
        by = figure.holder
        if by in deniers | found.keys() or not _is_official(by, sources):
            continue
        if figure.statement in claim.statements and _is_low(figure, claim, passages, sources):
            found[by] = Denial(statement=figure.statement, by=by, kind=DenialKind.DISPUTES_FIGURE)
    return tuple(found[by] for by in sorted(found))


def _is_official(holder: str, sources: Mapping[str, Source]) -> bool:
    """Whether a holder is a body of the state, or belongs to one."""
    source = sources.get(holder)
    if source is None or source.kind is SourceKind.UNNAMED:
        return False
    body = sources.get(source.affiliation or "")
    return SourceKind.GOVERNMENT in {source.kind, body.kind if body else None}


def _is_low(
    figure: Figure, claim: Claim, passages: Mapping[str, Passage], sources: Mapping[str, Source]
) -> bool:
    """Whether a closed number of the claim's own count lies far below what others gave by then."""
    own = passages[figure.statement]
    if figure.qualifier not in CLOSED or own.statement.stance is not Stance.ASSERTS:
        return False
    day = own.document.published or ""
    others = sorted(
        number(other)
        for other in _same_count(figure, claim)
        if not _is_official(other.holder, sources)
        and (passages[other.statement].document.published or "") <= day
    )
    return bool(others) and 0 < number(figure) <= MUCH * others[len(others) // 2]


def _same_count(figure: Figure, claim: Claim) -> Iterator[Figure]:
    thing = counted(figure.what)
    return (other for other in claim.figures if thing in SUFFERED and counted(other.what) == thing)
