"""Collects every written form of every source in a pile, document by document."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from firsthand.entities.accounts import account_in
from firsthand.entities.blocking import Spellings
from firsthand.entities.described import described_bodies
from firsthand.entities.governed import lends_office
from firsthand.entities.lexicon import ENGLISH, FRENCH, RUSSIAN, Lexicon, lexicon
from firsthand.entities.lone_names import LoneNames
from firsthand.entities.russian import agree
from firsthand.entities.spelling import fold, fold_text, plausible, similar
from firsthand.entities.wording import bare, is_named, ordinary, titled
from firsthand.model.document import Document
from firsthand.model.facts import Marks
from firsthand.model.source import Name
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import DocumentKind, SourceKind

_OUTLET = 0.88
"""From this likeness up, a spelling is taken for an outlet of the pile."""
_PRACTISES = re.compile(
    r"^(?P<name>[^\W\d_a-zà-ÿа-яё][\w’'-]+(?: [^\W\d_a-zà-ÿа-яё][\w.’'-]*){1,2}), "
    r"(?P<trade>[^\W\d_][\w’'-]+(?: [\w’'-]+){0,2})$"
)
_LANGUAGES = (ENGLISH, FRENCH, RUSSIAN)
_ACCOUNT = SourceKind.SOCIAL_ACCOUNT
_THINGS = {SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET}


@dataclass
class Form:
    """One way one document writes one source, with everything said about its bearer there."""

    document: str
    text: str
    """The name or description in its base form."""
    kind: SourceKind
    named: bool
    """False for a description such as "two guards" or "the ministry"."""
    publisher: bool = False
    at: int = -1
    """Where it first stands; -1 for the publisher."""
    spellings: list[str] = field(default_factory=list)
    roles: list[str] = field(default_factory=list)
    titles: list[str] = field(default_factory=list)
    affiliations: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    contents: set[str] = field(default_factory=set)
    """Folded words of what it is quoted for, to know verbatim copies by."""
    minor: bool = False
    language: str | None = None
    published: DocumentKind | None = None
    """What the document is, where this is its publisher."""

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words of the form."""
        return tuple(fold(self.text).split())

    @property
    def thing(self) -> bool:
        """Whether it is an organisation, government body or outlet."""
        return self.kind in _THINGS


def _one_outlet(left: str, right: str) -> bool:
    return plausible(left, right) and similar(left, right).score >= _OUTLET


class Collector:
    """Builds the forms of a pile, one per document and spelling."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self._documents = documents
        self._by_key: dict[tuple[str, str], Form] = {}
        self._publishers: dict[str, Form] = {}
        self.of_mention: dict[str, Form] = {}
        """The form of every `Mention`, by its id."""
        self._kinds: dict[str, dict[SourceKind | None, float]] = {}
        self._people: set[str] = set()
        """Folded names that somewhere bear a title, an age or a role."""

    def forms(self) -> list[Form]:
        """Return all forms in a stable order: publishers first, then by document and place."""
        order = {key: i for i, key in enumerate(sorted(self._documents))}
        return sorted(
            [*self._publishers.values(), *self._by_key.values()],
            key=lambda form: (not form.publisher, order[form.document], form.at, form.text),
        )

    def publisher(self, document: Document) -> Form | None:
        """Return the form of a document's publisher, with every way it writes itself."""
        if document.id not in self._publishers:
            names = [name for name in (document.outlet, *document.outlet_names) if name]
            if not names:
                return None
            account = document.kind == DocumentKind.SOCIAL_POST or names[0].startswith("@")
            kind = SourceKind.SOCIAL_ACCOUNT if account else SourceKind.OUTLET
            form = Form(document.id, names[0], kind, named=True, publisher=True)
            form.language, form.published = document.language, document.kind
            form.spellings.extend(names)
            if writer := _writer(names[0]):
                form.text, form.kind = writer[0], SourceKind.PERSON
                form.spellings.append(writer[0])
                form.roles.append(writer[1])
            self._publishers[document.id] = form
        return self._publishers[document.id]

    def weigh_kinds(self, marks: Iterable[Marks]) -> None:
        """Let all documents together say what each spelling names."""
        weights: dict[str, dict[SourceKind | None, float]] = defaultdict(lambda: defaultdict(float))
        for mark in marks:
            for name in mark.names:
                strong = name.title or name.age is not None
                weight = 4.0 if strong else 1.5 if name.role else 1.0
                weights[fold(bare(name.name))][name.kind] += weight
                if name.kind == SourceKind.PERSON and weight > 1:
                    self._people.add(fold(bare(name.name)))
        self._kinds = {key: dict(kinds) for key, kinds in weights.items()}
        for key in self._outlet_keys():
            self._kinds[key] = {SourceKind.OUTLET: 1.0}
        for key, kind in self._near_outlets():
            self._kinds[key] = {kind: 1.0}

    def rule_outlets(self, words: Iterable[str]) -> None:
        """Take some folded words for outlets, whatever single documents take them for."""
        for word in words:
            self._kinds[word] = {SourceKind.OUTLET: 1.0}

    def rule_bodies(self, names: Iterable[str]) -> None:
        """Take some folded names for bodies, whatever single documents take them for."""
        for name in names:
            if SourceKind.OUTLET not in self._kinds.get(name, {}):
                self._kinds[name] = {SourceKind.ORGANISATION: 1.0}

    def _outlet_keys(self) -> list[str]:
        outlets = (form for form in self._publishers.values() if form.thing)
        names = (name for form in outlets for name in form.spellings)
        return sorted({fold(bare(name)) for name in names} - {""})

    def rule_accounts(self, statements: Iterable[Statement]) -> None:
        """Take a name for that of an account of the pile where reports cite the account by it."""
        own = (form for form in self._publishers.values() if form.kind == _ACCOUNT)
        accounts = {fold(bare(name)) for form in own for name in form.spellings}
        accounts -= self._people | set(self._outlet_keys())
        cited = (mention for each in statements for mention in each.mentions[1:])
        for mention in cited:
            if mention.kind == _ACCOUNT and fold(bare(mention.name)) in accounts:
                self._kinds[fold(bare(mention.name))] = {_ACCOUNT: 1.0}

    def _near_outlets(self) -> Iterator[tuple[str, SourceKind]]:
        """Yield the spellings that are a misspelt or transliterated outlet of the pile."""
        outlets = Spellings(self._outlet_keys(), _one_outlet)
        for key in sorted(self._kinds):
            if outlets.near(key):
                yield key, SourceKind.OUTLET

    def kind_of(self, name: str, own: SourceKind | None = None) -> SourceKind | None:
        """Return what the pile takes a spelling for; a person wins a tie."""
        kinds = self._kinds.get(fold(bare(name)))
        if not kinds:
            return own
        return max(kinds, key=lambda kind: (kinds[kind], kind == SourceKind.PERSON, str(kind)))

    def add_name(self, name: Name) -> None:
        """Take in one name that a document holds; places are no sources."""
        kind = self.kind_of(name.name, name.kind)
        if kind is None:
            return
        words = lexicon(self._documents[name.document].language)
        named = kind not in _THINGS or is_named(name.name, words)  # a lone "Ministry" describes
        form = self._form(name.document, name.name, kind, named, at=name.span.start)
        form.spellings.extend(text for text in (name.span.exact, name.name) if text)
        form.ids.append(name.id)
        form.minor = form.minor or (name.minor and not form.thing)
        _keep(form.roles, name.role)
        _keep(form.titles, name.title)

    def add_statement(self, statement: Statement) -> None:
        """Take in the chain of a statement."""
        content = fold_text(statement.text)
        for place, mention in enumerate((*statement.mentions, statement.addressee)):
            if mention is None:
                continue
            form = self._mentioned(mention, publisher=place == 0 and mention.span is None)
            self.of_mention[mention.id] = form
            form.ids.append(mention.id)
            form.contents.add(content)
            written = mention.span.exact if mention.span else mention.name
            agrees = not mention.role or agree(mention.role.split()[0], written)
            if agrees and not lends_office(mention, self._documents[mention.document]):
                _keep(form.roles, mention.role)
            _keep(form.affiliations, mention.affiliation)

    def _mentioned(self, mention: Mention, publisher: bool) -> Form:
        document = self._documents[mention.document]
        own = self.publisher(document)
        if publisher and own is not None:
            if fold(bare(mention.name)) not in {fold(bare(text)) for text in own.spellings}:
                own.spellings.append(mention.name)
            if mention.kind != SourceKind.UNNAMED and own.kind != SourceKind.PERSON:
                own.kind = mention.kind
            return own
        name, title, kind = self._read(mention, lexicon(document.language))
        at = mention.span.start if mention.span else -1
        named = kind != SourceKind.UNNAMED and is_named(name, lexicon(document.language))
        form = self._form(document.id, name, kind, named, at)
        form.publisher = form.publisher or publisher
        _keep(form.titles, title)
        form.spellings.extend([mention.name, *([mention.span.exact] if mention.span else [])])
        return form

    def _read(self, mention: Mention, words: Lexicon) -> tuple[str, str, SourceKind]:
        """Return the name of a mention without its title, the title, and what it names."""
        taken = "@" in mention.name and mention.kind not in {SourceKind.UNNAMED, _ACCOUNT}
        account = "" if taken else account_in(mention.name)
        if account:
            return account, "", SourceKind.SOCIAL_ACCOUNT
        title, name = titled(mention.name, words)
        title = "" if lends_office(mention, self._documents[mention.document]) else title
        if title and not agree(title.split()[-1], name):
            return mention.name, "", SourceKind.UNNAMED  # "the lawyer of Xx Yy" in Russian
        kind = SourceKind.PERSON if title and mention.kind != SourceKind.OUTLET else mention.kind
        if kind == SourceKind.UNNAMED:
            return mention.name, "", kind
        known = fold(bare(name)) in self._kinds
        if not known and kind != SourceKind.OUTLET and ordinary(name, words):
            return mention.name, "", SourceKind.UNNAMED
        body = words.base(bare(name)) in words.organisations
        if body and (not known or bare(name)[0].islower()):
            return mention.name, "", SourceKind.ORGANISATION
        return name, title, self.kind_of(name, kind) or kind

    def _form(self, document: str, text: str, kind: SourceKind, named: bool, at: int) -> Form:
        key = (document, fold(bare(text) if named else text))
        if key not in self._by_key:
            form = Form(document, bare(text) if named else text, kind, named, at=at)
            form.language = self._documents[document].language
            self._by_key[key] = form
        form = self._by_key[key]
        form.at = at if form.at < 0 else min(form.at, at) if at >= 0 else form.at
        return form


def _writer(name: str) -> tuple[str, str] | None:
    """Return the name and trade of a publisher that is a person: "Ada Rill, advocate"."""
    found = _PRACTISES.match(name)
    if not found:
        return None
    said = found["trade"].split()
    trade = any(words.base(each) in words.roles for each in said for words in _LANGUAGES)
    return (found["name"], found["trade"]) if trade else None


def _keep(kept: list[str], value: str) -> None:
    if value and value not in kept:
        kept.append(value)


def collect(
    documents: Sequence[Document], statements: Sequence[Statement], marks: Sequence[Marks]
) -> tuple[list[Form], dict[str, Form]]:
    """Return all forms of a pile and the form of every mention."""
    collector = Collector({document.id: document for document in documents})
    for document in sorted(documents, key=lambda each: each.id):
        collector.publisher(document)
    collector.weigh_kinds(marks)
    names = [name for mark in marks for name in mark.names]
    collector.rule_bodies(described_bodies((document.text for document in documents), names))
    collector.rule_accounts(statements)
    lone = LoneNames(documents, statements, marks)
    collector.rule_outlets(sorted(lone.outlets(collector.kind_of)))
    for mark in sorted(marks, key=lambda each: each.document):
        for name in mark.names:
            collector.add_name(name)
    for statement in sorted(statements, key=lambda each: each.id):
        collector.add_statement(statement)
    return collector.forms(), collector.of_mention
