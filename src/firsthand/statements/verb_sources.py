"""Finds who says it where a verb has no plain subject: behind it, in an aside, "в МВД"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.citing import reported_by
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.prepositions import prepositions
from firsthand.statements.relays import author, maker
from firsthand.statements.subjects import before_verb, is_active, subject_of
from firsthand.statements.syntax import Tree

_AIR = frozenset({"эфир", "интервью", "беседа", "разговор"})
"""Where somebody speaks, and who is no office: "в эфире радио «Кестрел»"."""


_FOLLOWS = frozenset({"следовать", "явствовать", "вытекать", "узнать"})
"""Verbs of "следует из письма"."""


def _office(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the body of "в министерстве сообщили", where the verb has no subject."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        word = tree.words[noun]
        named = word.text[:1].isupper() and word.start > tree.words[0].start
        bodies = lexicon.organisations | lexicon.government | lexicon.outlets
        out_of = tree.words[verb].lemma in _FOLLOWS and "из" in prepositions(tree, noun)
        if not (out_of or prepositions(tree, noun) & {"в", "во"}):
            continue
        owner = maker(tree, noun, lexicon)
        if out_of and owner == noun:
            owner = author(tree, noun, lexicon) or noun
        if word.lemma in _AIR:
            continue
        if word.lemma in lexicon.carriers or out_of:
            return noun if owner == noun and word.lemma in lexicon.carriers else owner
        if owner != noun or word.lemma in bodies or named:
            return owner
    return None


def _behind(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the noun phrase right behind a verb, as in "...", said the guard."""
    if verb and tree.words[verb - 1].pos not in ("PUNCT", "SPACE"):
        return None
    if lexicon.language == "ru":
        near = range(verb + 1, min(verb + 9, len(tree.words)))
        that = next((i for i in near if tree.words[i].pos == "SCONJ"), near.stop)
        near = range(verb + 1, that)  # "сказано, что склад закрыт"
        return next((i for i in near if tree.words[i].relation in s.SUBJECTS), None)
    for index in range(verb + 1, min(verb + 8, len(tree.words))):
        word = tree.words[index]
        if word.lemma in ("there", "it") or (word.relation in s.SUBJECTS and word.head > index):
            return None
        if word.pos in ("NOUN", "PROPN", "PRON"):
            following = tree.words[index + 1] if index + 1 < len(tree.words) else None
            if following is None or following.pos not in ("NOUN", "PROPN"):
                return index
        elif word.pos not in ("DET", "ADJ", "NUM", "ADV"):
            return None
    return None


def _after_aside(
    tree: Tree, verb: int, source: int | None, lexicon: Lexicon
) -> tuple[int | None, int | None]:
    """Return (whom a participle is done to, its source).

    In "Ana Brell, a nurse who fled, repeated that ..." the parser takes the verb for a participle.
    """
    head = tree.words[verb].head
    person = tree.words[head].pos == "PROPN" or tree.words[head].lemma in lexicon.people
    clauses = tree.children(verb, (s.CLAUSE,))
    marked = any(
        tree.words[m].lemma == "that" for c in clauses for m in tree.children(c, (s.MARK,))
    )
    behind = verb > 1 and tree.words[verb - 1].text == "," and head < verb
    return (None, head) if person and marked and behind else (head, source)


def parties_of(tree: Tree, verb: int, lexicon: Lexicon) -> tuple[int | None, int | None]:
    """Return (whom or what the verb is done to where it is passive, who says it)."""
    word = tree.words[verb]
    passive = tree.child(verb, s.PASSIVE_SUBJECT)
    source = reported_by(tree, verb)
    source = subject_of(tree, verb) if source is None else source
    if passive is None and not is_active(word):
        passive, source = _after_aside(tree, verb, source, lexicon)
    if source is None and passive is None and word.lemma in lexicon.say_freely and word.finite:
        source = _behind(tree, verb, lexicon)
    if source is None and passive is None and lexicon.language == "en":
        source = before_verb(tree, verb, lexicon)
    if source is None and lexicon.language == "ru":
        source = _office(tree, verb, lexicon)
    return passive, source
