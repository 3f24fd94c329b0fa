"""Finds attributions by possession: "in her opinion", "the ministry's figure is 64"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import GOVERNMENT, ORGANISATIONS, OUTLETS, PEOPLE
from firsthand.statements.prepositions import prepositions, with_preposition
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_OPINIONS = words(
    """
    opinion view estimate telling version recollection reckoning word words memory estimation
    count tally account admission
    """
)
"""Nouns of "in her opinion", "on his telling", "by the union's reckoning"."""
_INTO = frozenset({"in", "on", "by"})
_COUNTS = words("count tally reckoning estimate list roll")
"""Nouns of "at the union's last count" and "by the list of the union"."""
_TOLD_IN = words(
    "account testimony evidence theory suspicion understanding recollection finding assessment"
)
"""Nouns of "her account is that ...", and of no figure."""
_STANDS = frozenset({"stand", "stay", "remain"})
_HELD = words(
    """
    figure number count estimate total toll tally version position line answer explanation story
    list claim argument view contention conclusion verdict message reply response defence defense
    """
)
"""Nouns of "the ministry's figure is 64" and "its position is that ..."."""


def opinion_cue(tree: Tree, index: int) -> tuple[int, int] | None:
    """Return (source, top of the phrase) of "in X's opinion" whose noun is at `index`."""
    word = tree.words[index]
    before = prepositions(tree, index)
    counted = word.lemma in _COUNTS and bool(before & {"at", "by"})
    known = word.lemma == "knowledge" and "to" in before
    if not (counted or known or (word.lemma in _OPINIONS and before & _INTO)):
        return None
    owner = tree.child(index, s.POSSESSIVE)
    the = any(tree.words[i].text.casefold() == "the" for i in tree.children(index, (s.DETERMINER,)))
    if owner is None and ("by" in before or (the and "in" in before)):
        owner = with_preposition(tree, index, frozenset({"of"}))
        owner = _somebody(tree, owner)
    return None if owner is None else (owner, index)


def _somebody(tree: Tree, owner: int | None) -> int | None:
    """Return an owner that can hold an opinion: no "account of the trip"."""
    if owner is None:
        return None
    word = tree.words[owner]
    holds = word.lemma in PEOPLE | ORGANISATIONS | GOVERNMENT | OUTLETS | {"one"}
    return owner if holds or word.pos in ("PROPN", "PRON", "NUM") else None


def _equals(tree: Tree, verb: int, noun: int) -> bool:
    """Tell whether a verb says what a figure is: "is 64", "stands at 64"."""
    if tree.words[verb].lemma == "be":
        return True
    places = tree.children(verb, (s.OBLIQUE,))
    counts = [i for i in places if tree.words[i].pos == "NUM" and "at" in prepositions(tree, i)]
    return tree.words[verb].lemma in _STANDS and bool(counts) and noun < verb


def copula_cue(tree: Tree, index: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of "X's figure is 64", "64 is X's figure", "X's position is that ..."."""
    word = tree.words[index]
    owner = tree.child(index, s.POSSESSIVE)
    if word.lemma not in _HELD | _TOLD_IN or owner is None or lexicon.language != "en":
        return None
    verb = word.head
    if not _equals(tree, verb, index) or tree.children(verb, (s.NEGATION,)):
        return None
    subject = tree.child(verb, s.SUBJECT)
    clauses = frozenset(tree.children(verb, (s.CLAUSE,)))
    if clauses:
        content = frozenset().union(*(tree.subtree(clause) for clause in clauses))
        return Cue(index, SAYS, owner, content, tuple(sorted(clauses)), rule=f'"{word.lemma}"')
    if subject is None or word.lemma in _TOLD_IN:
        return None
    aside = frozenset(tree.children(verb, (s.COORDINATE, s.PARATAXIS, s.ADVERBIAL)))
    content = frozenset(tree.subtree(verb, without=aside) - aside)
    return Cue(verb, SAYS, owner, content, (verb,), True, rule=f'"{word.lemma}"')
