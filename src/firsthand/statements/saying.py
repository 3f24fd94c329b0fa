"""Reads who says what in languages without a trained parser, by verbs of saying and little words.

Quotations, "que" clauses and "según" phrases are found; all else is one clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from firsthand.statements import syntax as s
from firsthand.statements.saying_clause import Clause
from firsthand.statements.saying_words import drafts_of
from firsthand.statements.syntax import Tree, Word
from firsthand.statements.tables import TABLES

_OPENING = '«“"„'


class SayingParser:
    """Gives the sentences of one language trees made by its verbs of saying; needs no model."""

    def __init__(self, code: str) -> None:
        """Take the language (ISO 639-1), one of those in `tables.TABLES`."""
        self._table = TABLES[code]

    def parse(self, sentences: Sequence[tuple[str, int]]) -> Iterator[Tree]:
        """Yield a tree for each (text, offset in the document), in order."""
        spoken = False
        for text, offset in sentences:
            tree = self._tree(text, offset, spoken)
            attributed = any(w.relation == s.SUBJECT or w.text == "according" for w in tree.words)
            spoken = attributed or (spoken and text[:1] in _OPENING)
            yield tree

    def _tree(self, text: str, offset: int, spoken: bool) -> Tree:
        drafts = drafts_of(text, self._table)
        many = len(drafts)
        ends = [i + 1 for i in range(many - 1) if drafts[i].text == ";"] + [many]
        first = 0
        for end in ends:
            if first < end:
                Clause(drafts, first, end, self._table, spoken).build()
                spoken = spoken or any(d.relation == s.SUBJECT for d in drafts)
            first = end
        return Tree(
            [
                Word(offset + d.start, offset + d.end, d.text, d.lemma, d.pos, d.relation, d.head)
                for d in drafts
            ]
        )
