"""The register: everyone in the case who must not be named, with every form of each name."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable

import msgspec

from firsthand.model.case import CaseRecords
from firsthand.model.record import Record, make_id
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect.allow import (
    EVERYDAY,
    FIXED,
    TITLE_KEYS,
    Allowed,
    everyday_words,
    name_words,
    public_forms,
)
from firsthand.protect.fold import WORDS, clean, key, keys
from firsthand.protect.forms import handle_forms, name_forms
from firsthand.protect.match import Form, Matcher
from firsthand.protect.places import place_forms
from firsthand.protect.pseudonym import pseudonyms
from firsthand.protect.verdicts import Verdicts, bylines, public_sources


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
    everyday = everyday_words(records.documents)
    spoken = frozenset(f for s in records.sources if s.id in public for f in public_forms(s))
    spoken |= bylines(records, verdicts, public)
    places = place_forms(records)
    named = _people(records, public, spoken, verdicts)
    shared = (
        name_words(spoken) | name_words(places) | name_words(FIXED) | everyday.perhaps | TITLE_KEYS
    )
    people = [_person(source, shared, places, everyday.always) for source in named]
    people = _with_misspellings(people, records, shared)
    blocked = frozenset(form for person in people for form in person.forms)
    return Register(
        people=_named_anew(people, secret),
        public=public,
        allowed=Allowed(
            forms=(spoken | FIXED | (places - blocked)) - _insides(blocked), words=everyday.words
        ),
    )


def _insides(blocked: frozenset[Form]) -> frozenset[Form]:
    return frozenset(form for form in blocked if len(form) > 1)


def _people(
    records: CaseRecords, public: frozenset[str], spoken: frozenset[Form], verdicts: Verdicts
) -> list[Source]:
    """Return the protected sources, then the people who are only named or only decided about."""
    written = _written(records)
    people = [
        msgspec.structs.replace(source, names=(*source.names, *sorted(written[source.id])))
        for source in records.sources
        if source.id not in public
    ]
    known = {mention for source in records.sources for mention in source.mentions}
    bare: dict[Form, list[str]] = defaultdict(list)
    minors: set[Form] = set()
    for name in records.names:
        form = keys(name.name)
        if name.kind not in {SourceKind.PERSON, SourceKind.SOCIAL_ACCOUNT} or name.id in known:
            continue
        if form not in spoken and verdicts.on(name.id, (name.name,)) is not True:
            bare[form] += [name.name, name.span.exact]
            minors |= {form} if name.minor else set()
    for name_text in verdicts.protected_names:
        bare[keys(name_text)].append(name_text)
    for author in _post_authors(records, spoken, verdicts):
        bare[keys(author)].append(author)
    people += [_named(form, names, form in minors) for form, names in sorted(bare.items()) if form]
    return people


def _written(records: CaseRecords) -> dict[str, set[str]]:
    """Return for each source every way in which a document writes it."""
    owner = {mention: source.id for source in records.sources for mention in source.mentions}
    written: defaultdict[str, set[str]] = defaultdict(set)
    for name in records.names:
        if name.id in owner:
            written[owner[name.id]] |= {name.name, name.span.exact}
    for statement in records.statements:
        for identity, mention in zip(statement.chain, statement.mentions, strict=False):
            written[identity].add(mention.name)
    return written


def _post_authors(
    records: CaseRecords, spoken: frozenset[Form], verdicts: Verdicts
) -> Iterable[str]:
    for document in records.documents:
        if document.kind is DocumentKind.SOCIAL_POST and document.author:
            free = keys(document.author) in spoken or verdicts.on("", (document.author,)) is True
            if not free:
                yield document.author


def _named(form: Form, names: list[str], minor: bool) -> Source:
    handle = any(name.startswith("@") or "_" in name for name in names)
    kind = SourceKind.SOCIAL_ACCOUNT if handle else SourceKind.PERSON
    distinct = tuple(sorted(set(names)))
    return Source(
        id=make_id("name", *form), kind=kind, name=distinct[0], names=distinct, minor=minor
    )


def _person(
    source: Source, shared: frozenset[str], places: frozenset[Form], always: frozenset[str]
) -> Person:
    names = {source.name, *source.names}
    forms: set[Form] = set()
    for name in names:
        account = source.kind is SourceKind.SOCIAL_ACCOUNT and not _is_description(name)
        if account or "@" in name or "_" in name:
            forms |= handle_forms(name)
        if source.kind is not SourceKind.UNNAMED:
            forms |= name_forms(name, shared)
    forms = {form for form in forms if len(form) > 1 or form[0] not in shared}
    usable = frozenset(form for form in forms - places if not always.issuperset(form))
    described = frozenset(form for name in names if len(form := keys(name)) > 1) - usable
    return Person(
        id=source.id, kind=source.kind, forms=usable, described=described, minor=source.minor
    )


def _is_description(name: str) -> bool:
    """Tell "an account opened this month" from a handle or the name an account shows."""
    words = WORDS.findall(clean(name))
    return bool(words) and words[0].casefold() in {"a", "an", "the", "one", "some", "un", "une"}


def _with_misspellings(
    people: list[Person], records: CaseRecords, shared: frozenset[str]
) -> list[Person]:
    """Add words of the pile that differ in one letter from a long name word of a person."""
    unknown = _unknown_words(records, shared)
    near: defaultdict[str, set[str]] = defaultdict(set)
    for word in unknown:
        for cut in _cuts(word):
            near[cut].add(word)
    grown = []
    for person in people:
        single = {form[0] for form in person.forms if len(form) == 1 and len(form[0]) >= 5}
        found = {word for one in single for cut in _cuts(one) for word in near.get(cut, ())}
        more = {(word,) for word in found}
        grown.append(msgspec.structs.replace(person, forms=person.forms | more))
    return grown


def _cuts(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


def _unknown_words(records: CaseRecords, shared: frozenset[str]) -> frozenset[str]:
    seen: Counter[str] = Counter()
    for document in records.documents:
        text = clean(document.text)
        seen.update(key(m[0]) for m in WORDS.finditer(text) if m[0][0].isupper())
    return frozenset(word for word in seen if len(word) >= 5 and word not in shared | EVERYDAY)


def with_pseudonyms(register: Register, secret: bytes) -> Register:
    """Return the register with everyone's pseudonym, drawn with the case's secret."""
    return msgspec.structs.replace(register, people=_named_anew(list(register.people), secret))


def _named_anew(people: list[Person], secret: bytes | None) -> tuple[Person, ...]:
    if secret is None:
        return tuple(people)
    names = pseudonyms(secret, {person.id: person.kind for person in people})
    return tuple(msgspec.structs.replace(one, pseudonym=names[one.id]) for one in people)
