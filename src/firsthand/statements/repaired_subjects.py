"""Finds verbs of an English parse that lost their subject, or got a wrong one."""

from __future__ import annotations

from itertools import pairwise

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import MANNER, PEOPLE, SAY_FREELY
from firsthand.statements.syntax import Tree

_NAMING = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM", "PART"})
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_CLOSING = frozenset('”»"')
_BESIDE = (s.COORDINATE, s.PARATAXIS)
_LONGEST_NAME = 6
"""Words that the name or description before the apposition may have."""


def titled(tree: Tree) -> list[tuple[int, int]]:
    """Return (noun, name) where both are subjects of one verb: "the clerk Ana Petru says"."""
    found = []
    for verb in range(len(tree.words)):
        subjects = tree.children(verb, (s.SUBJECT,))
        for noun, name in pairwise(subjects):
            beside = min(tree.subtree(name)) == noun + 1 and name < verb
            if beside and tree.words[noun].pos == "NOUN" and tree.words[name].pos == "PROPN":
                found.append((noun, name))
    return found


def displaced(tree: Tree) -> list[tuple[int, int]]:
    """Return (noun, name) where the name behind a person in an aside is hung on whom it is about.

    In "Two men, speaking through a lawyer, Ana Petru, said ..." the lawyer is Petru.
    """
    found = []
    for name, word in enumerate(tree.words):
        first = min([name, *tree.children(name, (s.NAME_PART,))])
        noun = first - 2
        loose = word.relation in (s.APPOSITION, s.OTHER) and word.pos == "PROPN"
        if not loose or noun <= word.head:
            continue
        above = [noun, *tree.ancestors(noun)]
        aside = [i for i in above if tree.words[i].relation in (s.PARTICIPLE, s.ADVERBIAL)]
        person = tree.words[noun].lemma in PEOPLE and tree.words[noun].relation == s.OBLIQUE
        if person and tree.words[first - 1].text == "," and aside:
            found.append((noun, name))
    return found


def answered(tree: Tree) -> list[tuple[int, int, int]]:
    """Return (word, speaker, verb) where words in quotation marks are taken for who says them.

    In "'Both legs,' the surgeon says" the surgeon is hung on the legs as an apposition.
    """
    found = []
    for verb, word in enumerate(tree.words):
        if word.lemma not in SAY_FREELY | MANNER:
            continue
        for quoted in tree.children(verb, (s.SUBJECT,)):
            further = [i for i in tree.children(verb, (s.SUBJECT,)) if i != quoted]
            beside = [*further, *tree.children(quoted, (s.APPOSITION,))]
            closed = [i for i in range(quoted, verb) if tree.words[i].text in _CLOSING]
            if beside and closed and closed[0] < beside[0] < verb:
                found.append((quoted, beside[0], verb))
    return found


def unjoined(tree: Tree) -> list[tuple[int, range]]:
    """Return (verb, name) where a name between a comma and a verb of speech is not its subject.

    In "Four were found in a well, Justice Now said" the small model hangs "Justice" on the well.
    """
    found = []
    for verb, word in enumerate(tree.words):
        speaks = word.lemma in SAY_FREELY and word.finite and word.relation in _BESIDE
        if not speaks or tree.child(verb, *s.SUBJECTS) is not None:
            continue
        first = verb
        while first > 0 and tree.words[first - 1].text[:1].isupper():
            first -= 1
        joined = any(tree.words[i].relation == s.CONJUNCTION for i in tree.children(word.head))
        behind = first > 1 and tree.words[first - 1].text == ","
        if behind and not joined and 0 < verb - first <= _LONGEST_NAME:
            found.append((verb, range(first, verb)))
    return found


def robbed(tree: Tree) -> list[int]:
    """Return the verb that an aside robs of its subject, in a list of at most one.

    In "The Herald, which had the story first, quoted Petru as saying ..." the parser takes
    "quoted" for a second aside on the paper. No passive participle has an object.
    """
    root = tree.roots()[0] if len(tree.roots()) == 1 else None
    if root is None or tree.words[root].pos not in ("NOUN", "PROPN"):
        return []
    asides = [i for i in tree.children(root, (s.RELATIVE,)) if tree.words[i - 1].lemma != ","]
    if not any(_RELATIVES & {tree.words[i].lemma for i in tree.subtree(a)} for a in asides):
        return []
    behind = [
        i for i in range(max(asides), len(tree.words))
        if tree.words[i].relation == s.PARTICIPLE and tree.words[i].text.endswith("ed")
        and tree.child(i, s.OBJECT)
    ]  # fmt: skip
    return [i for i in behind[:1] if tree.words[i - 1].text == ","]


def is_inserted(tree: Tree, verb: int) -> bool:
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


def broken(tree: Tree, verb: int) -> list[tuple[int, int]]:
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


def subject_before(tree: Tree, verb: int) -> tuple[int, int] | None:
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
