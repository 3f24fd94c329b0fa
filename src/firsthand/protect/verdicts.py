"""Settles who is public: what people decided first, then the records, and else nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from firsthand.model.case import CaseRecords
from firsthand.model.decision import Decision
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind, Verdict
from firsthand.protect.fold import keys
from firsthand.protect.match import Form
from firsthand.review import in_force

BODIES = frozenset({SourceKind.ORGANISATION, SourceKind.GOVERNMENT, SourceKind.OUTLET})
"""Kinds of source that are nobody's name."""

BYLINED = frozenset({DocumentKind.NEWS, DocumentKind.WIRE})
"""Kinds of document whose author signs by profession."""


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
    accounts = post_publishers(records)
    return frozenset(
        source.id
        for source in records.sources
        if _is_public(source, verdicts.on(source.id, {source.name, *source.names}), accounts)
    )


def _is_public(source: Source, decided: bool | None, accounts: Mapping[str, bool]) -> bool:
    if decided is not None:
        return decided
    if source.minor or source.public is False:
        return False
    if source.kind is SourceKind.OUTLET and accounts.get(source.id, False):
        return False
    return source.public is True or source.kind in BODIES


def post_publishers(records: CaseRecords) -> dict[str, bool]:
    """Return for each publisher whether all it publishes are saved posts: then it is an account.

    An account's owner is a private person until the records or a reviewer say otherwise.
    """
    kinds = {document.id: document.kind for document in records.documents}
    only: dict[str, bool] = {}
    for statement in records.statements:
        if statement.chain:
            post = kinds.get(statement.document) is DocumentKind.SOCIAL_POST
            only[statement.chain[0]] = only.get(statement.chain[0], True) and post
    return only


def bylines(records: CaseRecords, verdicts: Verdicts, public: frozenset[str]) -> frozenset[Form]:
    """Return the names that sign news by profession and are not those of a protected source."""
    hidden = {
        keys(name)
        for source in records.sources
        if source.id not in public
        for name in (source.name, *source.names)
    }
    signed = {
        keys(document.author)
        for document in records.documents
        if document.author and document.kind in BYLINED
        if verdicts.on("", (document.author,)) is not False
    }
    return frozenset(signed - hidden - {()})
