"""The door of the learned extractor, with its memory of passages."""

from __future__ import annotations

import unicodedata
from collections import OrderedDict
from collections.abc import Iterator
from pathlib import Path

from firsthand.statements.extractor.borders import bordered, quotations
from firsthand.statements.extractor.decode import CUE, Extract, attribution, cues_of
from firsthand.statements.extractor.graphs import Graphs
from firsthand.statements.extractor.pieces import Pieces

WEIGHTS = Path(__file__).parent / "weights"
"""The model that ships with the program (docs/model-card.md)."""
REMEMBERED = 20_000
"""Passages whose answer is kept; the one not asked for longest goes first."""


class Extractor:
    """An exported model (`training/export.py`), run by onnxruntime on one core.

    Each passage is read alone, so that the answer depends on nothing else. Not for several
    threads at once.
    """

    def __init__(self, folder: Path = WEIGHTS, threshold: float = CUE) -> None:
        """Take the folder of an exported model, and how likely a cue must be."""
        self.threshold = threshold
        self._pieces = Pieces(folder / "pieces.model")
        self._graphs = Graphs(folder)
        self._known: OrderedDict[str, tuple[Extract, ...]] = OrderedDict()

    def find(self, passage: str) -> tuple[Extract, ...]:
        """Return the attributions of one passage in order of their cues.

        A passage seen before, but for its white space, is not read again.
        """
        folded, places = _folded(passage)
        if folded not in self._known:
            self._known[folded] = tuple(sorted(self._read(folded)))
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        self._known.move_to_end(folded)
        return tuple(
            one.at(lambda a, b: (places[a], places[b - 1] + 1)) for one in self._known[folded]
        )

    def _read(self, text: str) -> Iterator[Extract]:
        quotes = quotations(text)
        for part in self._pieces.of(text):
            vectors, tags = self._graphs.read(part)
            for cue in cues_of(tags, self.threshold):
                start, roles = self._graphs.about(vectors, cue)
                found = attribution(text, part, cue, start, roles, tags)
                if found.cue[0] < found.cue[1] and found.content:
                    yield bordered(text, quotes, found)


def _folded(text: str) -> tuple[str, list[int]]:
    """Return the text in Unicode form NFKC, each run of white space as one space, and its places.

    Place i is where the character came from that stands at i now.
    """
    kept: list[str] = []
    places: list[int] = []
    for place, letters in _letters(text):
        for character in unicodedata.normalize("NFKC", letters):
            if character.isspace() and (not kept or kept[-1] == " "):
                continue
            kept.append(" " if character.isspace() else character)
            places.append(place)
    while kept and kept[-1] == " ":
        kept.pop(), places.pop()
    return "".join(kept), places


def _letters(text: str) -> Iterator[tuple[int, str]]:
    """Yield each character with the combining marks behind it, and where it stands."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not unicodedata.combining(text[place]):
            yield start, text[start:place]
            start = place
