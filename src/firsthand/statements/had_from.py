"""Finds whom an outlet has its news from: "the Herald understands from a guard", "has it from"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.noun_cues import spread
from firsthand.statements.prepositions import FROM, prepositions
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree

_GETS = frozenset({"understand", "learn", "hear", "gather"})
_HEARS = frozenset({"hear"})
"""What people do too, and not outlets alone: "a neighbour heard from a guard that"."""


def had_from(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    """Return the last one behind "from" as the source, who got it from there as relays.

    None without words that were got: "we have not heard from him".
    """
    word = tree.words[verb]
    if lexicon.language == "ru":
        return _learned_from(tree, verb, lexicon)
    if lexicon.language != "en" or word.pos not in s.PREDICATES:
        return None
    gets = word.lemma in _GETS and _is_outlet_s(tree, verb, lexicon)
    if not (_has_it(tree, verb) or gets or word.lemma in _HEARS):
        return None
    givers = [i for i in tree.children(verb, (s.OBLIQUE,)) if prepositions(tree, i) & FROM]
    heads = tree.children(verb, (s.CLAUSE,))
    if not givers or not heads or tree.children(verb, (s.NEGATION,)):
        return None
    getter = subject_of(tree, verb)
    own = getter is None or tree.words[getter].text.casefold() in lexicon.first
    relays = (*(() if own or getter is None else (getter,)), *givers[:-1])
    content = spread(tree, heads, verb) - frozenset(givers)
    return Cue(verb, SAYS, givers[-1], content, tuple(heads), relays=relays, rule="had from")


_LEARNS = frozenset({"узнать", "узнавать", "услышать", "слышать", "выяснить", "знать"})
_OF_WHOM = frozenset({"от", "у", "со", "с", "из"})


def _learned_from(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    """Return whom "Заря узнала от двух сторожей, что ..." has as its source."""
    word = tree.words[verb]
    if word.lemma not in _LEARNS or tree.children(verb, (s.NEGATION,)):
        return None
    givers = [
        i for i in tree.children(verb, (s.OBLIQUE,))
        if prepositions(tree, i) & _OF_WHOM
        and (tree.words[i].lemma in lexicon.people or tree.words[i].pos == "PROPN")
    ]  # fmt: skip
    heads = tree.children(verb, (s.CLAUSE,))
    if not givers or not heads:
        return None
    getter = subject_of(tree, verb)
    own = getter is None or tree.words[getter].text.casefold() in lexicon.first
    relays = () if own or getter is None else (getter,)
    content = spread(tree, heads, verb) - frozenset(givers)
    return Cue(verb, SAYS, givers[-1], content, tuple(heads), relays=relays, rule="had from")


def _is_outlet_s(tree: Tree, verb: int, lexicon: Lexicon) -> bool:
    """Tell whether a name or the report itself gets to know something, and no "she"."""
    getter = subject_of(tree, verb)
    if getter is None:
        return False
    word = tree.words[getter]
    outlet = word.lemma in lexicon.generic_outlets
    return outlet or word.pos == "PROPN" or word.text.casefold() in lexicon.first


def _has_it(tree: Tree, verb: int) -> bool:
    """Tell whether a verb is "has" in "has it from the police"."""
    below = tree.child(verb, s.OBJECT)
    return tree.words[verb].lemma == "have" and below is not None and (
        tree.words[below].lemma == "it"
    )  # fmt: skip
