"""Finds attributions by verbs of no list: "the ministry has held from the first that ..."."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.names import is_institutional
from firsthand.statements.noun_cues import is_paper
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_WILLS = words(
    """
    ensure order demand request require hope want propose decide wish prefer recommend pretend
    forget make see ask insist arrange mean expect agree need fear like urge command rule vote
    """
)
"""Verbs whose clause is what somebody wants or brings about, not what somebody tells."""


def unlisted_cue(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of an active verb with a speaker before it and a "that" clause behind it."""
    word = tree.words[verb]
    if lexicon.language != "en" or _wills(word) or tree.child(verb, s.NEGATION) is not None:
        return None
    if word.relation in (s.PARTICIPLE, s.RELATIVE) or tree.child(verb, s.PASSIVE_SUBJECT):
        return None
    source = subject_of(tree, verb)
    speaks = source is not None and (
        _speaks(tree, source, lexicon) or is_paper(tree, source, lexicon)
    )
    if source is None or source > verb or not speaks:
        return None
    heads = [head for head in _told(tree, verb) if head > verb]
    if not heads:
        return None
    content = frozenset().union(*(tree.subtree(head) for head in heads))
    return Cue(verb, SAYS, source, content, tuple(heads), rule=f'verb "{word.lemma}" with "that"')


def _wills(word: s.Word) -> bool:
    """Tell whether a verb is one of wishing; small parsers take "hopes" for a form of "hop"."""
    text = word.text.casefold()
    return bool(_WILLS & {word.lemma, text.removesuffix("s"), text.removesuffix("d")})


def _speaks(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    lemma = tree.words[index].lemma
    known = lexicon.people | lexicon.he | lexicon.she | lexicon.they
    return lemma in known or is_institutional(lemma, lexicon) or tree.words[index].pos == "PROPN"


def _told(tree: Tree, verb: int) -> list[int]:
    """Return the heads of "that" clauses of a verb, hung on it or on a phrase behind it."""
    behind = [verb, *tree.children(verb, (s.OBLIQUE,))]
    return [
        child
        for above in behind
        for child in tree.children(above, (s.CLAUSE, s.RELATIVE))
        if _opened(tree, child) and tree.child(child, *s.SUBJECTS) is not None
    ]


def _opened(tree: Tree, clause: int) -> bool:
    marks = tree.children(clause, (s.MARK,))
    return any(tree.words[i].lemma == "that" and tree.words[i].pos == "SCONJ" for i in marks)
