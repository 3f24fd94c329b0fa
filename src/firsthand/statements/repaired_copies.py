"""Finds papers whose copies a parse takes for a second subject: "a copy of which X obtained"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.prepositions import prepositions
from firsthand.statements.syntax import Tree

_OF = frozenset({"of", "from"})


def copied(tree: Tree) -> list[tuple[int, int, int | None]]:
    """Return (paper, verb of the aside, verb the paper belongs to).

    In "The report, a copy of which was obtained by X, says" the paper is read as a subject of
    "obtained"; the last is None where the sentence goes on with no other verb.
    """
    found: list[tuple[int, int, int | None]] = []
    for which, word in enumerate(tree.words):
        if word.lemma != "which" or not prepositions(tree, which) & _OF:
            continue
        copy = word.head
        verb = tree.words[copy].head
        if tree.words[copy].relation not in s.SUBJECTS or tree.words[verb].pos != "VERB":
            continue
        papers = [i for i in tree.children(verb, s.SUBJECTS) if i < copy]
        above = tree.words[verb].head
        if papers and above > verb:
            found.append((papers[0], verb, above))
        elif not papers and (noun := _noun_before(tree, copy)) is not None:
            found.append((noun, verb, None))
    return found


def _noun_before(tree: Tree, copy: int) -> int | None:
    """Return the noun before the comma that the aside begins with."""
    first = min(tree.subtree(copy))
    if first < 2 or tree.words[first - 1].text != "," or tree.words[first - 2].pos != "NOUN":
        return None
    return first - 2
