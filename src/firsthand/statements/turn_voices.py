"""Finds whose voice a whole block is: a transcript's turn, an interview's answer, a signed text."""

from __future__ import annotations

from firsthand.model.terms import BlockKind
from firsthand.statements.hearings import Guests
from firsthand.statements.interviews import is_examined
from firsthand.statements.reading_state import ReadingState
from firsthand.statements.signature import giver_of_speech, signatory
from firsthand.statements.transcripts import turn_speaker
from firsthand.statements.voices import Voice, whole_voice


class TurnVoices:
    """The voices that hold for whole blocks of one document."""

    def __init__(self, state: ReadingState) -> None:
        """Take the state; find its guests, and who gave or signed it as a whole."""
        self._state = state
        self.guests = Guests(state.document, state.speakers)
        giver, author = giver_of_speech(state.document), signatory(state.document)
        self._signed = whole_voice(*giver, "gave the speech", state.speakers) if giver else ()
        self._signed += whole_voice(author, "author", "signed in the first person", state.speakers)

    def of(self, number: int) -> tuple[Voice, ...]:
        """Return the voice of the block: a transcript's turn, an embedded post."""
        block = self._state.block(number)
        if not block.speaker:
            return self._signed or self._answering(number)
        speaker = turn_speaker(self._state.document, block, self._state.speakers)
        return (Voice((speaker,), rule=f'label "{block.speaker}"'),) if speaker else ()

    def _answering(self, number: int) -> tuple[Voice, ...]:
        """Return the voice of an interview's answer, a turn with a dash left to its quotation."""
        block, examined = self._state.parts[number].sentence.block, self._is_examined(number)
        answer = self.guests.examined(block) if examined else self.guests.answering(block)
        if answer is None and examined:
            answer = self._state.last[1] if self._state.last else None
        return (answer,) if answer and not self._state.quotes_in(number) else ()

    def _is_examined(self, number: int) -> bool:
        """Tell whether a sentence answers in a hearing whose paragraph runs on: "Q. ... A. ..."."""
        return is_examined(
            self._state.document,
            self._state.block(number),
            self._state.parts[number].sentence.start,
        )

    def is_guest_s(self, number: int) -> bool:
        """Tell whether a sentence is a guest's own words in a transcript or an interview."""
        turn = self._state.block(number).kind is BlockKind.SPEECH
        block = self._state.parts[number].sentence.block
        answer = block in self.guests.answers or self._is_examined(number)
        return (turn or answer) and not self._state.quotes_in(number) and bool(self.of(number))
