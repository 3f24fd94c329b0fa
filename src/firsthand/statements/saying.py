"""Reads who says what in languages without a trained parser, by verbs of saying and little words.

Quotations, "que" clauses and "según" phrases are found; all else is one clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from firsthand.statements import syntax as s
from firsthand.statements.drafts import Draft
from firsthand.statements.lexicon_english import GENERIC_OUTLETS
from firsthand.statements.syntax import Tree, Word
from firsthand.statements.tables import TABLES, Table
from firsthand.statements.words import words

_TOKEN = re.compile(r"[lL]['’](?=\w)|\w+(?:[-’']\w+)*|[^\w\s]")
_PREPOSITIONS = words(
    """
    en con por para desde tras durante sobre entre hasta em com após in im am bei mit seit nach
    unter da dal nel nella per tra fra у в на з із від після під при
    """
)
_LEAD = 2
"""Words before an inserted verb that are no content of their own: "Ayer, dijo que ..."."""
_FAR = 14
"""Words from a verb within which its "que" stands."""
_TITLE = 5
"""Words from a comma within which a name behind a title begins: "su portavoz, el coronel X"."""
_NAMES = frozenset({"NOUN", "PROPN", "PRON"})
_OPENING = '«“"„'
_HELD = frozenset({"deny", "admit", "estimate"})
"""Verbs whose object is what they deny or admit."""


def drafts_of(text: str, table: Table) -> list[Draft]:
    """Return the words and marks of a sentence in order, by what each may be."""
    found: list[Draft] = []
    for match in _TOKEN.finditer(text):
        before = found[-1] if found else None
        found.append(_draft(match, table, before))
    for index in range(len(found) - 1):
        following = text[found[index + 1].start : found[index + 1].end].casefold()
        if _is_article(found, index, following, table):
            found[index].pos, found[index].relation = "DET", s.DETERMINER
    if len(found) > 1 and found[0].pos == "NOUN" and found[1].pos == "PROPN":
        found[0].pos = "PROPN" if found[0].text[:1].isupper() else "NOUN"
    return found


def _is_article(drafts: list[Draft], index: int, following: str, table: Table) -> bool:
    """Tell whether a preposition is rather an article: "A enfermeira", "sagte der Minister"."""
    word = drafts[index]
    if word.pos != "ADP" or word.text.casefold() not in table.articles:
        return False
    before = drafts[index - 1] if index else None
    if before is None or before.pos in ("PUNCT", "SCONJ") or before.text in table.and_:
        return True
    one = following in table.nouns and not following.endswith("s")
    return before.pos in ("VERB", "AUX") and (one or table.capitals)


def _draft(match: re.Match[str], table: Table, before: Draft | None) -> Draft:
    word, lowered = match[0], match[0].casefold().replace("’", "'")
    draft = Draft(match.start(), match.end(), word, lowered)
    named = before is not None and before.pos in ("DET", "ADP")
    if not word[0].isalnum():
        draft.pos, draft.relation = "PUNCT", s.PUNCTUATION
    elif lowered in table.that:
        draft.pos, draft.relation, draft.lemma = "SCONJ", s.MARK, "that"
    elif lowered in table.verbs and not named:
        draft.pos, draft.lemma = "VERB", table.verbs[lowered]
    elif lowered in table.nouns:
        draft.pos, draft.text = "NOUN", table.nouns[lowered]
        draft.lemma = draft.text
    elif lowered in table.he | table.she:
        draft.pos, draft.text = "PRON", "he" if lowered in table.he else "she"
    elif lowered in table.to | table.of | _PREPOSITIONS:
        draft.pos, draft.relation = "ADP", s.CASE
        draft.lemma = "to" if lowered in table.to else "of" if lowered in table.of else lowered
    elif lowered in table.articles:
        draft.pos, draft.relation = "DET", s.DETERMINER
    elif lowered in table.auxiliaries | table.no:
        draft.pos = "AUX" if lowered in table.auxiliaries else "PART"
    else:
        draft.pos = "NUM" if lowered.isdecimal() else "NOUN"
        if word[0].isupper() and before is not None:
            draft.pos = "PROPN"
    return draft


class _Clause:
    """Builds the tree of one stretch of a sentence between semicolons."""

    def __init__(
        self, drafts: list[Draft], first: int, last: int, table: Table, spoken: bool
    ) -> None:
        """Take the words from `first` to `last`, and whether the sentence before has a speaker."""
        self.drafts = drafts
        self.first = first
        self.last = last
        self.table = table
        self.spoken = spoken

    def build(self) -> None:
        """Hang every word of the stretch on its root."""
        cited = self._according()
        outside = [i for i in range(self.first, self.last) if i not in cited]
        outside = [i for i in outside if self.drafts[i].pos != "PUNCT"] or [self.first]
        root = next((r for i in outside if (r := self._said(i, cited)) is not None), outside[0])
        self._hang(root, root, s.ROOT)
        if self.drafts[root].pos != "VERB":
            self.drafts[root].pos = "VERB"
        for index in range(self.first, self.last):
            draft = self.drafts[index]
            draft.head = root if draft.head < 0 else draft.head

    def _hang(self, index: int, head: int, relation: str) -> None:
        self.drafts[index].head, self.drafts[index].relation = head, relation

    def _according(self) -> range:
        """Build "según X"; return the words it takes."""
        for at in range(self.first, self.last - 1):
            for size in (3, 2, 1):
                said = " ".join(d.text.casefold() for d in self.drafts[at : at + size])
                start = at + size
                if said not in self.table.according or start >= self.last:
                    continue
                if self.drafts[self._past(start)].pos == "VERB":
                    return range(at, start)
                source = self._phrase(start, at, s.OBLIQUE)
                if source is not None:
                    self.drafts[at].text, self.drafts[at].pos = "according", "ADP"
                    self.drafts[at].relation = s.CASE
                    for inner in range(at + 1, start):
                        self._hang(inner, at, s.OTHER)
                    return range(at, self._end(start))
        return range(0)

    def _past(self, index: int) -> int:
        """Return the first word from `index` on that is no auxiliary or adverb."""
        while index + 1 < self.last and self.drafts[index].pos == "AUX":
            index += 1
        return index

    def _end(self, start: int) -> int:
        """Return where a phrase ends: at a mark, a "que", a verb of saying, a new phrase."""
        for index in range(start, self.last):
            draft, before = self.drafts[index], self.drafts[index - 1]
            opens = index > start and draft.pos == "DET" and before.pos in ("NOUN", "PROPN")
            small = self.table.capitals and draft.pos == "NOUN" and draft.text[:1].islower()
            opens = opens or (small and before.pos in ("NOUN", "PROPN"))
            if opens or draft.pos in ("PUNCT", "SCONJ", "VERB"):
                return index
        return self.last

    def _phrase(self, start: int, above: int, relation: str) -> int | None:
        """Build the noun phrase at `start`; return its head, None where there is none."""
        end = self._end(start)
        head = next((i for i in range(start, end) if self.drafts[i].pos in _NAMES), None)
        if head is None:
            return None
        if self.drafts[head].pos == "PROPN":
            head = self._named(head, end)
        elif head + 1 < end:
            self._beside(head, end)
        self._hang(head, above, relation)
        for index in range(start, end):
            if self.drafts[index].head < 0 and index != head:
                kind = s.CASE if self.drafts[index].pos == "ADP" and index < head else s.OTHER
                kind = s.DETERMINER if self.drafts[index].pos == "DET" else kind
                self._hang(index, head, kind)
        return head

    def _named(self, first: int, end: int) -> int:
        """Join the words of a name; return the last of them."""
        last = first
        while last + 1 < end and self.drafts[last + 1].pos == "PROPN":
            last += 1
        for index in range(first, last):
            self._hang(index, last, s.NAME_PART)
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
            self._hang(last, head, s.NAME_PART if outlet else s.APPOSITION)

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
        inserted = edge > self.first and (edge in cited or self._is_mark(edge - 1))
        said = [i for i in range(self.first, edge) if not self._is_mark(i)]
        that = self._that(verb, cited)
        before = self._subject_before(verb, edge, that is not None)
        that = None if before is None and inserted and len(said) > _LEAD else that
        behind = None if before is not None else self._subject_behind(verb)
        if before is None and behind is None and not self._drop(verb, that, inserted):
            return None
        for index in range(edge, verb):
            self._hang(index, verb, s.OTHER)
        if before is None and that is None and inserted and said:
            self._hang(verb, said[0], s.PARATAXIS)
            self._addressee(verb, None)
            self._aside(verb, behind)
            return said[0]
        self._addressee(verb, that)
        self._content(verb, that)
        return verb

    def _aside(self, verb: int, subject: int | None) -> None:
        """Hang what follows an inserted speaker on the verb: "dijo el hombre, que calló"."""
        start = verb + 1 if subject is None else self._end(subject)
        stop = self._next_mark(start)
        if stop + 1 < self.last and self.drafts[stop + 1].pos in ("SCONJ", "ADP"):
            stop = self._next_mark(stop + 1)
        for index in range(start, stop):
            if self.drafts[index].head < 0:
                self._hang(index, verb, s.OTHER)

    def _next_mark(self, start: int) -> int:
        return next((i for i in range(start, self.last) if self.drafts[i].text == ","), self.last)

    def _is_mark(self, index: int) -> bool:
        return self.drafts[index].pos == "PUNCT"

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
        starts = [i for i in range(self.first, end) if self._opens(i)]
        marks = [i for i in range(self.first, end) if self._is_mark(i)]
        starts = [i for i in starts if not marks or i > marks[-1]]
        return self._phrase(starts[-1], verb, s.SUBJECT) if starts else None

    def _opens(self, index: int) -> bool:
        """Tell whether a noun phrase of its own begins at a word."""
        pos = self.drafts[index].pos
        before = self.drafts[index - 1].pos if index > self.first else "PUNCT"
        if pos == "DET":
            return before not in ("ADP", "DET")
        inside = ("DET", "ADP", "NOUN", "PROPN", "SCONJ", "NUM", "PRON")
        return pos in _NAMES and before not in inside

    def _subject_behind(self, verb: int) -> int | None:
        """Build the phrase behind a verb as its subject, whom it tells left out."""
        at = self._past(verb + 1)
        if at < self.last and self.drafts[at].lemma == "to" and self.drafts[at].pos == "ADP":
            at = self._end(at + 1)
        known = at < self.last and self.drafts[at].pos in (*_NAMES, "DET")
        return self._phrase(at, verb, s.SUBJECT) if known else None

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
        at = self._past(verb + 1)
        told = at + 1 < (self.last if that is None else that)
        if told and self.drafts[at].lemma == "to" and self.drafts[at].head < 0:
            head = self._phrase(at + 1, verb, s.OBLIQUE)
            if head is not None:
                self._hang(at, head, s.CASE)

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
        self._hang(letters[0], verb, relation)
        if relation == s.CLAUSE:
            self.drafts[letters[0]].pos = "VERB"


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
                _Clause(drafts, first, end, self._table, spoken).build()
                spoken = spoken or any(d.relation == s.SUBJECT for d in drafts)
            first = end
        return Tree(
            [
                Word(offset + d.start, offset + d.end, d.text, d.lemma, d.pos, d.relation, d.head)
                for d in drafts
            ]
        )
