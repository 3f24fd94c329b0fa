"""Mends where the Russian parser hangs people: names behind a comma, speakers before their verb."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.desks import CLOSES, OPENS
from firsthand.statements.lexicon import lexicon
from firsthand.statements.russian_forms import in_case, same_case
from firsthand.statements.syntax import Word

_WITH = frozenset({"CCONJ", "SCONJ", "VERB", "AUX"})
_ENDS = frozenset({",", ".", ":", "—", "–", ";", "!", "?", ")"})
_LONGEST = 6
"""Words between a trade and the comma before its bearer's name: "мать одного из погибших"."""


def name_behind_comma(words: list[Word], comma: int) -> None:
    """Make "Ады Рилл" of "по словам вдовы, Ады Рилл," the widow's name."""
    first = comma + 1
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
    return word.pos == "PROPN" and word.text[:1].isupper() and not word.text.isupper()


def _bearer(words: list[Word], comma: int, name: int) -> int | None:
    """Return the noun of trade or kin before a comma that stands in the case of a name."""
    people, found = lexicon("ru").people, None
    for index in range(comma - 1, max(-1, comma - 1 - _LONGEST), -1):
        word = words[index]
        if word.text in _ENDS | OPENS | CLOSES or word.pos in _WITH or _is_name(word):
            break
        if word.lemma in people and not word.plural and same_case(word.text, words[name].text):
            found = index
    return found


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
