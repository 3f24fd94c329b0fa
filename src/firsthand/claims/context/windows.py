"""Cuts the window in which a statement is read: its sentence and the end of what is before."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

BEFORE = 150
"""Characters read of what stands before the sentence."""
HEAD = 60
"""The beginning of a statement by which it is found in its sentence."""
LONGEST, LEAD = 200, 60
"""Pieces of a window, and how many of them stand before the statement where it is cut."""
BEGIN, END = 0, 2
SPACE = re.compile(r"\s")

Told = tuple[str, str, str]
"""A statement's own words, its sentence, and what stands before."""


class Window(NamedTuple):
    """The pieces of one window, begin and end included, and where the statement's own stand."""

    ids: tuple[int, ...]
    own: tuple[int, ...]


class Windows:
    """Cuts windows with the vocabulary in a SentencePiece file, which is read at first use."""

    def __init__(self, path: Path) -> None:
        """Take the path of the SentencePiece model."""
        self._path = path

    @cached_property
    def _vocabulary(self) -> Any:
        from sentencepiece import SentencePieceProcessor

        return SentencePieceProcessor(model_file=str(self._path))

    def of(self, told: Iterable[Told]) -> list[Window]:
        """Return one window for each statement."""
        return [self._window(*_placed(one)) for one in told]

    def _window(self, text: str, start: int, end: int) -> Window:
        found = self._vocabulary.encode(text, return_type="offset_mapping")
        ids, offsets = found["ids"], found["offsets"]
        own = [i for i, (a, b) in enumerate(offsets) if b > start and a < end and b > a]
        own = own or list(range(len(ids)))
        first = max(0, own[0] - LEAD) if len(ids) > LONGEST else 0
        last = min(len(ids), first + LONGEST)
        return Window(
            ids=(BEGIN, *ids[first:last], END),
            own=tuple(i - first + 1 for i in own if first <= i < last) or (0,),
        )


def _placed(told: Told) -> tuple[str, int, int]:
    """The words of a window, and where in it the statement stands."""
    text, sentence, before = map(_plain, told)
    at = sentence.find(text[:HEAD])
    if at < 0:
        return text, 0, len(text)
    window = f"{before[-BEFORE:]} {sentence}" if before else sentence
    start = len(window) - len(sentence) + at
    return window, start, min(len(window), start + len(text))


def _plain(text: str) -> str:
    return SPACE.sub(" ", unicodedata.normalize("NFKC", text))
