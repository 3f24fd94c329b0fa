"""Marks one document: its names, and for each statement its facts."""

from __future__ import annotations

from collections.abc import Iterable

from firsthand.entities.facts import facts_of
from firsthand.entities.names import names_of
from firsthand.model.document import Document
from firsthand.model.facts import Marks
from firsthand.model.statement import Statement


class Marker:
    """Finds names and facts; the language models behind it load at the first document."""

    def mark(self, document: Document, statements: Iterable[Statement]) -> Marks:
        """Return the names of a document and the facts of its statements.

        Depends on nothing but its arguments. A relative date in a document without a publication
        date stays None; a name that stands only in an author line, a speaker label or the
        alternative text of a picture has an empty span at the beginning of the text.
        """
        names = names_of(document)
        facts = tuple(facts_of(document, statement, names) for statement in statements)
        return Marks(document=document.id, names=names, facts=facts)
