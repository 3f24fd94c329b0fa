"""Finds clauses that an English parse hangs on the wrong word: "told by X that ..."."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.addressees import TELLS
from firsthand.statements.lexicon_english import CITE, SAY_FREELY
from firsthand.statements.syntax import Tree

_GETS = frozenset({"have", "understand", "learn", "hear", "gather"})


def citing_beside(tree: Tree) -> list[tuple[int, int]]:
    """Return (participle, verb) of "The Herald said, citing two guards, that he lay there".

    The parser hangs who is cited on what is said, though "that" only opens it behind.
    """
    found = []
    for citing, word in enumerate(tree.words):
        clause = tree.words[word.head]
        marks = [i for i in tree.children(word.head, (s.MARK,)) if tree.words[i].text == "that"]
        if word.lemma in CITE and clause.relation == s.CLAUSE and marks and citing < marks[0]:
            found.append((citing, clause.head))
    return found


def told_by(tree: Tree) -> list[tuple[int, int, int]]:
    """Return (clause, its "that", verb) where what was told is hung on who told it.

    In "The Herald was told by a guard, who asked for no name, that he lay there" no clause with
    a subject of its own behind "that" tells of the guard.
    """
    found = []
    for clause, word in enumerate(tree.words):
        verb = tree.words[word.head].head
        agent = tree.words[word.head].relation == s.AGENT and tree.words[verb].lemma in TELLS
        if not agent or word.relation not in (s.RELATIVE, s.PARTICIPLE):
            continue
        marks = [i for i in tree.children(clause, (s.MARK,)) if tree.words[i].text == "that"]
        if marks and tree.child(clause, *s.SUBJECTS) is not None:
            found.append((clause, marks[0], verb))
    return found


def speaking_to(tree: Tree) -> list[tuple[int, int, int]]:
    """Return (participle, name, preposition) of "Speaking to Radio Tal" read the wrong way."""
    found = []
    for name, word in enumerate(tree.words):
        if word.pos != "PROPN" or word.relation != s.ADVERBIAL:
            continue
        for verb in tree.children(name, (s.ADVERBIAL,)):
            cases = tree.children(verb, (s.CASE,))
            if verb < name and cases and tree.words[verb].text.endswith("ing"):
                found.append((verb, name, cases[0]))
    return found


def handed_on(tree: Tree) -> list[tuple[int, int, int]]:
    """Return (clause, its "that", verb) where the parser hangs what was got on who gave it.

    In "She has it from the doctor that he lay there" no clause tells of the doctor, and in "The
    navy said for the first time that it had sunk" none of the time.
    """
    found = []
    for clause, word in enumerate(tree.words):
        giver = word.head
        verb = tree.words[giver].head
        if word.relation != s.RELATIVE or tree.words[giver].relation != s.OBLIQUE:
            continue
        cases = {tree.words[i].lemma for i in tree.children(giver, (s.CASE,))}
        got = tree.words[verb].lemma in _GETS and "from" in cases
        when = tree.words[giver].lemma == "time" and "for" in cases
        said = tree.words[verb].lemma in SAY_FREELY and when
        marks = [i for i in tree.children(clause) if tree.words[i].text == "that" and i < clause]
        subject = tree.child(clause, *s.SUBJECTS)
        if marks and (got or said) and subject is not None and subject != marks[0]:
            found.append((clause, marks[0], verb))
    return found
