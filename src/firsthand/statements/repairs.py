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
_GETS = frozenset({"have", "understand", "learn", "hear", "gather"})
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
    for clause, mark, verb in _handed_on(tree):
        words[clause] = words[clause]._replace(head=verb, relation=s.CLAUSE)
        words[mark] = words[mark]._replace(relation=s.MARK)
    for verb in _robbed(tree):
        subject = tree.roots()[0]
        for child in tree.children(subject):
            if child > verb:
                words[child] = words[child]._replace(head=verb)
        words[subject] = words[subject]._replace(head=verb, relation=s.SUBJECT)
        words[verb] = words[verb]._replace(head=verb, relation=s.ROOT, finite=True)
    return tree if words == list(tree.words) else Tree(words)


def _handed_on(tree: Tree) -> list[tuple[int, int, int]]:
    """Return (clause, its "that", verb) where the parser hangs what was got on who gave it.

    In "She has it from the doctor that he lay there" no clause tells of the doctor.
    """
    found = []
    for clause, word in enumerate(tree.words):
        giver = word.head
        verb = tree.words[giver].head
        gets = tree.words[verb].lemma in _GETS and tree.words[giver].relation == s.OBLIQUE
        if word.relation != s.RELATIVE or not gets:
            continue
        cases = {tree.words[i].lemma for i in tree.children(giver, (s.CASE,))}
        marks = [i for i in tree.children(clause) if tree.words[i].text == "that" and i < clause]
        subject = tree.child(clause, *s.SUBJECTS)
        if marks and "from" in cases and subject is not None and subject != marks[0]:
            found.append((clause, marks[0], verb))
    return found


def _robbed(tree: Tree) -> list[int]:
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
