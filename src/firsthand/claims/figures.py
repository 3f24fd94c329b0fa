"""The figures of a claim: its own count, each figure with its holder, and what replaced what."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from types import MappingProxyType

import msgspec

from firsthand.claims.lexicon import ACTS
from firsthand.claims.one_holder import one_holder
from firsthand.claims.own_counts import SEVERAL, SMALL
from firsthand.claims.passages import Passage
from firsthand.claims.told import PEOPLE, Told, number, value
from firsthand.claims.updates import with_updates
from firsthand.claims.words import SAME_COUNT, concepts, counted
from firsthand.model.facts import Figure

ALONE = 1
"""A single one beside greater figures is one of those counted, unless several reports tell it."""
FAR = 10
"""How many times the middle figure a figure may be before it counts something else."""

Bounds = tuple[int | None, int | None]
"""The lower and the upper bound of a figure."""
Number = tuple[Bounds, str | None]
"""Bounds with the count they are told of; None for whatever is counted."""
Said = tuple[str, int]
"""Id of a statement and an offset in its document."""

NOBODY: Mapping[str, str] = MappingProxyType({})
"""No unnamed sources."""
SPOKEN = {
    "kill": "killed", "wound": "wounded", "detain": "detained", "vanish": "missing",
    "release": "released", "evict": "evicted", "destroy": "destroyed", "burn": "burnt",
    "house": "houses", "family": "families", "beat": "beaten", "shoot": "shots",
}  # fmt: skip
"""How a count is called where the words leave it open."""


def shown(
    given: Sequence[Told],
    count: str | None,
    outlets: frozenset[str],
    lent: Sequence[Told] = (),
    described: Mapping[str, str] = NOBODY,
    reports: int = SEVERAL,
) -> tuple[Figure, ...]:
    """Return what a claim with this count shows of what its statements tell, by date.

    It shows its own count, and others that several reports tell with it; where only one of all the
    `reports` of the claim is there, whatever that one counts. `lent` are figures of the same count
    that statements of other claims give; `outlets` the source ids of outlets, and `described` the
    names of unnamed sources by theirs. Each figure says what it counts, so that a
    reader never takes two counts for one. A holder who gives the same figure twice in one document
    is listed once. Where several reports tell a claim, "none" is a figure beside numbers of the
    same count only, and a denial elsewhere.
    """
    kept: dict[tuple[object, ...], tuple[str, Figure]] = {}
    chosen = _chosen(given, count, outlets, lent)
    if reports < SEVERAL:
        chosen += _rest(given, chosen, count)
    held = _attributed(chosen, outlets)
    for each in one_holder(held, described):
        figure, document = each.figure, each.passage.document
        same = (document.id, figure.holder, figure.low, figure.high, figure.qualifier)
        kept.setdefault(same, (document.published or "", figure))
    return with_updates(
        sorted(
            kept.values(), key=lambda dated: (dated[0], dated[1].said.document, dated[1].said.start)
        )
    )


def _chosen(
    given: Sequence[Told], count: str | None, outlets: frozenset[str], lent: Sequence[Told]
) -> list[Told]:
    """The figures of the claim's own count, and those of other counts that enough reports tell."""
    if not count:
        return _others(given, "", frozenset(), outlets)
    own = [*_own(given, count, outlets), *lent]
    sound = _sound(own)
    name = _name(own, count)
    chosen = [_named(each, count, name) for each in [*sound, *_none(given, count, sound)]]
    return chosen + _others(given, count, {_place(each) for each in own}, outlets)


def _others(
    given: Sequence[Told], count: str, own: Set[Said], outlets: frozenset[str]
) -> list[Told]:
    """The figures of other counts that enough reports tell; `own` says where the claim's stand."""
    by_count: dict[str, list[Told]] = defaultdict(list)
    for each in given:
        if each.key not in {count, ""} and _place(each) not in own:
            by_count[each.key].append(each)
    tellers = _tellers(given)
    chosen: list[Told] = []
    for other in sorted(by_count):
        name = _name(by_count[other], other)
        chosen += [
            _named(each, other, name) for each in by_count[other] if _widely(each, tellers, outlets)
        ]
    return chosen


def _rest(given: Sequence[Told], chosen: Sequence[Told], count: str | None) -> list[Told]:
    """What else the only report of a claim counts, each under its own name.

    Whom it counts is kept as it is said: which act they suffered the words leave open.
    """
    known = {_place(each) for each in chosen}
    rest = [
        each for each in given
        if _place(each) not in known
        and not (each.sure and each.key == count and number(each.figure))
    ]  # fmt: skip
    return [_named(e, e.key, _name([e], e.key) if e.sure else e.figure.what) for e in rest]


def _place(each: Told) -> Said:
    """The statement and the offset at which a figure is said."""
    return each.passage.statement.id, each.figure.said.start


def _tellers(given: Sequence[Told]) -> dict[Number, set[str]]:
    """The reports that tell each number: of whatever, and surely of one count."""
    tellers: dict[Number, set[str]] = defaultdict(set)
    for each in given:
        counts = {None, each.key} if each.sure else {None}
        for count in counts:
            tellers[value(each.figure), count].add(each.passage.document.id)
    return tellers


def _own(given: Sequence[Told], count: str, outlets: frozenset[str]) -> list[Told]:
    """The figures of one count: by their own words, or by what stands around them.

    A number that an outlet gives in its own voice has to say what it counts: "in the weekly it was
    nine" only mentions one.
    """
    numbers = [each for each in given if number(each.figure)]
    own = [each for each in numbers if each.key == count]
    return own + [
        each
        for each in numbers
        if each.key != count
        and not each.sure
        and not _own_voice(each, outlets)
        and _left_to(each, count)
    ]


def _left_to(each: Told, count: str) -> bool:
    """Whether a figure whose words leave open what it counts is one of this count."""
    if each.figure.what and count not in ACTS:
        return False  # people are no count of things
    return number(each.figure) > SMALL or count in each.acts or _nearby(each.passage, count)


def _none(given: Sequence[Told], count: str, beside: Sequence[Told]) -> list[Told]:
    """Who says "none" of the count, where somebody gives a number of the same."""
    if not beside:
        return []
    return [
        each for each in given
        if each.sure and each.key == count and not number(each.figure)
    ]  # fmt: skip


def _widely(each: Told, tellers: Mapping[Number, Set[str]], outlets: frozenset[str]) -> bool:
    """Whether somebody gives a figure and at least two reports tell it; a small one as the same."""
    if not number(each.figure) or _own_voice(each, outlets):
        return False
    small = number(each.figure) <= SMALL
    reports = tellers.get((value(each.figure), each.key if small else None), frozenset())
    return len(reports) >= SEVERAL and number(each.figure) > ALONE


def _sound(held: Sequence[Told]) -> list[Told]:
    """The figures without those that can't be the count: "one of them", or far off the others."""
    sizes = sorted(number(each.figure) for each in held)
    if not sizes:
        return []
    middle = sizes[len(sizes) // 2]
    reports: dict[int, set[str]] = defaultdict(set)
    for each in held:
        reports[number(each.figure)].add(each.passage.document.id)
    least = ALONE if sizes[-1] > ALONE + 1 and len(reports[ALONE]) < SEVERAL else 0
    return [each for each in held if least < number(each.figure) <= FAR * max(middle, 1)]


def _attributed(held: Sequence[Told], outlets: frozenset[str]) -> list[Told]:
    """The figures, with an outlet's own in the hands of who gives the same one in its report.

    The lead of a report sums up what the body attributes. What another report attributes stays
    out of it: the outlet may have counted for itself.
    """
    givers: dict[tuple[object, ...], Counter[str]] = defaultdict(Counter)
    for each in held:
        if each.figure.holder not in outlets:
            givers[_said(each)][each.figure.holder] += 1
    return [_given(each, givers) if _own_voice(each, outlets) else each for each in held]


def _given(each: Told, givers: Mapping[tuple[object, ...], Counter[str]]) -> Told:
    """The figure with the holder to whom its report attributes it most, if to anybody."""
    votes = givers.get(_said(each))
    if not votes:
        return each
    holder = min(votes, key=lambda by: (-votes[by], by))
    return each._replace(figure=msgspec.structs.replace(each.figure, holder=holder))


def _own_voice(each: Told, outlets: frozenset[str]) -> bool:
    """Whether an outlet gives a figure itself, with no source for it."""
    holder = each.figure.holder
    return holder in outlets and holder in each.passage.statement.chain[:1]


def _said(each: Told) -> tuple[object, ...]:
    return each.passage.document.id, each.figure.low, each.figure.high, each.figure.qualifier


def _nearby(passage: Passage, count: str) -> bool:
    """Whether the sentence, or the one before, speaks of what the claim counts."""
    around = f"{passage.before} {passage.sentence}"
    return count in {SAME_COUNT.get(concept, concept) for concept in concepts(around)}


def _named(each: Told, count: str, name: str) -> Told:
    """The figure with what it counts and its holder: the first-hand end of the chain.

    A noun that only says whom ("people"), or in another script or with accents, gives way to
    `name`, so that one count stands in one table.
    """
    figure, chain = each.figure, each.passage.statement.chain
    what = figure.what.strip()
    telling = what.isascii() and what.lower() not in PEOPLE and counted(what) == count
    return each._replace(
        figure=msgspec.structs.replace(
            figure,
            what=what if telling else name,
            holder=figure.holder or (chain[-1] if chain else ""),
        )
    )


def _name(given: Sequence[Told], count: str) -> str:
    """What a count is called: its own name, else the noun with which it is mostly told."""
    nouns = Counter(e.figure.what for e in given if e.key == count and e.figure.what)
    often = min(nouns, key=lambda n: (not n.isascii(), -nouns[n], n), default=count)
    return SPOKEN.get(count, often)
