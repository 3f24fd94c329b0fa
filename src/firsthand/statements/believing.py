"""Finds attributions by belief: "if you believe the union", "если верить газете"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.passing import passed_on_by
from firsthand.statements.relays import maker
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_BELIEVES = words("believe ask prefer trust верить поверить спросить")
_IF = frozenset({"if", "если"})
_ANYBODY = words("you one we")
_WILL = words("will would 'll ’ll 'd ’d can could may might")


def believing_cue(tree: Tree, verb: int, lexicon: Lexicon) -> Cue | None:
    """Return the cue of a clause that lends the sentence to somebody, None in any other clause.

    "if you ask the mayor", "if the nurse is to be believed", "если верить мэру": the reader is
    asked to believe, so that who is to be believed vouches for the rest of the sentence.
    """
    top = _clause_of(tree, verb)
    head = tree.words[top].head
    marks = {tree.words[child].lemma for child in tree.children(top, (s.MARK,))}
    if tree.words[verb].lemma not in _BELIEVES or not marks & _IF or head == top:
        return None
    source = _believed(tree, verb, lexicon) if top == verb else tree.child(top, s.SUBJECT)
    if source is None or _is_promised(tree, head) or tree.words[head].pos not in s.PREDICATES:
        return None
    content = frozenset(tree.subtree(head) - tree.subtree(top))
    relays = tuple(passed_on_by(tree, source))
    source = maker(tree, source, lexicon)
    rule = f'if "{tree.words[verb].lemma}"'
    return Cue(verb, SAYS, source, content, (head,), relays=relays, rule=rule)


def _clause_of(tree: Tree, verb: int) -> int:
    """Return the verb itself, or the "is" of "is to be believed" above it."""
    above = tree.words[verb].head
    passive = tree.words[verb].text == "believed" and tree.words[above].lemma == "be"
    return above if passive else verb


def _is_promised(tree: Tree, head: int) -> bool:
    """Tell whether a clause says what would follow: "if you ask the guard, he will help"."""
    aside = tree.children(head, (s.AUXILIARY,))
    return any(tree.words[i].text.casefold() in _WILL for i in aside)


def _believed(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return who is believed: the object of "you believe X", the dative of "верить X"."""
    subject = tree.child(verb, s.SUBJECT)
    reader = subject is None or tree.words[subject].text.casefold() in _ANYBODY
    impersonal = lexicon.language == "ru" and subject is None
    if lexicon.language == "en" and (subject is None or not reader):
        return None
    if not (impersonal or lexicon.language == "en"):
        return None
    found = tree.child(verb, s.OBJECT, s.INDIRECT, s.OBLIQUE)
    return None if found is None or tree.words[found].pos == "PRON" else found
