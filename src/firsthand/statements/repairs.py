"""Mends a parse of English where the small model loses the subject of a closing attribution.

"There were nine men inside, Ana Petru, a nurse at the clinic, told the agency." often comes out
with "told" hung on "were", and the name in an apposition to whatever stands before it.
"""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import SAY_FREELY
from firsthand.statements.syntax import Tree

_NAMING = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM", "PART"})
_LONGEST_NAME = 6
"""Words that the name or description before the apposition may have."""


def repaired(tree: Tree) -> Tree:
    """Return the tree with each such name as its verb's subject, the verb beside its content."""
    words = list(tree.words)
    for verb, word in enumerate(tree.words):
        finite = word.pos == "VERB" and word.finite and word.lemma in SAY_FREELY
        found = _subject_before(tree, verb) if finite and verb else None
        if found is None:
            continue
        source, content = found
        words[source] = words[source]._replace(head=verb, relation=s.SUBJECT)
        words[verb] = words[verb]._replace(head=content, relation=s.PARATAXIS)
    return tree if words == list(tree.words) else Tree(words)


def _subject_before(tree: Tree, verb: int) -> tuple[int, int] | None:
    """Return the last word of the name before an apposition, and the content's head."""
    commas = [i for i in range(verb) if tree.words[i].text == ","]
    lost = tree.child(verb, *s.SUBJECTS) is None and tree.words[verb - 1].text == ","
    if not lost or len(commas) < 3 or tree.child(verb, s.CONJUNCTION) is not None:
        return None
    opens, closes = commas[-3], commas[-2]
    name = tree.words[opens + 1 : closes]
    if not 0 < len(name) <= _LONGEST_NAME or any(word.pos not in _NAMING for word in name):
        return None
    described = any(w.pos in s.PREDICATES and w.finite for w in tree.words[closes:verb])
    if name[-1].pos not in ("PROPN", "NOUN") or (described and not _relative(tree, closes)):
        return None
    heads = [i for i in range(opens) if _heads(tree, i, opens)]
    return (closes - 1, heads[0]) if heads else None


def _heads(tree: Tree, index: int, end: int) -> bool:
    """Tell whether a word is the finite head of all that stands before `end`."""
    word = tree.words[index]
    outside = word.head == index or word.head >= end
    finite = word.finite or tree.child(index, s.AUXILIARY) is not None
    return outside and word.pos in s.PREDICATES and finite


def _relative(tree: Tree, comma: int) -> bool:
    return tree.words[comma + 1].lemma in ("who", "which", "whose")
