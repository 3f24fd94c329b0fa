"""Tells cues that attribute nothing: what stands in somebody else's words and is no quotation."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.syntax import Tree

_FINDS = frozenset({"find", "establish", "show"})
"""Verbs that with a mere object tell an act, where somebody else is already speaking."""
_MARKS = frozenset("\"“”„«»‘’'")


def is_echo(tree: Tree, cue: Cue, found: list[Cue], lexicon: Lexicon) -> bool:
    """Tell whether a cue of seeing, naming or counting stands in what somebody else says.

    "A guard said he had seen them" and "he would be called" are one speaker's words.
    """
    lemma = tree.words[cue.word].lemma
    if lemma in _FINDS and cue.phrase:
        return _is_inside(cue, found)
    if lemma in lexicon.manner - lexicon.say and _is_thing_s(tree, cue, lexicon):
        return _is_inside(cue, found)
    guilt = any(tree.words[i].lemma == "вина" for i in tree.children(cue.word, (s.OBJECT,)))
    if lemma in lexicon.admit and cue.phrase and guilt:
        return _is_inside(cue, found)
    if lemma not in (lexicon.perceive | lexicon.call | lexicon.count) - lexicon.say:
        return False
    if lemma in lexicon.perceive and _is_another(tree, cue, lexicon):
        return False
    return _is_inside(cue, found)


def _is_inside(cue: Cue, found: list[Cue]) -> bool:
    """Tell whether a cue stands in the words that another reports."""
    return any(cue.word in other.content for other in found if other is not cue)


def _is_thing_s(tree: Tree, cue: Cue, lexicon: Lexicon) -> bool:
    """Tell whether what begins, goes or cracks is a thing: "talks would begin “in days”"."""
    source = None if cue.source is None else tree.words[cue.source]
    speaks = lexicon.people | lexicon.organisations | lexicon.government | lexicon.outlets
    return source is not None and source.pos == "NOUN" and source.lemma not in speaks


def _is_another(tree: Tree, cue: Cue, lexicon: Lexicon) -> bool:
    """Tell whether a perceiver is brought in as somebody else: "said a cousin had seen it"."""
    source = cue.source
    if source is None or tree.words[source].lemma not in lexicon.people:
        return False
    below = {tree.words[i].text.casefold() for i in tree.children(source, (s.DETERMINER,))}
    return bool(below & {"a", "an", "another"})


def says_nothing(tree: Tree, cue: Cue, found: list[Cue]) -> bool:
    """Tell whether a cue that waits for a quotation stands in what another reports without one.

    "She said that nobody had written to it" has one cue, and all behind it is its content.
    """
    quoted = any(word.text in _MARKS or word.text == ":" for word in tree.words)
    inside = _is_inside(cue, found)
    beside = tree.words[cue.word].relation == s.COORDINATE
    return not cue.content and inside and not quoted and not beside
