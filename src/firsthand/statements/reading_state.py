"""Holds what one reading of a document knows so far: sentences, quotations, who spoke where."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.document import Block, Document
from firsthand.statements.cue import Cue
from firsthand.statements.parsed import Parsed
from firsthand.statements.quotes import Quotation, speeches
from firsthand.statements.soon import foresee
from firsthand.statements.speakers import Speakers
from firsthand.statements.told_next import with_next
from firsthand.statements.voices import Voice, voice_of


class ReadingState:
    """A document being read, with the voices found in it so far."""

    def __init__(
        self, document: Document, parts: Sequence[Parsed], quotes: Sequence[Quotation],
        speakers: Speakers,
    ) -> None:  # fmt: skip
        """Take the document with its sentences in order, its quotations and its people."""
        self.document = document
        self.parts = parts
        self.speakers = speakers
        self.every_quotation = quotes
        self.quotes = speeches(document, quotes)
        self.held: dict[int, Voice] = {}
        """Whose words go on behind the mark that ends a stretch, by its number."""
        self.last: tuple[int, Voice] | None = None
        """Who spoke last, and in which sentence."""
        self._voices: dict[tuple[int, int], Voice] = {}

    def block(self, number: int) -> Block:
        """Return the block in which a sentence stands."""
        return self.document.blocks[self.parts[number].sentence.block]

    def quotes_in(self, number: int) -> list[int]:
        """Return which of the quotations that are speech a sentence has a part of."""
        start, end = self.parts[number].sentence[:2]
        return [i for i, q in enumerate(self.quotes) if q.start < end and q.end > start]

    def has_quotes(self, number: int) -> bool:
        """Tell whether any words of a sentence stand in quotation marks, be it one word."""
        start, end = self.parts[number].sentence[:2]
        return any(q.start < end and q.end > start for q in self.every_quotation)

    def inside(self, number: int, quote: int) -> frozenset[int]:
        """Return the words of a sentence that stand inside a quotation."""
        q = self.quotes[quote]
        words = self.parts[number].tree.words
        return frozenset(i for i, w in enumerate(words) if q.start <= w.start and w.end <= q.end)

    def quoted_words(self, number: int) -> frozenset[int]:
        """Return the words of a sentence that stand inside any speech."""
        return frozenset().union(*(self.inside(number, q) for q in self.quotes_in(number)))

    def voice(self, number: int, cue: Cue) -> Voice:
        """Return who speaks by a cue, found once."""
        key = (number, cue.word)
        if key not in self._voices:
            part = self.parts[number]
            foresee(self.parts, number, cue, self.speakers)
            found = voice_of(part.tree, cue, self.speakers, part.lexicon)
            self._voices[key] = with_next(self.parts, number, cue, found, self.speakers)
        return self._voices[key]
