"""Gathers everyone who is named in the case and may not be: sources, bystanders, post authors."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import msgspec

from firsthand.model.case import CaseRecords
from firsthand.model.record import make_id
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind, SourceKind
from firsthand.protect.fold import keys
from firsthand.protect.match import Form
from firsthand.protect.verdicts import Verdicts

_PEOPLE = frozenset({SourceKind.PERSON, SourceKind.SOCIAL_ACCOUNT})


def people_at_risk(
    records: CaseRecords, public: frozenset[str], spoken: frozenset[Form], verdicts: Verdicts
) -> list[Source]:
    """Return the protected sources, then people who are only named or only decided about.

    Each has all ways of writing it that the documents hold. `spoken` are forms of public names.
    """
    written = _written(records)
    people = [
        msgspec.structs.replace(source, names=(*source.names, *sorted(written[source.id])))
        for source in records.sources
        if source.id not in public
    ]
    bystanders: defaultdict[Form, set[str]] = defaultdict(set)
    minors: set[Form] = set()
    for name, minor in _bystanders(records, verdicts):
        if (form := keys(name)) and form not in spoken:
            bystanders[form].add(name)
            minors |= {form} if minor else set()
    for name in verdicts.protected_names:
        bystanders[keys(name)].add(name)
    people += [
        _named(form, names, form in minors) for form, names in sorted(bystanders.items()) if form
    ]
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


def _bystanders(records: CaseRecords, verdicts: Verdicts) -> Iterator[tuple[str, bool]]:
    """Yield names of people who are no source, and whether each is a child's; and post authors."""
    known = {mention for source in records.sources for mention in source.mentions}
    for name in records.names:
        if name.kind not in _PEOPLE or name.id in known:
            continue
        if verdicts.on(name.id, (name.name,)) is not True:
            yield name.name, name.minor
            yield name.span.exact, name.minor
    for document in records.documents:
        author = document.author if document.kind is DocumentKind.SOCIAL_POST else None
        if author and verdicts.on("", (author,)) is not True:
            yield author, False


def _named(form: Form, names: set[str], minor: bool) -> Source:
    handle = any(name.startswith("@") or "_" in name for name in names)
    kind = SourceKind.SOCIAL_ACCOUNT if handle else SourceKind.PERSON
    distinct = tuple(sorted(names))
    return Source(
        id=make_id("name", *form), kind=kind, name=distinct[0], names=distinct, minor=minor
    )
