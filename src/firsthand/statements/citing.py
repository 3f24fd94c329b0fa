"""Finds whom a report cites, and who is cited as having it first: "citing two guards"."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.prepositions import prepositions
from firsthand.statements.relays import maker
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

QUOTES = words("quote cite")
_GIVES = words("приводить привести передавать передать цитировать процитировать")
"""Russian verbs by which an agency gives somebody's words."""


def words_of(tree: Tree, verb: int) -> int | None:
    """Return whose words an agency gives: "приводит агентство слова врача", "его слова"."""
    if tree.words[verb].lemma not in _GIVES:
        return None
    for noun in tree.children(verb, (s.OBJECT, s.SUBJECT, s.OBLIQUE)):
        if tree.words[noun].lemma == "слово" and not prepositions(tree, noun):
            return tree.child(noun, s.OBLIQUE, s.POSSESSIVE, s.DETERMINER, s.NAME_PART)
    return None


def before_citing(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the noun before ", citing two guards, reported", which the parser lost sight of."""
    for child in tree.children(verb):
        word = tree.words[child]
        if word.lemma in lexicon.cite and 1 < child < verb and tree.words[child - 1].text == ",":
            before = tree.words[child - 2]
            named = before.pos in ("NOUN", "PROPN") or before.text[:1].isupper()
            return child - 2 if named else None
    return None


def reported_by(tree: Tree, verb: int) -> int | None:
    """Return the outlet of "as first reported by Radio Tal", None in any other clause."""
    marks = {tree.words[child].lemma for child in tree.children(verb, (s.MARK,))}
    if "as" not in marks or tree.child(verb, *s.SUBJECTS) is not None:
        return None
    return tree.child(verb, s.AGENT)


def quoted_by(tree: Tree, verb: int) -> Iterator[int]:
    """Yield the outlet of "as quoted by Radio Tal, he said"."""
    for clause in tree.children(verb, (s.ADVERBIAL,)):
        marks = {tree.words[i].lemma for i in tree.children(clause, (s.MARK, s.ADVERB))}
        if tree.words[clause].lemma in QUOTES and "as" in marks:
            yield from tree.children(clause, (s.AGENT,))


def cited_by(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whom the governing verb's subject cites ("citing two guards", "со ссылкой на")."""
    subject = subject_of(tree, verb) if tree.words[verb].pos in s.PREDICATES else None
    below = [*tree.children(verb), *tree.children(verb if subject is None else subject)]
    for child in below:
        if tree.words[child].lemma in lexicon.cite and child != verb:
            found = tree.child(child, s.OBJECT, s.OBLIQUE)
            if found is not None:
                behind = maker(tree, found, lexicon)
                return found if behind == subject else behind
        if tree.words[child].lemma == "ссылка":
            return tree.child(child, s.OBLIQUE)
    return None
