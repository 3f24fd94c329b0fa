"""Counts, claim by claim, the independent first-hand origins that are left."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from firsthand.model.claim import Claim, Link, Origin
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis
from firsthand.origins.describing import is_anonymous
from firsthand.origins.library import Library
from firsthand.origins.merging import Group, Pair, certain, independent, possible
from firsthand.origins.telling import account, why
from firsthand.origins.tracing import End, Tracer
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

    `origins_max` counts the origins after certain merges, `origins_min` after all merges and
    without trails that are lost.
    """
    links = tuple(links)
    library = Library(documents, statements, sources)
    tracer, withdrawals = Tracer(library, links), Withdrawals(library, links)
    return tuple(_counted(library, claim, tracer, withdrawals) for claim in claims)


def _counted(library: Library, claim: Claim, tracer: Tracer, withdrawals: Withdrawals) -> Claim:
    members = library.members(claim)
    ends = tracer.ends(claim, members)
    standing = withdrawals.standing(ends, members)
    groups = certain(library, standing)
    pairs = possible(library, groups)
    lost = tuple(end for end in standing if end.source is None)
    least = independent(library, groups, pairs)
    most = len(groups) + (1 if lost and _widens(groups) else 0)
    counted = msgspec.structs.replace(
        claim,
        origins=_origins(library, claim, groups, pairs, lost),
        origins_min=least,
        origins_max=most,
    )
    taken_back = len(ends) - len(standing)
    return msgspec.structs.replace(
        counted, account=account(library, counted, members, len(lost), taken_back)
    )


def _widens(groups: tuple[Group, ...]) -> bool:
    """Tell whether lost trails may hide one more origin: only where no known one explains them."""
    return not groups


def _origins(
    library: Library,
    claim: Claim,
    groups: tuple[Group, ...],
    pairs: tuple[Pair, ...],
    lost: tuple[End, ...],
) -> tuple[Origin, ...]:
    known = [
        _origin(library, claim, group, [p.reason for p in pairs if number in (p.first, p.second)])
        for number, group in enumerate(groups)
    ]
    if lost and not groups:
        known.append(
            Origin(
                claim=claim.id,
                sources=(),
                statements=tuple(sorted(end.statement for end in lost)),
                certain=False,
                why="No report says where it has this from.",
            )
        )
    return tuple(known)


def _origin(library: Library, claim: Claim, group: Group, doubts: list[str]) -> Origin:
    sources = [library.sources[key] for key in group.sources if key in library.sources]
    return Origin(
        claim=claim.id,
        sources=group.sources,
        statements=tuple(sorted({end.statement for end in group.ends})),
        certain=not doubts,
        basis=_basis(library, group),
        why=why(library, group, doubts),
        anonymous=bool(sources) and all(is_anonymous(source) for source in sources),
    )


def _basis(library: Library, group: Group) -> Basis:
    given = {
        library.statement[key].basis for end in group.ends for key in (end.statement, end.account)
    }
    return next((basis for basis in BASES if basis in given), Basis.UNKNOWN)
