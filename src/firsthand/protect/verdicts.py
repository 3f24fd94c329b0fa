"""Settles who is public: what people decided first, then the records, and else nobody."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping

from firsthand.entities.common_words import is_common_english
from firsthand.entities.names import SIGNED
from firsthand.entities.publicity import role_speaks, title_speaks
from firsthand.model.case import CaseRecords
from firsthand.model.decision import Decision
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind, Verdict
from firsthand.protect.accounts import account_sources, office_accounts
from firsthand.protect.bodies import body_teller, is_body_word, says_body
from firsthand.protect.called_after import BODIES, is_called_after_someone, is_common, namesakes
from firsthand.protect.endangered import endangered_sources
from firsthand.protect.first_names import newsletter_writers
from firsthand.protect.fold import WORDS, clean, keys
from firsthand.protect.given_lexicon import GIVEN
from firsthand.protect.insiders import LOW_RANK
from firsthand.protect.lexicon import PERIODICALS
from firsthand.protect.listed import listed_sources
from firsthand.protect.match import Form, Matcher
from firsthand.protect.namelike import named_places, namelike_bodies
from firsthand.protect.namesake_writers import namesake_writers
from firsthand.protect.one_person import is_called_like_a_person, is_one_persons
from firsthand.protect.own_stories import is_guest, is_memoir, is_paper
from firsthand.protect.titles import borne_words, has_title
from firsthand.protect.uncased import SHORTEST
from firsthand.protect.written_about import written_about
from firsthand.review import in_force

BYLINED = frozenset({DocumentKind.NEWS, DocumentKind.WIRE})
"""Kinds of document whose author signs by profession."""

_LETTERS = frozenset({DocumentKind.OTHER, DocumentKind.NEWSLETTER, DocumentKind.TRANSCRIPT})
"""Kinds of document that private people write, too."""

_NEWSLETTER = DocumentKind.NEWSLETTER

_WRITER = re.compile(
    r"^(?P<who>[^\W\d_a-zа-яё][\w’'-]+ [^\W\d_a-zа-яё][\w’'-]+)(?: (?:at|from|via)|,) "
)
_GROUP = re.compile(
    r"^(?:(?!of\b|at\b|in\b|for\b|with\b|de\b|du\b)\w+[ -]){0,3}(?:"
    r"group|collective|association|organi[sz]ation|network|union|charity|committee|groupe|"
    r"collectif|réseau|syndicat|групп[аы]|объединени[ея]|организаци[яи])\b",
    re.IGNORECASE,
)
"""How reports describe what many run, and not one alone."""
_ON_AIR = re.compile(r"\b(?:FM|Radio|TV|Television|Радио|Télé\w*|ТВ)\b")
_HOST = re.compile(r"^[\w@-]+(?:\.[\w-]+)+$|^@")
_SIGNED = re.compile(r"^[^\W\d_a-zа-яё][^@_\d]*\s[^\W\d_a-zа-яё][^@_\d]*$")
"""A name of two words with capitals, not a handle."""


class Verdicts:
    """What people decided about names: PUBLIC or PROTECT, by source id or by name."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._said: dict[object, bool] = {}
        for decision in in_force(decisions):
            if decision.verdict in {Verdict.PUBLIC, Verdict.PROTECT}:
                for about in decision.about:
                    public = decision.verdict is Verdict.PUBLIC
                    self._said[about] = public
                    self._said[keys(about)] = public

    def on(self, identity: str, names: Iterable[str]) -> bool | None:
        """Return True for public, False for protected, None where nobody decided."""
        if identity in self._said:
            return self._said[identity]
        said = {self._said[form] for form in map(keys, names) if form in self._said}
        return None if not said else False not in said

    @property
    def protected_names(self) -> tuple[str, ...]:
        """Names that people want protected, whether the records know them or not."""
        return tuple(
            sorted(a for a, public in self._said.items() if isinstance(a, str) and not public)
        )


def public_sources(records: CaseRecords, verdicts: Verdicts) -> frozenset[str]:
    """Return the ids of the sources that may be named. Whoever is not in it is protected."""
    private = account_sources(records) | _unsure_bodies(records) | _private_writers(records)
    private |= endangered_sources(records) | listed_sources(records)
    signers = tuple(filter(_is_author, records.sources))
    private |= {*namesake_writers(records, signers), *written_about(records, signers)}
    letters = _letters(records)
    writers = newsletter_writers(records, letters, verdicts.protected_names)
    writers |= office_accounts(records)
    return frozenset(
        source.id
        for source in records.sources
        if _is_public(
            source, verdicts.on(source.id, {source.name, *source.names}), private, writers
        )
    )


def _is_public(
    source: Source, decided: bool | None, private: frozenset[str], writers: frozenset[str]
) -> bool:
    if decided is not None:
        return decided
    if source.minor or source.public is False or source.id in private:
        return False
    return source.public is True or source.kind in BODIES or source.id in writers


def _unsure_bodies(records: CaseRecords) -> frozenset[str]:
    """Return the organisations whose names don't say that they are one, or name a person."""
    is_body = body_teller(records.documents, records.names)
    places = named_places(records)
    people = Matcher(dict.fromkeys(_known_people(records), True))
    unsure = namesakes(records, places) | namelike_bodies(records, places)
    return unsure | frozenset(
        source.id
        for source in records.sources
        if (source.kind in BODIES and people.any_of(keys(source.name)))
        or (source.kind is SourceKind.ORGANISATION and not is_body(source))
        or (source.kind in BODIES and _is_spelt(source.name))
        or (source.kind in BODIES and _is_unknown(source))
        or (
            source.kind in BODIES
            and any(is_called_after_someone(name, places) for name in (source.name, *source.names))
        )
    )


def _is_spelt(name: str) -> bool:
    """Tell a name spelt letter by letter, "R I L L", which finders take for a short form."""
    found = keys(name)
    return len(found) > 1 and all(len(word) == 1 for word in found)


def _is_unknown(source: Source) -> bool:
    """Tell a body that is only written small, with a word of no dictionary, which may be a name."""
    written = [name for name in (source.name, *source.names) if not _HOST.match(name)]
    return bool(written) and all(
        name.islower()
        and any(
            len(word) >= SHORTEST and not (is_common(word) or is_body_word(word))
            for word in WORDS.findall(clean(name))
        )
        for name in written
    )


def _known_people(records: CaseRecords) -> frozenset[Form]:
    """Return the whole names of people of whom reports say more than the name, none public.

    A clinic or fund that bears one is called after her.
    """
    public = {mention for one in records.sources if one.public for mention in one.mentions}
    return frozenset(
        form
        for name in records.names
        if name.kind is SourceKind.PERSON and name.id not in public
        if name.title or name.role or name.age is not None or name.minor
        if len(form := keys(name.name)) > 1
    )


def _private_writers(records: CaseRecords) -> frozenset[str]:
    """Return those who only sign letters, mails and statements, taken for author or publisher.

    News and what a body puts out are signed by profession; whoever writes to a newsroom or gives
    a statement under a name is a private person.
    """
    private, others = set[object](), set[object]()
    letters = _letters(records)
    for document in records.documents:
        names = [document.outlet, document.author, *document.outlet_names]
        kept = private if document.id in letters else others
        kept.update([document.id, *(keys(name) for name in names if name)])
    own = {one.id for one in records.documents if is_memoir(one) or is_guest(one) or _is_post(one)}
    homes = {name.id: name.document for name in records.names}
    return frozenset(
        source.id
        for source in records.sources
        if (_may_be_a_writer(source) and _only(source, private, others))
        or (_is_author(source) and _stands_only(source, homes, private | own))
    )


def _may_be_a_writer(source: Source) -> bool:
    """Tell whether a publisher may be a person: an "outlet", or a body called like somebody."""
    if source.kind in BODIES and is_called_like_a_person(source.name):
        return True
    return source.kind is SourceKind.OUTLET and not _GROUP.search(source.role)


def _is_post(document: Document) -> bool:
    return document.kind is DocumentKind.SOCIAL_POST


def _letters(records: CaseRecords) -> frozenset[str]:
    """Return the ids of documents that a private person may have written."""
    outlets = [document.outlet for document in records.documents if document.outlet]
    borne = borne_words(records.names, outlets)
    return frozenset(one.id for one in records.documents if _is_letter(one, borne))


def _is_letter(document: Document, borne: frozenset[str]) -> bool:
    """Tell whether a private person may have written a document: no body or title publishes it."""
    name = document.outlet or ""
    if is_paper(document) or is_one_persons(document):
        return True
    if document.kind is DocumentKind.TRANSCRIPT and _ON_AIR.search(name):
        return False
    if document.kind not in _LETTERS or (says_body(name) and not _opens_with_writer(name)):
        return False
    if document.kind is _NEWSLETTER and name and _is_title(name, document):
        return False
    return document.media_type == "message/rfc822" or not has_title(document, borne)


def _opens_with_writer(name: str) -> bool:
    """Tell whether a publisher is someone somewhere: "Grace Field at Mill Clinic"."""
    found = _WRITER.match(name)
    return found is not None and not says_body(found["who"])


def _is_title(name: str, document: Document) -> bool:
    """Tell the title of a newsletter from the name of whoever sent a mail.

    "Morning Notes" is one, "Grace Field" none. In a mail kept with its sender, a title is numbered.
    """
    found = re.findall(r"[^\W_]+", name.casefold())
    periodical = bool(found) and found[-1] in PERIODICALS and found[0] not in GIVEN
    numbered = re.search(rf"{re.escape(name)}\W+(?:no\b|nr\b|issue\b|№)?\W*\d{{1,4}}\b",
                         f"{document.title}\n{document.text}", re.IGNORECASE)  # fmt: skip
    if document.media_type == "message/rfc822":
        return periodical and bool(numbered)
    common = all(map(is_common_english, found))
    return common and (periodical or not (len(found) == 1 or found[0] in GIVEN))


def _is_author(source: Source) -> bool:
    """Tell whether nothing but a signature makes someone public, with a low rank or without."""
    roles = source.roles or (source.role,)
    public = {role for role in roles if role_speaks(role) or title_speaks(role)}
    public = {role for role in public if not LOW_RANK.search(role)}
    return source.kind is SourceKind.PERSON and public == {SIGNED}


def _stands_only(source: Source, homes: Mapping[str, str], where: Container[object]) -> bool:
    found = {homes[mention] for mention in source.mentions if mention in homes}
    return bool(found) and all(home in where for home in found)


def _only(source: Source, these: set[object], others: set[object]) -> bool:
    identities = {source.id, *(keys(name) for name in (source.name, *source.names))}
    return bool(identities & these) and not identities & others


def bylines(records: CaseRecords, verdicts: Verdicts, public: frozenset[str]) -> frozenset[Form]:
    """Return the names that sign news by profession and are not those of a protected source."""
    hidden = {
        keys(name)
        for source in records.sources
        if source.id not in public
        for name in (source.name, *source.names)
    }
    posts = {
        keys(name)
        for document in records.documents
        if document.kind is DocumentKind.SOCIAL_POST
        for name in (document.author, document.outlet)
        if name
    }
    signed = {
        keys(document.author)
        for document in records.documents
        if document.author and document.kind in BYLINED and _SIGNED.search(document.author)
        if verdicts.on("", (document.author,)) is not False
    }
    return frozenset(signed - hidden - posts - {()})
