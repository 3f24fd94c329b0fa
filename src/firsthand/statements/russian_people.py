"""Mends where the Russian parser hangs people: names behind a comma, speakers before their verb."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.desks import CLOSES, OPENS
from firsthand.statements.lexicon import lexicon
from firsthand.statements.russian_forms import in_case, same_case
from firsthand.statements.syntax import Word

_WITH = frozenset({"CCONJ", "SCONJ", "VERB", "AUX"})
_ENDS = frozenset({",", ".", ":", "—", "–", ";", "!", "?", ")"})
_ROLE = 4
_LONGEST = 6
"""Words between a trade and the comma before its bearer's name: "мать одного из погибших"."""


def name_behind_comma(words: list[Word], comma: int) -> None:
    """Make "Ады Рилл" of "по словам вдовы, Ады Рилл," the widow's name."""
    first = comma + 1
    while first < len(words) and words[first].pos in ("NOUN", "ADJ") and first - comma < _ROLE:
        first += 1
    last = first
    while last < len(words) and _is_name(words[last]):
        last += 1
    closed = last == len(words) or words[last].text in _ENDS
    bearer = _bearer(words, comma, first) if last > first and closed else None
    if bearer is None:
        return
    words[first] = words[first]._replace(head=bearer, relation=s.APPOSITION)
    for index in range(first + 1, last):
        words[index] = words[index]._replace(head=first, relation=s.NAME_PART)


def _is_name(word: Word) -> bool:
    named = word.pos == "PROPN" and word.text[:1].isupper() and not word.text.isupper()
    return named and word.lemma not in lexicon("ru").people


def _bearer(words: list[Word], comma: int, name: int) -> int | None:
    """Return the noun of trade or kin before a comma that stands in the case of a name."""
    people, found = lexicon("ru").people, None
    marked = False
    for index in range(comma - 1, max(-1, comma - 1 - _LONGEST), -1):
        word = words[index]
        if word.text in OPENS | CLOSES or marked:
            marked = word.text in CLOSES or (marked and word.text not in OPENS)
            continue
        if word.text in _ENDS or word.pos in _WITH or _is_name(word):
            break
        if word.lemma in people and not word.plural and same_case(word.text, words[name].text):
            found = index
    return found


def dative_house(words: list[Word], verb: int) -> None:
    """Make a house in the dative whom the verb tells: "ответил «Полдню» Оск Тарн"."""
    for opens in range(max(0, verb - _LONGEST), min(verb + _LONGEST, len(words) - 2)):
        name = opens + 1
        told = words[opens].text in OPENS and _is_dative(words[name].text)
        if not told or (opens and words[opens - 1].pos == "ADP"):
            continue
        for index in range(name + 1, len(words)):
            if words[index].head == name and words[index].text not in CLOSES:
                after = _is_name(words[index]) or words[index].relation == s.APPOSITION
                if after and words[index].relation != s.OBLIQUE:
                    words[index] = words[index]._replace(head=verb, relation=s.SUBJECT)
                    break
        words[name] = words[name]._replace(head=verb, relation=s.INDIRECT)
        return


def _is_dative(word: str) -> bool:
    return in_case(word, "datv") and not in_case(word, "nomn") and not in_case(word, "gent")


def speaker_before(words: list[Word], verb: int) -> None:
    """Make the person in the nominative before a verb without subject its subject."""
    if any(w.head == verb and w.relation in s.SUBJECTS for w in words):
        return
    index = verb - 1
    while index >= 0 and words[index].text not in _ENDS and words[index].pos not in _WITH:
        if words[index].text in CLOSES:
            index = _opened(words, index)
            continue
        if _may_be_subject(words, index):
            words[index] = words[index]._replace(head=verb, relation=s.SUBJECT)
            return
        index -= 1


def _opened(words: list[Word], closes: int) -> int:
    """Return the index before the mark that opens what ends at `closes`."""
    before = range(closes - 1, -1, -1)
    return next((i for i in before if words[i].text in OPENS), 0) - 1


def _may_be_subject(words: list[Word], index: int) -> bool:
    """Tell whether a word begins a name or is a trade, in the nominative and alone."""
    word = words[index]
    before = words[index - 1] if index else None
    if before is not None and (before.pos == "ADP" or (_is_name(before) and _is_name(word))):
        return False
    person = word.lemma in lexicon("ru").people
    if before is not None and before.lemma in lexicon("ru").people and _is_name(word):
        return False
    if not (person or _is_name(word)) or not in_case(word.text, "nomn"):
        return False
    return word.relation in (s.APPOSITION, s.OBLIQUE, s.OTHER, s.PARATAXIS, s.AGENT)


def one_subject(words: list[Word], verb: int) -> None:
    """Make the office of "Уполномоченная по правам Ада Рилл заявила" its bearer's."""
    subjects = [i for i, w in enumerate(words[:verb]) if w.head == verb and w.relation == s.SUBJECT]
    if len(subjects) < 2 or not _is_name(words[subjects[-1]]):
        return
    first, name = subjects[0], subjects[-1]
    apart = any(word.text in _ENDS or word.pos in _WITH for word in words[first + 1 : name])
    if not apart and not _is_name(words[first]):
        words[first] = words[first]._replace(head=name, relation=s.APPOSITION)
