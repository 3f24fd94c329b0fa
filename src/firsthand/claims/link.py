"""Links statements into claims: like meets like, then denials find what they deny."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from firsthand.claims import describe
from firsthand.claims.answers import Accused, answers
from firsthand.claims.background import is_background
from firsthand.claims.bags import Matrix
from firsthand.claims.belonging import belonging
from firsthand.claims.context_rows import ContextRows
from firsthand.claims.counts import parted
from firsthand.claims.denials import denial, denies, has_denier
from firsthand.claims.disputes import disputes
from firsthand.claims.foretold import foretold
from firsthand.claims.gazette import Gazette
from firsthand.claims.grouping import Groups, group, settle
from firsthand.claims.homes import homes
from firsthand.claims.lending import lend
from firsthand.claims.passages import Passage, passages
from firsthand.claims.reasons import Company, called_same, misses, near_words, reasons
from firsthand.claims.vectors import Rows, Weights, encode, neighbours, reach
from firsthand.claims.victims import divided
from firsthand.claims.words import concepts
from firsthand.claims.worth import is_aside
from firsthand.model.claim import Claim, Nearly
from firsthand.model.decision import Decision
from firsthand.model.document import Document
from firsthand.model.facts import Facts
from firsthand.model.record import Record, make_id
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import ClaimType, SourceKind, Stance, Verdict


class Settings(Record, frozen=True, kw_only=True):
    """The few numbers of the method."""

    weights: Weights = Weights()
    like: float = 0.08
    """Least mean product for two groups to become one claim, where rows stand by themselves."""
    drawn: float = 0.014
    """What is added to it for each nearest row that a row is drawn to."""
    alike: float = 0.6
    """The same for denials, which are grouped only where they nearly repeat each other."""
    near: int = 100
    """How many neighbours of a group are tried."""
    rounds: int = 3
    small: int = 6


def link(
    documents: Sequence[Document],
    statements: Sequence[Statement],
    facts: Sequence[Facts],
    sources: Sequence[Source],
    decisions: Sequence[Decision],
    contexts: Sequence[ContextRows] = (),
) -> tuple[Claim, ...]:
    """Return the claims of a pile, each statement in exactly one, origins still empty.

    `statements` have resolved chains. Decisions `same` and `different` on two statements are
    obeyed. `contexts` spares time: what `read_context` gave for reports of the pile. The answer
    depends neither on it nor on the order of the input.
    """
    found = passages(documents, statements, facts)
    if not found:
        return ()
    settings = Settings()
    rows = encode(found, settings.weights, contexts)
    groups = _obey(found, propositions(found, rows, settings), decisions)
    pile = Pile(found, rows, sources, called_same(decisions))
    claims = pile.with_figures([pile.claim(members) for members in groups], groups)
    claims = pile.with_disputes(pile.with_nearly(claims, groups))
    claims = pile.with_answers(claims, groups)
    return tuple(sorted(claims, key=lambda c: c.id))


def propositions(found: Sequence[Passage], rows: Rows, settings: Settings) -> Groups:
    """Return groups of row numbers: supports by likeness, denials with what they deny."""
    kinds = [(_opposed(p), is_background(p)) for p in found]
    least = settings.like + settings.drawn * reach(len(found), settings.weights)
    grouped: dict[tuple[bool, bool], Groups] = {}
    for kind in sorted(set(kinds)):
        chosen = [row for row, own in enumerate(kinds) if own == kind]
        threshold = settings.alike if kind[0] else least
        alike = _grouped(rows.drawn, chosen, threshold, settings)
        apart = parted(found, rows.drawn, divided(found, rows.drawn, alike))
        grouped[kind] = foretold(found, apart)
    claims = grouped.get((False, False), []) + grouped.get((False, True), [])
    denying = grouped.get((True, False), []) + grouped.get((True, True), [])
    joined = [list(members) for members in claims]
    for members, home in zip(denying, homes(found, rows, claims, denying), strict=True):
        if home is None:
            joined.append(list(members))
        else:
            joined[home] += members
    return sorted(sorted(members) for members in joined)


def _opposed(passage: Passage) -> bool:
    """Whether a statement must be led to its claim: another figure speaks of the act by itself."""
    return denies(passage) and passage.statement.stance is not Stance.DISPUTES_FIGURE


def _grouped(rows: Matrix, chosen: list[int], threshold: float, settings: Settings) -> Groups:
    own = rows[chosen]
    groups = group(own, neighbours(own, settings.near), threshold)
    groups = settle(own, groups, settings.rounds, settings.small)
    return [[chosen[row] for row in members] for members in groups]


def _obey(found: Sequence[Passage], groups: Groups, decisions: Sequence[Decision]) -> Groups:
    """Join what people called the same and take out what they called different."""
    row_of = {p.statement.id: row for row, p in enumerate(found)}
    home = {row: number for number, members in enumerate(groups) for row in members}
    for decision in sorted(decisions, key=lambda d: (d.when, d.id)):
        pair = [row_of[name] for name in decision.about if name in row_of]
        if decision.undone_by or len(pair) != 2:
            continue
        first, second = pair
        if decision.verdict is Verdict.SAME:
            gone, kept = home[second], home[first]
            home = {row: kept if number == gone else number for row, number in home.items()}
        elif decision.verdict is Verdict.DIFFERENT and home[first] == home[second]:
            home[second] = max(home.values()) + 1
    joined: dict[int, list[int]] = {}
    for row in sorted(home):
        joined.setdefault(home[row], []).append(row)
    return sorted(joined.values())


class Pile:
    """The whole pile, as far as the description of one claim needs it."""

    def __init__(
        self,
        found: Sequence[Passage],
        rows: Rows,
        sources: Sequence[Source],
        decided: frozenset[str] = frozenset(),
    ) -> None:
        self.found = found
        self.decided = decided
        self.rows = rows
        self.sources = sources
        self.by_id = {source.id: source for source in sources}
        self.accused = Accused(found, self.by_id)
        self.outlets = frozenset(s.id for s in sources if s.kind is SourceKind.OUTLET)
        self.described = {s.id: s.name for s in sources if s.kind is SourceKind.UNNAMED}
        self.gazette = Gazette(found, sources)
        languages = Counter(p.document.language or "" for p in found)
        self.language = (
            "en" if languages["en"] else min(languages, key=lambda k: (-languages[k], k))
        )
        spoken = Counter(concept for p in found for concept in concepts(p.text))
        self.common: Mapping[str, float] = {c: n / len(found) for c, n in spoken.items()}

    def with_figures(self, claims: Sequence[Claim], groups: Groups) -> list[Claim]:
        """Return the claims with the figures that each counts; claim and group of one number."""
        inside = [[self.found[row] for row in members] for members in groups]
        figures = lend(inside, [claim.type for claim in claims], self.outlets, self.described)
        return [
            msgspec.structs.replace(claim, figures=found)
            for claim, found in zip(claims, figures, strict=True)
        ]

    def with_disputes(self, claims: Sequence[Claim]) -> list[Claim]:
        """Return the claims with the officials who dispute their figures by lower ones."""
        passages = {passage.statement.id: passage for passage in self.found}
        return [
            msgspec.structs.replace(c, denials=c.denials + disputes(c, passages, self.by_id))
            for c in claims
        ]

    def with_answers(self, claims: Sequence[Claim], groups: Groups) -> list[Claim]:
        """Return the claims with what the accused answer; claim and group of one number."""
        found: list[Claim] = []
        for claim, members in zip(claims, groups, strict=True):
            inside = [self.found[row] for row in members]
            given = answers(claim, inside, self.rows.own[members], self.accused)
            found.append(msgspec.structs.replace(claim, denials=claim.denials + given))
        return found

    def with_nearly(self, claims: Sequence[Claim], groups: Groups) -> list[Claim]:
        """Return the claims with what each statement was near to; claim and group of one number."""
        company: dict[int, Company] = {}
        nearly: defaultdict[str, list[Nearly]] = defaultdict(list)
        home = {row: number for number, members in enumerate(groups) for row in members}
        for miss in misses(self.found, self.rows.drawn, groups):
            if miss.group not in company:
                company[miss.group] = Company([self.found[row] for row in groups[miss.group]])
            nearly[claims[home[miss.row]].id].append(
                Nearly(
                    statement=self.found[miss.row].statement.id,
                    other=self.found[miss.other].statement.id,
                    claim=claims[miss.group].id,
                    likeness=miss.likeness,
                    here=miss.here,
                    why=near_words(self.found[miss.row], company[miss.group]),
                )
            )
        return [msgspec.structs.replace(c, nearly=tuple(nearly[c.id])) for c in claims]

    def _is_denial(self, passage: Passage) -> bool:
        """Whether a statement is the denial of somebody who has something to answer for."""
        publisher = self.by_id.get(passage.statement.chain[0]) if passage.statement.chain else None
        has_one = has_denier(passage, publisher)
        return denies(passage) and has_one and self.accused.may_deny(passage)

    def claim(self, members: Sequence[int]) -> Claim:
        """Return the claim that the statements with these row numbers make."""
        inside = [self.found[row] for row in members]
        kind = describe.kind(inside, self.common)
        if sum(is_background(p) for p in inside) * 2 > len(inside):
            kind = ClaimType.BACKGROUND
        supports = [row for row in members if not denies(self.found[row])]
        supporting = [self.found[row] for row in supports] or inside
        place = describe.place(inside, kind, self.gazette)
        return Claim(
            id=make_id("cl", min(p.statement.id for p in supporting)),
            text=describe.sentence(inside, self.rows, members, self.language),
            type=kind,
            aside=is_aside(self.rows.worth[list(members)]),
            actor=describe.actor(inside, self.sources),
            place=place,
            lies_in=describe.lies_in(inside, place, self.gazette),
            when=describe.when(inside),
            statements=tuple(p.statement.id for p in inside),
            reasons=tuple(
                zip(
                    (p.statement.id for p in inside),
                    reasons(inside, self.rows.drawn[list(members)], self.decided),
                    strict=True,
                )
            ),
            belonging=tuple(
                (self.found[row].statement.id, chance)
                for row, chance in zip(supports, belonging(self.rows, supports), strict=True)
            ),
            denials=tuple(denial(p) for p in inside if self._is_denial(p)),
            first_seen=min(
                (p.document.published for p in inside if p.document.published), default=None
            ),
            documents=tuple(sorted({p.document.id for p in inside})),
            outlets=tuple(sorted({p.statement.chain[0] for p in inside if p.statement.chain})),
        )
