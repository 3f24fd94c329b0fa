"""Builds the noun phrases of a sentence where no parser is trained: "la enfermera Ana Petru"."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.lexicon_english import GENERIC_OUTLETS
from firsthand.statements.tables import Table

_TITLE = 5
"""Words from a comma within which a name behind a title begins: "su portavoz, el coronel X"."""
NAMES = frozenset({"NOUN", "PROPN", "PRON"})


class Phrases:
    """The words of one stretch of a sentence, and the noun phrases in it."""

    def __init__(
        self, drafts: list[Draft], first: int, last: int, table: Table, spoken: bool
    ) -> None:
        """Take the words from `first` to `last`, and whether the sentence before has a speaker."""
        self.drafts = drafts
        self.first = first
        self.last = last
        self.table = table
        self.spoken = spoken

    def hang(self, index: int, head: int, relation: str) -> None:
        """Hang a word on another by a relation."""
        self.drafts[index].head, self.drafts[index].relation = head, relation

    def past(self, index: int) -> int:
        """Return the first word from `index` on that is no auxiliary or adverb."""
        while index + 1 < self.last and self.drafts[index].pos == "AUX":
            index += 1
        return index

    def end_of(self, start: int) -> int:
        """Return where a phrase ends: at a mark, a "que", a verb of saying, a new phrase."""
        for index in range(start, self.last):
            draft, before = self.drafts[index], self.drafts[index - 1]
            opens = index > start and draft.pos == "DET" and before.pos in ("NOUN", "PROPN")
            small = self.table.capitals and draft.pos == "NOUN" and draft.text[:1].islower()
            opens = opens or (small and before.pos in ("NOUN", "PROPN"))
            if opens or draft.pos in ("PUNCT", "SCONJ", "VERB"):
                return index
        return self.last

    def phrase(self, start: int, above: int, relation: str) -> int | None:
        """Build the noun phrase at `start`; return its head, None where there is none."""
        end = self.end_of(start)
        head = next((i for i in range(start, end) if self.drafts[i].pos in NAMES), None)
        if head is None:
            return None
        if self.drafts[head].pos == "PROPN":
            head = self._named(head, end)
        elif head + 1 < end:
            self._beside(head, end)
        self.hang(head, above, relation)
        for index in range(start, end):
            if self.drafts[index].head < 0 and index != head:
                kind = s.CASE if self.drafts[index].pos == "ADP" and index < head else s.OTHER
                kind = s.DETERMINER if self.drafts[index].pos == "DET" else kind
                self.hang(index, head, kind)
        return head

    def _named(self, first: int, end: int) -> int:
        """Join the words of a name; return the last of them."""
        last = first
        while last + 1 < end and self.drafts[last + 1].pos == "PROPN":
            last += 1
        for index in range(first, last):
            self.hang(index, last, s.NAME_PART)
        return last

    def _beside(self, head: int, end: int) -> None:
        """Hang the name behind a noun on it: "la enfermera Ada Rill", "la agencia Parallax"."""
        first = head + 1
        if first < end - 1 and self.drafts[first].pos == "NOUN":
            first += 1
        behind = self.drafts[first]
        if behind.text == ",":
            inside = range(first + 1, min(first + _TITLE, self.last))
            named = (i for i in inside if self.drafts[i].pos not in ("DET", "NOUN"))
            first = next(named, first)
        if first < self.last and self.drafts[first].pos == "PROPN":
            outlet = self.drafts[head].lemma in GENERIC_OUTLETS
            last = self._named(first, self.last)
            self.hang(last, head, s.NAME_PART if outlet else s.APPOSITION)

    def next_mark(self, start: int) -> int:
        """Return the next comma from `start` on, else the end of the stretch."""
        return next((i for i in range(start, self.last) if self.drafts[i].text == ","), self.last)

    def is_mark(self, index: int) -> bool:
        """Tell whether a word is a mark."""
        return self.drafts[index].pos == "PUNCT"

    def opens(self, index: int) -> bool:
        """Tell whether a noun phrase of its own begins at a word."""
        pos = self.drafts[index].pos
        before = self.drafts[index - 1].pos if index > self.first else "PUNCT"
        if pos == "DET":
            return before not in ("ADP", "DET")
        inside = ("DET", "ADP", "NOUN", "PROPN", "SCONJ", "NUM", "PRON")
        return pos in NAMES and before not in inside
