"""Decides what a form names in one document: a person unless something speaks against it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from firsthand.entities.beside import Role
from firsthand.entities.capitals import Run, is_general_staff
from firsthand.entities.joining import ENGLISH_SMALL
from firsthand.entities.lexicon import ENGLISH, Lexicon
from firsthand.entities.words_english import ORGANISATION_NOUNS

SIGNED = "author"
"""The role of whoever signs a report, a photograph or a translation."""
_BEHIND = re.compile(r"\s?\b(?:that|which|who|whose|with|of|for|in|from|at|by|on)\s")
PERSON, ORGANISATION, GOVERNMENT, OUTLET, PLACE, NOTHING = (
    "person", "organisation", "government", "outlet", "place", "nothing",
)  # fmt: skip


@dataclass(frozen=True)
class Sighting:
    """One run of capitals with all that its surroundings say."""

    run: Run
    exact: str
    words: Lexicon
    votes: Mapping[str, float]
    age: int | None
    role: Role | None
    role_stands_before: bool
    tagged: str = ""
    """What the language model takes it for."""


@dataclass
class Tally:
    """All sightings of one form in a document."""

    sightings: list[Sighting] = field(default_factory=list)
    votes: dict[str, float] = field(default_factory=lambda: defaultdict(float))

    def add(self, sighting: Sighting) -> None:
        """Count one more sighting."""
        self.sightings.append(sighting)
        for kind, weight in (*sighting.votes.items(), *own_votes(sighting)):
            self.votes[kind] += weight


def own_votes(sighting: Sighting) -> Iterable[tuple[str, float]]:
    """Yield what the run itself, its title, age, role and model tag say."""
    run, words = sighting.run, sighting.words
    low = [words.base(word) for word in run.words]
    if run.title:
        yield PERSON, 4 if {words.base(word) for word in run.title} & words.titles else 2.5
    if sighting.age is not None:
        yield PERSON, 4
    if sighting.role and describes_body(sighting.role, words):
        yield ORGANISATION, 4
    elif sighting.role and sighting.role.head != SIGNED:
        yield PERSON, 4 if _lives(sighting) else 2.5
    if sighting.tagged:
        yield sighting.tagged, 1.5 if sighting.tagged == PERSON else 1.0
    if any(len(word) == 2 and word.endswith(".") for word in run.words):
        yield PERSON, 3
    if len(run.words) == 2 and not set(low) & (words.organisations | words.places | words.outlets):
        yield PERSON, 1.0
    yield from _shape_votes(low, words, sighting.exact)


def _lives(sighting: Sighting) -> bool:
    """Whether a trade or kinship behind a name says that its bearer is somebody: ", a nurse,"."""
    words = sighting.words
    told = sighting.role is not None and sighting.role.head in words.private_roles | words.kin
    return told and not sighting.role_stands_before


def describes_body(role: Role, words: Lexicon) -> bool:
    """Whether a description is a body's: "Sluice Light, a volunteer group that hands out tea"."""
    bodies = ORGANISATION_NOUNS | words.organisations
    said = [words.base(word) for word in _BEHIND.split(f"{role.phrase} ")[0].split()]
    if words.genitive:  # what stands behind its noun belongs to it: "the ministry's spokesman"
        said = [word for word in said if word in words.roles | bodies][:1]
    return any(head not in words.roles and head in bodies for head in said[-1:])


def _shape_votes(low: Sequence[str], words: Lexicon, exact: str) -> Iterable[tuple[str, float]]:
    if len(low) > 1 and (low[-1] in words.places or low[0] in words.places):
        yield PLACE, 3
    if any(word in words.organisations for word in (low if len(low) > 1 else ())):
        yield ORGANISATION, 3
    if is_general_staff(low):
        yield ORGANISATION, 4
    if _is_office_of_a_place(low, words):
        yield ORGANISATION, 6  # "MAYOR'S OFFICE OF PORT TARSK": whose it is does not make it his
    if len(low) > 1 and any(word in words.outlets for word in low):
        yield OUTLET, 3
    if exact.isupper() and 2 <= len(exact) <= 5 and "." not in exact:
        yield ORGANISATION, 2
    if "&" in exact or low[-1].isdigit():
        yield ORGANISATION, 4
    if words is not ENGLISH and ENGLISH_SMALL & set(low[1:-1]) and words.places.isdisjoint(low):
        yield ORGANISATION, 3


def _is_office_of_a_place(low: Sequence[str], words: Lexicon) -> bool:
    """Whether a name is "Office of Port Tarsk"; "Office of Ada Rill" names her."""
    behind = low[2:]
    placed = bool(behind) and (behind[0] in words.places or behind[-1] in words.places)
    return placed and low[1] == "of" and low[0] in words.organisations


def verdict(tally: Tally) -> str:
    """Return the kind that the votes speak for; a person where nothing speaks."""
    votes = tally.votes
    person = votes.get(PERSON, 0.0)
    things = {
        ORGANISATION: votes.get(ORGANISATION, 0.0) + 0.5 * votes.get("thing", 0.0),
        OUTLET: votes.get(OUTLET, 0.0) + 0.4 * votes.get("thing", 0.0),
        PLACE: votes.get(PLACE, 0.0) + 0.3 * votes.get("thing", 0.0),
    }
    best = max(things, key=lambda kind: (things[kind], kind))
    if things[best] <= person or things[best] == 0:
        return PERSON
    return best


def settle(
    tallies: Mapping[tuple[str, ...], Tally], outlets: frozenset[tuple[str, ...]]
) -> dict[tuple[str, ...], str]:
    """Return the kind of every form of a document; short forms follow the long ones."""
    kinds = {}
    for key, tally in tallies.items():
        kinds[key] = OUTLET if key in outlets else verdict(tally)
        if kinds[key] == ORGANISATION and _governs(tally):
            kinds[key] = GOVERNMENT
        if kinds[key] == PERSON and _ordinary(key, tally):
            kinds[key] = NOTHING
    longer = _longer_forms(kinds)
    for key in kinds:
        inherited = longer.get(key, [])
        if len(key) == 1 and inherited:
            kinds[key] = _inherit(kinds[key], inherited, tallies[key])
    return kinds


def _inherit(own: str, inherited: Sequence[str], tally: Tally) -> str:
    """A word of a person's name is that person, unless it is much rather something else."""
    if PERSON in inherited:
        return PERSON
    strong = tally.votes.get(PERSON, 0.0) >= 2.5
    return own if own == PERSON and strong else inherited[0]


def _longer_forms(kinds: Mapping[tuple[str, ...], str]) -> dict[tuple[str, ...], list[str]]:
    found: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for key, kind in kinds.items():
        if len(key) > 1 and kind not in {NOTHING}:
            parts = key if kind in {PERSON} else key[:1]
            for part in parts:
                found[(part,)].append(kind)
    return found


def _governs(tally: Tally) -> bool:
    first = tally.sightings[0]
    return any(first.words.base(word) in first.words.governments for word in first.run.words)


def _ordinary(key: Sequence[str], tally: Tally) -> bool:
    """Whether a form is only ever ordinary words with a capital: it begins sentences or headings.

    A title, an age, a role or the model's word for it keeps a form, since a missed name does harm.
    """
    if any(_personal(sighting) for sighting in tally.sightings):
        return False
    if len(key) > 1:
        return all(_known(sighting, word) for sighting in tally.sightings for word in key)
    return all(_dull(sighting) for sighting in tally.sightings)


def _personal(sighting: Sighting) -> bool:
    if sighting.run.title or sighting.age is not None or sighting.votes.get(PERSON, 0.0) >= 2:
        return True
    lone = len(sighting.run.words) == 1 and sighting.run.first
    if not lone and sighting.role and not describes_body(sighting.role, sighting.words):
        return True
    return sighting.tagged == PERSON and not (lone and _known(sighting, sighting.run.words[0]))


def _known(sighting: Sighting, word: str) -> bool:
    words = sighting.words
    low = word.casefold()
    return words.common(words.base(low)) or words.common(low)


def _dull(sighting: Sighting) -> bool:
    """Whether this sighting of a lone word gives no reason to take it for a name."""
    run, words = sighting.run, sighting.words
    unmarked = run.first or run.shouted
    base = words.base(run.words[0])
    if base in words.roles | words.organisations | words.titles | words.outlets | words.places:
        return True
    if not words.common("") and words.elides:  # no dictionary: only what surrounds it can tell
        return unmarked and not sighting.votes.get(PERSON)
    return _known(sighting, run.words[0]) and (unmarked or sighting.votes.get("thing", 0) > 0)
