"""Finds whom a source spoke to, or who met it, by an aside: "speaking to Radio Tal, she said"."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.addressees import TELLS
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.passing import CARRIED, held_by
from firsthand.statements.prepositions import ON, TO, prepositions, with_preposition
from firsthand.statements.subjects import RELATIVE_PRONOUNS
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_MET = words("reach contact meet telephone hear find ask question press interview quiz")
_SPEAKS = words("speak talk tell go appear testify беседовать говорить побеседовать поговорить")
_PARTNER = TO | ON | frozenset({"с", "со"})
_CALLS = words("call conversation chat exchange")
"""Talks one has with somebody: "in a phone call with Radio Tal"."""
_THROUGH = frozenset({"through", "via"})
_INTERPRETERS = words("interpreter translator")
_ASKS = words("ask press question reach contact interview")
_ASIDES = (s.RELATIVE, s.PARTICIPLE, s.ADVERBIAL)


def partners_of(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> tuple[int, ...]:
    """Return whom the source spoke to by an aside, where it may be an outlet.

    "a nurse who spoke to Radio Tal said", "speaking on Radio Tal, she said", "a man whom the
    Herald met said", "a man reached by the Herald said", "asked by the Herald, he said", "he
    said in a call with the Herald".
    """
    asides = [(child, verb) for child in tree.children(verb, _ASIDES)]
    if source is not None:
        asides += [(child, source) for child in tree.children(source, _ASIDES)]
    found = [i for child, above in asides for i in _spoken_to(tree, child, above)]
    calls = [i for i in tree.children(verb, (s.OBLIQUE,)) if tree.words[i].lemma in _CALLS]
    found += [i for call in calls if (i := with_preposition(tree, call, TO)) is not None]
    papers = [*([] if source is None else [source]), *tree.children(verb, (s.OBLIQUE,))]
    found += [i for paper in papers for i in held_by(tree, paper)]
    return tuple(i for i in found if _may_carry(tree, i, lexicon) and i != source)


def spoken_through(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> Iterator[int]:
    """Yield who speaks for the source: "speaking through a lawyer, she said", "said via his son".

    Whoever only puts it into another language passes nothing on.
    """
    clauses = [verb, *tree.children(verb, _ASIDES)]
    clauses += [] if source is None else tree.children(source, _ASIDES)
    for clause in clauses:
        speaks = clause == verb or tree.words[clause].lemma in _SPEAKS
        for noun in tree.children(clause, (s.OBLIQUE,)) if speaks else ():
            word = tree.words[noun]
            person = word.lemma in lexicon.people - _INTERPRETERS
            if person and prepositions(tree, noun) & _THROUGH:
                yield noun


def _spoken_to(tree: Tree, clause: int, above: int) -> Iterator[int]:
    """Yield whom the subject of an aside speaks to, or who is its subject and met the source."""
    word = tree.words[clause]
    if word.lemma in _SPEAKS:
        yield from tree.children(clause, (s.INDIRECT,))
        if word.lemma in TELLS:
            yield from tree.children(clause, (s.OBJECT,))
        for noun in tree.children(clause, (s.OBLIQUE,)):
            if prepositions(tree, noun) & _PARTNER:
                yield noun
    subject = tree.child(clause, s.SUBJECT)
    if word.lemma in _MET:
        agents = tree.children(clause, (s.AGENT,))
        yield from (i for i in agents if not _is_means(tree, i))
    asks = word.lemma in _ASKS and _when(tree, clause)
    met = asks or word.relation == s.RELATIVE
    met = met and word.lemma in CARRIED | _MET | _SPEAKS
    if met and subject is not None and tree.words[subject].lemma not in RELATIVE_PRONOUNS:
        yield subject


def _when(tree: Tree, clause: int) -> bool:
    """Tell whether a clause says when: "when Radio Tal asked who had paid him"."""
    marks = {tree.words[i].lemma for i in tree.children(clause, (s.MARK, s.ADVERB))}
    return tree.words[clause].relation == s.ADVERBIAL and bool(marks & {"when", "after", "as"})


def _is_means(tree: Tree, noun: int) -> bool:
    """Tell whether a bare noun is how somebody was reached: "reached by radio off the cape"."""
    beside = tree.children(noun, (s.DETERMINER, s.POSSESSIVE, s.NAME_PART))
    return tree.words[noun].pos == "NOUN" and not beside


def _may_carry(tree: Tree, index: int, lexicon: Lexicon) -> bool:
    word = tree.words[index]
    named = word.pos == "PROPN" and word.text[:1].isupper()
    return named or word.lemma in lexicon.generic_outlets
