"""Finds the one source behind all its spellings, across a pile, and fills in who says what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec

from firsthand.entities import descriptions, matching
from firsthand.entities.forms import Form, bare, collect
from firsthand.entities.groups import Groups
from firsthand.entities.publicity import public
from firsthand.entities.spelling import fold
from firsthand.model.decision import Decision
from firsthand.model.document import Document
from firsthand.model.facts import Facts, Marks
from firsthand.model.record import Record, make_id
from firsthand.model.source import Merge, Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind, Verdict


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
    first_ids = _ids(forms, groups.members(range(len(forms))))
    _hold_apart(forms, groups, obeyed, first_ids)
    proposals = matching.match(forms, groups)
    proposals.extend(descriptions.settle(forms, groups))
    _decide(forms, groups, obeyed)
    members = groups.members(range(len(forms)))
    ids = _ids(forms, members)
    number = {id(form): ids[groups.find(i)] for i, form in enumerate(forms)}
    proposed = _proposed(forms, groups, proposals)
    sources = [_source(ids[root], [forms[i] for i in group], _merges(forms, group, groups), proposed[root])
               for root, group in members.items()]  # fmt: skip
    lookup = _affiliations(sources)
    finished = (_decided(_affiliated(source, members_of, lookup), obeyed)
                for source, members_of in zip(sources, members_forms(forms, members), strict=True))  # fmt: skip
    chains = {mention: number[id(form)] for mention, form in of_mention.items()}
    resolved = tuple(_chained(statement, chains) for statement in statements)
    return Resolution(
        sources=tuple(sorted(finished, key=lambda source: source.id)),
        statements=resolved,
        facts=_held(marks, resolved),
    )


def members_forms(
    forms: Sequence[Form], members: Mapping[int, Sequence[int]]
) -> Iterable[list[Form]]:
    """Yield the forms of every group, in the order of the groups."""
    for group in members.values():
        yield [forms[i] for i in group]


def _chained(statement: Statement, chains: Mapping[str, str]) -> Statement:
    chain = tuple(chains[mention.id] for mention in statement.mentions)
    return msgspec.structs.replace(statement, chain=chain)


def _held(marks: Sequence[Marks], statements: Sequence[Statement]) -> tuple[Facts, ...]:
    """Return the facts with every figure in the hands of the end of its statement's chain."""
    holder = {statement.id: statement.chain[-1] for statement in statements if statement.chain}
    found = []
    for facts in (facts for mark in marks for facts in mark.facts):
        by = holder.get(facts.statement, "")
        figures = tuple(msgspec.structs.replace(figure, holder=by) for figure in facts.figures)
        found.append(msgspec.structs.replace(facts, figures=figures))
    return tuple(sorted(found, key=lambda facts: facts.statement))


def _canonical(forms: Sequence[Form]) -> str:
    """Return the fullest and most frequent name of a group."""
    named = [form for form in forms if form.named] or list(forms)
    publishers = [form for form in named if form.publisher]
    counted = Counter(
        bare(form.text) if form.kind == SourceKind.PERSON else form.text
        for form in publishers or named
    )
    full = {name for name in counted if len(name.split()) > 1 and "." not in name}
    pool = full or set(counted)
    return min(pool, key=lambda name: (-counted[name], not name.isascii(), -len(name), name))


def _kind(forms: Sequence[Form]) -> SourceKind:
    named = [form for form in forms if form.named] or list(forms)
    counted = Counter(form.kind for form in named)
    return min(counted, key=lambda kind: (-counted[kind], str(kind)))


def _ids(forms: Sequence[Form], members: Mapping[int, Sequence[int]]) -> dict[int, str]:
    """Return an id for every group: by its name, and for unnamed ones by their first report too."""
    ids: dict[int, str] = {}
    used: set[str] = set()
    for root in sorted(members):
        group = [forms[i] for i in members[root]]
        name, kind = fold(_canonical(group)), _kind(group)
        named = any(form.named for form in group)
        family = "thing" if any(form.thing for form in group) else str(kind)
        identity = make_id("src", family, name, "" if named else group[0].document)
        if identity in used:
            identity = make_id("src", family, name, group[0].document, group[0].at)
        used.add(identity)
        ids[root] = identity
    return ids


def _matches(form: Form, wanted: str, identity: str) -> bool:
    return wanted == identity or fold(wanted) in {
        fold(form.text),
        *(fold(text) for text in form.spellings),
    }


def _hold_apart(
    forms: Sequence[Form], groups: Groups, decisions: Sequence[Decision], ids: Mapping[int, str]
) -> None:
    """Note the pairs that people found different, before anything is joined."""
    for decision in decisions:
        if decision.verdict == Verdict.DIFFERENT and len(decision.about) == 2:
            left, right = ([i for i, form in enumerate(forms) if _matches(form, wanted, ids[i])]
                           for wanted in decision.about)  # fmt: skip
            for i in left:
                for j in right:
                    if i != j:
                        groups.keep_apart(i, j)


def _decide(forms: Sequence[Form], groups: Groups, decisions: Sequence[Decision]) -> None:
    """Join what people found to be the same."""
    ids = _ids(forms, groups.members(range(len(forms))))
    for decision in decisions:
        if decision.verdict == Verdict.SAME and len(decision.about) == 2:
            left, right = ([i for i, form in enumerate(forms) if _matches(form, wanted, ids[groups.find(i)])]
                           for wanted in decision.about)  # fmt: skip
            for i in right:
                if left:
                    groups.join(left[0], i, f"{decision.who} decided that they are the same")


def _merges(forms: Sequence[Form], group: Sequence[int], groups: Groups) -> tuple[Merge, ...]:
    found = {(forms[i].text, groups.reasons[i]) for i in group if i in groups.reasons}
    return tuple(Merge(name=name, reason=reason) for name, reason in sorted(found))


def _proposed(
    forms: Sequence[Form], groups: Groups, proposals: Sequence[matching.Proposal]
) -> dict[int, tuple[Merge, ...]]:
    """Return the proposals that are still open, by group."""
    found: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for left, right, reason in proposals:
        if groups.find(left) != groups.find(right) and not groups.held_apart(left, right):
            found[groups.find(left)].add((forms[right].text, reason))
    merged = {root: tuple(Merge(name=name, reason=reason, certain=False) for name, reason in sorted(pairs))
              for root, pairs in found.items()}  # fmt: skip
    return defaultdict(tuple, merged)


def _source(
    identity: str, forms: Sequence[Form], merges: tuple[Merge, ...], proposed: tuple[Merge, ...]
) -> Source:
    kind, name = _kind(forms), _canonical(forms)
    roles = Counter(role for form in forms for role in (*form.roles, *form.titles))
    listed = sorted(roles, key=lambda role: (-roles[role], role))
    spellings = dict.fromkeys(
        [name, *sorted({text for form in forms for text in (form.text, *form.spellings)})]
    )
    return Source(
        id=identity,
        kind=kind,
        name=name,
        names=tuple(spellings),
        role=listed[0] if listed else "",
        roles=tuple(listed),
        public=public(kind, forms),
        minor=any(form.minor for form in forms),
        merges=(*merges, *proposed),
        mentions=tuple(dict.fromkeys(each for form in forms for each in form.ids)),
    )


def _affiliations(sources: Iterable[Source]) -> dict[str, str]:
    """Return the sources that are bodies or outlets by every folded name."""
    bodies = {SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET}
    return {
        fold(bare(name)): source.id
        for source in sources
        if source.kind in bodies
        for name in source.names
    }


def _affiliated(source: Source, forms: Sequence[Form], lookup: Mapping[str, str]) -> Source:
    for text in (text for form in forms for text in form.affiliations):
        found = lookup.get(fold(bare(text)))
        if found and found != source.id:
            return msgspec.structs.replace(source, affiliation=found)
    return source


def _decided(source: Source, decisions: Iterable[Decision]) -> Source:
    """Apply what people decided about one source; the last decision counts."""
    known = {source.id, *(fold(name) for name in source.names)}
    for decision in decisions:
        if not any(wanted in known or fold(wanted) in known for wanted in decision.about):
            continue
        if decision.verdict in {Verdict.PUBLIC, Verdict.PROTECT}:
            source = msgspec.structs.replace(source, public=decision.verdict == Verdict.PUBLIC)
        elif decision.verdict == Verdict.RENAME and decision.value:
            names = tuple(dict.fromkeys([decision.value, *source.names]))
            source = msgspec.structs.replace(source, name=decision.value, names=names)
    return source
