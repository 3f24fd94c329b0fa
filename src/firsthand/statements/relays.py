"""Finds who passes words on: carriers and their makers, outlets, interviews, quoting papers."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.desks import OPENS, is_named, is_quoted
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import MASTHEADS, STAFF
from firsthand.statements.passing import CARRIED, held_by, passed_on_by
from firsthand.statements.prepositions import (
    BY,
    FROM,
    IN_OR_ON,
    ON,
    TO,
    prepositions,
    with_preposition,
)
from firsthand.statements.subjects import RELATIVE_PRONOUNS, subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_WRITES = words(
    """
    write sign send pen post record dictate draft author compose scribble leave file lodge submit
    tape film compile prepare draw produce swear pronounce deliver give make keep leave smuggle
    """
)
"""What somebody does whose words a paper holds: "a letter that X wrote", "signed by X"."""
_TAKES = words("collect gather record take obtain get receive compile")
_IN = frozenset({"in", "on"})
_SKIES = words("north south east west capital interior centre center")
"""Where there may be a report, and which are no papers for all their article."""


def maker(tree: Tree, noun: int, lexicon: Lexicon) -> int:
    """Return who stands behind a carrier ("a report by X", "X's statement"), else the noun."""
    if tree.words[noun].lemma not in lexicon.carriers:
        return noun
    owner = tree.child(noun, s.POSSESSIVE)
    if owner is None:
        owner = with_preposition(tree, noun, BY)
    owner = _writer(tree, noun) if owner is None else owner
    above = tree.words[noun].head
    if owner is None and tree.words[noun].relation == s.OBJECT and above != noun:
        owner = subject_of(tree, above)
    if owner is None and lexicon.language == "ru":
        owner = author(tree, noun, lexicon)
    owner = _paper(tree, noun, lexicon) if owner is None else owner
    return noun if owner is None else owner


_FOR = frozenset({"для"})


def _house_s(tree: Tree, paper: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield whose the paper is in which another speaks: "в докладе «Окна» узник говорит"."""
    owner = author(tree, paper, lexicon)
    bodies = lexicon.outlets | lexicon.organisations - lexicon.government
    if owner is not None and (is_quoted(tree, owner) or tree.words[owner].lemma in bodies):
        yield owner


def author(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return whose a Russian paper is: "письмо вдовы", and nobody's for "материалы дела"."""
    known = lexicon.people | lexicon.organisations | lexicon.government | lexicon.outlets
    for index in tree.children(noun, (s.OBLIQUE,)):
        word = tree.words[index]
        named = word.pos == "PROPN" and not prepositions(tree, index)
        if named or word.lemma in known:
            return index
    return None


def _writer(tree: Tree, noun: int) -> int | None:
    """Return who wrote a paper: "a letter that X sent", "a message signed by X"."""
    for verb in tree.children(noun, (s.RELATIVE, s.PARTICIPLE)):
        giver = with_preposition(tree, verb, FROM)
        if giver is not None and tree.words[verb].lemma in _TAKES:
            return giver
        if tree.words[verb].lemma not in _WRITES:
            continue
        subject = tree.child(verb, s.SUBJECT)
        subject = tree.child(verb, s.AGENT) if subject is None else subject
        if subject is not None and tree.words[subject].lemma not in RELATIVE_PRONOUNS:
            return subject
    return None


def _paper(tree: Tree, noun: int, lexicon: Lexicon) -> int | None:
    """Return the paper of "a report in the Herald", "an article on Tal Online"."""
    for place in tree.children(noun, (s.OBLIQUE,)):
        word = tree.words[place]
        if word.pos != "PROPN" or not prepositions(tree, place) & _IN or word.lemma in _SKIES:
            continue
        named = {tree.words[i].lemma for i in (place, *tree.children(place, (s.NAME_PART,)))}
        if named & (lexicon.outlets | MASTHEADS):
            return place
        article = "in" in prepositions(tree, place) and any(
            tree.words[i].lemma == "the" for i in tree.children(place, (s.DETERMINER,))
        )
        if article:
            return place
    return None


def carried_by(tree: Tree, verb: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield relays beside the verb: "in an interview with X", "in a letter to X"."""
    for noun in tree.children(verb, (s.OBLIQUE,)):
        if tree.words[noun].lemma == "ссылка":
            continue
        if "via" in prepositions(tree, noun):
            yield noun
        if tree.words[noun].lemma in lexicon.carriers:
            yield from passed_on_by(tree, noun)
            paper = _paper(tree, noun, lexicon)
            if paper is not None and tree.child(verb, *s.SUBJECTS) is not None:
                yield paper
            partner = with_preposition(tree, noun, TO | _FOR)
            if lexicon.language == "ru" and tree.child(verb, s.SUBJECT) is not None:
                yield from _house_s(tree, noun, lexicon)
            if partner is not None:
                yield from passed_on_by(tree, partner)
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
            near = index < word.head < index + _REACH and tree.words[word.head].pos != "VERB"
            yield word.head if near else index
            return


_TALKS = words("интервью комментарий беседа разговор эфир")
_OWNERS = frozenset({"its", "his", "her", "their"})
_REACH = 5
"""Words behind "интервью" in which the house that was given it may be named."""
_SHOWS = words("show have feature capture contain include hear")
_QUOTES = words("quote cite interview feature")
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


def quoting(tree: Tree, verb: int, lexicon: Lexicon) -> Iterator[int]:
    """Yield who quotes a source that speaks below: "X quotes a guard who says", "has him saying".

    Of a recording that shows somebody speak, those who pass it on.
    """
    for above in tree.ancestors(verb)[:4]:
        word = tree.words[above]
        subject = subject_of(tree, above) if above != verb and word.pos in s.PREDICATES else None
        if subject is None or verb in tree.subtree(subject) or lexicon.language != "en":
            continue
        saying = word.lemma == "have" and tree.words[verb].text.endswith("ing")
        if tree.words[subject].lemma in lexicon.carriers | _FOOTAGE:
            if word.lemma in _SHOWS:
                yield from passed_on_by(tree, subject)
                yield from held_by(tree, subject)
        elif word.lemma in _QUOTES or saying:
            yield subject


_FOOTAGE = words("footage clip tape film photograph audio voicemail")


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
