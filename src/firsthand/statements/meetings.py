"""Remembers whom a sentence brings in, so that later pronouns find them."""

from __future__ import annotations

from firsthand.model.statement import Mention
from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.names import has_first_name, is_institutional
from firsthand.statements.parsed import Parsed
from firsthand.statements.passing import passed_on_by
from firsthand.statements.pronouns import SOME_ONE
from firsthand.statements.speakers import Speakers
from firsthand.statements.subjects import subject_of
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

_MEETS = words(
    """
    interview meet visit telephone phone ring call reach contact speak talk ask question hear
    accompany introduce parler rencontrer interroger joindre
    разыскать встретить встретиться посетить опросить побеседовать поговорить спросить расспросить
    """
)
"""Verbs whose object is about to speak ("we interviewed a nurse", "she spoke to a guard")."""
_ASKS = words("ask ring call telephone phone contact approach email")
_NOMINATIVE = words("he she он она il elle")
_WITH = frozenset({"to", "with", "by", "from", "с", "со"})


def _met(part: Parsed, index: int) -> bool:
    """Tell whether a noun is whom a verb of meeting brings to the reader."""
    tree = part.tree
    word = tree.words[index]
    if tree.words[word.head].lemma not in _MEETS:
        return False
    cases = {tree.words[child].lemma for child in tree.children(index, (s.CASE,))}
    beside = word.relation in (s.OBLIQUE, s.AGENT) and bool(cases & _WITH)
    beside = beside or (
        word.relation == s.COORDINATE and word.pos in ("NOUN", "PROPN")
    )  # "и каменщика"
    return beside or word.relation in (s.OBJECT, s.INDIRECT)


def _passes_by(part: Parsed, index: int) -> bool:
    """Tell whether a word names a person, whatever its place in the sentence."""
    tree, lexicon = part.tree, part.lexicon
    word = tree.words[index]
    following = tree.words[index + 1] if index + 1 < len(tree.words) else None
    if word.pos == "PROPN":
        inner = following is not None and following.pos == "PROPN"
        body = is_institutional(word.lemma, lexicon) or not word.text[:1].isupper()
        return not inner and not body and _looks_human(part, index)
    return word.pos == "NOUN" and word.lemma in lexicon.people and not word.plural


def _asked(part: Parsed, index: int) -> bool:
    """Tell whether a noun is the body that a report itself asks: "we rang the company"."""
    tree = part.tree
    word, verb = tree.words[index], tree.words[index].head
    put = tree.words[verb].lemma == "put" and word.relation == s.OBLIQUE
    if not put and (tree.words[verb].lemma not in _ASKS or word.relation != s.OBJECT):
        return False
    asker = subject_of(tree, verb)
    own = asker is None or tree.words[asker].text.casefold() in part.lexicon.first
    own = own or tree.words[asker or 0].pos == "PROPN"
    body = is_institutional(word.lemma, part.lexicon) or word.pos == "PROPN"
    return own and body


def _looks_human(part: Parsed, index: int) -> bool:
    """Tell whether a name has a first name, a title or an age beside it."""
    tree = part.tree
    aged = [w.text for w in tree.words[index + 1 : index + 3]]
    if len(aged) == 2 and aged[0] == "," and aged[1].isdecimal():
        return True
    before = tree.words[index - 1] if index else None
    named = before is not None and before.pos == "PROPN" and before.text[:1].isupper()
    titled = before is not None and before.lemma.rstrip(".") in part.lexicon.titles
    return titled or (named and before is not None and before.lemma not in part.lexicon.outlets)


def _bears_name(part: Parsed, index: int) -> bool:
    """Tell whether a noun has a person's full name behind it: "каменщика Павла Горша"."""
    tree = part.tree
    if part.lexicon.language != "ru":
        return False
    named = [i for i in tree.children(index, (s.APPOSITION,)) if tree.words[i].pos == "PROPN"]
    return any(has_first_name(tree, i) or tree.child(i, s.NAME_PART) is not None for i in named)


def _bring_in(part: Parsed, index: int, someone: Mention, speakers: Speakers) -> None:
    """Remember which outlet met somebody: "the Herald found a mason", whom it then passes on."""
    host = subject_of(part.tree, part.tree.words[index].head)
    outlet = (
        None if host is None or host == index else speakers.of(part.tree, host, part.lexicon, False)
    )
    if outlet and outlet.kind is SourceKind.OUTLET and not speakers.is_publisher(outlet.name):
        speakers.bring_in(someone, outlet)


def _whose(tree: Tree, index: int) -> bool:
    """Tell whether a noun is "whose husband": somebody's, who stands before the clause."""
    below = tree.children(index, (s.POSSESSIVE, s.DETERMINER))
    return any(tree.words[i].text.casefold() == "whose" for i in below)


def _met_before(part: Parsed, index: int, someone: Mention, speakers: Speakers) -> None:
    """Remember which outlet "the innkeeper interviewed by the Herald" spoke to."""
    for agent in passed_on_by(part.tree, index):
        outlet = speakers.of(part.tree, agent, part.lexicon, False)
        if outlet and outlet.kind is SourceKind.OUTLET and not speakers.is_publisher(outlet.name):
            speakers.bring_in(someone, outlet)


def _is_main(part: Parsed, index: int) -> bool:
    """Tell whether a noun is the subject of the sentence's main clause."""
    head = part.tree.words[index].head
    return part.tree.words[index].relation in s.SUBJECTS and head in part.tree.roots()


def meet(part: Parsed, speakers: Speakers, spoken: frozenset[int] = frozenset()) -> None:
    """Note the people and bodies of a sentence that hold no attribution in it, in order.

    `spoken` are the words of quotations: whom they bring in, no pronoun outside them means.
    """
    known = {cue.source for cue in part.cues} | spoken
    lexicon, tree = part.lexicon, part.tree
    fresh = [i for i in range(len(tree.words)) if i not in known and not _whose(tree, i)]
    for index in fresh:
        if _passes_by(part, index):
            speakers.pass_by(tree, index, lexicon)
    for index in fresh:
        if _asked(part, index):
            body = speakers.of(tree, index, lexicon, spoke=False)
            speakers.asked = (speakers.now, body) if body else None
    for index in fresh:
        word = tree.words[index]
        human = word.pos == "PROPN" or word.lemma in lexicon.people or _bears_name(part, index)
        met = _met(part, index) and human
        if met or (word.pos == "PROPN" and word.relation == s.OBJECT):
            someone = speakers.of(tree, index, lexicon, spoke=False)
            if met and someone is not None:
                _bring_in(part, index, someone, speakers)
            speakers.stress(met)
    for index in fresh:
        word = tree.words[index]
        person = word.pos in ("PROPN", "NUM") or word.lemma in lexicon.people | SOME_ONE
        person = person or is_institutional(word.lemma, lexicon)
        person = person or (word.text[:1].isupper() and word.text.casefold() in speakers.names)
        named = lexicon.language == "fr" and word.pos == "PROPN" and has_first_name(tree, index)
        if word.text.casefold() in _NOMINATIVE and _is_main(part, index) and not part.cues:
            speakers.refresh(word.text.casefold(), lexicon)
        if (word.relation in s.SUBJECTS or named) and person:
            someone = speakers.of(tree, index, lexicon, spoke=False)
            speakers.stress(_is_main(part, index))
            if someone is not None:
                _met_before(part, index, someone, speakers)
