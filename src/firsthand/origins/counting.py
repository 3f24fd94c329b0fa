"""Counts, claim by claim, the independent first-hand origins that are left."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from firsthand.model.claim import Claim, Link, Origin
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis
from firsthand.origins.describing import is_anonymous
from firsthand.origins.doubting import Doubt, doubts, independent, surely
from firsthand.origins.library import Library
from firsthand.origins.meaning import encode
from firsthand.origins.merging import Group, certain, gather
from firsthand.origins.standing import Standing, is_vague, standing
from firsthand.origins.telling import account, doubtful, why
from firsthand.origins.tracing import SUPPORTS, End, Tracer, Ways
from firsthand.origins.withdrawing import Withdrawals

BASES = (
    Basis.VICTIM,
    Basis.WITNESS,
    Basis.RELATIVE,
    Basis.SERVICE_PROVIDER,
    Basis.DOCUMENT,
    Basis.OFFICIAL,
    Basis.RELAYED,
)
"""Nearest to the act first: an origin has the nearest basis that any of its statements gives."""


def count(
    claims: Iterable[Claim],
    documents: Iterable[Document],
    statements: Iterable[Statement],
    sources: Iterable[Source],
    links: Iterable[Link],
) -> tuple[Claim, ...]:
    """Return the claims with origins, interval and account filled in, in the order given.

    `origins_max` counts the origins after certain merges. `origins_min` counts those of them that
    are named or clearly described and placed to know, after all merges that are possible too.
    """
    links = tuple(links)
    library, ways = Library(documents, statements, sources), Ways(links)
    counter = _Counter(library, ways, Tracer(library, ways), Withdrawals(library, links))
    claims = tuple(claims)
    _encode_all(library, claims)
    return tuple(_counted(counter, claim) for claim in claims)


def _encode_all(library: Library, claims: Iterable[Claim]) -> None:
    """Make the vectors of every claim that has something to compare in one go: it is faster."""
    texts: list[str] = []
    for claim in claims:
        members = library.members(claim)
        if len({statement.document for statement in members}) > 1:
            texts += [claim.text, *(s.text for s in members if s.stance in SUPPORTS)]
    encode(texts)


class _Counter(NamedTuple):
    """What every claim is counted with."""

    library: Library
    ways: Ways
    tracer: Tracer
    withdrawals: Withdrawals


def _counted(counter: _Counter, claim: Claim) -> Claim:
    library = counter.library
    members = library.members(claim)
    ends = counter.tracer.ends(claim, members)
    standing_ends = counter.withdrawals.standing(ends, members)
    known = tuple(end for end in standing_ends if _is_somebody(library, end))
    lost = tuple(end for end in standing_ends if end not in known)
    groups = gather(library, certain(library, known, counter.ways))
    found, sure = doubts(library, groups), surely(library, claim, groups)
    hidden = lost if _may_hide_one(library, groups, lost) else ()
    counted = msgspec.structs.replace(
        claim,
        origins=_origins(library, claim, groups, (found, sure), hidden),
        origins_min=independent(groups, sure, found),
        origins_max=len(groups) + (1 if hidden else 0),
    )
    taken_back = len(ends) - len(standing_ends)
    return msgspec.structs.replace(
        counted, account=account(library, counted, members, len(lost), taken_back)
    )


def _may_hide_one(library: Library, groups: tuple[Group, ...], lost: tuple[End, ...]) -> bool:
    """Tell whether lost trails may hide one more origin: where no vague one stands for them."""
    vague = any(all(is_vague(library.sources[key]) for key in g.sources) for g in groups)
    return bool(lost) and (not groups or (not vague and any(end.source for end in lost)))


def _is_somebody(library: Library, end: End) -> bool:
    return end.source is not None and standing(library, end) is not Standing.NOBODY


def _origins(
    library: Library,
    claim: Claim,
    groups: tuple[Group, ...],
    judged: tuple[tuple[Doubt, ...], frozenset[int]],
    hidden: tuple[End, ...],
) -> tuple[Origin, ...]:
    found, sure = judged
    known = tuple(
        _origin(
            library,
            claim,
            group,
            doubtful(library, groups, number, found, sure),
        )
        for number, group in enumerate(groups)
    )
    return (*known, _unknown(claim, hidden)) if hidden else known


def _unknown(claim: Claim, lost: tuple[End, ...]) -> Origin:
    return Origin(
        claim=claim.id,
        sources=(),
        statements=tuple(sorted(end.statement for end in lost)),
        certain=False,
        why="No report says where it has this from.",
    )


def _origin(library: Library, claim: Claim, group: Group, doubt: str) -> Origin:
    sources = [library.sources[key] for key in group.sources if key in library.sources]
    return Origin(
        claim=claim.id,
        sources=group.sources,
        statements=tuple(sorted({end.statement for end in group.ends})),
        certain=not doubt,
        basis=_basis(library, group),
        why=why(library, group, doubt),
        anonymous=bool(sources) and all(is_anonymous(source) for source in sources),
    )


def _basis(library: Library, group: Group) -> Basis:
    given = {
        library.statement[key].basis for end in group.ends for key in (end.statement, end.account)
    }
    return next((basis for basis in BASES if basis in given), Basis.UNKNOWN)
