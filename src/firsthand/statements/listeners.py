"""Tells who passes on what it was told: outlets, and bodies that take testimony."""

from __future__ import annotations

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.desks import is_named, is_quoted
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import folded
from firsthand.statements.speakers import Speakers
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

LISTENING = words(
    """
    association network foundation league centre center observatory society coalition project group
    watch aid rights initiative forum monitor monitors collective campaign movement
    institute charity organisation organization ngo nonprofit alliance helpline hotline archive
    justice relief solidarity volunteers lawyers mothers platform
    """
)
"""Words in the names of bodies that take testimony and hand it on: "told the Tarsk Aid group"."""
_CHAMBERS = words(
    """
    central security municipal city town district village parliamentary privy cabinet regional
    provincial county ministers european electoral election budget finance standing select
    military intelligence
    """
)
"""Words in the names of councils and commissions before which one speaks in public."""
_FRESH = 1
"""Sentences ago in which who hears something must have spoken."""
_OTHER_TIMES = words(
    "first also since later earlier previously before already once initially never"
)


def another_time(tree: Tree, verb: int) -> bool:
    """Tell whether somebody was told at another time than the report's: "who first told X"."""
    beside = tree.children(verb, (s.ADVERB, s.MARK))
    return any(tree.words[i].lemma in _OTHER_TIMES for i in beside)


def hears(told: Mention | None, named: bool = True) -> bool:
    """Tell whether somebody who is told something passes it on; a body only where it is named."""
    if told is None or told.kind is SourceKind.OUTLET:
        return told is not None
    said = set(folded(told.name))
    capital = any(word[:1].isupper() for word in told.name.split())
    called = told.kind is SourceKind.UNNAMED and told.name.split()[-1] in LISTENING
    body = told.kind is SourceKind.ORGANISATION or called
    return body and capital and named and bool(said & LISTENING) and not said & _CHAMBERS


def may_hear(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    """Tell names and "the agency Kestrel", "the group" from listeners who pass nothing on."""
    word, houses = tree.words[index], lexicon.outlets | lexicon.generic_outlets | LISTENING
    capital = word.text[:1].isupper() and tree.child(index, s.NAME_PART) is not None
    named = word.pos == "PROPN" or capital or is_quoted(tree, index)
    return named or (word.lemma in houses and is_named(tree, index))


def heard_before(
    tree: Tree, index: int | None, speakers: Speakers, lexicon: Lexicon
) -> Mention | None:
    """Return who told the report what he or she was told: "A guard told her ..."."""
    if index is None or lexicon.language != "en":
        return None
    word = tree.words[index].text.casefold()
    if tree.words[index].pos != "PRON" or word not in lexicon.he | lexicon.she:
        return None
    figure = speakers.meant_by(word, lexicon)
    fresh = figure is not None and figure.spoke and figure.seen >= speakers.now - _FRESH
    return figure.mention if figure and fresh else None
