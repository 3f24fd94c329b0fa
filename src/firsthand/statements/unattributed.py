"""Finds whose words a sentence without attribution is, by what stands around it."""

from __future__ import annotations

from dataclasses import replace

from firsthand.model.terms import BlockKind, SourceKind
from firsthand.statements import cue as c
from firsthand.statements.clauses import Proposition
from firsthand.statements.codes import coded_subject, codes
from firsthand.statements.french_accounts import Before, goes_on, tells_something
from firsthand.statements.french_turns import IMPERSONAL
from firsthand.statements.held import announcing, labelled, opens
from firsthand.statements.led_by import LedBy
from firsthand.statements.reading_state import ReadingState
from firsthand.statements.said_so import said_so, speaks_on
from firsthand.statements.silence import is_the_reports, keeps_silent
from firsthand.statements.voices import Voice


class Unattributed:
    """Gives sentences that no cue covers to whoever goes on speaking in them."""

    def __init__(self, state: ReadingState) -> None:
        """Take the state."""
        self._state = state
        self._codes = codes(state.document)
        self._led = LedBy(state)

    def held_over(self, number: int) -> Voice | None:
        """Return whose words go on behind a colon or semicolon inside one sentence."""
        mark = self._state.parts[number].sentence.mark
        before = self._state.parts[number - 1] if mark else None
        if before is None:
            return None
        if mark == ":":
            first = next(iter(self._state.parts[number].tree.words), None)
            cue = announcing(before, first.text.casefold() if first else "")
            voice = self._state.voice(number - 1, cue) if cue else None
            return voice if voice and voice.mentions else None
        held = self._state.held.get(number - 1)
        opening = [cue for cue in before.cues if cue.source is not None and opens(before, cue)]
        return held or (self._state.voice(number - 1, opening[0]) if opening else None)

    def handing_on(self, number: int, voices: list[Voice]) -> list[Voice]:
        """Return the house that a Russian sentence names before the colon: "Веха пишет: мэр ...".

        Anybody, where the words behind the colon are given to nobody.
        """
        if self._state.parts[number].lexicon.language != "ru":
            return []
        held = self.held_over(number)
        house = held is not None and held.mentions[-1].kind is SourceKind.OUTLET
        nobody = not any(voice.mentions for voice in voices)
        return [held] if held is not None and (house or nobody) else []

    def going_on(self, number: int, piece: Proposition) -> Voice | None:
        """Return whose words a sentence without attribution is by what stands around it."""
        named = self._headed(number) or self._coded(number, piece) or self._said_so(number)
        named = named or self._led.voice(number) or self._speaking_on(number)
        return named or self._continuing(number)

    def _said_so(self, number: int) -> Voice | None:
        """Return to whom the next sentence gives this one: "Об этом сообщил мэр"."""
        after = self._state.parts[number + 1] if number + 1 < len(self._state.parts) else None
        cue = said_so(self._state.document.text, after) if after else None
        voice = self._state.voice(number + 1, cue) if cue else None
        return voice if voice and voice.mentions else None

    def _speaking_on(self, number: int) -> Voice | None:
        """Return the speaker of the dialogue between dashes that this sentence goes on."""
        last, start = self._state.last, self._state.parts[number].sentence.start
        if last is None or last[0] != number - 1:
            return None
        before = (
            self._state.parts[number - 1].sentence.block == self._state.parts[number].sentence.block
        )
        goes_on = before and speaks_on(
            self._state.document.text, self._state.block(number).start, start
        )
        return last[1] if goes_on else None

    def _continuing(self, number: int) -> Voice | None:
        """Return the speaker of the sentence before, where this one goes on in his words."""
        if self._state.last is None or self._state.last[0] != number - 1:
            return None
        if self._state.block(number) is not self._state.block(number - 1):
            return None
        part = self._state.parts[number]
        lexicon = part.lexicon
        words = {part.tree.words[i].text.casefold() for i in range(len(part.tree.words))}
        if lexicon.language == "fr" and IMPERSONAL.search(
            self._state.document.text, *part.sentence[:2]
        ):
            words -= lexicon.he
        speaker = self._state.last[1].mentions[-1]
        back = self._state.speakers.fits(speaker, words, lexicon)
        perfect = bool(words & {"had", "would"}) and not words & {"has", "is", "are", "have"}
        perfect = perfect and not words & (lexicon.he | lexicon.she)
        if self._state.last[1].kind not in (c.SAYS, c.ALLEGES) or keeps_silent(part):
            return None
        if lexicon.language == "en" and is_the_reports(words):
            return None
        if lexicon.language == "fr" and not part.cues:
            back = self._tells_on(number, back)
        if back or perfect:
            return replace(self._state.last[1], rule=f"goes on after {self._state.last[1].rule}")
        return None

    def _tells_on(self, number: int, back: bool) -> bool:
        """Tell whether a French sentence goes on with the account before it.

        `back` tells that a pronoun in it can mean who told that.
        """
        last, block = self._state.last, self._state.block(number)
        start, end = self._state.parts[number].sentence[:2]
        if last is None:
            return False
        text, before = self._state.document.text, self._state.parts[number - 1]
        quoted = self._state.has_quotes(number - 1) or not tells_something(before)
        return goes_on(
            text[start:end], Before(text[block.start : start], last[1].mentions, back, quoted)
        )

    def _headed(self, number: int) -> Voice | None:
        """Return whom a headline names behind a colon: "Nine men shot: driver"."""
        after = self._state.parts[number + 1] if number + 1 < len(self._state.parts) else None
        if after is None or self._state.block(number).kind is not BlockKind.HEADLINE:
            return None
        if (
            after.sentence.mark != ":"
            or after.sentence.block != self._state.parts[number].sentence.block
        ):
            return None
        cue = labelled(after.tree, after.lexicon)
        return self._state.voice(number + 1, cue) if cue else None

    def _coded(self, number: int, piece: Proposition) -> Voice | None:
        """Return the witness whose account a sentence is, where it is about a code ("W-4")."""
        part = self._state.parts[number]
        index = coded_subject(part.tree, piece.head, self._codes)
        witness = None if index is None else self._state.speakers.of(part.tree, index, part.lexicon)
        return Voice((witness,), rule="account of a coded witness") if witness else None
