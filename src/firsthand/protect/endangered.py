"""Finds people whose role is public and who are at risk all the same.

An editor who disappeared, a lawyer under arrest, a captain who deserted, whoever speaks for the
families: a role makes nobody safe to whom the case happens. Read from the words beside the name.
"""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.model.case import CaseRecords
from firsthand.model.terms import Basis, SourceKind
from firsthand.protect.endangered_named import (
    is_dead,
    is_hurt,
    is_surely_dead,
    is_victim,
    named_forms,
    namings,
)
from firsthand.protect.endangered_offices import (
    holds_only,
    is_low,
    is_voice,
    keeps_house,
    led_neighbours,
    obeys,
)
from firsthand.protect.endangered_words import SAW, SAYS_OF_SELF, TRIED
from firsthand.protect.fold import clean
from firsthand.protect.match import Matcher
from firsthand.protect.sounds import alike

_LIVED = frozenset({Basis.VICTIM, Basis.WITNESS, Basis.RELATIVE})
_SUFFERED = frozenset({Basis.VICTIM, Basis.RELATIVE})


def endangered_sources(records: CaseRecords) -> frozenset[str]:
    """Return the ids of people whom any report names as one to whom the case happened.

    So are those of a low rank who tell what they saw or suffered: soldiers who speak are at risk.
    """
    matcher = Matcher(dict(named_forms(records.sources)))
    texts = [clean(document.text) for document in records.documents]
    named = [each for text in texts for each in namings(text, matcher)]
    victims = {one.owner for one in named if is_victim(one)}
    hurt = {one.owner for one in named if is_hurt(one.before, one.after)}
    dead = {one.owner for one in named if is_dead(one.before, one.after)}
    tried = {one.owner for one in named if TRIED.match(one.after)}
    told = {one.owner for one in named if SAYS_OF_SELF.match(one.after)}
    gone = {one.owner for one in named if is_surely_dead(one.before, one.after)}
    fallen = {
        one.id for one in records.sources if one.id in dead and holds_only(one, led_neighbours)
    }
    saw = {one.owner for one in named if SAW.match(one.after)}
    told |= {one.id for one in records.sources if one.id in saw and holds_only(one, is_low)}
    tried = {one.id for one in records.sources if one.id in tried and holds_only(one, is_voice)}
    told = {one.id for one in records.sources if one.id in told and holds_only(one, obeys)}
    found = frozenset(
        [*victims, *(hurt - gone), *fallen, *tried, *told, *_tellers(records), *_writers(records)]
    )
    return found | alike(records.sources, found)


def _tellers(records: CaseRecords) -> Iterator[str]:
    """Yield the ids of people known by a low rank alone who tell of what they lived through."""
    lived = {said.chain[-1] for said in records.statements if said.chain and said.basis in _LIVED}
    for source in records.sources:
        person = source.kind is SourceKind.PERSON
        if person and source.id in lived and (holds_only(source, obeys) or keeps_house(source)):
            yield source.id


def _writers(records: CaseRecords) -> Iterator[str]:
    """Yield the ids of people who write down what befell them or theirs, lawyers too."""
    people = {source.id for source in records.sources if source.kind is SourceKind.PERSON}
    for said in records.statements:
        if said.basis in _SUFFERED and len(said.chain) == 1 and said.chain[0] in people:
            yield said.chain[0]
