"""The register: everyone in the case who must not be named, with every form of each name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from firsthand.entities.common_words import is_common_english
from firsthand.entities.publicity import role_speaks
from firsthand.model.case import CaseRecords
from firsthand.model.record import Record
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect.allow import (
    EVERYDAY,
    FIXED,
    TITLE_KEYS,
    Allowed,
    Everyday,
    everyday_words,
    name_words,
    public_forms,
)
from firsthand.protect.bodies import is_body_word
from firsthand.protect.called_after import BODIES
from firsthand.protect.fold import WORDS, clean, key, keys
from firsthand.protect.forms import handle_forms, name_forms
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.lexicon import CALENDAR
from firsthand.protect.match import Form, Matcher
from firsthand.protect.misspell import misspellings
from firsthand.protect.namelike import named_places, namelike_bodies
from firsthand.protect.one_person import is_called_like_a_person
from firsthand.protect.own_words import OWN_WORDS
from firsthand.protect.people import people_at_risk
from firsthand.protect.places import institution_forms, place_forms
from firsthand.protect.pseudonym import pseudonyms
from firsthand.protect.short_forms import short_forms
from firsthand.protect.titles import noun_keys
from firsthand.protect.uncased import names_in_place, uncased_words
from firsthand.protect.verdicts import Verdicts, bylines, public_sources

_ARTICLE = "the"
"""Of "The government", which a finder took for a name."""


class Person(Record, frozen=True, kw_only=True):
    """Someone at risk: a person, an account, or an unnamed source."""

    id: str
    """Source id, or an id of its own for a person who is only named."""
    kind: SourceKind
    forms: frozenset[Form]
    """Every form of every name, as keys of its words."""
    described: frozenset[Form] = frozenset()
    """Descriptions of it that are no name ("a nurse at the port clinic"), as keys of the words."""
    minor: bool = False
    pseudonym: str = ""
    """Empty where the register was made without a key."""


class Register(Record, frozen=True, kw_only=True):
    """Who is protected in a case, who is public, and which words may stay."""

    people: tuple[Person, ...]
    public: frozenset[str]
    """Ids of the sources that may be named."""
    allowed: Allowed

    def matcher(self) -> Matcher[int]:
        """Return a finder of all forms; an owner is a place in `people`.

        A form that two people share belongs to neither more than the other: the first stands for
        both.
        """
        forms: dict[Form, int] = {}
        for place, person in enumerate(self.people):
            for form in person.forms:
                forms.setdefault(form, place)
        return Matcher(forms)

    def label(self, place: int) -> str:
        """Return how messages call a person: never by name."""
        return self.people[place].pseudonym or f"entry {place + 1} of the register"


def register(records: CaseRecords, secret: bytes | None = None) -> Register:
    """Return the register of a case: all people but those who may be named, and their names' forms.

    With the case's `secret`, everyone has a pseudonym. What reviewers decided (PUBLIC, PROTECT, by
    id or by name) goes before what the program found.
    """
    verdicts = Verdicts(records.decisions)
    public = public_sources(records, verdicts)
    named = [source for source in records.sources if source.id in public]
    spoken = frozenset(form for source in named for form in public_forms(source))
    spoken |= bylines(records, verdicts, public)
    at_risk = people_at_risk(records, public, spoken, verdicts)
    lone = _lone_names(records, at_risk, named)
    known = _Known(records, spoken, named, lone)
    people = [known.person(source, undecided=_is_undecided(source, verdicts)) for source in at_risk]
    more = misspellings([person.forms for person in people], records.documents, known.shared)
    people = [
        msgspec.structs.replace(person, forms=person.forms | found)
        for person, found in zip(people, more, strict=True)
    ]
    return Register(
        people=_named_anew(people, secret), public=public, allowed=known.allowed(people)
    )


def with_pseudonyms(register: Register, secret: bytes) -> Register:
    """Return the register with everyone's pseudonym, drawn with the case's secret."""
    return msgspec.structs.replace(register, people=_named_anew(register.people, secret))


class _Known:
    """What the case knows of words that are nobody's name: public names, places, everyday words."""

    def __init__(
        self,
        records: CaseRecords,
        spoken: frozenset[Form],
        named: Sequence[Source],
        lone: frozenset[str],
    ) -> None:
        self.spoken = spoken
        self.places = place_forms(records)
        self.places -= _names_of(records.sources, namelike_bodies(records, named_places(records)))
        accounts = [one for one in records.sources if one.kind is SourceKind.SOCIAL_ACCOUNT]
        shown = [name for one in accounts for name in (one.name, *one.names)]
        self.everyday: Everyday = everyday_words(records.documents, shown)
        fixed = name_words(self.places) | name_words(FIXED)
        free = name_words(spoken) | fixed
        known = (free - _small_words(named)) | fixed
        self._small = uncased_words(records.documents) - known - TITLE_KEYS
        self._acting = names_in_place(records.documents) - known - TITLE_KEYS - EVERYDAY
        single = {form[0] for form in self.places if len(form) == 1}
        # Dictionaries hold first names, too: only the pile's own writing makes one a plain word.
        plain = single | name_words(FIXED) | self.everyday.written
        self._lone = lone - plain - TITLE_KEYS - OWN_WORDS
        self._sure = lone - EVERYDAY - TITLE_KEYS - name_words(FIXED)
        self.shared = (free | self.everyday.perhaps | TITLE_KEYS | OWN_WORDS) - self._lone
        self._free = self.places | institution_forms(spoken) | short_forms(records, named)
        self._public = self._free | spoken | _dated(named)

    def person(self, source: Source, undecided: bool) -> Person:
        """Return a source's entry: all forms of its names that are not also a place's.

        Where nobody said that it must be hidden, a full name that someone public has, too, is taken
        for that one's.
        """
        names = {source.name, *source.names}
        free = self._public if undecided else self._free
        forms = {form for name in names for form in _forms(source, name, self.shared, free)}
        usable = frozenset(form for form in forms - free if self._is_name(form))
        if source.kind in BODIES and not any(map(_may_be_a_person, names)):
            usable = frozenset(form for form in usable if not _is_noun(form))
            usable = frozenset(form for form in usable if not _is_plain_end(form, names))
        described = frozenset(form for name in names if _describes(form := keys(name))) - usable
        return Person(
            id=source.id, kind=source.kind, forms=usable, described=described, minor=source.minor
        )

    def _is_name(self, form: Form) -> bool:
        word = form[0] if len(form) == 1 else ""
        alone = word == _ARTICLE or word in self.shared or _is_date(form)
        return not alone and not (self.everyday.always - self._lone).issuperset(form)

    def allowed(self, people: Iterable[Person]) -> Allowed:
        """Return what may stay: no public name or place that holds a protected person's name."""
        lone = {(word,) for word in self._lone}
        blocked = Matcher({f: True for one in people for f in one.forms if len(f) > 1 or f in lone})
        free = self.spoken | self.places
        return Allowed(
            forms=FIXED | {form for form in free if not blocked.any_of(form)},
            words=self.everyday.words - self._sure,
            small=(self._small - self.everyday.words) | self._acting,
        )


def _names_of(sources: Iterable[Source], wanted: frozenset[str]) -> frozenset[Form]:
    """Return the whole names of some sources, by id: "Rill-Tamm Committee" is no house there."""
    listed = [one for one in sources if one.id in wanted]
    return frozenset(keys(name) for one in listed for name in (one.name, *one.names))


def _lone_names(
    records: CaseRecords, at_risk: Iterable[Source], public: Iterable[Source]
) -> frozenset[str]:
    """Return the keys of names of one word by which reports surely call someone at risk.

    A body may be called after such a person ("Free Sivke Committee"): then neither is named.
    """
    mentions = {mention for source in at_risk for mention in source.mentions}
    known = {mention for source in records.sources for mention in source.mentions}
    lone = {
        form[0]
        for name in records.names
        if name.kind is SourceKind.PERSON and (name.id in mentions or name.id not in known)
        if name.minor or name.age is not None or name.title or role_speaks(name.role) is False
        if len(form := keys(name.name)) == 1
    }
    people = (one for one in public if one.kind is SourceKind.PERSON)
    return frozenset(lone - {word for one in people for form in public_forms(one) for word in form})


def _small_words(public: Iterable[Source]) -> frozenset[str]:
    """Return the keys of words that names of public bodies hold only where all is written small."""
    bodies = [one for one in public if one.kind in BODIES]
    names = [name for one in bodies for name in (one.name, *one.names)]
    written = {word for name in names if not name.islower() for word in keys(name)}
    return frozenset({word for name in names if name.islower() for word in keys(name)} - written)


def _dated(public: Iterable[Source]) -> frozenset[Form]:
    """Return the names of public bodies behind a month or day, which finders take for people."""
    bodies = {form for one in public if one.kind in BODIES for form in public_forms(one)}
    return frozenset((key(day), *form) for form in bodies for day in CALENDAR)


def _is_date(form: Form) -> bool:
    """Tell a day of the calendar, which a report may be taken to cite ("by 9 May")."""
    rest = {word for word in form if not word.isdigit()}
    return len(rest) < len(form) and rest <= {key(day) for day in CALENDAR}


def _forms(
    source: Source, name: str, shared: frozenset[str], free: frozenset[Form]
) -> frozenset[Form]:
    account = source.kind is SourceKind.SOCIAL_ACCOUNT and not _is_description(name)
    # A body that may not be named has an account's name, or someone's inside: all of it counts.
    account = account or (source.kind in BODIES and name != name.casefold() and " " in name)
    forms = handle_forms(name) if account or "@" in name or "_" in name else frozenset()
    return forms if source.kind is SourceKind.UNNAMED else forms | name_forms(name, shared, free)


def _is_noun(form: Form) -> bool:
    """Tell words for papers and bodies: "report", "report's", of "The Rill Report"."""
    nouns = [word for word in form if _says_paper(word)]
    return bool(nouns) and all(len(word) == 1 or word in nouns for word in form)


def _is_plain_end(form: Form, names: Iterable[str]) -> bool:
    """Tell the plain noun that closes a body's longer name, or an initial with it: "A. Act"."""
    words = {word for word in form if len(word) > 1}
    ends = {keys(name)[-1] for name in names if len(keys(name)) > 2}
    return words <= {end for end in ends if is_common_english(end) and end not in GIVEN}


def _may_be_a_person(name: str) -> bool:
    """Tell a publisher called like its only writer: "Ada Court", whose last name is a noun."""
    first = name.casefold().split()[:1]
    return is_called_like_a_person(name) or not GIVEN.isdisjoint(first)


def _says_paper(word: str) -> bool:
    return bool({word, word.removesuffix("s")} & noun_keys()) or is_body_word(word)


def _is_description(name: str) -> bool:
    """Tell "an account opened this month" from a handle or the name an account shows."""
    words = WORDS.findall(clean(name))
    return bool(words) and words[0].casefold() in {"a", "an", "the", "one", "some", "un", "une"}


def _describes(form: Form) -> bool:
    """Tell what stands for someone in our own sentences: a description, a name that is a word."""
    return len(form) > 1 or (len(form) == 1 and form[0] not in EVERYDAY | TITLE_KEYS)


def _is_undecided(source: Source, verdicts: Verdicts) -> bool:
    decided = verdicts.on(source.id, {source.name, *source.names})
    return source.public is None and not source.minor and decided is None


def _named_anew(people: Iterable[Person], secret: bytes | None) -> tuple[Person, ...]:
    people = tuple(people)
    if secret is None:
        return people
    names = pseudonyms(secret, {person.id: person.kind for person in people})
    return tuple(msgspec.structs.replace(one, pseudonym=names[one.id]) for one in people)
