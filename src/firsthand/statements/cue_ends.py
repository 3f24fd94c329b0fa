"""Completes a cue: whom the speaker told, who passed it on, and whom the source cites."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.addressees import addressee_of
from firsthand.statements.citing import (
    QUOTES,
    before_citing,
    cited_by,
    quoted_by,
    quoted_person,
    words_of,
)
from firsthand.statements.cue import Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.partners import partners_of, spoken_through
from firsthand.statements.passing import CARRIED, passed_on_by
from firsthand.statements.prepositions import with_preposition
from firsthand.statements.relays import carried_by, maker, places_of, quoting
from firsthand.statements.russian_relays import (
    brought_by,
    heard_by,
    interviewer,
    named,
    staff_house,
)
from firsthand.statements.sourcing import had_by, had_in_turn, rests_on, with_name
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree


def _house(tree: Tree, index: int, lexicon: Lexicon) -> int:
    """Return the house of "корреспондент «Вехи»", any other noun as it is."""
    house = staff_house(tree, index, lexicon)
    return index if house is None else house


def _bringers(tree: Tree, source: int, lexicon: Lexicon) -> list[int]:
    """Return who brings a source by what stands beside it."""
    found = [*passed_on_by(tree, source), *brought_by(tree, source, lexicon)]
    return [*found, *interviewer(tree, source, lexicon)]


def _housed(
    tree: Tree, source: int | None, relays: list[int], lexicon: Lexicon
) -> tuple[int | None, list[int]]:
    """Return source and relays with the house in place of its nameless staff."""
    relays = [_house(tree, relay, lexicon) for relay in relays]
    house = None if source is None else _house(tree, source, lexicon)
    if source is None or house is None or house == source:
        return source, relays
    return (source, [*relays, house]) if named(tree, source) else (house, relays)


def completed(tree: Tree, cue: Cue, lexicon: Lexicon) -> Cue | None:
    """Add addressee and relays, and put a cited source behind the one that cites it."""
    source = cue.source if cue.source is None else maker(tree, cue.source, lexicon)
    relays = list(carried_by(tree, cue.word, lexicon))
    if cue.source is not None:
        relays.extend(_bringers(tree, cue.source, lexicon))
    relays.extend(quoted_by(tree, cue.word))
    relays.extend(i for i in quoting(tree, cue.word, lexicon) if i != source)
    relays.extend(_quoted_as_saying(tree, cue.word))
    if source is not None and source == tree.child(cue.word, s.AGENT):
        owner = _reported_of(tree, cue.word, lexicon)
        relays.extend([] if owner is None else [source])
        source = source if owner is None else owner
    relays.extend(spoken_through(tree, cue.word, cue.source, lexicon))
    relays.extend(heard_by(tree, cue.word, lexicon))
    hearer = addressee_of(tree, cue.word, lexicon)
    if hearer is not None:  # "told a press conference carried by Radio Tal"
        relays.extend(i for each in with_name(tree, hearer) for i in passed_on_by(tree, each))
    spoken = words_of(tree, cue.word, lexicon)
    spoken = quoted_person(tree, cue.word, lexicon) if spoken is None else spoken
    if spoken is not None:
        giver = tree.child(cue.word, s.INDIRECT) if source is None else source
        relays.extend([] if giver is None else [giver])
        source = spoken if giver is not None else source
    cited = _cited(tree, cue.word, source, lexicon)
    if cited is not None and cited != source and cited not in cue.content:
        source = before_citing(tree, cue.word, lexicon) if source is None else source
        if source is not None:
            relays.append(source)
        source = cited
        for further in had_in_turn(tree, cited, lexicon):
            relays.append(source)
            source = further
    head = tree.words[cue.word].head
    open_clause = tree.words[cue.word].relation in (s.OPEN, s.ADVERBIAL)
    if open_clause and tree.words[head].lemma in ("quote", "cite"):
        agent = tree.child(head, s.AGENT)
        active = tree.child(head, s.OBJECT)
        if agent is not None:
            relays.append(agent)
        citer = subject_of(tree, head)
        if active is not None and citer is not None:
            relays.append(citer)
            source = active
    relays = [relay if relay == source else maker(tree, relay, lexicon) for relay in relays]
    source, relays = _housed(tree, source, relays, lexicon)
    return Cue(
        cue.word,
        cue.kind,
        source,
        cue.content,
        cue.heads,
        cue.phrase,
        hearer,
        tuple(relays),
        cue.rule,
        places_of(tree, cue.word, source, lexicon),
        partners_of(tree, cue.word, cue.source if source is None else source, lexicon),
    )


def _quoted_as_saying(tree: Tree, verb: int) -> list[int]:
    """Return the outlet of "is quoted as saying by X", where the parser hangs it on "saying"."""
    above = tree.words[tree.words[verb].head]
    by = with_preposition(tree, verb, frozenset({"by", "in"})) if above.lemma in QUOTES else None
    return [] if by is None or tree.words[by].pos != "PROPN" else [by]


def _reported_of(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whose words "X's remarks were reported by Y" are."""
    told = tree.child(verb, s.PASSIVE_SUBJECT)
    if told is None or tree.words[verb].lemma not in CARRIED:
        return None
    owner = maker(tree, told, lexicon)
    return owner if owner != told else None


def _cited(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> int | None:
    """Return whom the source has it from: "citing X", "who had it from X"."""
    found = cited_by(tree, verb, lexicon)
    found = rests_on(tree, verb, lexicon) if found is None else found
    return had_by(tree, source, lexicon) if found is None and source is not None else found
