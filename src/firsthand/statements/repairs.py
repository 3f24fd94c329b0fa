"""Mends a parse of English where the small model loses the subject of a closing attribution.

"There were nine men inside, Ana Petru, a nurse at the clinic, told the agency." often comes out
with "told" hung on "were", and the name in an apposition to whatever stands before it.
"""

from __future__ import annotations

from itertools import pairwise

from firsthand.statements import syntax as s
from firsthand.statements.lexicon_english import CITE, MANNER, PEOPLE, SAY_FREELY
from firsthand.statements.relays import TELLS
from firsthand.statements.syntax import Tree

_NAMING = frozenset({"PROPN", "NOUN", "DET", "ADJ", "NUM", "PART"})
_RELATIVES = frozenset({"who", "which", "that", "whom", "whose"})
_GETS = frozenset({"have", "understand", "learn", "hear", "gather"})
_CLOSING = frozenset('”»"')
_BESIDE = (s.COORDINATE, s.PARATAXIS)
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
    for noun, name in _titled(tree):
        words[name] = words[name]._replace(head=noun, relation=s.APPOSITION)
    for noun, name in _displaced(tree):
        words[name] = words[name]._replace(head=noun, relation=s.APPOSITION)
    for clause, mark, verb in _told_by(tree):
        words[clause] = words[clause]._replace(head=verb, relation=s.CLAUSE)
        words[mark] = words[mark]._replace(pos="SCONJ")
    for citing, verb in _cited(tree):
        words[citing] = words[citing]._replace(head=verb)
    for quoted, speaker, verb in _answered(tree):
        words[quoted] = words[quoted]._replace(relation=s.OTHER)
        words[speaker] = words[speaker]._replace(head=verb, relation=s.SUBJECT)
        for name in tree.children(quoted, (s.APPOSITION,)):
            if name == speaker:
                continue
            words[name] = words[name]._replace(head=speaker, pos="PROPN")
    for verb, run in _unjoined(tree):
        words[verb] = words[verb]._replace(relation=s.PARATAXIS)
        for index in run[:-1]:
            words[index] = words[index]._replace(head=run[-1], relation=s.NAME_PART, pos="PROPN")
        words[run[-1]] = words[run[-1]]._replace(head=verb, relation=s.SUBJECT, pos="PROPN")
    for verb, name, case in _spoken_to(tree):
        words[verb] = words[verb]._replace(head=words[name].head)
        words[name] = words[name]._replace(head=verb, relation=s.OBLIQUE)
        words[case] = words[case]._replace(head=name)
    for clause, mark, verb in _handed_on(tree):
        words[clause] = words[clause]._replace(head=verb, relation=s.CLAUSE)
        words[mark] = words[mark]._replace(relation=s.MARK, pos="SCONJ")
    for verb in _robbed(tree):
        subject = tree.roots()[0]
        for child in tree.children(subject):
            if child > verb:
                words[child] = words[child]._replace(head=verb)
        words[subject] = words[subject]._replace(head=verb, relation=s.SUBJECT)
        words[verb] = words[verb]._replace(head=verb, relation=s.ROOT, finite=True)
    return tree if words == list(tree.words) else Tree(words)


def _titled(tree: Tree) -> list[tuple[int, int]]:
    """Return (noun, name) where both are subjects of one verb: "the clerk Ana Petru says"."""
    found = []
    for verb in range(len(tree.words)):
        subjects = tree.children(verb, (s.SUBJECT,))
        for noun, name in pairwise(subjects):
            beside = min(tree.subtree(name)) == noun + 1 and name < verb
            if beside and tree.words[noun].pos == "NOUN" and tree.words[name].pos == "PROPN":
                found.append((noun, name))
    return found


def _displaced(tree: Tree) -> list[tuple[int, int]]:
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


def _cited(tree: Tree) -> list[tuple[int, int]]:
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


def _answered(tree: Tree) -> list[tuple[int, int, int]]:
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


def _unjoined(tree: Tree) -> list[tuple[int, range]]:
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


def _told_by(tree: Tree) -> list[tuple[int, int, int]]:
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


def _spoken_to(tree: Tree) -> list[tuple[int, int, int]]:
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


def _handed_on(tree: Tree) -> list[tuple[int, int, int]]:
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
