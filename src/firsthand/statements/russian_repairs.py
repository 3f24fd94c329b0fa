"""Mends what the Russian parser often gets wrong beside a verb of saying.

slovnet labels word by word: a house named in quotation marks ("рассказал «Полудню» врач") comes
out as a subject or hangs on another clause, a speaker hangs on the noun before him, and the country
of "министр финансов Верании Ада Рилл" is the minister's name.
"""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.desks import CLOSES, OPENS
from firsthand.statements.lexicon import lexicon
from firsthand.statements.syntax import Word

_NEAR = 4
"""Words behind a verb of saying among which the house that was told stands."""


def mended(words: list[Word]) -> list[Word]:
    """Return the words of a sentence, some with another head and relation."""
    says = lexicon("ru").verbs
    for verb, word in enumerate(words):
        if word.pos == "VERB" and word.lemma in says:
            _tell(words, verb)
            _lead_back(words, verb)
    for noun in range(len(words)):
        _part_country(words, noun)
        _call(words, noun)
    return words


_PEOPLE_OF = frozenset({
    "журналист", "корреспондент", "репортёр", "репортер", "волонтёр", "правозащитник", "сотрудник",
    "редакция",
})  # fmt: skip
"""Whose house passes on what they are told: "рассказал журналистам «Полудня»"."""
_NICKNAMES = frozenset({"позывной", "позывные", "имя", "псевдоним", "прозвище", "кличка"})


def _children(words: list[Word], head: int, relation: str) -> list[int]:
    return [
        i for i, word in enumerate(words)
        if word.head == head and word.relation == relation and i != head
    ]  # fmt: skip


def _tell(words: list[Word], verb: int) -> None:
    """Make the house in quotation marks behind a verb whom it tells, if someone else speaks."""
    name = _quoted_behind(words, verb)
    if name is None:
        return
    name = _head_inside(words, name)
    subjects = [i for i in _children(words, verb, s.SUBJECT) if i != name]
    noun = words[name].head
    staff = verb < noun < name and words[noun].lemma in _PEOPLE_OF
    if verb < noun < name and words[noun].relation in (s.INDIRECT, s.OBLIQUE):
        words[noun] = words[noun]._replace(head=verb, relation=s.ADVERB if staff else s.INDIRECT)
    if staff:
        words[name] = words[name]._replace(head=verb, relation=s.INDIRECT)
    elif verb < noun < name:
        return
    elif subjects or words[name].relation != s.SUBJECT:
        words[name] = words[name]._replace(head=verb, relation=s.INDIRECT)


def _quoted_behind(words: list[Word], verb: int) -> int | None:
    """Return the first word in quotation marks right behind a verb, a house noun between."""
    houses = lexicon("ru").outlets
    for index in range(verb + 1, min(verb + 1 + _NEAR, len(words) - 1)):
        if words[index].text in OPENS:
            before = words[index - 1]
            beside = index - 1 == verb or before.lemma in houses or before.pos == "NOUN"
            following = words[index + 1]
            return index + 1 if beside and following.text[:1].isupper() else None
        if words[index].pos in ("PUNCT", "VERB", "ADP", "SCONJ", "PRON"):
            return None
    return None


def _head_inside(words: list[Word], first: int) -> int:
    """Return the word inside quotation marks on which the others of a name hang."""
    last = first
    while last + 1 < len(words) and words[last + 1].text not in CLOSES:
        last += 1
    inside = [i for i in range(first, last + 1) if words[i].pos != "NUM"]
    return next((i for i in inside if words[i].head not in inside or words[i].head == i), first)


def _lead_back(words: list[Word], verb: int) -> None:
    """Hang on the verb the subject that the parser hung on a noun, or took for another clause."""
    if _children(words, verb, s.SUBJECT):
        return
    for noun in _children(words, verb, s.OBLIQUE):
        for subject in _children(words, noun, s.SUBJECT):
            words[subject] = words[subject]._replace(head=verb)
            return
    behind = _noun_behind(words, verb)
    if behind is not None and words[behind].relation == s.PARATAXIS:
        words[behind] = words[behind]._replace(head=verb, relation=s.SUBJECT)


def _noun_behind(words: list[Word], verb: int) -> int | None:
    """Return the first noun behind a verb that ends direct speech, the house it told apart."""
    told = set(_children(words, verb, s.INDIRECT))
    if verb < 1 or words[verb - 1].pos != "PUNCT":
        return None
    for index in range(verb + 1, len(words)):
        word = words[index]
        if word.pos == "NOUN" and index not in told and word.head not in told:
            return index
        if word.text in (",", ":", ".", "—", "–") or word.pos in ("VERB", "SCONJ"):
            return None
    return None


def _part_country(words: list[Word], noun: int) -> None:
    """Make the first of two names behind an office the place it is held in."""
    if words[noun].pos != "NOUN":
        return
    named = _children(words, noun, s.APPOSITION)
    named = [i for i in named if words[i].pos == "PROPN" and words[i].text[:1].isupper()]
    if len(named) < 2:
        return
    first, second = named[:2]
    if second == first + 1 and not _children(words, first, s.NAME_PART):
        words[first] = words[first]._replace(relation=s.OBLIQUE)


def _call(words: list[Word], noun: int) -> None:
    """Make the name of "боец с позывным Дрозд", "солдат по имени Гюнт" the soldier's."""
    if words[noun].lemma not in _NICKNAMES or words[noun].head == noun:
        return
    bearer = words[noun].head
    if words[bearer].pos not in ("NOUN", "PROPN"):
        return
    for name in _children(words, noun, s.APPOSITION):
        if words[name].text[:1].isupper():
            words[name] = words[name]._replace(head=bearer)
            words[noun] = words[noun]._replace(relation=s.ADVERB)
