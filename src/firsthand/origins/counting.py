"""Counts, claim by claim, the independent first-hand origins that are left."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from firsthand.model.claim import Claim, Link, Origin
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import Basis
from firsthand.origins.accounts import account
from firsthand.origins.describing import is_anonymous
from firsthand.origins.judging import Judged, judge, rivals
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
    claims = tuple(claims)
    counter = Counter(documents, statements, sources, links, claims)
    _encode_all(counter.library, claims)
    return tuple(counter.counted(claim) for claim in claims)


def _encode_all(library: Library, claims: Iterable[Claim]) -> None:
    """Make the vectors of every claim that has something to compare in one go: it is faster."""
    texts: list[str] = []
    for claim in claims:
        members = library.members(claim)
        if len({statement.document for statement in members}) > 1:
            texts += [claim.text, *(s.text for s in members if s.stance in SUPPORTS)]
    encode(texts)


class Counter:
    """Counts claim by claim over one pile."""

    def __init__(
        self,
        documents: Iterable[Document],
        statements: Iterable[Statement],
        sources: Iterable[Source],
        links: Iterable[Link],
        claims: Iterable[Claim] = (),
    ) -> None:
        """Take all of the pile; its claims show who contradicts whom."""
        links = tuple(links)
        self.library = Library(documents, statements, sources, claims)
        self._ways = Ways(links)
        self._tracer = Tracer(self.library, self._ways)
        self._withdrawals = Withdrawals(self.library, links)

    def counted(self, claim: Claim) -> Claim:
        """Return the claim with origins, interval and account."""
        members = self.library.members(claim)
        ends, withdrawn = self._standing(claim, members)
        judged = judge(self.library, self._ways, claim, members, ends)
        counted = msgspec.structs.replace(
            claim,
            origins=_origins(self.library, claim, judged),
            origins_min=judged.least,
            origins_max=judged.most,
            withdrawn=withdrawn,
        )
        sentence = account(self.library, counted, members, judged)
        return msgspec.structs.replace(counted, account=sentence)

    def rivals(self, claim: Claim) -> tuple[Group, ...]:
        """Return the groups among which the claim's origins are (`training/supports.py`)."""
        members = self.library.members(claim)
        ends, _ = self._standing(claim, members)
        return rivals(self.library, self._ways, claim, members, ends)

    def _standing(
        self, claim: Claim, members: Sequence[Statement]
    ) -> tuple[list[End], tuple[tuple[str, str], ...]]:
        """The ends that no retraction took back, and what was taken back."""
        ends = self._tracer.ends(claim, members)
        withdrawn = self._withdrawals.taken_back(ends, members)
        gone = {statement for statement, _ in withdrawn}
        return [end for end in ends if end.statement not in gone], withdrawn


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
