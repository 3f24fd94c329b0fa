"""Builds one clause where no parser is trained: who says, whom he tells, what he says."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.saying_phrases import NAMES, Phrases

_LEAD = 2
"""Words before an inserted verb that are no content of their own: "Ayer, dijo que ..."."""
_FAR = 14
"""Words from a verb within which its "que" stands."""
_HELD = frozenset({"deny", "admit", "estimate"})
"""Verbs whose object is what they deny or admit."""


class Clause(Phrases):
    """Builds the tree of one stretch of a sentence between semicolons."""

    def build(self) -> None:
        """Hang every word of the stretch on its root."""
        cited = self._according()
        outside = [i for i in range(self.first, self.last) if i not in cited]
        outside = [i for i in outside if self.drafts[i].pos != "PUNCT"] or [self.first]
        root = next((r for i in outside if (r := self._said(i, cited)) is not None), outside[0])
        self.hang(root, root, s.ROOT)
        if self.drafts[root].pos != "VERB":
            self.drafts[root].pos = "VERB"
        for index in range(self.first, self.last):
            draft = self.drafts[index]
            draft.head = root if draft.head < 0 else draft.head

    def _according(self) -> range:
        """Build "según X"; return the words it takes."""
        for at in range(self.first, self.last - 1):
            for size in (3, 2, 1):
                said = " ".join(d.text.casefold() for d in self.drafts[at : at + size])
                start = at + size
                if said not in self.table.according or start >= self.last:
                    continue
                if self.drafts[self.past(start)].pos == "VERB":
                    return range(at, start)
                source = self.phrase(start, at, s.OBLIQUE)
                if source is not None:
                    self.drafts[at].text, self.drafts[at].pos = "according", "ADP"
                    self.drafts[at].relation = s.CASE
                    for inner in range(at + 1, start):
                        self.hang(inner, at, s.OTHER)
                    return range(at, self.end_of(start))
        return range(0)

    def _said(self, verb: int, cited: range) -> int | None:
        """Build the attribution of a verb of saying; return the root, None where it has none."""
        if self.drafts[verb].pos != "VERB":
            return None
        edge = verb
        while edge > self.first and self.drafts[edge - 1].pos == "AUX":
            edge -= 1
        if edge > self.first and self.drafts[edge - 1].pos == "PART":
            return None
        if edge - 1 in cited:
            edge = cited.start
        inserted = edge > self.first and (edge in cited or self.is_mark(edge - 1))
        said = [i for i in range(self.first, edge) if not self.is_mark(i)]
        that = self._that(verb, cited)
        before = self._subject_before(verb, edge, that is not None)
        that = None if before is None and inserted and len(said) > _LEAD else that
        behind = None if before is not None else self._subject_behind(verb)
        if before is None and behind is None and not self._drop(verb, that, inserted):
            return None
        for index in range(edge, verb):
            self.hang(index, verb, s.OTHER)
        if before is None and that is None and inserted and said:
            self.hang(verb, said[0], s.PARATAXIS)
            self._addressee(verb, None)
            self._aside(verb, behind)
            return said[0]
        self._addressee(verb, that)
        self._content(verb, that)
        return verb

    def _aside(self, verb: int, subject: int | None) -> None:
        """Hang what follows an inserted speaker on the verb: "dijo el hombre, que calló"."""
        start = verb + 1 if subject is None else self.end_of(subject)
        stop = self.next_mark(start)
        if stop + 1 < self.last and self.drafts[stop + 1].pos in ("SCONJ", "ADP"):
            stop = self.next_mark(stop + 1)
        for index in range(start, stop):
            if self.drafts[index].head < 0:
                self.hang(index, verb, s.OTHER)

    def _that(self, verb: int, cited: range) -> int | None:
        for index in range(verb + 1, min(verb + _FAR, self.last)):
            if self.drafts[index].pos == "VERB" and index not in cited:
                return None
            if self.drafts[index].pos == "SCONJ":
                return index
        return None

    def _subject_before(self, verb: int, edge: int, tells: bool) -> int | None:
        """Build the phrase before a verb as its subject, an aside between commas left out.

        Behind a comma it has a subject before it only where it `tells` something: has a "que".
        """
        end = edge
        if end > self.first and self.drafts[end - 1].text == ",":
            commas = [i for i in range(self.first + 1, end - 1) if self.drafts[i].text == ","]
            if not commas or not tells:
                return None
            end = commas[-1]
        starts = [i for i in range(self.first, end) if self.opens(i)]
        marks = [i for i in range(self.first, end) if self.is_mark(i)]
        starts = [i for i in starts if not marks or i > marks[-1]]
        return self.phrase(starts[-1], verb, s.SUBJECT) if starts else None

    def _subject_behind(self, verb: int) -> int | None:
        """Build the phrase behind a verb as its subject, whom it tells left out."""
        at = self.past(verb + 1)
        if at < self.last and self.drafts[at].lemma == "to" and self.drafts[at].pos == "ADP":
            at = self.end_of(at + 1)
        known = at < self.last and self.drafts[at].pos in (*NAMES, "DET")
        return self.phrase(at, verb, s.SUBJECT) if known else None

    def _drop(self, verb: int, that: int | None, inserted: bool) -> bool:
        """Stand an empty pronoun for a subject that the language leaves out, where it may."""
        if not self.table.drops or not self.spoken or (that is None and not inserted):
            return False
        for before in reversed(self.drafts[self.first : verb]):
            if before.pos in ("PUNCT", "SCONJ"):
                break
            if before.pos in ("NOUN", "PROPN"):
                return False
        place = self.drafts[verb].start
        self.drafts.append(Draft(place, place, "", "", "PRON", s.SUBJECT, verb))
        return True

    def _addressee(self, verb: int, that: int | None) -> None:
        """Hang whom a verb tells on it, with its preposition: "contó a la agencia"."""
        at = self.past(verb + 1)
        told = at + 1 < (self.last if that is None else that)
        if told and self.drafts[at].lemma == "to" and self.drafts[at].head < 0:
            head = self.phrase(at + 1, verb, s.OBLIQUE)
            if head is not None:
                self.hang(at, head, s.CASE)

    def _content(self, verb: int, that: int | None) -> None:
        """Hang what is said on its verb: the clauses behind "que", or what is denied."""
        if that is None:
            rest = [i for i in range(verb + 1, self.last) if self.drafts[i].head < 0]
            rest = [i for i in rest if self.drafts[i].pos not in ("PUNCT", "AUX")]
            if rest and self.drafts[verb].lemma in _HELD:
                self._clause(rest[0], self.last, verb, s.OBJECT)
            return
        start = that + 1
        for index in range(start, self.last):
            joint = self.drafts[index]
            again = joint.pos == "SCONJ" and self.drafts[index - 1].text in self.table.and_
            if again and index - 1 > start:
                self.drafts[index - 1].pos = "CCONJ"
                self._clause(start, index - 1, verb, s.CLAUSE)
                start = index + 1
        self._clause(start, self.last, verb, s.CLAUSE)

    def _clause(self, start: int, end: int, verb: int, relation: str) -> None:
        inside = [i for i in range(start, end) if self.drafts[i].head < 0]
        letters = [i for i in inside if self.drafts[i].pos != "PUNCT"]
        if not letters:
            return
        for index in inside:
            self.drafts[index].head = letters[0]
        self.hang(letters[0], verb, relation)
        if relation == s.CLAUSE:
            self.drafts[letters[0]].pos = "VERB"
