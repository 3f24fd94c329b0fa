"""The figures of a claim: one count only, each with its holder, later ones marked as updates."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

import msgspec

from firsthand.claims.lexicon import ACTS
from firsthand.claims.passages import Passage
from firsthand.claims.words import SAME_COUNT, acts, ages, concepts, counted
from firsthand.model.facts import Figure
from firsthand.model.terms import ClaimType

ENOUGH = 0.15
"""Share of a claim's statements that must give a count, for it to be the claim's."""
ALONE = 1
"""A single one beside greater figures is one of those counted, not another count of them."""
FAR = 30
"""How many times the middle figure a figure may be before it counts something else."""
SMALL = 3
"""Figures up to this are too common to be known by their value."""
SEVERAL = 2
"""Reports that must tell a figure of another count than the claim's own."""
Held = tuple[Passage, Figure]
Told = tuple[Passage, Figure, str]
_LISTED = """
people person persons man men woman women resident residents villager villagers worker workers
civilian civilians citizen citizens name names victim victims other others member members inhabitant
inhabitants patient patients student students protester protesters youth youths человек люди людей
мужчин мужчины женщин женщины жителей жители фамилий имён personnes personne hommes femmes
habitants noms ouvriers
"""
PEOPLE = frozenset(_LISTED.split())
"""Nouns that say whom, not what happened to them: the statement's act says what is counted."""


_LISTED_PARTS = """
arms bones bruises eyes feet fingers hands heads holes kidneys legs nails ribs teeth toes wounds
"""
BODY_PARTS = frozenset(_LISTED_PARTS.split())
"""What is counted on one body: three broken fingers are not three people hurt."""


SPOKEN = {
    "kill": "killed", "wound": "wounded", "detain": "detained", "vanish": "missing",
    "release": "released", "evict": "evicted", "destroy": "destroyed", "burn": "burnt",
    "house": "houses", "family": "families", "beat": "beaten", "shoot": "shots",
}  # fmt: skip
"""How a count is called where the words leave it open."""


def figures_of(
    passages: Sequence[Passage], kind: ClaimType, outlets: frozenset[str] = frozenset()
) -> tuple[Figure, ...]:
    """Return the figures of a claim: its own count, and others that several reports tell with it.

    `outlets` are the source ids of outlets. Each figure says what it counts, so that a reader never
    takes two counts for one. A holder who gives the same figure twice in one document is listed
    once. "None" is a denial and no figure.
    """
    kept: dict[tuple[object, ...], tuple[str, Figure]] = {}
    chosen = _chosen(_told(passages), kind, len(passages), outlets)
    for passage, held in _attributed(chosen, outlets):
        value = (passage.document.id, held.holder, held.low, held.high, held.qualifier)
        kept.setdefault(value, (passage.document.published or "", held))
    return _updates(
        sorted(
            kept.values(), key=lambda dated: (dated[0], dated[1].said.document, dated[1].said.start)
        )
    )


def things_counted(passage: Passage) -> frozenset[str]:
    """Return the keys of the things a statement counts; what it leaves open is left out."""
    keys = {_key(passage, figure) for figure in passage.facts.figures if _counts(passage, figure)}
    return frozenset(keys - {""})


def _told(passages: Sequence[Passage]) -> list[Told]:
    """Every figure of the statements that counts something, with the key of what it counts."""
    return [
        (passage, figure, _key(passage, figure))
        for passage in passages
        for figure in passage.facts.figures
        if _counts(passage, figure)
    ]


def _chosen(
    told: Sequence[Told], kind: ClaimType, size: int, outlets: frozenset[str]
) -> list[Held]:
    """The figures of the claim's own count, and those of other counts that enough reports tell."""
    count = _own_count([key for _, _, key in told if key], kind, size)
    if not count:
        return []
    own = [(p, f) for p, f, key in told if key == count]
    own += [(p, f) for p, f, key in told if not key and _nearby(p, count)]
    chosen = [(p, _named(p, f, count, _name(told, count))) for p, f in _sound(own)]
    for other in sorted({key for _, _, key in told} - {count, ""}):
        chosen += [
            (p, _named(p, f, other, _name(told, other))) for p, f in _widely(told, other, outlets)
        ]
    return chosen


def _widely(told: Sequence[Told], count: str, outlets: frozenset[str]) -> list[Held]:
    """The figures of another count that somebody gives and at least two reports tell."""
    reports: dict[tuple[object, ...], set[str]] = defaultdict(set)
    for passage, figure, _ in told:
        reports[figure.low, figure.high].add(passage.document.id)
    return [
        (passage, figure)
        for passage, figure, key in told
        if key == count
        and _size(figure) > SMALL
        and len(reports[figure.low, figure.high]) >= SEVERAL
        and not _own_voice(passage, figure, outlets)
    ]


def _sound(held: Sequence[Held]) -> list[Held]:
    """The figures without those that can't be the count: "one of them", or far off the others."""
    sizes = sorted(_size(figure) for _, figure in held)
    if not sizes:
        return []
    middle = sizes[len(sizes) // 2]
    least = ALONE if sizes[-1] > ALONE + 1 else 0
    return [
        (passage, figure)
        for passage, figure in held
        if least < _size(figure) <= FAR * max(middle, 1)
    ]


def _attributed(held: Sequence[Held], outlets: frozenset[str]) -> list[Held]:
    """The figures, with an outlet's own in the hands of who gives the same one in its report.

    The lead of a report sums up what the body attributes. What another report attributes stays
    out of it: the outlet may have counted for itself.
    """
    givers: dict[tuple[object, ...], Counter[str]] = defaultdict(Counter)
    for passage, figure in held:
        if figure.holder not in outlets:
            givers[_said(passage, figure)][figure.holder] += 1
    return [
        (passage, _given(figure, givers[_said(passage, figure)]))
        if _own_voice(passage, figure, outlets)
        else (passage, figure)
        for passage, figure in held
    ]


def _given(figure: Figure, votes: Counter[str]) -> Figure:
    """The figure with the holder to whom its report attributes it most, if to anybody."""
    if not votes:
        return figure
    return msgspec.structs.replace(figure, holder=min(votes, key=lambda by: (-votes[by], by)))


def _own_voice(passage: Passage, figure: Figure, outlets: frozenset[str]) -> bool:
    """Whether an outlet gives a figure itself, with no source for it."""
    return figure.holder in outlets and figure.holder in passage.statement.chain[:1]


def _said(passage: Passage, figure: Figure) -> tuple[object, ...]:
    return passage.document.id, figure.low, figure.high, figure.qualifier


def _size(figure: Figure) -> int:
    return figure.low or figure.high or 0


def _counts(passage: Passage, figure: Figure) -> bool:
    """Whether the figure counts something: neither "none" nor somebody's age."""
    aged = figure.low == figure.high and figure.low in ages(passage.text)
    return bool(figure.low or figure.high) and not aged


def _key(passage: Passage, figure: Figure) -> str:
    """The thing counted; "" where the words leave it to the claim ("the ministry says two")."""
    if not figure.what:
        return ""
    if figure.what.lower() in BODY_PARTS:
        return figure.what.lower()
    key = counted(figure.what)
    if figure.what.lower() not in PEOPLE and key:
        return key
    spoken = acts(passage.text)
    return min(spoken, key=lambda act: (-spoken[act], act)) if spoken else ""


def _nearby(passage: Passage, count: str) -> bool:
    """Whether the sentence, or the one before, speaks of what the claim counts."""
    around = f"{passage.before} {passage.sentence}"
    return count in {SAME_COUNT.get(concept, concept) for concept in concepts(around)}


def _own_count(keys: Sequence[str], kind: ClaimType, size: int) -> str | None:
    """The count a claim is about: the one most spoken of, its own kind of act before others."""
    votes = {key: n for key, n in Counter(keys).items() if n >= ENOUGH * size}
    if not votes:
        return None
    own = {key: n for key, n in votes.items() if key in ACTS and ACTS[key][0] == kind}
    return min(own or votes, key=lambda key: (-votes[key], key))


def _named(passage: Passage, figure: Figure, count: str, name: str) -> Figure:
    """The figure with what it counts and its holder: the first-hand end of the chain.

    A noun that only says whom ("people"), or in another script or with accents, gives way to
    `name`, so that one count stands in one table.
    """
    chain, what = passage.statement.chain, figure.what.strip()
    telling = what.isascii() and what.lower() not in PEOPLE and counted(what) == count
    return msgspec.structs.replace(
        figure,
        what=what if telling else name,
        holder=figure.holder or (chain[-1] if chain else ""),
    )


def _name(told: Sequence[Told], count: str) -> str:
    """What a count is called: its own name, else the noun with which it is mostly told."""
    nouns = Counter(f.what for _, f, key in told if key == count and f.what)
    often = min(nouns, key=lambda n: (not n.isascii(), -nouns[n], n), default=count)
    return SPOKEN.get(count, often)


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
