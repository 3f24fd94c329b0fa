"""Finds pieces of public bodies' names that were taken for people: "the Courant"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from firsthand.entities.word_list import word_list
from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import SourceKind
from firsthand.protect.called_after import BODIES
from firsthand.protect.fold import clean, key, keys, words
from firsthand.protect.match import Form, Matcher

_REPORTS = frozenset(
    map(
        key,
        word_list(
            """
            added adds cited cites noted notes printed prints published publishes quoted quotes
            quoting reported reports said says wrote writes
            """
        ),
    )
)
"""What stands behind a paper's short form: "the Courant wrote"."""
_STOP = re.compile(r"\s*(?:[,.;:!?)]|$)")


def short_forms(records: CaseRecords, bodies: Iterable[Source]) -> frozenset[Form]:
    """Return the names of people that reports use for nobody but one of the public `bodies`.

    Wherever such a name stands, it is a part of the body's whole name, or it stands behind "the"
    and before a verb of reporting or a mark ("the Courant, quoting a nurse"); and nobody signs or
    speaks under it, or has a title, a role or an age.
    """
    whole = {keys(name) for one in bodies if one.kind in BODIES for name in (one.name, *one.names)}
    wanted = {form for form in _unsure(records) if any(_inside(form, name) for name in whole)}
    if not wanted:
        return frozenset()
    pieces = Matcher({form: form for form in wanted})
    known = Matcher(dict.fromkeys(whole - wanted, True))
    texts = (clean(document.text) for document in records.documents)
    borne = {form for text in texts for form in _alone(text, pieces, known)}
    return frozenset(wanted - borne)


def _unsure(records: CaseRecords) -> set[Form]:
    """Return the names of private people of whom nothing is said, and that are no signature."""
    names = [name for name in records.names if name.kind is SourceKind.PERSON]
    sure = {
        keys(name.name)
        for name in names
        if name.title or name.role or name.age is not None or name.minor
    }
    sure |= {keys(said.mentions[-1].name) for said in records.statements if said.mentions}
    for document in records.documents:
        signed = (document.author, *(block.speaker for block in document.blocks))
        sure |= {keys(one) for one in signed if one}
    public = {mention for one in records.sources if one.public for mention in one.mentions}
    return {keys(name.name) for name in names if name.id not in public} - sure - {()}


def _inside(form: Form, name: Form) -> bool:
    """Tell whether a name is a piece of a longer one."""
    if len(form) >= len(name):
        return False
    return any(name[at : at + len(form)] == form for at in range(len(name) - len(form) + 1))


def _alone(text: str, pieces: Matcher[Form], known: Matcher[bool]) -> Iterator[Form]:
    """Yield the pieces that a text writes outside a whole name and not as papers are called."""
    found = words(text)
    stream = [word.key for word in found]
    held = bytearray(len(stream))
    for whole in known.find(stream):
        held[whole.start : whole.end] = b"1" * (whole.end - whole.start)
    for hit in pieces.find(stream):
        after = stream[hit.end] if hit.end < len(stream) else ""
        shown = after in _REPORTS or _STOP.match(text, found[hit.end - 1].end)
        led = hit.start and stream[hit.start - 1] == "the" and shown
        if not (led or held[hit.start]) and found[hit.start].written[0].isupper():
            yield hit.owner
