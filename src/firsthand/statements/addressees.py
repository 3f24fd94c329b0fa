"""Finds whom a speaker told: "told the Herald", "rang the station to say"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import STAFF
from firsthand.statements.prepositions import BY, with_preposition
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

TELLS = words("tell inform assure notify warn advise")
_CALLS = words("ring call phone telephone contact email e-mail text message write")


def addressee_of(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whom the verb's subject tells; what is ascribed "to" something tells nobody."""
    word = tree.words[verb]
    if word.lemma in lexicon.call | lexicon.count:
        return None
    to = tree.child(verb, s.INDIRECT)
    if to is None and _calls_to_say(tree, verb):
        called = tree.child(word.head, s.OBJECT, s.INDIRECT)
        return with_preposition(tree, word.head, frozenset({"to"})) if called is None else called
    if to is None and word.lemma in TELLS:
        to = tree.child(verb, s.OBJECT)
        to = _hearer(tree, verb) if to is None else to
    return with_preposition(tree, verb, frozenset({"to"})) if to is None else to


def _calls_to_say(tree: Tree, verb: int) -> bool:
    """Tell whether a verb is what somebody calls for: "a man rang the Herald to say that ..."."""
    word = tree.words[verb]
    to = any(tree.words[i].text.casefold() == "to" for i in tree.children(verb, (s.AUXILIARY,)))
    return to and word.relation in (s.ADVERBIAL, s.OPEN) and tree.words[word.head].lemma in _CALLS


def _hearer(tree: Tree, verb: int) -> int | None:
    """Return the house of "the Herald was told by", "whose reporter was told by"."""
    subject = tree.child(verb, s.PASSIVE_SUBJECT)
    if subject is None or tree.child(verb, s.AGENT) is None:
        return None
    word = tree.words[subject]
    if word.lemma not in STAFF:
        return subject if word.pos == "PROPN" else None
    owner = tree.child(subject, s.POSSESSIVE)
    if owner is not None and tree.words[owner].text.casefold() == "whose":
        return tree.words[verb].head
    return with_preposition(tree, subject, BY) or subject
