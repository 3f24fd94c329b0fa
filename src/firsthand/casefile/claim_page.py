"""Gathers what a claim's page shows: its origins and denials, figures, and who repeats whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from firsthand.casefile.figure_tables import FigureTable, figure_tables
from firsthand.casefile.lexicon import DENIALS, LINKS
from firsthand.casefile.library import Library
from firsthand.casefile.tree import Branch, grow, reports
from firsthand.casefile.words import joined
from firsthand.model.edition import (
    ClaimView,
    OriginView,
    SourceView,
    StatementView,
)
from firsthand.model.record import Record

LONG = 400
"""Characters beyond which another quote of the same report is shown first."""


class OriginPart(Record, frozen=True, kw_only=True):
    """One origin with the words that reach it, first hand apart from repeated."""

    key: str
    """Anchor on the page."""
    view: OriginView
    name: str
    sources: tuple[SourceView, ...]
    quoted: tuple[StatementView, ...]
    """The words to show first: of reports that quote the origin itself, where there are any."""
    tree: tuple[Branch, ...]
    reports: int


class DenialPart(Record, frozen=True, kw_only=True):
    """Everyone's denials of one kind, with their words."""

    key: str
    by: str
    name: str
    kind: str
    said: str
    """The kind in words."""
    statements: tuple[StatementView, ...]


class Withdrawal(Record, frozen=True, kw_only=True):
    """Support that one document took back: it is shown and no longer counted."""

    by: str
    """The document that takes it back."""
    statements: tuple[StatementView, ...]


class ClaimParts(Record, frozen=True, kw_only=True):
    """Everything about one claim in the order of its page."""

    claim: ClaimView
    origins: tuple[OriginPart, ...]
    denials: tuple[DenialPart, ...]
    figures: tuple[FigureTable, ...]
    elsewhere: tuple[Branch, ...]
    """Reports that reach no origin and deny nothing."""
    withdrawn: tuple[Withdrawal, ...]
    reasons: dict[str, str]
    """Why each statement is in this claim."""


def parts(library: Library, claim: ClaimView) -> ClaimParts:
    """Return what the page of `claim` shows. Every statement of the claim is in it."""
    origins = [_origin(library, o, n) for n, o in enumerate(_ordered(library, claim), 1)]
    placed = {s for o in claim.origins for s in o.statements}
    placed.update(d.statement for d in claim.denials)
    placed.update(statement for statement, _ in claim.withdrawn)
    return ClaimParts(
        claim=claim,
        origins=tuple(origins),
        denials=_denials(library, claim),
        figures=figure_tables(library, claim),
        elsewhere=grow(library, (s for s in claim.statements if s not in placed)),
        withdrawn=_withdrawals(library, claim),
        reasons=dict(claim.reasons),
    )


def _withdrawals(library: Library, claim: ClaimView) -> tuple[Withdrawal, ...]:
    taken: defaultdict[str, list[str]] = defaultdict(list)
    for statement, by in claim.withdrawn:
        taken[by].append(statement)
    return tuple(
        Withdrawal(by=by, statements=tuple(library.by_time(tuple(taken[by]))))
        for by in sorted(taken, key=library.when_key)
    )


def origin_name(library: Library, origin: OriginView) -> str:
    """Return who an origin is, in words."""
    return joined([library.name(s) for s in origin.sources]) or "A source that no report names"


def denial_lines(library: Library, claim: ClaimView) -> list[tuple[str, str]]:
    """Return (who, how they deny in words), each denier once, in the order of the records."""
    kinds: defaultdict[str, list[str]] = defaultdict(list)
    for denial in claim.denials:
        kinds[library.name(denial.by)].append(DENIALS.get(denial.kind, denial.kind))
    return [(who, joined(list(dict.fromkeys(said)))) for who, said in kinds.items()]


def best_quotes(statements: Iterable[StatementView]) -> tuple[StatementView, ...]:
    """Return one statement of each report, the same words once: quoted words first, then longer."""
    best: dict[str, StatementView] = {}
    for statement in statements:
        held = best.get(statement.document)
        if held is None or _telling(statement) > _telling(held):
            best[statement.document] = statement
    return tuple({s.content or s.id: s for s in reversed(best.values())}.values())[::-1]


def _telling(statement: StatementView) -> tuple[bool, bool, int]:
    length = len(statement.content)
    return (statement.form in ("direct", "mixed"), length <= LONG, min(length, LONG))


def how(library: Library, branch: Branch) -> str:
    """Return in words how a report came by its account."""
    if branch.source:
        return passed_on(library, branch)
    if branch.link and branch.link.to:
        verb = LINKS.get(branch.link.kind, branch.link.kind)
        why = f": {branch.link.why}" if branch.link.why else ""
        return f"{verb} {library.publisher(branch.link.to)}{why}"
    statement = library.statements[branch.statements[0]]
    chain = [library.name(source) for source in statement.chain]
    if len(chain) < 2:
        return "says so in its own voice"
    if len(chain) == 2:
        return f"quotes {chain[-1]} itself"
    return f"has it from {chain[-1]} through {joined(chain[1:-1])}"


def passed_on(library: Library, relay: Branch) -> str:
    """Return in words what is known of a relay's own report."""
    if any(document.outlet == relay.source for document in library.edition.documents):
        return "passed it on; in which report is not known"
    return "passed it on; its own report is not in the pile"


def _ordered(library: Library, claim: ClaimView) -> list[OriginView]:
    return sorted(
        claim.origins,
        key=lambda o: (
            not o.certain,
            not o.sources,
            min((library.when_key(s.document) for s in library.by_time(o.statements)), default=()),
        ),
    )


def _origin(library: Library, origin: OriginView, number: int) -> OriginPart:
    tree = grow(library, origin.statements, origin.sources)
    direct = tuple(s for branch in tree if branch.document for s in branch.statements)
    return OriginPart(
        key=f"origin-{number}",
        view=origin,
        name=origin_name(library, origin),
        sources=tuple(library.sources[s] for s in origin.sources if s in library.sources),
        quoted=best_quotes(library.by_time(direct or origin.statements)),
        tree=tree,
        reports=sum(1 for _ in reports(tree)),
    )


def _denials(library: Library, claim: ClaimView) -> tuple[DenialPart, ...]:
    grouped: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for denial in claim.denials:
        grouped[denial.by, denial.kind].append(denial.statement)
    found = [
        DenialPart(
            key=f"denial-{number}",
            by=by,
            name=library.name(by),
            kind=kind,
            said=DENIALS.get(kind, kind),
            statements=tuple(library.by_time(tuple(statements))),
        )
        for number, ((by, kind), statements) in enumerate(grouped.items(), 1)
    ]
    return tuple(sorted(found, key=lambda d: (_first(library, d.statements), d.key)))


def _first(library: Library, statements: Iterable[StatementView]) -> tuple[str, str]:
    return min((library.when_key(s.document) for s in statements), default=("", ""))
