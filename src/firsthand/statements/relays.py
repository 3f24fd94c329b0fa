"""Finds who passes words on: carriers and their makers, outlets, interviews, quoting papers."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.desks import OPENS, is_named, is_quoted
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import STAFF
from firsthand.statements.prepositions import BY, IN_OR_ON, ON, TO, prepositions, with_preposition
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

CARRIED = words(
    """
    quote cite carry publish report interview broadcast air release issue circulate share
    цитировать опубликовать приводить распространить
    """
)


def maker(tree: Tree, noun: int, lexicon: Lexicon) -> int:
    """Return who stands behind a carrier ("a report by X", "X's statement"), else the noun."""
    if tree.words[noun].lemma not in lexicon.carriers:
        return noun
    owner = tree.child(noun, s.POSSESSIVE)
    if owner is None:
        owner = with_preposition(tree, noun, BY)
    above = tree.words[noun].head
    if owner is None and tree.words[noun].relation == s.OBJECT and above != noun:
        owner = subject_of(tree, above)
    if owner is None and lexicon.language == "ru":
        owner = tree.child(noun, s.OBLIQUE)
    return noun if owner is None else owner


def carried_by(tree: Tree, verb: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield relays beside the verb: "in an interview with X", "in a letter to X"."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        if tree.words[noun].lemma == "ссылка":
            continue
        if "via" in prepositions(tree, noun):
            yield noun
        if tree.words[noun].lemma in lexicon.carriers:
            yield from passed_on_by(tree, noun)
            partner = with_preposition(tree, noun, TO)
            if partner is not None:
                yield partner
            elif tree.words[noun].lemma in _TALKS:
                yield from _named_behind(tree, noun)
        elif tree.words[noun].lemma in lexicon.outlets and not _is_own(tree, noun):
            yield noun


def _is_own(tree: Tree, noun: int) -> bool:
    """Tell whether it is the speaker's own channel: "the brigade said on its website"."""
    owners = tree.children(noun, (s.POSSESSIVE,))
    return any(tree.words[i].text.casefold() in _OWNERS for i in owners)


def _named_behind(tree: Tree, noun: int) -> Iterator[int]:
    """Yield the house named right behind a talk: "в интервью «Кестрел»", "агентству «Кестрел»"."""
    for index in range(noun + 1, min(noun + _REACH, len(tree.words))):
        word = tree.words[index]
        if word.pos in ("PUNCT", "VERB") and word.text not in OPENS:
            return
        if word.pos != "PUNCT" and (is_named(tree, index) or is_quoted(tree, index)):
            yield word.head if index < word.head < index + _REACH else index
            return


_TALKS = words("интервью комментарий беседа разговор эфир")
_OWNERS = frozenset({"its", "his", "her", "their"})
_REACH = 5
"""Words behind "интервью" in which the house that was given it may be named."""
_BRINGS = CARRIED | words("have get run print find reach meet relay")
"""Verbs by which an outlet brings somebody's words ("the Herald has a guard saying ...")."""


def _bringing(tree: Tree, verb: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield the subjects of verbs above a cue that may be the outlet that brings it."""
    for above in tree.ancestors(verb)[:5]:
        word = tree.words[above]
        if above != verb and word.pos in s.PREDICATES and word.lemma in _BRINGS:
            subject = subject_of(tree, above)
            if subject is not None and verb not in tree.subtree(subject):
                yield subject


def places_of(tree: Tree, verb: int, source: int | None, lexicon: Lexicon) -> tuple[int, ...]:
    """Return what passes the words on if it is an outlet.

    "in the Herald", "on Radio Tal", "the Herald's cook", "the Herald has a cook who says".
    """
    found = [
        noun
        for noun in tree.children(verb, (s.OBLIQUE,))
        if tree.words[noun].pos == "PROPN" and prepositions(tree, noun) & IN_OR_ON
    ]
    if source is not None:
        names = [source, *tree.children(source, (s.APPOSITION, s.NAME_PART))]
        beside = [i for name in names for i in tree.children(name, (s.OBLIQUE,))]
        found.extend(i for i in beside if prepositions(tree, i) & ON and i > source)
        owners = [] if tree.words[source].lemma in STAFF else tree.children(source, (s.POSSESSIVE,))
        found.extend(
            noun for noun in owners
            if tree.words[noun].pos == "PROPN" or tree.words[noun].lemma in lexicon.generic_outlets
        )  # fmt: skip
    found.extend(noun for noun in _bringing(tree, verb, lexicon) if noun != source)
    return tuple(found)


def passed_on_by(tree: Tree, noun: int) -> Iterator[int]:
    """Yield who passes a source or carrier on ("an account quoted by X", "which X published")."""
    for verb in tree.children(noun, (s.PARTICIPLE, s.RELATIVE)):
        if tree.words[verb].lemma in CARRIED:
            agent = tree.child(verb, s.AGENT)
            agent = with_preposition(tree, verb, IN_OR_ON | {"by"}) if agent is None else agent
            agent = _publisher(tree, verb) if agent is None else agent
            if agent is not None:
                yield agent


def _publisher(tree: Tree, verb: int) -> int | None:
    """Return the subject of "which Tarsk Online published last night", a name."""
    subject = tree.child(verb, s.SUBJECT)
    named = subject is not None and tree.words[subject].pos == "PROPN"
    return subject if named and tree.words[verb].relation == s.RELATIVE else None
