"""Finds what a verb of saying covers: its clauses, or those it is inserted in."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import NOUN_CUES
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree

_OPEN_CONTENT = frozenset(
    {"claim", "admit", "deny", "say", "report", "allege", "believe", "confess"}
)


def content_heads(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    """Return the heads of the clauses that a verb of saying governs, else those of its noun."""
    word = tree.words[verb]
    heads = tree.children(verb, (s.CLAUSE,))
    if not heads and (word.lemma in _OPEN_CONTENT or word.lemma in lexicon.deny):
        heads = tree.children(verb, (s.OPEN,))
    if lexicon.language == "en":
        heads = [head for head in heads if not _parted(tree, head, verb)]
    if not heads and word.lemma in lexicon.say:
        heads = _behind_carrier(tree, verb, lexicon)
    if heads:
        return [head for head in heads if head != subject_of(tree, verb)]
    for noun in tree.children(verb, (s.OBJECT,)):
        if tree.words[noun].lemma in NOUN_CUES:
            heads.extend(tree.children(noun, (s.CLAUSE, s.PARTICIPLE)))
    return heads


def _behind_carrier(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    """Return the "that" clause that hangs on a carrier ("told us in a letter that ...")."""
    return [
        child
        for noun in tree.children(verb, (s.OBLIQUE,))
        if tree.words[noun].lemma in lexicon.carriers
        for child in tree.children(noun, (s.RELATIVE, s.CLAUSE, s.PARTICIPLE))
        if any(tree.words[m].lemma == "that" for m in tree.children(child, (s.MARK,)))
    ]


def _parted(tree: Tree, head: int, verb: int) -> bool:
    """Tell whether a semicolon parts a clause from the verb the parser hangs it on."""
    first, last = sorted((head, verb))
    return any(word.text == ";" for word in tree.words[first:last])


def around(tree: Tree, verb: int, lexicon: Lexicon) -> list[int]:
    """Return the clause that an inserted attribution covers ("..., he said, ...", "as X said")."""
    word = tree.words[verb]
    if word.head == verb:
        return []
    inserted = word.relation == s.PARATAXIS
    marks = {tree.words[child].lemma for child in tree.children(verb, (s.MARK, s.ADVERB))}
    meanwhile = word.lemma in lexicon.accuse and tree.child(verb, s.OBJECT) is not None
    inserted |= word.relation == s.ADVERBIAL and bool(marks & {"as", "как"}) and not meanwhile
    inserted |= lexicon.language == "ru" and "как" in marks
    parted = lexicon.language == "en" and _parted(tree, word.head, verb)
    return [word.head] if inserted and not parted else []


def and_further(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> list[int]:
    """Return the clause of "A, she said, and B", which is hers as well."""
    found = []
    for child in tree.children(verb, (s.COORDINATE,)):
        subject = tree.child(child, *s.SUBJECTS)
        reports = tree.words[child].lemma in lexicon.verbs
        another = subject != source if subject is not None else _after_comma(tree, verb)
        if child > verb and not reports and another:
            found.append(child)
    return found


def _after_comma(tree: Tree, verb: int) -> bool:
    """Tell whether the clause behind ", she said, and" goes on with what she said."""
    joint = tree.child(verb, s.CONJUNCTION)
    if joint is None or joint < verb or tree.words[verb].relation != s.PARATAXIS:
        return False
    return tree.words[joint - 1].text == ","
