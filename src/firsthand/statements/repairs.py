"""Mends a parse of English where the small model loses the subject of a closing attribution.

"There were nine men inside, Ana Petru, a nurse at the clinic, told the agency." often comes out
with "told" hung on "were", and the name in an apposition to whatever stands before it.
"""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import SAY_FREELY
from firsthand.statements.syntax import Tree

_NAMING = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM", "PART"})
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
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
    for verb in range(len(words)):
        if _is_inserted(tree, verb):
            above = tree.words[tree.words[verb].head].head
            words[verb] = words[verb]._replace(head=above, relation=s.PARATAXIS)
        for subject, further in _broken(tree, verb):
            top = further if words[verb].head == verb else words[verb].head
            words[further] = words[further]._replace(head=top, relation=words[verb].relation)
            words[subject] = words[subject]._replace(head=further)
            words[verb] = words[verb]._replace(head=further, relation=s.PARATAXIS)
    return tree if words == list(tree.words) else Tree(words)


def _is_inserted(tree: Tree, verb: int) -> bool:
    """Tell whether the parser took an attribution between commas for a clause about a subject.

    In "The jets, he told the paper, kept coming back" no "who" or "that" opens a clause about
    the jets, and none without one stands between commas.
    """
    word = tree.words[verb]
    finite = word.pos == "VERB" and word.finite and word.lemma in SAY_FREELY
    source = tree.child(verb, s.SUBJECT) if finite and word.relation == s.RELATIVE else None
    if source is None or tree.words[source].lemma in _RELATIVES or source > verb:
        return False
    first = min(tree.subtree(source))
    above = tree.words[word.head].head
    head = tree.words[above].pos in s.PREDICATES and above > verb
    return head and first > 0 and tree.words[first - 1].text == ","


def _broken(tree: Tree, verb: int) -> list[tuple[int, int]]:
    """Return (subject, predicate) of a clause that an attribution between commas breaks.

    In "The jets, Ana Petru told the paper, kept coming back" the parser gives both subjects to
    "told", and hangs "kept" beside it though no "and" joins them.
    """
    word = tree.words[verb]
    finite = word.pos == "VERB" and word.finite and word.lemma in SAY_FREELY
    subjects = tree.children(verb, (s.SUBJECT,)) if finite else []
    if len(subjects) != 2 or subjects[1] > verb or tree.child(verb, s.CONJUNCTION) is not None:
        return []
    opened = min(tree.subtree(subjects[1]))
    if tree.words[opened - 1].text != "," or opened - 1 < subjects[0]:
        return []
    further = (i for i in tree.children(verb, (s.COORDINATE,)) if tree.words[i].finite)
    bare = [i for i in further if i > verb and tree.child(i, *s.SUBJECTS) is None]
    return [(subjects[0], i) for i in bare[:1] if tree.words[i - 1].text == ","]


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
    return tree.words[comma + 1].lemma in _RELATIVES
