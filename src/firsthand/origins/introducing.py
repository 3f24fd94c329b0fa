"""Reads how reports introduce a named source: "Ana Petru, a nurse at the Delm clinic, said"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from firsthand.model.document import Document
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind

FORMS = 4
"""Ways to write a name that are looked for, the longest ones."""
AFTER = (
    r"(?:,? \(?\d{1,2}\)?)?"
    r"(?:, ([^.,;:\n“”\"«»()]{3,90})"
    r"| ((?:of|at|from|for|with|in) [^.,;:\n“”\"«»()]{3,60}))"
)
"""What follows a name: after a comma, or where a preposition ties it to a place or body."""
BEFORE = r"((?:[\w’'-]+ ){1,5})"
"""What stands right before a name."""


class Introductions:
    """What the reports that quote a person say of it beside its name."""

    def __init__(
        self,
        documents: Mapping[str, Document],
        sources: Mapping[str, Source],
        statements: Iterable[Statement],
    ) -> None:
        self._documents = documents
        self._sources = sources
        self._quoted: dict[str, set[str]] = defaultdict(set)
        for statement in statements:
            for source in statement.chain:
                self._quoted[source].add(statement.document)
        self._found: dict[str, str] = {}

    def of(self, source: str) -> str:
        """Return the words beside a person's name in the reports that quote it, joined."""
        if source not in self._found:
            found = self._sources.get(source)
            person = found is not None and found.kind is SourceKind.PERSON
            words = dict.fromkeys(self._read(found)) if found and person else ()
            self._found[source] = "; ".join(words)
        return self._found[source]

    def _read(self, source: Source) -> Iterator[str]:
        names = sorted({source.name, *source.names}, key=lambda name: (-len(name), name))
        forms = "|".join(re.escape(name) for name in names[:FORMS] if name)
        after = re.compile(rf"(?<!\w)(?:{forms}){AFTER}")
        before = re.compile(rf"{BEFORE}(?:{forms})(?!\w)")
        for key in sorted(self._quoted[source.id]):
            text = self._documents[key].text
            for match in after.finditer(text):
                yield (match.group(1) or match.group(2)).strip()
            for match in before.finditer(text):
                yield match.group(1).strip()
