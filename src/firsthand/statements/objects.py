"""Tells what a reporting verb says with a mere object: "the union said 61", "speaks of 23 dead"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import ACCUSES, ADMITS, DENIES
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.prepositions import prepositions
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_COMMENT = words("comment question anything nothing more комментарий word")
_CAUSES = words("heart murder suicide accident drowning fire fever gas poison natural illness")
"""What "officials say" may give as the cause of a death in one word."""
_OF = words("speak tell talk write warn complain hear говорить сообщать сообщить писать рассказать")
"""Verbs that report with "of" and a noun phrase."""


def object_content(tree: Tree, verb: int, lexicon: Lexicon, kind: str) -> frozenset[int]:
    """Return the clause where it is the content itself ("the union said 61"), else nothing.

    A denying verb leaves its subject out: what is denied is the content.
    """
    lemma = tree.words[verb].lemma
    objects = tree.children(verb, (s.OBJECT, s.OPEN))
    weighty = kind in (DENIES, ADMITS, ACCUSES) or lemma in lexicon.call | lexicon.count
    passing = _COMMENT if kind == DENIES or lemma in lexicon.call else lexicon.carriers | _COMMENT
    if any(tree.words[noun].lemma in passing for noun in objects):
        return frozenset()
    if lemma in lexicon.manner - lexicon.count:
        return frozenset()
    beside = tree.children(verb, (s.OBLIQUE,))
    if not objects and not (weighty and beside) and not _speaks_of(tree, verb):
        return frozenset()
    if lemma in lexicon.count and not (_numbered(tree, verb) or _put_down(tree, verb)):
        return frozenset()
    if lemma == "give" and any(w.lemma == "out" for w in _particles(tree, verb)):
        return frozenset()
    said = tree.words[objects[0]] if objects else None
    bare = said is not None and (said.pos == "NUM" or said.lemma in _CAUSES)
    full = _speaks_of(tree, verb) or bare or (objects and len(tree.subtree(objects[0])) > 1)
    if not weighty and not full and not (objects and beside and lexicon.language == "ru"):
        return frozenset()
    apart = (s.ADVERBIAL, s.COORDINATE, s.PARATAXIS, *(s.SUBJECTS if kind == DENIES else ()))
    aside = frozenset(tree.children(verb, apart))
    return frozenset(tree.subtree(verb, without=aside))


def _particles(tree: Tree, verb: int) -> list[s.Word]:
    return [tree.words[i] for i in tree.children(verb) if tree.words[i].pos in ("ADP", "ADV")]


def _numbered(tree: Tree, verb: int) -> bool:
    """Tell whether a figure stands in the object or after "at" ("put the number at 14")."""
    below: set[int] = set()
    for noun in tree.children(verb, (s.OBJECT, s.OBLIQUE, s.OTHER)):
        below |= tree.subtree(noun)
    numbers = [index for index in below if tree.words[index].pos == "NUM"]
    if tree.words[verb].lemma in ("put", "set"):
        within = {*numbers, *(tree.words[index].head for index in numbers)}
        return any("at" in prepositions(tree, index) for index in within)
    return bool(numbers)


def _speaks_of(tree: Tree, verb: int) -> bool:
    """Tell whether the verb is one of "speaks of 23 dead", "told of a beating", "писала о 38"."""
    if tree.words[verb].lemma not in _OF:
        return False
    below = tree.children(verb, (s.OBLIQUE, s.OTHER))
    below = [noun for noun in below if tree.words[noun].lemma != "это"]  # "Об этом сообщил мэр"
    return any(prepositions(tree, noun) & {"of", "about", "о", "об", "de"} for noun in below)


def _put_down(tree: Tree, verb: int) -> bool:
    """Tell whether the verb is "put ... down to", which gives a cause."""
    return tree.words[verb].lemma == "put" and any(
        tree.words[child].lemma == "down" for child in tree.children(verb)
    )
