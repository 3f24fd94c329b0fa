"""Finds every place of a document where a source stands: its name, its description, a pronoun."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from firsthand.entities.givers import Voice
from firsthand.entities.lexicon import lexicon
from firsthand.entities.nouns import BODIES, PERSONS, VAGUE, WORD, nouns, single
from firsthand.entities.word_list import word_list
from firsthand.model.document import Document
from firsthand.model.facts import Marks
from firsthand.model.source import Source
from firsthand.model.statement import Statement
from firsthand.model.terms import SourceKind

_PERSON = word_list("he she his her он она его её ее il elle")
_BODY = word_list("it its они их")
_RECENT = 1200
"""So many characters back a pronoun reaches."""
Heads = Mapping[str, str]


class Voices:
    """The sources of a pile at every place where a document writes them."""

    def __init__(
        self,
        documents: Sequence[Document],
        statements: Sequence[Statement],
        marks: Sequence[Marks],
        sources: Sequence[Source],
    ) -> None:
        self._documents = {document.id: document for document in documents}
        self._source = {source.id: source for source in sources}
        bearer = {mention: source.id for source in sources for mention in source.mentions}
        self.outlets = frozenset(
            source.id for source in sources if source.kind is SourceKind.OUTLET
        )
        self._written = self._collect(statements, marks, bearer)
        self._ends = _ends(statements)
        self._heads = self._own_heads()
        self._everywhere = single(
            (head, source) for heads in self._heads.values() for head, source in heads.items()
        )

    def document(self, name: str) -> Document:
        """Return the document with this id."""
        return self._documents[name]

    def part_of(self, voice: Voice, document: Document, source: str) -> bool:
        """Whether a voice is but a word of a source's name: "Crafts" of a ministry of crafts."""
        if source == voice.source or source not in self._source:
            return False
        said = document.text[voice.start : voice.end].casefold()
        return any(said in name.casefold() for name in self._source[source].names)

    def between(self, document: Document, begin: int, stop: int, *, own: bool) -> list[Voice]:
        """Return the sources that stand in `text[begin:stop]`, in order.

        With `own` (nobody is quoted yet) descriptions and pronouns count as well as names.
        """
        listed = self._written.get(document.id, [])
        first = bisect_left(listed, (begin,))
        found = []
        for voice in listed[first:]:
            if voice.start >= stop:
                break
            found.append(voice)
        found += self._described(document, begin, stop, found, own)
        return sorted(found)

    def _described(
        self, document: Document, begin: int, stop: int, known: Sequence[Voice], own: bool
    ) -> Iterator[Voice]:
        """The sources that a lone noun ("the union") or a pronoun stands for."""
        words = lexicon(document.language)
        heads = self._heads.get(document.id, {})
        for match in WORD.finditer(document.text, begin, stop):
            if any(v.start < match.end() and v.end > match.start() for v in known):
                continue
            base = words.base(match.group())
            if base in VAGUE:
                continue
            source = heads.get(base, self._everywhere.get(base, ""))
            if not source and own:
                source = self._meant(document.id, match.group().casefold(), begin)
            if source:
                yield Voice(match.start(), match.end(), source, source in self.outlets)

    def _meant(self, document: str, word: str, before: int) -> str:
        """Whom a pronoun means: the last who spoke before its sentence and fits it."""
        kinds = PERSONS if word in _PERSON else BODIES if word in _BODY else frozenset()
        for at, end in reversed(self._ends.get(document, ()) if kinds else ()):
            if before - _RECENT <= at < before and end not in self.outlets:
                fits = end in self._source and self._source[end].kind in kinds
                return end if fits else ""
        return ""

    def _collect(
        self, statements: Sequence[Statement], marks: Sequence[Marks], bearer: Mapping[str, str]
    ) -> dict[str, list[Voice]]:
        spans = {
            (m.document, m.span.start, m.span.end): bearer[m.id]
            for statement in statements
            for m in statement.mentions
            if m.span and m.id in bearer
        }
        for mark in marks:
            for name in mark.names:
                if name.id in bearer:
                    spans.setdefault(
                        (name.document, name.span.start, name.span.end), bearer[name.id]
                    )
        found: dict[str, list[Voice]] = defaultdict(list)
        reach: dict[str, int] = defaultdict(int)
        for (document, start, end), source in sorted(
            spans.items(), key=lambda item: (item[0][0], item[0][1], -item[0][2])
        ):
            if end > reach[document]:  # a name inside a longer one is no voice of its own
                found[document].append(Voice(start, end, source, source in self.outlets))
                reach[document] = end
        return dict(found)

    def _own_heads(self) -> dict[str, dict[str, str]]:
        """For every document the nouns that stand for one source only."""
        heads: dict[str, dict[str, str]] = {}
        for name, listed in self._written.items():
            document = self._documents[name]
            words = lexicon(document.language)
            heads[name] = single(
                (noun, voice.source)
                for voice in listed
                for noun in nouns(
                    self._source[voice.source], document.text[voice.start : voice.end], words
                )
            )
        return heads


def _ends(statements: Sequence[Statement]) -> dict[str, list[tuple[int, str]]]:
    """The ends of all chains of every document, in the order of the text."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for statement in statements:
        if len(statement.chain) > 1:
            found[statement.document].append((statement.start, statement.chain[-1]))
    return {document: sorted(ends) for document, ends in found.items()}
