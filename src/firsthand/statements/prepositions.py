"""Finds the phrases that hang on a word by their prepositions: "by X", "to X"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.syntax import Tree

BY = frozenset({"by", "from", "of"})
TO = frozenset({"to", "with"})
ON = frozenset({"on", "via"})
UPON = frozenset({"on", "upon"})
"""Behind what a report is based."""
FROM = frozenset({"from"})
IN_OR_ON = frozenset({"in", "on", "в", "на", "dans", "sur"})


def prepositions(tree: Tree, noun: int) -> frozenset[str]:
    """Return the lemmas of the prepositions of a noun."""
    return frozenset(tree.words[child].lemma for child in tree.children(noun, (s.CASE,)))


def prepositions_below(tree: Tree, noun: int) -> frozenset[str]:
    """Return the prepositions of the phrases that hang on a noun."""
    below = tree.children(noun, (s.OBLIQUE, s.AGENT))
    return frozenset().union(*(prepositions(tree, child) for child in below))


def with_preposition(tree: Tree, head: int, wanted: frozenset[str]) -> int | None:
    """Return the first phrase of a head that stands after one of the prepositions wanted."""
    for child in tree.children(head, (s.OBLIQUE, s.AGENT)):
        if prepositions(tree, child) & wanted:
            return child
    return None
