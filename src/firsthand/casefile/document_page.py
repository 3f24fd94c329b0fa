"""Gathers what a document's page shows: its words with every statement lit, and its links."""

from __future__ import annotations

from typing import Any

from firsthand.casefile.evidence import shown_links
from firsthand.casefile.library import Library
from firsthand.casefile.spans import Lit, passages
from firsthand.model.edition import DocumentView, StatementView


def document_parts(library: Library, document: DocumentView) -> dict[str, Any]:
    """Return the passages, the numbered statements and the links of one document."""
    statements = library.statements_in.get(document.id, ())
    lit = [span for statement in statements for span in _lit(statement)]
    return {
        "passages": passages(document.text, document.blocks, lit) if document.text else (),
        "statements": statements,
        "number_of": {statement.id: n for n, statement in enumerate(statements, 1)},
        "depends": tuple(shown_links(library, document.id)),
        "dependents": tuple(
            sorted(library.links_to.get(document.id, ()), key=lambda k: library.when_key(k.from_))
        ),
    }


def _lit(statement: StatementView) -> list[Lit]:
    spans = statement.spans
    if not spans and statement.start is not None and statement.end is not None:
        spans = ((statement.start, statement.end),)
    return [Lit(start=start, end=end, key=statement.id) for start, end in spans if start < end]
