"""Finds the subject of a verb in a parsed sentence, lost and shared ones too."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.syntax import Tree


def subject_of(tree: Tree, verb: int, depth: int = 0) -> int | None:
    """Return the head of the noun phrase that is the verb's subject, shared ones included."""
    own = tree.child(verb, s.SUBJECT, s.PASSIVE_SUBJECT)
    word = tree.words[verb]
    if own is not None:
        relative = word.relation == s.RELATIVE and tree.words[own].lemma in RELATIVE_PRONOUNS
        return _bearer(tree, word.head) if relative else own
    if word.relation in (s.RELATIVE, s.PARTICIPLE) and word.head != verb:
        return _bearer(tree, word.head) if is_active(word) else None
    shared = (s.COORDINATE, s.ADVERBIAL, s.OPEN)
    loose = word.relation == s.OTHER and word.finite and tree.words[word.head].pos == "VERB"
    if (loose or word.relation in shared) and word.head != verb and depth < 4:
        return subject_of(tree, word.head, depth + 1)
    return None


def _bearer(tree: Tree, noun: int) -> int:
    """Return the name that a noun is beside: "Osk Tarn, a driver, who says", else the noun."""
    word = tree.words[noun]
    above = tree.words[word.head]
    named = above.pos == "PROPN" and above.relation != s.OBLIQUE and word.head < noun
    return word.head if word.relation == s.APPOSITION and word.pos == "NOUN" and named else noun


def is_active(word: s.Word) -> bool:
    """Tell whether a participle has its noun as subject; "accused", "held" have it as object."""
    return word.relation != s.PARTICIPLE or word.text.endswith("ing") or word.text[0] > "z"


def before_verb(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return who opens the stretch before a finite verb that the parser left without subject."""
    if not tree.words[verb].finite and tree.child(verb, s.AUXILIARY) is None:
        return None
    first = verb
    while first > 0 and tree.words[first - 1].pos != "PUNCT":
        first -= 1
    if first == verb:
        return _before_aside(tree, verb)
    speaks = lexicon.people | lexicon.organisations | lexicon.government | lexicon.outlets
    for index in range(first, verb):
        word, following = tree.words[index], tree.words[index + 1]
        name = word.pos == "PROPN" and following.pos != "PROPN" and following.text != "’s"
        known = word.lemma in speaks and word.pos == "NOUN"
        known = known and following.pos not in ("NOUN", "PROPN")
        if (name or known) and following.text not in ("'s", "’s", "'", "’"):
            return index
        if word.pos in s.PREDICATES or word.pos == "SCONJ":
            return None
    return None


def _before_aside(tree: Tree, verb: int) -> int | None:
    """Return who stands before an aside and is taken for its subject: "Brell, a man shot, said"."""
    for index in range(verb - 1):
        word = tree.words[index]
        inside = word.relation == s.SUBJECT and index < word.head < verb - 1
        if inside and tree.words[index + 1].text == "," and tree.words[verb - 1].text == ",":
            return index
    return None


RELATIVE_PRONOUNS = frozenset({"who", "which", "that", "который", "кто"})
