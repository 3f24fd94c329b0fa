"""The whole case as records in memory: what the last build derived."""

from __future__ import annotations

from firsthand.model.claim import Claim, Link
from firsthand.model.decision import Decision
from firsthand.model.document import Document, Image
from firsthand.model.facts import Facts
from firsthand.model.item import Item, Unread
from firsthand.model.record import Record
from firsthand.model.source import Name, Source
from firsthand.model.statement import Statement


class CaseRecords(Record, frozen=True, kw_only=True):
    """Every record of a built case, each kind in a stable order."""

    title: str
    created: str
    version: str
    """Version of the program that built it."""
    items: tuple[Item, ...] = ()
    documents: tuple[Document, ...] = ()
    unread: tuple[Unread, ...] = ()
    images: tuple[Image, ...] = ()
    sources: tuple[Source, ...] = ()
    names: tuple[Name, ...] = ()
    statements: tuple[Statement, ...] = ()
    facts: tuple[Facts, ...] = ()
    links: tuple[Link, ...] = ()
    claims: tuple[Claim, ...] = ()
    decisions: tuple[Decision, ...] = ()
