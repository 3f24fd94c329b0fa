"""Tells accounts from outlets and bodies: who keeps an account is a private person.

An account is known by a saved post, by its sign, or by the words that reports put beside its name.
An outlet that the pile holds nothing of must say that it is one; else it may be an account, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from firsthand.model.case import CaseRecords
from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.terms import BlockKind, DocumentKind, SourceKind
from firsthand.protect.account_signs import account_names
from firsthand.protect.fold import WORDS, clean, key, keys
from firsthand.protect.forms import handle_forms
from firsthand.protect.lexicon import FIRM_OUTLETS, OFFICES, OUTLET_NAMES
from firsthand.protect.match import Form, Matcher

_HANDLE = re.compile(r"\s*(?:@\S+|\S*_\S*)\s*$")
_NEAR = 8
"""Characters from a name to its handle."""
_HOUSES = frozenset({SourceKind.ORGANISATION, SourceKind.OUTLET})
_FIRM, _NAMES, _OFFICES = (
    frozenset(map(key, words)) for words in (FIRM_OUTLETS, OUTLET_NAMES, OFFICES)
)


def account_sources(records: CaseRecords) -> frozenset[str]:
    """Return the ids of sources that are, or may be, someone's account, whatever they pass for.

    All their names are handles; or they publish nothing in the pile but saved posts; or a post, an
    embedded post or a report uses their name for an account; or they pass for an outlet of which
    the pile holds nothing and nothing says that it is one.
    """
    known = _Known(records)
    return frozenset(source.id for source in records.sources if known.is_account(source))


def office_accounts(records: CaseRecords) -> frozenset[str]:
    """Return the ids of accounts that a body keeps under its own name: "Lindmouth Nurses' Union".

    The name must open or close with a word for an office, and a report that is no post must write
    it, with or without its first word: nobody's own account passes for a body by its word alone.
    """
    forms: dict[Form, str] = {}
    for source in records.sources:
        if source.kind is SourceKind.SOCIAL_ACCOUNT:
            for name in filter(_says_office, (source.name, *source.names)):
                whole = keys(name)
                forms |= {form: source.id for form in (whole, whole[1:]) if len(form) > 1}
    matcher = Matcher(forms)
    reports = (keys(one.text) for one in records.documents if not _is_post(one))
    return frozenset(hit.owner for report in reports for hit in matcher.find(report))


class _Known:
    """What the pile says of accounts and publishers, read once."""

    def __init__(self, records: CaseRecords) -> None:
        self._posts, self._others = set[object](), set[object]()
        for document in records.documents:
            kept = self._posts if _is_post(document) else self._others
            kept.update(keys(name) for name in _signatures(document))
        kinds = {document.id: document for document in records.documents}
        for statement in records.statements:
            home = kinds.get(statement.document)
            if statement.chain:
                kept = self._posts if home is not None and _is_post(home) else self._others
                kept.add(statement.chain[0])
        self._handles = frozenset(_pieces(_handles(records)))
        self._called = account_names(document.text for document in records.documents)

    def is_account(self, source: Source) -> bool:
        names = [source.name, *source.names]
        if all(_HANDLE.match(name) for name in names):
            return True
        if source.kind not in _HOUSES or self._publishes(source):
            return False
        named = [name for name in names if any(letter.isupper() for letter in name)]
        office = any(map(_says_office, named))
        called = not office and any(map(self._is_called, named))
        if source.kind is not SourceKind.OUTLET:
            return called
        posts = bool({source.id, *map(keys, names)} & self._posts)
        told = office or any(map(says_outlet, [source.role, *named]))
        return posts or called or (bool(named) and not told)

    def _publishes(self, source: Source) -> bool:
        return bool({source.id, *map(keys, (source.name, *source.names))} & self._others)

    def _is_called(self, name: str) -> bool:
        return keys(name) in self._called or not self._handles.isdisjoint(_pieces([name]))


def _is_post(document: Document) -> bool:
    outlet = document.outlet or ""
    handle = bool(outlet) and (_HANDLE.match(outlet) or _heads_with_handle(document, outlet))
    return document.kind is DocumentKind.SOCIAL_POST or bool(handle)


def _heads_with_handle(document: Document, outlet: str) -> bool:
    """Tell a page that opens with a name and its handle, or is titled by it: "Ada R. @ada_rill"."""
    head = document.text[: len(outlet) + _NEAR]
    shown = re.match(rf"{re.escape(outlet)}\W{{1,4}}@\w", head)
    piece = "".join(keys(outlet))
    titled = _HANDLE.match(document.title or "") and piece
    return bool(shown or (titled and "".join(keys(document.title or "")).startswith(piece)))


def _signatures(document: Document) -> list[str]:
    names = (document.outlet, document.author, *document.outlet_names)
    return [name for name in names if name]


def _handles(records: CaseRecords) -> Iterable[str]:
    """Yield every name under which the pile holds a post, or the records an account."""
    for document in records.documents:
        if _is_post(document):
            yield from _signatures(document)
        for block in document.blocks:
            if block.kind is BlockKind.POST and block.speaker:
                yield block.speaker
    for source in records.sources:
        if source.kind is SourceKind.SOCIAL_ACCOUNT:
            yield from (source.name, *source.names)


def _pieces(names: Iterable[str]) -> Iterable[str]:
    """Yield names in one piece, in both alphabets: "Mill Eye" and "@mill_eye" share one."""
    for name in names:
        for form in handle_forms(name):
            piece = "".join(form)
            if len(piece) > 3:
                yield piece


def says_outlet(name: str) -> bool:
    """Tell whether a word of a name or role is one for an outlet and for no account."""
    folded = {key(word): word[0].isupper() for word in WORDS.findall(clean(name))}
    return any(one in _FIRM or (capital and one in _NAMES) for one, capital in folded.items())


def _says_office(name: str) -> bool:
    """Tell whether a name opens or closes with a word for an office, which keeps no secret."""
    folded = keys(name)
    return bool(folded) and not _OFFICES.isdisjoint((folded[0], folded[-1]))
