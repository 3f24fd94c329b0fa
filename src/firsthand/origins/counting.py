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
from firsthand.origins.accounts import account
from firsthand.origins.describing import is_anonymous
from firsthand.origins.judging import Judged, judge
from firsthand.origins.library import Library
from firsthand.origins.meaning import encode
from firsthand.origins.merging import Group
from firsthand.origins.telling import doubtful, why
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
    are named or clearly described, after all merges that are possible too, as far as their words
    surely say this claim.
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
    withdrawn = counter.withdrawals.taken_back(ends, members)
    gone = {statement for statement, _ in withdrawn}
    standing_ends = [end for end in ends if end.statement not in gone]
    judged = judge(library, counter.ways, claim, members, standing_ends)
    counted = msgspec.structs.replace(
        claim,
        origins=_origins(library, claim, judged),
        origins_min=judged.least,
        origins_max=judged.most,
        withdrawn=withdrawn,
    )
    sentence = account(library, counted, members, judged)
    return msgspec.structs.replace(counted, account=sentence)


def _origins(library: Library, claim: Claim, judged: Judged) -> tuple[Origin, ...]:
    known = tuple(
        _origin(library, claim, group, doubtful(library, judged, number))
        for number, group in enumerate(judged.groups)
    )
    return (*known, _unknown(claim, judged.lost)) if judged.hides_one else known


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
