"""Finds people taken for authors of whom the reports of other publishers tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from firsthand.entities.names import SIGNED
from firsthand.model.case import CaseRecords
from firsthand.model.source import Source
from firsthand.model.terms import DocumentKind

_PAPERS = frozenset({DocumentKind.OTHER, DocumentKind.PRESS_RELEASE, DocumentKind.TRANSCRIPT})
"""Kinds that no newsroom signs: names stand over them for other reasons."""


def written_about(records: CaseRecords, signers: Iterable[Source]) -> Iterator[str]:
    """Yield those of `signers`, known by a signature alone, whom somebody else's report names.

    News is signed by profession; a name over a statement, a transcript or a court's paper of which
    others write is its subject's, a guest's or a witness's.
    """
    names = {name.id: name for name in records.names}
    kinds = {document.id: document.kind for document in records.documents}
    outlets = {document.id: document.outlet for document in records.documents}
    for signer in signers:
        found = [names[mention] for mention in signer.mentions if mention in names]
        own = {name.document for name in found if name.role == SIGNED}
        if any(kinds.get(home) not in _PAPERS for home in own):
            continue
        papers = {outlets[home] for home in own if home in outlets}
        if own and any(
            name.role != SIGNED and name.span.exact and name.document not in own
            and outlets.get(name.document) not in papers
            for name in found
        ):  # fmt: skip
            yield signer.id
