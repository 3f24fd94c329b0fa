"""Finds who is named over or before French sentences that are all his: a label, a list's lead."""

from __future__ import annotations

import re
from functools import cached_property

from firsthand.statements import syntax as s
from firsthand.statements.cue import SAYS, Cue
from firsthand.statements.french_background import is_background
from firsthand.statements.french_tellers import ANNOUNCED
from firsthand.statements.held import announcing, labelled
from firsthand.statements.parsed import Parsed
from firsthand.statements.reading_state import ReadingState
from firsthand.statements.voices import Voice

_BULLET = re.compile(r"\s*(?:[•·▪●‣*–—-]|\d{1,2}[.)])\s")
_TALK = 2
"""Paragraphs with a label of which all words are whose the label names."""
_BACK = re.compile(
    r"(?i)\W*(?:(?:tou(?:jours|tefois)|encore|et)\s+)?(?:à\s+(?:l['’]|les\s|le\s|la\s)(?:en\s+)?"
    r"(?:entendre|croire|lire|écouter|suivre)|dans\s+(?:sa|leur|cette|cette\s+même)\s+(?:version|"
    r"déposition|lettre|relation|note)|dans\s+(?:son|leur|ce|ce\s+même)\s+(?:récit|témoignage|compte"
    r"\s+rendu|souvenir)|de\s+(?:son|leur)\s+(?:propre\s+)?aveu|(?:tel\s+)?qu['’](?:il|elle)\s+"
    r"(?:l['’]a|le)\s+\w+)\b"
)
"""What gives a sentence to whoever just spoke: "À l'entendre, ...", "Dans sa version, ..."."""


class LedBy:
    """Looks above a sentence for whom its block, its list or its paragraph names first."""

    def __init__(self, state: ReadingState) -> None:
        """Take the state."""
        self._state = state

    def voice(self, number: int) -> Voice | None:
        """Return whose a French sentence is by what leads to it; None for others."""
        if self._state.parts[number].lexicon.language != "fr":
            return None
        led = self._pointing_back(number) or self._announced(number)
        return led or self._listed(number) or self._labelled(number)

    def _announced(self, number: int) -> Voice | None:
        """Return whose account a colon opens: "Ana Brell est formelle : ..."."""
        last, here = self._state.last, self._state.parts[number]
        told = last is not None and last[0] == number - 1 and last[1].rule == ANNOUNCED
        return last[1] if last and told and here.sentence.mark == ":" else None

    def _pointing_back(self, number: int) -> Voice | None:
        """Return who spoke last before "À l'entendre, ...", "Dans sa version, ..."."""
        last = self._state.last
        if last is None or not _BACK.match(self._text(number)):
            return None
        near = self._block(number) - self._block(last[0]) <= 1
        return last[1] if near else None

    def _listed(self, number: int) -> Voice | None:
        """Return who leads the list in which a sentence is an item: "Selon trois gardes :"."""
        if not self._opens_item(number):
            return None
        lead = number - 1
        while lead >= 0 and self._opens_item(lead):
            lead -= 1
        if lead < 0 or not self._text(lead).endswith(":"):
            return None
        return self._leading(lead)

    def _opens_item(self, number: int) -> bool:
        block = self._state.block(number)
        body = self._state.document.text[block.start : block.end]
        return _BULLET.match(body) is not None

    def _leading(self, number: int) -> Voice | None:
        """Return whose are the lines behind one that ends with a colon."""
        part = self._state.parts[number]
        cue = announcing(part) or _according(part)
        voice = self._state.voice(number, cue) if cue else None
        return voice if voice and voice.mentions else None

    def _labelled(self, number: int) -> Voice | None:
        """Return who is named as a label at the start of the paragraph: "Le passeur. Rien."."""
        first = number
        while first and self._block(first - 1) == self._block(number):
            first -= 1
        part = self._state.parts[first]
        if first == number or self._state.parts[number].cues:
            return None
        cue = labelled(part.tree, part.lexicon)
        voice = self._state.voice(first, cue) if cue else None
        if voice is None or not voice.mentions:
            return None
        names = [mention.name for mention in voice.mentions]
        own = self._labels < _TALK and is_background(self._text(number), "", names)
        return voice if not own or self._state.parts[number].sentence.mark else None

    @cached_property
    def _labels(self) -> int:
        """Count the paragraphs that open with a label."""
        parts = self._state.parts
        return sum(
            labelled(part.tree, part.lexicon) is not None
            for number, part in enumerate(parts)
            if not number or self._block(number - 1) != self._block(number)
        )

    def _text(self, number: int) -> str:
        start, end = self._state.parts[number].sentence[:2]
        return self._state.document.text[start:end]

    def _block(self, number: int) -> int:
        return self._state.parts[number].sentence.block


def _according(part: Parsed) -> Cue | None:
    """Return the source of "Selon trois gardes :" as a cue that covers nothing yet."""
    for index, word in enumerate(part.tree.words):
        source = word.head
        preposed = word.relation == s.CASE and word.pos == "ADP" and index < source
        if preposed and not any(each.pos == "VERB" for each in part.tree.words[:index]):
            return Cue(source, SAYS, source, frozenset(), rule="leads a list")
    return None
