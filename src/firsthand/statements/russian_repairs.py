"""Mends what the Russian parser often gets wrong beside a verb of saying.

slovnet labels word by word: a house named in quotation marks ("рассказал «Полудню» врач") comes
out as a subject or hangs on another clause, a speaker hangs on the noun before him, and the country
of "министр финансов Верании Ада Рилл" is the minister's name.
"""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.desks import CLOSES, OPENS
from firsthand.statements.lexicon import lexicon
from firsthand.statements.lexicon_russian_verbs import TELL_THAT
from firsthand.statements.russian_forms import agrees, in_case
from firsthand.statements.russian_people import (
    dative_house,
    name_behind_comma,
    one_subject,
    speaker_before,
)
from firsthand.statements.russian_relays import PEOPLE_OF
from firsthand.statements.syntax import Word

_NEAR = 4
"""Words behind a verb of saying among which the house that was told stands."""


def mended(words: list[Word]) -> list[Word]:
    """Return the words of a sentence, some with another head and relation."""
    says = lexicon("ru").verbs
    for verb, word in enumerate(words):
        if word.pos == "VERB" and word.lemma in says:
            _tell(words, verb)
            _tell_staff(words, verb)
            dative_house(words, verb)
            _lead_back(words, verb)
            if word.finite:
                speaker_before(words, verb)
                one_subject(words, verb)
    for index in range(1, len(words)):
        if words[index].text.startswith("@") and words[index - 1].pos == "NOUN":
            words[index] = words[index]._replace(head=index - 1, relation=s.APPOSITION, pos="PROPN")
    for that in range(2, len(words)):
        _hang_clause(words, that)
    for comma, word in enumerate(words[1:], 1):
        if word.text == ",":
            name_behind_comma(words, comma)
    for verb in range(2, len(words)):
        _hang_participle(words, verb)
    for noun in range(len(words)):
        _part_country(words, noun)
        _call(words, noun)
    return words


def _hang_clause(words: list[Word], that: int) -> None:
    """Make the clause of "узнал от врача, что ..." what its verb tells."""
    clause = words[that].head
    if words[that].text != "что" or words[that - 1].text != "," or clause <= that:
        return
    verb = words[clause].head
    tells = verb < that and words[verb].lemma in lexicon("ru").verbs | TELL_THAT
    if tells and verb != clause and words[clause].relation == s.ADVERBIAL:
        words[clause] = words[clause]._replace(relation=s.CLAUSE)
        words[that] = words[that]._replace(pos="SCONJ", relation=s.MARK)


def _hang_participle(words: list[Word], verb: int) -> None:
    """Hang ", переданных ими," on the noun before the comma with which it agrees."""
    word = words[verb]
    if word.finite or word.relation == s.PARTICIPLE or words[verb - 1].text != ",":
        return
    near = range(verb - 2, max(-1, verb - 2 - _BACK), -1)
    noun = next((i for i in near if words[i].pos in ("NOUN", "PROPN")), None)
    if noun is None or not agrees(word.text, words[noun].text) or _is_below(words, noun, verb):
        return
    if word.head == verb:
        _crown(words, verb)
    words[verb] = word._replace(head=noun, relation=s.PARTICIPLE)


def _is_below(words: list[Word], index: int, top: int) -> bool:
    """Tell whether a word hangs, over however many others, on `top`."""
    seen: set[int] = set()
    while index not in seen:
        seen.add(index)
        if index == top:
            return True
        index = words[index].head
    return False


def _crown(words: list[Word], root: int) -> None:
    """Make the first finite verb below a root the root instead of it."""
    heirs = [i for i, w in enumerate(words) if w.head == root and i != root and w.finite]
    for heir in heirs[:1]:
        words[heir] = words[heir]._replace(head=heir, relation=s.ROOT)


_BACK = 3
"""Words before the comma among which the noun of a participle stands."""
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
    if verb < noun < name:
        if words[noun].relation in (s.INDIRECT, s.OBLIQUE):
            words[noun] = words[noun]._replace(head=verb, relation=s.INDIRECT)
        return
    elif subjects or words[name].relation != s.SUBJECT:
        words[name] = words[name]._replace(head=verb, relation=s.INDIRECT)


def _tell_staff(words: list[Word], verb: int) -> None:
    """Hang the house of "рассказал журналистам «Вехи»" on its people, and them on the verb."""
    for noun in range(max(0, verb - _NEAR), min(verb + _NEAR, len(words) - 2)):
        following = noun + (2 if words[noun + 1].lemma in ("из", "от") else 1)
        named = following < len(words) - 1 and words[following].text in OPENS
        if noun == verb or words[noun].lemma not in PEOPLE_OF or not named:
            continue
        if words[noun].relation in (s.SUBJECT, s.ROOT, s.APPOSITION):
            continue
        house = _head_inside(words, following + 1)
        words[house] = words[house]._replace(head=noun, relation=s.OBLIQUE)
        if words[noun].relation == s.OBLIQUE and words[noun].head != verb:
            words[noun] = words[noun]._replace(head=verb, relation=s.INDIRECT)


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
    _take_root(words, verb)
    for noun in _children(words, verb, s.OBLIQUE):
        for subject in _children(words, noun, s.SUBJECT):
            words[subject] = words[subject]._replace(head=verb)
            return
    behind = _noun_behind(words, verb)
    if behind is not None and words[behind].relation == s.PARATAXIS:
        words[behind] = words[behind]._replace(head=verb, relation=s.SUBJECT)


def _take_root(words: list[Word], verb: int) -> None:
    """Make the speaker who stands as root before a verb of saying its subject."""
    top = words[verb].head
    known = top < verb and words[top].head == top and words[top].lemma in lexicon("ru").people
    if not known or not in_case(words[top].text, "nomn") or words[top].pos == "VERB":
        return
    words[verb] = words[verb]._replace(head=verb, relation=s.ROOT)
    words[top] = words[top]._replace(head=verb, relation=s.SUBJECT)


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
