"""Finds the one source behind all its spellings, across a pile, and fills in who says what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

import msgspec

from firsthand.entities import descriptions, languages, matching
from firsthand.entities.affiliations import affiliations
from firsthand.entities.forms import Form, collect
from firsthand.entities.groups import Groups
from firsthand.entities.holders import held
from firsthand.entities.naming import canonical, identities, kind_of
from firsthand.entities.obeying import Decided, Rulings
from firsthand.entities.places.atlas import Atlas
from firsthand.entities.publicity import public
from firsthand.entities.publishing import by_work
from firsthand.entities.spelling import fold
from firsthand.entities.things import Proposal
from firsthand.entities.wording import bare
from firsthand.model.decision import Decision
from firsthand.model.document import Document
from firsthand.model.facts import Facts, Marks
from firsthand.model.record import Record
from firsthand.model.source import Merge, Source
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind


class Resolution(Record, frozen=True, kw_only=True):
    """The sources of a pile, and its statements and facts with source ids filled in."""

    sources: tuple[Source, ...]
    statements: tuple[Statement, ...]
    facts: tuple[Facts, ...]


def resolve(
    documents: Sequence[Document],
    statements: Sequence[Statement],
    marks: Sequence[Marks],
    decisions: Sequence[Decision] = (),
) -> Resolution:
    """Return one source for every person, body, outlet, account and unnamed group of a pile.

    Merges that are only likely stay proposals (`Merge.certain` is False). Decisions SAME,
    DIFFERENT, RENAME, PUBLIC and PROTECT are obeyed; they may name ids or written names.
    """
    forms, of_mention = collect(documents, statements, marks)
    obeyed = [decision for decision in decisions if decision.undone_by is None]
    groups = Groups(len(forms))
    proposals = _join_all(forms, groups, obeyed)
    members = groups.members(range(len(forms)))
    ids = identities(forms, members)
    sources = _sources(forms, groups, members, proposals)
    place = {id(form): i for i, form in enumerate(forms)}
    chains = {mention: ids[groups.find(place[id(form)])] for mention, form in of_mention.items()}
    credits = _picture_credits(documents)
    chained = tuple(_chained(each, chains, credits[each.document]) for each in statements)
    rulings = Rulings(obeyed)
    return Resolution(
        sources=tuple(sorted(map(rulings.obeyed, sources), key=lambda source: source.id)),
        statements=chained,
        facts=_placed(held(documents, chained, marks, sources), chained, Atlas(documents, marks)),
    )


def _placed(
    facts: Sequence[Facts], statements: Sequence[Statement], atlas: Atlas
) -> tuple[Facts, ...]:
    """Return the facts with one spelling for each place of the pile."""
    home = {statement.id: statement.document for statement in statements}
    return tuple(atlas.settled(fact, home[fact.statement]) for fact in facts)


def _join_all(
    forms: Sequence[Form], groups: Groups, decisions: Sequence[Decision]
) -> list[Proposal]:
    """Join what is surely one source, and what people decided; return the likely pairs."""
    if decisions:
        Decided(forms, groups).hold_apart(decisions)
    proposals = matching.match(forms, groups)
    languages.across(forms, groups)
    proposals.extend(descriptions.settle(forms, groups))
    if decisions:
        Decided(forms, groups).join(decisions)
    return proposals


def _sources(
    forms: Sequence[Form],
    groups: Groups,
    members: Mapping[int, Sequence[int]],
    proposals: Sequence[Proposal],
) -> list[Source]:
    """Return one source for every group of forms, tied to the body it belongs to."""
    ids, proposed = identities(forms, members), _proposed(forms, groups, proposals)
    found = []
    for root, group in members.items():
        merges = (*_merges(forms, group, groups), *proposed.get(root, ()))
        found.append(_source(ids[root], [forms[i] for i in group], merges))
    written = [[forms[i] for i in group] for group in members.values()]
    body_of = affiliations(found, written)
    return [msgspec.structs.replace(source, affiliation=body_of.get(source.id)) for source in found]


def _chained(statement: Statement, chains: Mapping[str, str], credits: frozenset[str]) -> Statement:
    """Return a statement with its chain; credits of pictures, taken for relays, go with a word."""
    wrong = [m for m in statement.mentions[1:] if m.span is None and m.name in credits]
    mentions = _once([mention for mention in statement.mentions if mention not in wrong], chains)
    why = (*statement.why, *(f"“{m.name}” is the credit of a picture, no relay" for m in wrong))
    chain = tuple(chains[mention.id] for mention in mentions)
    return msgspec.structs.replace(statement, mentions=mentions, chain=chain, why=why)


def _once(mentions: Sequence[Mention], chains: Mapping[str, str]) -> tuple[Mention, ...]:
    """Return the steps of a chain, a source that stands in it twice at its first place only."""
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(chains[mention.id], mention)
    return tuple(first.values())


def _picture_credits(documents: Sequence[Document]) -> dict[str, frozenset[str]]:
    """Return, for every document, the one-word lines that credit a picture and name no outlet."""
    outlets = {fold(bare(name)) for each in documents for name in (each.outlet, *each.outlet_names)
               if name}  # fmt: skip
    found = {}
    for document in documents:
        lines = {
            document.text[block.start : block.end].strip(" \u00a0©.")
            for block in document.blocks
            if block.kind == BlockKind.CREDIT
        }
        found[document.id] = frozenset(
            line for line in lines if len(line) <= 4 and fold(line) not in outlets
        )
    return found


def _merges(forms: Sequence[Form], group: Sequence[int], groups: Groups) -> tuple[Merge, ...]:
    found = {(forms[i].text, groups.reasons[i]) for i in group if i in groups.reasons}
    return tuple(Merge(name=name, reason=reason) for name, reason in sorted(found))


def _proposed(
    forms: Sequence[Form], groups: Groups, proposals: Sequence[Proposal]
) -> dict[int, tuple[Merge, ...]]:
    """Return the proposals that are still open, by group."""
    found: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for left, right, reason in proposals:
        if groups.find(left) != groups.find(right) and not groups.held_apart(left, right):
            found[groups.find(left)].add((forms[right].text, reason))
    return {
        root: tuple(
            Merge(name=name, reason=reason, certain=False) for name, reason in sorted(pairs)
        )
        for root, pairs in found.items()
    }


def _source(identity: str, forms: Sequence[Form], merges: tuple[Merge, ...]) -> Source:
    name, published = canonical(forms), {form.published for form in forms if form.published}
    roles = Counter(role for form in forms for role in (*form.roles, *form.titles))
    listed = sorted(roles, key=lambda role: (-roles[role], role))
    spellings = dict.fromkeys(
        [name, *sorted({text for form in forms for text in (form.text, *form.spellings)})]
    )
    kind = by_work(kind_of(forms), published, spellings)
    return Source(
        id=identity,
        kind=kind,
        name=name,
        names=tuple(spellings),
        role=listed[0] if listed else "",
        roles=tuple(listed),
        public=public(kind, forms),
        minor=any(form.minor for form in forms),
        merges=merges,
        mentions=tuple(dict.fromkeys(each for form in forms for each in form.ids)),
    )
