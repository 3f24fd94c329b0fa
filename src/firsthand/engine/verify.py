"""Checks a case folder: are the bytes and the ledger what was sealed, do the words still stand?"""

from __future__ import annotations

from collections.abc import Iterator

from firsthand.store import CaseFolder


def verify(case: CaseFolder) -> Iterator[str]:
    """Yield one sentence per finding; nothing where everything holds.

    Looks at every original (SHA-256), every ledger line (hash chain), and every statement
    (`document.text[start:end]` must be its exact words).
    """
    for finding in case.verify():
        yield f"{finding.where}: {finding.what}"
    yield from _words(case)


def _words(case: CaseFolder) -> Iterator[str]:
    records = case.load_records()
    texts = {document.id: document.text for document in records.documents}
    for statement in records.statements:
        for span in statement.content:
            if texts.get(span.document, "")[span.start : span.end] != span.exact:
                yield (
                    f"Statement {statement.id}: its words are not at {span.start}-{span.end} of "
                    f"{span.document} any more. Run `firsthand build` and verify again."
                )
