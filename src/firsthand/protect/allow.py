"""Says which words may stand in public: public names, places, everyday words of the pile."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from firsthand.model.case import CaseRecords
from firsthand.model.document import Document
from firsthand.model.record import Record
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect.fold import WORDS, clean, key, keys
from firsthand.protect.lexicon import (
    BODIES,
    CALENDAR,
    COMMON,
    PARTICLES,
    PEOPLES,
    PLACE_WORDS,
    SPEECH,
    TITLES,
)
from firsthand.protect.match import Form

_ADDRESS = re.compile(r"\S*(?:[@_/\\#]|\w[.-]\w)\S*")
_OPENS = re.compile(r"(?:^|[.!?…:;\n\r\"“”„«»‘(\[—–•|])\s*[\"“„«‘'(]*\s*$")
EVERYDAY = frozenset(key(word) for word in COMMON)
TITLE_KEYS = frozenset(key(word) for word in TITLES)
FIXED = frozenset(
    (key(word),)
    for group in (CALENDAR, PEOPLES, BODIES, TITLES)
    for word in group
    if word.isalpha()
)
"""Words written with a capital that name no private person."""


class Allowed(Record, frozen=True, kw_only=True):
    """What may stay readable in public."""

    forms: frozenset[Form]
    """Names, as keys of their words, that may be written with a capital."""
    words: frozenset[str]
    """Keys of words that the pile writes small more often than not."""


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether the word at `start` opens a sentence, a quotation or a line."""
    return bool(_OPENS.search(text[max(0, start - 6) : start])) if start else True


def everyday_words(documents: Iterable[Document]) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of everyday words, and with them those that may be one.

    An everyday word is written small more often than with a capital mid-sentence; one that may be
    is so a third of the time. Saved posts and addresses (URLs, handles, file names) do not count:
    there, names are small too.
    """
    small: Counter[str] = Counter()
    capital: Counter[str] = Counter()
    for document in documents:
        if document.kind is not DocumentKind.SOCIAL_POST:
            _count(_ADDRESS.sub(" ", clean(document.text)), small, capital)
    words = {word for word, count in small.items() if count > capital[word]}
    maybe = {word for word, count in small.items() if 2 * count >= capital[word]}
    return EVERYDAY | words, EVERYDAY | maybe


def _count(text: str, small: Counter[str], capital: Counter[str]) -> None:
    for match in WORDS.finditer(text):
        word = match[0]
        if word.islower():
            small[key(word)] += 1
        elif word[0].isupper() and not opens_sentence(text, match.start()):
            capital[key(word)] += 1


def public_forms(source: Source) -> Iterator[Form]:
    """Yield the forms in which a public source may be named: those seen, with and without title.

    A person's surname may also stand alone; a first name alone may not.
    """
    for name in {source.name, *source.names}:
        form = keys(name)
        bare = tuple(word for word in form if word not in TITLE_KEYS)
        yield from (one for one in (form, bare) if one)
        if source.kind is SourceKind.PERSON and len(bare) > 1:
            yield bare[-1:]
        elif bare and bare[0] in {"the", "le", "la", "les"}:
            yield bare[1:] or bare


def place_forms(records: CaseRecords) -> frozenset[Form]:
    """Return the places of the records that the pile uses as places, with their adjectives.

    A name finder takes people for places now and then, so the words around must agree: more
    place words before it than signs of a person.
    """
    named = {keys(name.name) for name in records.names if name.kind is None}
    named |= {keys(place) for facts in records.facts for place in facts.places}
    named |= {keys(claim.place) for claim in records.claims if claim.place}
    named -= {()}
    votes = _votes(records.documents, {form[0] for form in named})
    return frozenset(form for form in named if votes[form[0]] > 0 or form[0] in EVERYDAY)


def _votes(documents: Iterable[Document], wanted: set[str]) -> Counter[str]:
    places = {key(word) for word in PLACE_WORDS}
    speech = {key(word) for word in SPEECH}
    votes: Counter[str] = Counter()
    for document in documents:
        stream = keys(document.text)
        for i, word in enumerate(stream):
            if word not in wanted:
                continue
            before = stream[i - 1] if i else ""
            after = stream[i + 1 : i + 3]
            votes[word] += before in places
            votes[word] -= 3 * (before in TITLE_KEYS)
            votes[word] -= 3 * any(
                one in speech or (one.isdigit() and 0 < int(one[:4]) < 110) for one in after[:1]
            )
    return votes


def adjective_of(word: str, places: frozenset[str]) -> bool:
    """Tell whether a word is a place's adjective: opens like the place, ends like a people."""
    tail = re.search(r"(?:ans?|ians?|ese|ish|ers?|ites?|ois|aise?|ien(?:ne)?s?)$", word)
    return bool(tail) and any(
        len(place) >= 4 and word.startswith(place[: max(4, len(place) - 2)]) for place in places
    )


def name_words(forms: Iterable[Form]) -> frozenset[str]:
    """Return all words of the forms but particles."""
    return frozenset(word for form in forms for word in form) - PARTICLES
