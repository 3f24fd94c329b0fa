"""Finds who stands between the words and the reader: subjects, addressees, carriers, citations."""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.statements import syntax as s
from firsthand.statements.desks import OPENS, is_named, is_quoted
from firsthand.statements.lexicon import Lexicon
from firsthand.statements.lexicon_english import STAFF
from firsthand.statements.syntax import Tree
from firsthand.statements.words import words

TELLS = words("tell inform assure notify warn advise")


CARRIED = words(
    """
    quote cite carry publish report interview broadcast air release issue circulate share
    цитировать опубликовать приводить распространить
    """
)


BY = frozenset({"by", "from", "of"})


_CALLS = words("ring call phone telephone contact email e-mail text message write")


TO = frozenset({"to", "with"})


ON = frozenset({"on", "via"})
_IN = frozenset({"in", "on", "в", "на", "dans", "sur"})


def subject_of(tree: Tree, verb: int, depth: int = 0) -> int | None:
    """Return the head of the noun phrase that is the verb's subject, shared ones included."""
    own = tree.child(verb, s.SUBJECT, s.PASSIVE_SUBJECT)
    word = tree.words[verb]
    if own is not None:
        relative = word.relation == s.RELATIVE and tree.words[own].lemma in RELATIVE_PRONOUNS
        return word.head if relative else own
    if word.relation in (s.RELATIVE, s.PARTICIPLE) and word.head != verb:
        return word.head if is_active(word) else None
    shared = (s.COORDINATE, s.ADVERBIAL, s.OPEN)
    loose = word.relation == s.OTHER and word.finite and tree.words[word.head].pos == "VERB"
    if (loose or word.relation in shared) and word.head != verb and depth < 4:
        return subject_of(tree, word.head, depth + 1)
    return None


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
        known = word.lemma in speaks and word.pos == "NOUN" and following.pos != "NOUN"
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


def prepositions(tree: Tree, noun: int) -> frozenset[str]:
    """Return the lemmas of the prepositions of a noun."""
    return frozenset(tree.words[child].lemma for child in tree.children(noun, (s.CASE,)))


def prepositions_below(tree: Tree, noun: int) -> frozenset[str]:
    """Return the prepositions of the phrases that hang on a noun."""
    below = tree.children(noun, (s.OBLIQUE, s.AGENT))
    return frozenset().union(*(prepositions(tree, child) for child in below))


def with_preposition(tree: Tree, head: int, wanted: frozenset[str]) -> int | None:
    """Return the first phrase of a head that stands after one of the prepositions wanted."""
    for child in tree.children(head, (s.OBLIQUE, s.AGENT)):
        if prepositions(tree, child) & wanted:
            return child
    return None


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


_QUOTES = words("quote cite")
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
        if tree.words[noun].pos == "PROPN" and prepositions(tree, noun) & _IN
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
            agent = with_preposition(tree, verb, _IN | {"by"}) if agent is None else agent
            agent = _publisher(tree, verb) if agent is None else agent
            if agent is not None:
                yield agent


def _publisher(tree: Tree, verb: int) -> int | None:
    """Return the subject of "which Tarsk Online published last night", a name."""
    subject = tree.child(verb, s.SUBJECT)
    named = subject is not None and tree.words[subject].pos == "PROPN"
    return subject if named and tree.words[verb].relation == s.RELATIVE else None


_GIVES = words("приводить привести передавать передать цитировать процитировать")
"""Russian verbs by which an agency gives somebody's words."""


def words_of(tree: Tree, verb: int) -> int | None:
    """Return whose words an agency gives: "приводит агентство слова врача", "его слова"."""
    if tree.words[verb].lemma not in _GIVES:
        return None
    for noun in tree.children(verb, (s.OBJECT, s.SUBJECT, s.OBLIQUE)):
        if tree.words[noun].lemma == "слово" and not prepositions(tree, noun):
            return tree.child(noun, s.OBLIQUE, s.POSSESSIVE, s.DETERMINER, s.NAME_PART)
    return None


def before_citing(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return the noun before ", citing two guards, reported", which the parser lost sight of."""
    for child in tree.children(verb):
        word = tree.words[child]
        if word.lemma in lexicon.cite and 1 < child < verb and tree.words[child - 1].text == ",":
            before = tree.words[child - 2]
            named = before.pos in ("NOUN", "PROPN") or before.text[:1].isupper()
            return child - 2 if named else None
    return None


def reported_by(tree: Tree, verb: int) -> int | None:
    """Return the outlet of "as first reported by Radio Tal", None in any other clause."""
    marks = {tree.words[child].lemma for child in tree.children(verb, (s.MARK,))}
    if "as" not in marks or tree.child(verb, *s.SUBJECTS) is not None:
        return None
    return tree.child(verb, s.AGENT)


def quoted_by(tree: Tree, verb: int) -> Iterator[int]:
    """Yield the outlet of "as quoted by Radio Tal, he said"."""
    for clause in tree.children(verb, (s.ADVERBIAL,)):
        marks = {tree.words[i].lemma for i in tree.children(clause, (s.MARK, s.ADVERB))}
        if tree.words[clause].lemma in _QUOTES and "as" in marks:
            yield from tree.children(clause, (s.AGENT,))


def cited_by(tree: Tree, verb: int, lexicon: Lexicon) -> int | None:
    """Return whom the governing verb's subject cites ("citing two guards", "со ссылкой на")."""
    subject = subject_of(tree, verb) if tree.words[verb].pos in s.PREDICATES else None
    below = [*tree.children(verb), *tree.children(verb if subject is None else subject)]
    for child in below:
        if tree.words[child].lemma in lexicon.cite and child != verb:
            found = tree.child(child, s.OBJECT, s.OBLIQUE)
            if found is not None:
                return maker(tree, found, lexicon)
        if tree.words[child].lemma == "ссылка":
            return tree.child(child, s.OBLIQUE)
    return None
