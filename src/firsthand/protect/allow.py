"""Says which words may stand in public: public names, places, everyday words of the pile."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from firsthand.entities.common_words import is_common_english, is_common_russian
from firsthand.model.document import Document
from firsthand.model.record import Record
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect.fold import WORDS, clean, key, keys
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.lexicon import (
    BODIES,
    CALENDAR,
    COMMON,
    PARTICLES,
    PEOPLES,
    SPEECH,
    TITLES,
)
from firsthand.protect.match import Form
from firsthand.protect.uncased import opens_small

_PEOPLE_TAIL = re.compile(r"(?:ans?|ians?|ese|ish|ers?|ites?|ois|aise?|ien(?:ne)?s?)$")
_ADDRESS = re.compile(r"\S*(?:[@_/\\#]|\w[.-]\w)\S*")
_OPENS = re.compile(r"(?:^|[.!?…:;\n\r\"“”„«»‘(\[—–•|])\s*[\"“„«‘'(]*\s*$")
_GOES_ON = re.compile(
    r"(?:^|[^\w’'])(?:[^\W\d_a-zа-яё]|Mr|Mrs|Ms|Dr|St|Prof|Rev|Sgt|Capt|Lt|Col|Gen|Mme|Mlle|г|гр)\."
    r"\s*$"
)
"""An initial or a title with its stop: what follows opens no sentence."""
_INSIDE = re.compile(r"(?<=\w)[’'](?=[^\W\d_]{2})")
"""A mark inside a name: "Ja'far"."""
_LINKS = "on for in at to with under against without from et von с в на по при о об для"
_CONNECTORS = frozenset(_LINKS.split())
EVERYDAY = frozenset(key(word) for word in COMMON)
_SPEECH_KEYS = frozenset(key(word) for word in SPEECH)
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
    small: frozenset[str] = frozenset()
    """Keys of words, none of `words`, that only texts without capitals hold: they may be names."""


def opens_sentence(text: str, start: int) -> bool:
    """Tell whether the word at `start` opens a sentence, a quotation or a line.

    The surname in "Mrs. L. Rill" opens none.
    """
    before = text[max(0, start - 6) : start]
    return not start or bool(_OPENS.search(before) and not _GOES_ON.search(before))


class _Seen:
    """How the reports write each word: small, with a capital inside a sentence, or else."""

    def __init__(self) -> None:
        self.small: Counter[str] = Counter()
        self.capital: Counter[str] = Counter()
        self.opening: dict[str, str] = {}
        self.acting: set[str] = set()

    def count(self, text: str) -> None:
        for line in text.splitlines():
            found = list(WORDS.finditer(line))
            headline = _is_headline([match[0] for match in found])
            for match, after in zip_longest(found, found[1:]):
                word = match[0]
                if word.islower():
                    self.small[key(word)] += 1
                elif headline or opens_sentence(line, match.start()):
                    self.opening[key(word)] = word.lower()
                    if after and not headline and _names_before(line, match.end(), after):
                        self.acting.add(key(word))
                elif word[0].isupper():
                    self.capital[key(word)] += 1


class Everyday(NamedTuple):
    """Keys of words of the pile that are no names, as far as its writing tells."""

    words: frozenset[str]
    """Written small more often than with a capital inside a sentence."""
    perhaps: frozenset[str]
    """Written small a third of the time or more."""
    always: frozenset[str]
    """Never written with a capital inside a sentence."""
    written: frozenset[str]
    """Written small a third of the time or more, whatever dictionaries say of the others."""


def everyday_words(documents: Iterable[Document], accounts: Iterable[str] = ()) -> Everyday:
    """Return the everyday words of the reports.

    A word that only opens sentences or stands in headlines needs a dictionary to be one, and must
    be no first name. Saved
    posts, texts without capitals and addresses (URLs, handles, file names) do not count: there,
    names are small too. Nor do the words of `accounts`, names that accounts show: reports that
    speak of an account write its name small as well.
    """
    seen = _Seen()
    for document in documents:
        if document.kind is not DocumentKind.SOCIAL_POST and not opens_small(document):
            seen.count(_ADDRESS.sub(" ", clean(document.text)))
    words = {word for word, count in seen.small.items() if count > seen.capital[word]}
    maybe = {word for word, count in seen.small.items() if 2 * count >= seen.capital[word]}
    plain = {
        one
        for one, word in seen.opening.items()
        if one not in seen.capital
        and one not in seen.acting
        and word not in GIVEN
        and (is_common_english(word) or is_common_russian(word))
    }
    always = plain | {word for word in words if word not in seen.capital}
    shown = _account_words(accounts)
    return Everyday(*(frozenset(kept - shown) for kept in (
        EVERYDAY | words | plain, EVERYDAY | maybe | plain, always, EVERYDAY | maybe)))  # fmt: skip


def _account_words(accounts: Iterable[str]) -> set[str]:
    words = {word.casefold() for name in accounts for word in WORDS.findall(clean(name))}
    return {key(word) for word in words if not (is_common_english(word) or is_common_russian(word))}


def _names_before(line: str, end: int, after: re.Match[str]) -> bool:
    """Tell whether the next word makes a word that opens a sentence a name: a surname or "said"."""
    near = line[end : after.start()] == " "
    return near and (after[0][0].isupper() or key(after[0]) in _SPEECH_KEYS)


def _is_headline(line: list[str]) -> bool:
    """Tell whether most long words of a line have capitals, so that a capital says nothing."""
    long = [word for word in line if len(word) > 3]
    return len(long) > 1 and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


def own_names(names: Iterable[str]) -> tuple[str, ...]:
    """Return the ways of writing a public source that hold no name but its own.

    "the nurse Ana accuses" may stand for a ministry, so a capital after a small word must stand in
    a plainer name of the same source.
    """
    names = tuple(dict.fromkeys(names))
    plain = {name for name in names if not _describes(name)}
    own = {word for name in plain for word in keys(name)}
    return tuple(name for name in names if name in plain or own.issuperset(_capitals(name)))


def _describes(name: str) -> bool:
    """Tell whether a capital follows a small word that is more than a connector."""
    small = False
    for word in WORDS.findall(_INSIDE.sub("", clean(name))):
        if small and word[0].isupper():
            return True
        small = small or (word[0].islower() and word not in PARTICLES | _CONNECTORS)
    return False


def _capitals(name: str) -> set[str]:
    return {key(word) for word in WORDS.findall(clean(name)) if word[0].isupper()}


def public_forms(source: Source) -> Iterator[Form]:
    """Yield the forms in which a public source may be named: those seen, with and without title.

    A person's surname may also stand alone; a first name alone may not, though reports write it:
    someone else who has no other name may bear it.
    """
    names = own_names((source.name, *source.names))
    first = first_names(names) if source.kind is SourceKind.PERSON else frozenset()
    for name in names:
        form = keys(name)
        if form in first:
            continue
        bare = tuple(word for word in form if word not in TITLE_KEYS)
        yield from (one for one in (form, bare) if len("".join(one)) > 1)
        if source.kind is SourceKind.PERSON and len(bare) > 1 and len(bare[-1]) > 2:
            yield bare[-1:]
        elif bare and bare[0] in {"the", "le", "la", "les"}:
            yield bare[1:] or bare


def first_names(names: Iterable[str]) -> frozenset[Form]:
    """Return the words that open a longer name and close none."""
    whole = [tuple(w for w in keys(name) if w not in TITLE_KEYS) for name in names]
    longer = [form for form in whole if len(form) > 1]
    return frozenset((form[0],) for form in longer) - {form[-1:] for form in longer}


def is_known(word: str, allowed: Allowed) -> bool:
    """Tell whether a word is nobody's name by itself: everyday, a title, or a place's adjective."""
    return word in allowed.words or word in TITLE_KEYS or _is_adjective(word, allowed)


def _is_adjective(word: str, allowed: Allowed) -> bool:
    """Tell whether a word opens like a place of one word and ends like a people or language."""
    return bool(_PEOPLE_TAIL.search(word)) and any(
        word.startswith(place[: max(4, len(place) - 2)])
        for (place, *more) in allowed.forms
        if not more and len(place) >= 4
    )


def name_words(forms: Iterable[Form]) -> frozenset[str]:
    """Return all words of the forms but particles."""
    return frozenset(word for form in forms for word in form) - PARTICLES
