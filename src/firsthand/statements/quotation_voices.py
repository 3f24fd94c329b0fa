"""Finds who speaks a quotation: beside it, across its sentences, before it or after it."""

from __future__ import annotations

from firsthand.statements.beside import beside
from firsthand.statements.cue import Cue
from firsthand.statements.hearings import Guests
from firsthand.statements.quotes import begins, led_to, runs_on, stands_alone
from firsthand.statements.reading_state import ReadingState
from firsthand.statements.silence import reaches, silent_voice, tells
from firsthand.statements.voices import Voice


class QuotationVoices:
    """The voices of one document's quotations, each found once."""

    def __init__(self, state: ReadingState, guests: Guests) -> None:
        """Take the state and who answers in it."""
        self._state = state
        self._guests = guests
        self._found: dict[int, Voice | None] = {}

    def voice(self, number: int, quote: int) -> Voice | None:
        """Return who speaks a quotation: beside it, across its sentences, before or after it."""
        if quote in self._found:
            return self._found[quote]
        self._found[quote] = None
        q = self._state.quotes[quote]
        parts = self._state.parts
        over = [
            i for i in range(number, min(number + 40, len(parts)))
            if parts[i].sentence.start < q.end and parts[i].sentence.end > q.start
        ]  # fmt: skip
        voice = None
        for i in over:
            cue = self._outer_cue(i, quote)
            if cue is not None:
                voice = self._state.voice(i, cue)
                break
        if voice is None:
            voice = self._neighbour(number, over[-1] if over else number, quote)
        self._found[quote] = voice
        return voice

    def _outer_cue(self, number: int, quote: int) -> Cue | None:
        """Return the cue beside a quotation in this sentence that nothing of it holds."""
        return beside(
            self._state.parts[number],
            self._state.inside(number, quote),
            self._state.quoted_words(number),
        )

    def _neighbour(self, first: int, last: int, quote: int) -> Voice | None:
        """Return who speaks a quotation by the sentences before and behind it."""
        whole = self._stands_alone(first, last, quote)
        if first > 0:
            before = self._state.parts[first - 1]
            same = before.sentence.block == self._state.parts[first].sentence.block
            words = self._state.document.text[before.sentence.start : before.sentence.end]
            telling = [q for q in before.cues if q.source is not None and tells(before, q)]
            if telling and (words.endswith(":") or (same and whole)):
                return self._state.voice(
                    first - 1, max(telling, key=lambda q: (len(q.content), -q.word))
                )
        if last + 1 < len(self._state.parts) and whole:
            after = self._state.parts[last + 1]
            bare = [q for q in after.cues if not q.content or q.phrase]
            near = bool(bare) and reaches(self._state.parts, (first, last + 1), bare[0])
            if near and bare[0].source is not None and not self._state.has_quotes(last + 1):
                return self._state.voice(last + 1, bare[0])
            if runs_on(self._state.quotes, quote):
                return self.voice(last + 1, quote + 1)
        block = self._state.parts[first].sentence.block
        if whole and self._guests.answering(block):
            return self._guests.answering(block)
        if self._guests.asks(block):
            return None
        opened = begins(self._state.quotes, quote)
        while first > 0 and self._state.parts[first].sentence.start > opened:
            first -= 1
        if not whole and not led_to(self._state.document.text, self._state.quotes[quote]):
            return None
        return silent_voice(
            self._state.parts, (first, last), self._state.speakers, self._state.last
        )

    def _stands_alone(self, first: int, last: int, quote: int) -> bool:
        start, end = self._state.parts[first].sentence.start, self._state.parts[last].sentence.end
        return stands_alone(self._state.document.text, start, end, self._state.quotes[quote])
