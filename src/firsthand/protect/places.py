"""Tells places from people by the words around a name, everywhere in the pile.

Name finders take people for places and places for people. A place stays readable in public and a
person does not, so a name counts as a place only where the pile uses it as one, and never for less.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from firsthand.model.case import CaseRecords
from firsthand.protect.fold import Word, clean, key, keys, words
from firsthand.protect.homes import home_forms
from firsthand.protect.lexicon import (
    INSTITUTIONS,
    LANDMARKS,
    PARTICLES,
    PLACE_WORDS,
    ROLES,
    SETTLEMENTS,
    SPEECH,
    TITLES,
)
from firsthand.protect.match import Form, Matcher

_PLACE_BEFORE = frozenset(map(key, PLACE_WORDS))
_SETTLEMENTS = frozenset(map(key, SETTLEMENTS))
_ARTICLES = frozenset({"the", "la", "le", "les", "l"})
_PERSON_BEFORE = frozenset(
    key(word)
    for group in (TITLES, SPEECH, *(roles.split() for _, roles in ROLES))
    for word in group
) | {"named", "called", "nicknamed", "name"}
_PERSON_AFTER = frozenset(map(key, SPEECH))
_DATELINE = re.compile(r",? ?(?:\d{1,2} |\(|—|–|- )")
_LOCATIVE = ("е", "и", "ах", "ях", "у")


class Signs(NamedTuple):
    """How often the words around a name speak for a place and for a person."""

    place: int
    person: int
    mentions: int


def place_forms(records: CaseRecords) -> frozenset[Form]:
    """Return the names that the pile uses as places, as keys of their words.

    One that was found as a place needs one sign of it, and three for every sign of a person; any
    other run of capitals needs two, in two fifths of its mentions, and no sign of a person. Where
    nothing happened but that somebody lives there, it does not count.
    """
    texts = [clean(document.text) for document in records.documents]
    found = [(text, words(text)) for text in texts]
    typed = _typed(records)
    signs = _signs(found, typed | _runs(found))
    known = frozenset(
        form
        for form, seen in signs.items()
        if (seen.place >= max(1, 3 * seen.person))
        and (form in typed or (seen.place >= max(2, 0.4 * seen.mentions) and not seen.person))
    ) | frozenset(_institutions(found))
    return known - home_forms(found, known)


def _typed(records: CaseRecords) -> frozenset[Form]:
    named = {keys(name.name) for name in records.names if name.kind is None}
    named |= {keys(name.span.exact) for name in records.names if name.kind is None}
    named |= {keys(place) for facts in records.facts for place in facts.places}
    named |= {keys(claim.place) for claim in records.claims if claim.place}
    return frozenset(named - {()})


def _runs(found: Iterable[tuple[str, list[Word]]]) -> frozenset[Form]:
    """Return the runs of up to three capitals that stand after a place word, the twice seen."""
    seen: Counter[Form] = Counter()
    for text, line in found:
        for i, word in enumerate(line):
            if word.written in LANDMARKS and i and line[i - 1].written[0].isupper():
                seen[(line[i - 1].key,)] += 1
            if word.key in _PLACE_BEFORE | _SETTLEMENTS:
                start = i + 1 + (line[i + 1].key in _ARTICLES if i + 1 < len(line) else 0)
                if start >= len(line) or _apart(text, word, line[start]):
                    continue
                run = tuple(one.key for one in _capitals(text, line[start : start + 3]))
                seen[run] += 1
    return frozenset(run for run, count in seen.items() if run and count > 1)


def _apart(text: str, before: Word, after: Word) -> bool:
    """Tell whether a comma or stop parts two words: "in the town, Mill Eye wrote"."""
    return any(mark in ",.;:!?\n" for mark in text[before.end : after.start])


def _capitals(text: str, line: Sequence[Word]) -> Iterator[Word]:
    """Yield the capitalised words that open a line, with nothing but a space between them."""
    end = line[0].start if line else 0
    for word in line:
        between = text[end : word.start]
        if not word.written[0].isupper() or between.strip(" -'’."):
            return
        yield word
        end = word.end


def _signs(found: Iterable[tuple[str, list[Word]]], wanted: frozenset[Form]) -> dict[Form, Signs]:
    matcher = Matcher({form: form for form in wanted})
    place: Counter[Form] = Counter()
    person: Counter[Form] = Counter()
    mentions: Counter[Form] = Counter()
    for text, line in found:
        stream = [word.key for word in line]
        for hit in matcher.find(stream):
            if not line[hit.start].written[0].isupper():
                continue
            mentions[hit.owner] += 1
            is_place = _is_place(text, line, hit.start, hit.end)
            place[hit.owner] += is_place
            person[hit.owner] += not is_place and _is_person(text, line, hit.start, hit.end)
    return {form: Signs(place[form], person[form], mentions[form]) for form in sorted(wanted)}


def _is_place(text: str, line: list[Word], start: int, end: int) -> bool:
    """Tell whether the words before a name make it a place: "in", "on the", a date line."""
    if text[line[end - 1].end :][:2] in {"'s", "’s"}:
        return False
    if end < len(line) and line[end].written in LANDMARKS and text[line[end].start - 1] == " ":
        return True
    first, tail = line[start], text[line[end - 1].end :][:6]
    if (not start or "\n" in text[line[start - 1].end : first.start]) and _DATELINE.match(tail):
        return True
    before = start - 1
    if before >= 0 and _apart(text, line[before], first):
        return False
    if before >= 1 and (line[before - 1].key, line[before].key) == ("on", "the"):
        return True
    if before >= 0 and line[before].key in _ARTICLES:
        before -= 1
    if before >= 1 and line[before].key in {"of", "de"}:
        before -= 1
    elif before >= 0 and line[before].key in _PLACE_BEFORE:
        cyrillic = line[before].key in {"b", "bo", "ha"}
        return not cyrillic or line[start].written.casefold().endswith(_LOCATIVE)
    return before >= 0 and line[before].key in _SETTLEMENTS


def _is_person(text: str, line: list[Word], start: int, end: int) -> bool:
    """Tell whether a title, role or verb of speech beside it, or an age, makes a name a person."""
    if start and line[start - 1].key in _PERSON_BEFORE and text[line[start - 1].end] != ".":
        return True
    after = line[end : end + 2]
    if not after:
        return False
    aged = after[0].written.isdigit() and text[line[end - 1].end : after[0].start] == ", "
    tail = text[after[0].end : after[0].end + 1]
    return after[0].key in _PERSON_AFTER or (aged and tail in {",", ".", ";"})


def _institutions(found: Iterable[tuple[str, list[Word]]]) -> Iterator[Form]:
    """Yield runs of capitals that end in a word for a street or a house of the public."""
    for text, line in found:
        for i, word in enumerate(line):
            if word.key not in INSTITUTIONS or not word.written[0].isupper():
                continue
            start = i
            while start and i - start < 3 and _joined(text, line[start - 1], line[start]):
                start -= 1
            if start < i:
                yield tuple(one.key for one in line[start : i + 1])


def _joined(text: str, word: Word, after: Word) -> bool:
    capital = word.written[0].isupper() and word.key not in PARTICLES
    return capital and text[word.end : after.start] in {" ", "'s ", "’s ", "-"}


def institution_forms(forms: Iterable[Form]) -> frozenset[Form]:
    """Return what stands before the closing word of a public house's name ("St Bren" Hospital)."""
    return frozenset(form[:-1] for form in forms if len(form) > 1 and form[-1] in INSTITUTIONS)
