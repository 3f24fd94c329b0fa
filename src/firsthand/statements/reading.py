"""Reads one parsed document from top to bottom and settles who holds each proposition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from firsthand.model.document import Document
from firsthand.model.statement import Statement
from firsthand.model.terms import BlockKind, SourceKind
from firsthand.statements.approaching import approach
from firsthand.statements.clauses import Proposition, propositions
from firsthand.statements.credit import agency_of
from firsthand.statements.direct_speech import DirectSpeech
from firsthand.statements.drafting import Drafting
from firsthand.statements.footnotes import cited, notes, with_marks
from firsthand.statements.french_tellers import ANNOUNCED, teller
from firsthand.statements.lexicon_english import HEADLINE_SPLITTING
from firsthand.statements.listed_figures import ListedFigure, listed_figures
from firsthand.statements.meetings import meet
from firsthand.statements.papers_met import meet_paper
from firsthand.statements.parsed import Parsed
from firsthand.statements.quotation_voices import QuotationVoices
from firsthand.statements.quotes import Quotation
from firsthand.statements.reading_state import ReadingState
from firsthand.statements.references import Reference, reference_of, references, without_reference
from firsthand.statements.retold import retold_from
from firsthand.statements.speakers import Speakers
from firsthand.statements.turn_voices import TurnVoices
from firsthand.statements.unattributed import Unattributed
from firsthand.statements.voices import Voice, cited_voice, noted_voice, voice_of_person


class Reading:
    """One pass over a document; `statements` gives what it found."""

    def __init__(
        self, document: Document, parts: Sequence[Parsed], quotes: Sequence[Quotation],
        speakers: Speakers,
    ) -> None:  # fmt: skip
        """Take the document with its sentences in order, its quotations and its people."""
        self._state = ReadingState(document, parts, quotes, speakers)
        agency = agency_of(document)
        by = speakers.mention(agency, SourceKind.OUTLET, "", None) if agency else None
        retold = agency is not None and agency == retold_from(document)
        self._drafting = Drafting(document, quotes, speakers, by, retold)
        self._turn_voices = TurnVoices(self._state)
        self._quoted = QuotationVoices(self._state, self._turn_voices.guests)
        self._bare = Unattributed(self._state)
        self._notes = notes(document.text)
        self._speech = DirectSpeech(self._state, self._drafting, self._turn_voices)

    def statements(self) -> Iterator[Statement]:
        """Yield the statements in order of the text."""
        for number in range(len(self._state.parts)):
            if self._speech.is_uttered(number):
                yield from self._utterance(number)
            else:
                yield from self._sentence(number)

    def _utterance(self, number: int) -> Iterator[Statement]:
        """Yield the direct speech that ends with this sentence."""
        self._step(number)
        yield from self._speech.uttered(number)
        self._remember(number, None)

    def _step(self, number: int) -> None:
        """Tell the speakers where the reading has come to."""
        sentence = self._state.parts[number].sentence
        self._state.speakers.now += not sentence.mark
        self._state.speakers.block = sentence.block

    def _sentence(self, number: int) -> Iterator[Statement]:
        """Yield the statements of one sentence: listed figures, propositions, quotations."""
        part = self._state.parts[number]
        self._step(number)
        ambient = self._turn_voices.of(number)
        insides = {q: self._state.inside(number, q) for q in self._state.quotes_in(number)}
        spoken = frozenset().union(*insides.values())
        last: Voice | None = None
        given = references(self._state.document, *part.sentence[:2])
        listed = listed_figures(self._state.document.text, part)
        for item in listed:
            yield from self._listed(number, item, ambient)
        for piece in self._pieces(number, spoken):
            if any(item.start < piece.end and piece.start < item.end for item in listed):
                continue
            piece, voices = self._voiced(number, piece, given, bool(ambient))
            noted = () if ambient else self._noted(number, piece.end)
            statement = self._drafting.statement(part, piece, (*ambient, *noted, *voices))
            if statement is not None:
                yield statement
            last = voices[0] if voices and voices[0].mentions else last
        for quote in insides:
            voice = self._quoted.voice(number, quote)
            noted = () if ambient else self._noted(number, self._state.quotes[quote].end)
            yield from self._speech.quoted(
                number, quote, (*ambient, *noted, *((voice,) if voice else ()))
            )
            last = voice if voice and voice.mentions else last
        self._remember(number, last)

    def _voiced(
        self, number: int, piece: Proposition, given: Sequence[Reference], ambient: bool
    ) -> tuple[Proposition, list[Voice]]:
        """Return a proposition with whose it is: by its cues, a reference, or what goes before.

        `given`: the references of the sentence; `ambient`: whether the block has a voice.
        """
        voices = [self._state.voice(number, cue) for cue in piece.cues]
        cited = reference_of(piece, given) if given and not voices else None
        if cited is not None:
            voices = [cited_voice(cited, self._state.speakers)]
            return without_reference(piece, cited), voices
        if voices and self._state.parts[number].sentence.mark == ":":
            voices = [*self._bare.handing_on(number, voices), *voices]
        if not voices and not ambient:
            going_on = self._bare.held_over(number) or self._bare.going_on(number, piece)
            voices = [going_on] if going_on else []
            if going_on and self._state.parts[number].sentence.mark:
                self._state.held[number] = going_on
        return piece, voices

    def _noted(self, number: int, end: int) -> tuple[Voice, ...]:
        """Return the report that the footnote behind some words of a sentence cites."""
        text = self._state.document.text
        found = cited(
            text, end - 1, with_marks(text, self._state.parts[number].sentence.end), self._notes
        )
        return (noted_voice(found, self._state.speakers),) if found else ()

    def _listed(
        self, number: int, item: ListedFigure, ambient: tuple[Voice, ...]
    ) -> Iterator[Statement]:
        """Yield one figure of a list whose items have their sources in brackets."""
        part = self._state.parts[number]
        found = [self._state.speakers.of(tree, head, part.lexicon) for tree, head in item.sources]
        mentions = tuple(mention for mention in found if mention is not None)
        piece = Proposition(item.head, item.words, (), ((item.start, item.said),))
        voice = Voice(mentions, rule="source in brackets")
        statement = self._drafting.statement(part, piece, (*ambient, voice)) if mentions else None
        if statement is not None:
            yield statement

    def _remember(self, number: int, last: Voice | None) -> None:
        """Remember who spoke in a sentence, and whom it brought in."""
        part = self._state.parts[number]
        if last is None:
            bare = [cue for cue in part.cues if cue.source is not None]
            voice = self._state.voice(number, bare[-1]) if bare else None
            last = voice if voice and voice.mentions else None
        meet(part, self._state.speakers, self._state.quoted_words(number))
        approach(part, self._state.speakers)
        meet_paper(part, self._state.speakers)
        last = last or self._teller(number)
        if last is not None and last.mentions[-1] != self._state.speakers.publisher:
            self._state.last = (number, last)

    def _teller(self, number: int) -> Voice | None:
        """Return the voice of whom a sentence only announces: "Ana Brell n'a pas oublié."."""
        part, speakers = self._state.parts[number], self._state.speakers
        index = teller(part, self._state.document.text[part.sentence.start : part.sentence.end])
        person = None if index is None else speakers.of(part.tree, index, part.lexicon)
        return voice_of_person(person, ANNOUNCED, speakers) if person else None

    def _pieces(self, number: int, spoken: frozenset[int]) -> tuple[Proposition, ...]:
        """Return the propositions of a sentence outside its quotations."""
        part = self._state.parts[number]
        if self._state.block(number).kind is BlockKind.HEADING:
            return ()
        lexicon = part.lexicon
        if self._state.block(number).kind is BlockKind.HEADLINE:
            lexicon = replace(lexicon, splitting=lexicon.splitting | HEADLINE_SPLITTING)
        return propositions(self._state.document.text, part.tree, part.cues, lexicon, spoken)
