"""Reads one parsed document from top to bottom and settles who holds each proposition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from firsthand.model.document import Block, Document
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.statements import cue as c
from firsthand.statements import syntax as s
from firsthand.statements.beside import beside
from firsthand.statements.clauses import Proposition, propositions, trimmed
from firsthand.statements.codes import coded_subject, codes
from firsthand.statements.credit import agency_of
from firsthand.statements.cue import Cue
from firsthand.statements.denying import Turns
from firsthand.statements.drafting import Drafting
from firsthand.statements.footnotes import cited, notes, with_marks
from firsthand.statements.french_turns import IMPERSONAL
from firsthand.statements.hearings import Guests
from firsthand.statements.held import announcing, labelled, opens
from firsthand.statements.interviews import is_examined
from firsthand.statements.lexicon_english import HEADLINE_SPLITTING
from firsthand.statements.listed_figures import ListedFigure, listed_figures
from firsthand.statements.meetings import meet
from firsthand.statements.parsed import Parsed
from firsthand.statements.quotes import Quotation, begins, led_to, runs_on, speeches, stands_alone
from firsthand.statements.references import reference_of, references, without_reference
from firsthand.statements.retold import retold_from
from firsthand.statements.said_so import said_so, speaks_on
from firsthand.statements.signature import giver_of_speech, signatory
from firsthand.statements.silence import keeps_silent, reaches, silent_voice, tells
from firsthand.statements.soon import foresee
from firsthand.statements.speakers import Speakers
from firsthand.statements.transcripts import turn_speaker
from firsthand.statements.utterances import LONGEST, Utterance, is_fragment, utterances
from firsthand.statements.voices import Voice, cited_voice, noted_voice, voice_of, whole_voice

SHORT = 30
"""Code points up to which a quoted sentence is joined to the one after it."""


class Reading:
    """One pass over a document; `statements` gives what it found."""

    def __init__(
        self, document: Document, parts: Sequence[Parsed], quotes: Sequence[Quotation],
        speakers: Speakers,
    ) -> None:  # fmt: skip
        """Take the document with its sentences in order, its quotations and its people."""
        self.document = document
        self.parts = parts
        self.speakers = speakers
        self.quotes = speeches(document, quotes)
        self._pending: dict[int, int] = {}
        agency = agency_of(document)
        self.agency = speakers.mention(agency, SourceKind.OUTLET, "", None) if agency else None
        retold = agency is not None and agency == retold_from(document)
        self._drafting = Drafting(document, quotes, speakers, self.agency, retold)
        self._voices: dict[tuple[int, int], Voice] = {}
        self._quote_voices: dict[int, Voice | None] = {}
        self._held: dict[int, Voice] = {}
        self._last: tuple[int, Voice] | None = None
        self._codes = codes(document)
        self._notes = notes(document.text)
        self._guests = Guests(document, speakers)
        giver, author = giver_of_speech(document), signatory(document)
        self._signed = whole_voice(*giver, "gave the speech", speakers) if giver else ()
        self._signed += whole_voice(author, "author", "signed in the first person", speakers)
        self._turns = Turns()
        self._uttered: dict[int, Utterance] = {}

    def statements(self) -> Iterator[Statement]:
        """Yield the statements in order of the text."""
        self._uttered = utterances(self.parts, self._is_guest_s)
        for number in range(len(self.parts)):
            if number in self._uttered:
                yield from self._utterance(number)
            else:
                yield from self._sentence(number)

    def _is_guest_s(self, number: int) -> bool:
        """Tell whether a sentence is a guest's own words in a transcript or an interview."""
        turn = self._block(number).kind is BlockKind.SPEECH
        block = self.parts[number].sentence.block
        answer = block in self._guests.answers or self._is_examined(number)
        return (turn or answer) and not self._quotes_in(number) and bool(self._ambient(number))

    def _utterance(self, number: int) -> Iterator[Statement]:
        """Yield the direct speech that ends with this sentence."""
        self._step(number)
        first, last = self._uttered[number]
        part = self.parts[first]
        start, end = trimmed(self.document.text, part.sentence.start, self.parts[last].sentence.end)
        whole = frozenset(part.tree.order)
        if number == last and whole and end - start > 1:
            head = min(part.tree.roots())
            piece = Proposition(head, whole, (), ((start, end),))
            statement = self._drafting.statement(part, piece, self._ambient(number), direct=True)
            if statement is not None:
                yield self._turns.settled(statement, ("turn", part.sentence.block))
        self._remember(number, None)

    def _step(self, number: int) -> None:
        """Tell the speakers where the reading has come to."""
        sentence = self.parts[number].sentence
        self.speakers.now += not sentence.mark
        self.speakers.block = sentence.block

    def _block(self, number: int) -> Block:
        return self.document.blocks[self.parts[number].sentence.block]

    def _quotes_in(self, number: int) -> list[int]:
        start, end = self.parts[number].sentence[:2]
        return [i for i, q in enumerate(self.quotes) if q.start < end and q.end > start]

    def _quotes(self, number: int) -> bool:
        """Tell whether any words of a sentence stand in quotation marks, be it one word."""
        start, end = self.parts[number].sentence[:2]
        return any(q.start < end and q.end > start for q in self._drafting.quotes)

    def _inside(self, number: int, quote: int) -> frozenset[int]:
        q = self.quotes[quote]
        words = self.parts[number].tree.words
        return frozenset(i for i, w in enumerate(words) if q.start <= w.start and w.end <= q.end)

    def _quoted_words(self, number: int) -> frozenset[int]:
        return frozenset().union(*(self._inside(number, q) for q in self._quotes_in(number)))

    def _voice(self, number: int, cue: Cue) -> Voice:
        key = (number, cue.word)
        if key not in self._voices:
            part = self.parts[number]
            foresee(self.parts, number, cue, self.speakers)
            self._voices[key] = voice_of(part.tree, cue, self.speakers, part.lexicon)
        return self._voices[key]

    def _outer_cue(self, number: int, quote: int) -> Cue | None:
        """Return the cue beside a quotation in this sentence that nothing of it holds."""
        return beside(self.parts[number], self._inside(number, quote), self._quoted_words(number))

    def _quote_voice(self, number: int, quote: int) -> Voice | None:
        """Return who speaks a quotation: beside it, across its sentences, before or after it."""
        if quote in self._quote_voices:
            return self._quote_voices[quote]
        self._quote_voices[quote] = None
        q = self.quotes[quote]
        over = [
            i for i in range(number, min(number + 40, len(self.parts)))
            if self.parts[i].sentence.start < q.end and self.parts[i].sentence.end > q.start
        ]  # fmt: skip
        voice = None
        for i in over:
            cue = self._outer_cue(i, quote)
            if cue is not None:
                voice = self._voice(i, cue)
                break
        if voice is None:
            voice = self._neighbour_voice(number, over[-1] if over else number, quote)
        self._quote_voices[quote] = voice
        return voice

    def _neighbour_voice(self, first: int, last: int, quote: int) -> Voice | None:
        whole = self._stands_alone(first, last, quote)
        if first > 0:
            before = self.parts[first - 1]
            same = before.sentence.block == self.parts[first].sentence.block
            words = self.document.text[before.sentence.start : before.sentence.end]
            telling = [q for q in before.cues if q.source is not None and tells(before, q)]
            if telling and (words.endswith(":") or (same and whole)):
                return self._voice(first - 1, max(telling, key=lambda q: (len(q.content), -q.word)))
        if last + 1 < len(self.parts) and whole:
            after = self.parts[last + 1]
            bare = [q for q in after.cues if not q.content or q.phrase]
            near = bool(bare) and reaches(self.parts, (first, last + 1), bare[0])
            if near and bare[0].source is not None and not self._quotes(last + 1):
                return self._voice(last + 1, bare[0])
            if runs_on(self.quotes, quote):
                return self._quote_voice(last + 1, quote + 1)
        block = self.parts[first].sentence.block
        if whole and self._guests.answering(block):
            return self._guests.answering(block)
        if self._guests.asks(block):
            return None
        opened = begins(self.quotes, quote)
        while first > 0 and self.parts[first].sentence.start > opened:
            first -= 1
        if not whole and not led_to(self.document.text, self.quotes[quote]):
            return None
        return silent_voice(self.parts, (first, last), self.speakers, self._last)

    def _stands_alone(self, first: int, last: int, quote: int) -> bool:
        start, end = self.parts[first].sentence.start, self.parts[last].sentence.end
        return stands_alone(self.document.text, start, end, self.quotes[quote])

    def _ambient(self, number: int) -> tuple[Voice, ...]:
        """Return the voice of the block: a transcript's turn, an embedded post."""
        block = self._block(number)
        if not block.speaker:
            return self._signed or self._answering(number)
        speaker = turn_speaker(self.document, block, self.speakers)
        return (Voice((speaker,), rule=f'label "{block.speaker}"'),) if speaker else ()

    def _answering(self, number: int) -> tuple[Voice, ...]:
        """Return the voice of an interview's answer, a turn with a dash left to its quotation."""
        block, examined = self.parts[number].sentence.block, self._is_examined(number)
        answer = self._guests.examined(block) if examined else self._guests.answering(block)
        if answer is None and examined:
            answer = self._last[1] if self._last else None
        return (answer,) if answer and not self._quotes_in(number) else ()

    def _is_examined(self, number: int) -> bool:
        """Tell whether a sentence answers in a hearing whose paragraph runs on: "Q. ... A. ..."."""
        return is_examined(self.document, self._block(number), self.parts[number].sentence.start)

    def _held_over(self, number: int) -> Voice | None:
        """Return whose words go on behind a colon or semicolon inside one sentence."""
        mark = self.parts[number].sentence.mark
        before = self.parts[number - 1] if mark else None
        if before is None:
            return None
        if mark == ":":
            cue = announcing(before)
            voice = self._voice(number - 1, cue) if cue else None
            return voice if voice and voice.mentions else None
        held = self._held.get(number - 1)
        opening = [cue for cue in before.cues if cue.source is not None and opens(before, cue)]
        return held or (self._voice(number - 1, opening[0]) if opening else None)

    def _continuing(self, number: int) -> Voice | None:
        """Return the speaker of the sentence before, where this one goes on in his words."""
        if self._last is None or self._last[0] != number - 1:
            return None
        if self._block(number) is not self._block(number - 1):
            return None
        part = self.parts[number]
        lexicon = part.lexicon
        words = {part.tree.words[i].text.casefold() for i in range(len(part.tree.words))}
        if lexicon.language == "fr" and IMPERSONAL.search(self.document.text, *part.sentence[:2]):
            words -= lexicon.he
        speaker = self._last[1].mentions[-1]
        back = self.speakers.fits(speaker, words, lexicon)
        perfect = bool(words & {"had", "would"}) and not words & {"has", "is", "are", "have"}
        perfect = perfect and not words & (lexicon.he | lexicon.she)
        if self._last[1].kind not in (c.SAYS, c.ALLEGES) or keeps_silent(part):
            return None
        if back or perfect:
            return replace(self._last[1], rule=f"goes on after {self._last[1].rule}")
        return None

    def _going_on(self, number: int, piece: Proposition) -> Voice | None:
        """Return whose words a sentence without attribution is by what stands around it."""
        named = self._headed(number) or self._coded(number, piece) or self._said_so(number)
        return named or self._speaking_on(number) or self._continuing(number)

    def _said_so(self, number: int) -> Voice | None:
        """Return to whom the next sentence gives this one: "Об этом сообщил мэр"."""
        after = self.parts[number + 1] if number + 1 < len(self.parts) else None
        cue = said_so(self.document.text, after) if after else None
        voice = self._voice(number + 1, cue) if cue else None
        return voice if voice and voice.mentions else None

    def _speaking_on(self, number: int) -> Voice | None:
        """Return the speaker of the dialogue between dashes that this sentence goes on."""
        last, start = self._last, self.parts[number].sentence.start
        if last is None or last[0] != number - 1:
            return None
        before = self.parts[number - 1].sentence.block == self.parts[number].sentence.block
        goes_on = before and speaks_on(self.document.text, self._block(number).start, start)
        return last[1] if goes_on else None

    def _headed(self, number: int) -> Voice | None:
        """Return whom a headline names behind a colon: "Nine men shot: driver"."""
        after = self.parts[number + 1] if number + 1 < len(self.parts) else None
        if after is None or self._block(number).kind is not BlockKind.HEADLINE:
            return None
        if after.sentence.mark != ":" or after.sentence.block != self.parts[number].sentence.block:
            return None
        cue = labelled(after.tree, after.lexicon)
        return self._voice(number + 1, cue) if cue else None

    def _coded(self, number: int, piece: Proposition) -> Voice | None:
        """Return the witness whose account a sentence is, where it is about a code ("W-4")."""
        part = self.parts[number]
        index = coded_subject(part.tree, piece.head, self._codes)
        witness = None if index is None else self.speakers.of(part.tree, index, part.lexicon)
        return Voice((witness,), rule="account of a coded witness") if witness else None

    def _sentence(self, number: int) -> Iterator[Statement]:
        part = self.parts[number]
        self._step(number)
        ambient = self._ambient(number)
        insides = {q: self._inside(number, q) for q in self._quotes_in(number)}
        spoken = frozenset().union(*insides.values())
        last: Voice | None = None
        given = references(self.document, *part.sentence[:2])
        listed = listed_figures(self.document.text, part)
        for item in listed:
            yield from self._listed(number, item, ambient)
        for piece in self._pieces(number, spoken):
            if any(item.start < piece.end and piece.start < item.end for item in listed):
                continue
            voices = [self._voice(number, cue) for cue in piece.cues]
            cited = reference_of(piece, given) if given and not voices else None
            if cited is not None:
                piece, voices = without_reference(piece, cited), [cited_voice(cited, self.speakers)]
            if not voices and not ambient:
                going_on = self._held_over(number) or self._going_on(number, piece)
                voices = [going_on] if going_on else []
                if going_on and part.sentence.mark:
                    self._held[number] = going_on
            noted = () if ambient else self._noted(number, piece.end)
            statement = self._drafting.statement(part, piece, (*ambient, *noted, *voices))
            if statement is not None:
                yield statement
            last = voices[0] if voices and voices[0].mentions else last
        for quote in insides:
            voice = self._quote_voice(number, quote)
            noted = () if ambient else self._noted(number, self.quotes[quote].end)
            yield from self._spoken(number, quote, (*ambient, *noted, *((voice,) if voice else ())))
            last = voice if voice and voice.mentions else last
        self._remember(number, last)

    def _noted(self, number: int, end: int) -> tuple[Voice, ...]:
        """Return the report that the footnote behind some words of a sentence cites."""
        text = self.document.text
        found = cited(text, end - 1, with_marks(text, self.parts[number].sentence.end), self._notes)
        return (noted_voice(found, self.speakers),) if found else ()

    def _listed(
        self, number: int, item: ListedFigure, ambient: tuple[Voice, ...]
    ) -> Iterator[Statement]:
        """Yield one figure of a list whose items have their sources in brackets."""
        part = self.parts[number]
        found = [self.speakers.of(tree, head, part.lexicon) for tree, head in item.sources]
        mentions = tuple(mention for mention in found if mention is not None)
        piece = Proposition(item.head, item.words, (), ((item.start, item.said),))
        voice = Voice(mentions, rule="source in brackets")
        statement = self._drafting.statement(part, piece, (*ambient, voice)) if mentions else None
        if statement is not None:
            yield statement

    def _spoken(self, number: int, quote: int, voices: tuple[Voice, ...]) -> Iterator[Statement]:
        """Yield the part of a quotation that stands in this sentence, short ones joined."""
        part = self.parts[number]
        q, text = self.quotes[quote], self.document.text
        start, end = max(q.start, part.sentence.start), min(q.end, part.sentence.end)
        start = self._pending.pop(quote, start)
        start, end = trimmed(text, start, end)
        goes_on = number + 1 < len(self.parts) and self.parts[number + 1].sentence.start < q.end
        bare = goes_on and is_fragment(self.parts[number + 1])
        if goes_on and (end - start < SHORT or (bare and end - start < LONGEST)):
            self._pending[quote] = start
            return
        inside = self._inside(number, quote)
        if not inside or end - start < 2:
            return
        head = next((i for i in sorted(inside) if part.tree.words[i].head not in inside), None)
        head = min(inside) if head is None else head
        roots = [i for i in sorted(inside) if part.tree.words[i].pos in s.PREDICATES]
        head = roots[0] if roots and part.tree.words[head].pos not in s.PREDICATES else head
        piece = Proposition(head, inside, (), ((start, end),))
        statement = self._drafting.statement(part, piece, voices, direct=True)
        if statement is not None:
            yield self._turns.settled(statement, ("quotation", quote))

    def _remember(self, number: int, last: Voice | None) -> None:
        part = self.parts[number]
        if last is None:
            bare = [cue for cue in part.cues if cue.source is not None]
            voice = self._voice(number, bare[-1]) if bare else None
            last = voice if voice and voice.mentions else None
        meet(part, self.speakers, self._quoted_words(number))
        if last is not None and last.mentions[-1] != self.speakers.publisher:
            self._last = (number, last)

    def _pieces(self, number: int, spoken: frozenset[int]) -> tuple[Proposition, ...]:
        part = self.parts[number]
        if self._block(number).kind is BlockKind.HEADING:
            return ()
        lexicon = part.lexicon
        if self._block(number).kind is BlockKind.HEADLINE:
            lexicon = replace(lexicon, splitting=lexicon.splitting | HEADLINE_SPLITTING)
        return propositions(self.document.text, part.tree, part.cues, lexicon, spoken)
