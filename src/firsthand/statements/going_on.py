"""Gives a sentence about a speaker, between his or her own words, to that speaker.

"He lay in the ditch till dawn" between two quotations of one witness is the witness's account,
though nothing in the sentence says so.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.statement import Mention, Statement
from firsthand.model.terms import BlockKind, DocumentKind, Form, SourceKind
from firsthand.statements.figures import HUMAN, Figure
from firsthand.statements.lexicon_english import TIMES
from firsthand.statements.names import feminine_by, folded
from firsthand.statements.pronouns import Genders

_HE = re.compile(r"(?:He|His|Он|Его|Il)\s")
_SHE = re.compile(r"(?:She|Her|Она|Её|Ее|Elle)\s")
_CAPITAL = re.compile(r"\b[A-ZÀ-ÞА-ЯЁ][\w-]*")
_NEAR = 3
"""Statements between which a speaker's words may lie."""


class GoingOn:
    """Looks around each sentence of one report for the speaker whose account it goes on."""

    def __init__(
        self, document: Document, found: Sequence[Statement], figures: Sequence[Figure],
        genders: Genders,
    ) -> None:  # fmt: skip
        """Take a document, its statements in order, whom it brings in, the genders of names."""
        self.document = document
        self.found = found
        self._figures = {figure.mention.id: figure for figure in figures}
        self._genders = genders

    def settled(self) -> tuple[Statement, ...]:
        """Return the statements, those that go on a speaker's account with him or her as source."""
        if self.document.kind in (DocumentKind.OPINION, DocumentKind.SOCIAL_POST):
            return tuple(self.found)
        return tuple(self._settled(number) for number in range(len(self.found)))

    def _settled(self, number: int) -> Statement:
        one = self.found[number]
        after = self._beside(number, 1) if self._is_plain(one) else None
        if after is None or not (self._is_between(number, after) or self._is_about(number, after)):
            return one
        return msgspec.structs.replace(
            one,
            id=make_id("st", one.document, one.start, one.end, after.speaker.id),
            mentions=after.mentions,
            form=Form.INDIRECT,
            why=("between the words of one speaker",),
        )

    def _is_plain(self, one: Statement) -> bool:
        """Tell whether a sentence of a paragraph is the report's own."""
        block = self._block(one)
        own = one.form is Form.OWN and len(one.mentions) == 1
        return own and block is not None and block[1] is BlockKind.PARAGRAPH

    def _is_between(self, number: int, after: Statement) -> bool:
        """Tell whether a sentence that names nobody else stands before a speaker's words.

        The same one must speak before it in the paragraph.
        """
        before = self._beside(number, -1)
        same = before is not None and before.speaker.name == after.speaker.name
        capitals = {word.casefold() for word in _CAPITAL.findall(self.found[number].text)}
        named = capitals - TIMES - set(folded(after.speaker.name)) - self._opening(number)
        return same and not named

    def _opening(self, number: int) -> set[str]:
        """Return the word that opens a sentence, unless it is somebody's name."""
        first = set(folded(self.found[number].text)[:1])
        known = [each.mention for each in self._figures.values()]
        named = [mention.name for mention in known if mention.kind is not SourceKind.UNNAMED]
        return first - {word for name in named for word in folded(name)}

    def _is_about(self, number: int, after: Statement) -> bool:
        """Tell whether a sentence begins with a pronoun that means who speaks behind it."""
        one = self.found[number]
        begins = _HE.match(one.text) or _SHE.match(one.text)
        known = bool(begins) and self._can_mean(one, after.speaker)
        return known and self._is_spoken_of(number, after.speaker)

    def _block(self, one: Statement) -> tuple[int, BlockKind] | None:
        blocks = enumerate(self.document.blocks)
        return next(((i, b.kind) for i, b in blocks if b.start <= one.start < b.end), None)

    def _beside(self, number: int, step: int) -> Statement | None:
        """Return the nearest statement with a human speaker on one side in the same paragraph."""
        here = self._block(self.found[number])
        behind = self.found[number + 1 : number + 1 + _NEAR]
        before = self.found[max(0, number - _NEAR) : number][::-1]
        for other in behind if step > 0 else before:
            if self._block(other) != here:
                return None
            if len(other.mentions) > 1:
                return other if other.speaker.kind in HUMAN else None
        return None

    def _is_spoken_of(self, number: int, speaker: Mention) -> bool:
        """Tell whether a paragraph is about a speaker before a sentence, or goes on from one.

        Who spoke last in the paragraph; else whom it names; else, at its very beginning, who
        spoke last before it.
        """
        one, here = self.found[number], self._block(self.found[number])
        before = self._beside(number, -1)
        if before is not None:
            return before.speaker.name == speaker.name
        start = self.document.blocks[here[0]].start if here else one.start
        opening = folded(self.document.text[start : one.start])
        if opening:
            return set(folded(speaker.name)) <= set(opening)
        earlier = (other for other in self.found[:number][::-1] if len(other.mentions) > 1)
        return any(other.speaker.name == speaker.name for other in list(earlier)[:1])

    def _can_mean(self, one: Statement, speaker: Mention) -> bool:
        """Tell whether the pronoun that begins a sentence can be a speaker's."""
        figure = self._figures.get(speaker.id)
        if figure is not None and (figure.plural or not figure.alive):
            return False
        feminine = figure.feminine if figure is not None else None
        if feminine is None:
            feminine = feminine_by(speaker.name, self._genders)
        return feminine is None or feminine == bool(_SHE.match(one.text))
