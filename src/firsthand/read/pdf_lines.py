"""Sets the characters of a PDF page into lines, each with its words and its box."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from ctypes import c_double
from dataclasses import dataclass
from typing import Any

from firsthand.read.text import clean

_BROKEN = "\x02\xad\ufffe"
"""The marks that pdfium gives for a hyphen at which a word is broken."""
_ENDS = "\r\n"
_APART = 3
"""Heights of a line that part one column from the next."""


_Character = tuple[str, float, float, float, float]
"""A character and its box: left, bottom, right, top."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page: its words and box, in points from the lower left corner."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """Height of the letters, near the size of the type."""
        return self.top - self.bottom


def page_lines(document: Any, number: int) -> list[Line]:
    """Return the lines of a page in the order of its content; none where the page is broken."""
    import pypdfium2

    try:
        page = document[number]
        text_page = page.get_textpage()
        found = [_line(run) for run in _runs(_characters(text_page))]
        text_page.close()
        page.close()
    except pypdfium2.PdfiumError:
        return []
    return list(_merged([line for line in found if line.text]))


def _characters(text_page: Any) -> Iterator[_Character]:
    """Yield every character with its box; one that pdfium put in has a box without width.

    Words are read by characters, not by boxes around them: where letters are set close together, as
    browsers print them, boxes overlap and a letter at their edge would be read twice.
    """
    from pypdfium2 import raw

    left, right, bottom, top = (c_double() for _ in range(4))
    for i in range(text_page.count_chars()):
        text = chr(raw.FPDFText_GetUnicode(text_page, i))
        raw.FPDFText_GetCharBox(text_page, i, left, right, bottom, top)
        if text.isspace():
            yield text, 0.0, 0.0, 0.0, 0.0
        else:
            yield text, left.value, bottom.value, right.value, top.value


def _runs(characters: Iterable[_Character]) -> Iterator[list[_Character]]:
    """Part characters where pdfium ends a line, after a broken word, and between columns."""
    run: list[_Character] = []
    right = height = 0.0
    for character in characters:
        text, start, low, end, high = character
        placed = end > start
        gap = start - right if height and placed else 0.0
        ended = text in _ENDS or (bool(run) and run[-1][0] in _BROKEN)
        if run and (ended or gap > _APART * height):
            yield run
            run, right, height = [], 0.0, 0.0
        if text in _ENDS:
            continue
        run.append(character)
        if placed:
            right, height = max(right, end), max(height, high - low)
    if run:
        yield run


def _line(run: Sequence[_Character]) -> Line:
    words = _words("".join(text for text, *_ in run))
    placed = [box for _, *box in run if box[2] > box[0]]
    if not placed:
        return Line(words, 0, 0, 0, 0)
    left, bottom, right, top = zip(*placed, strict=True)
    return Line(words, min(left), min(bottom), max(right), max(top))


def _words(raw: str) -> str:
    text = raw.rstrip()
    return clean(f"{text[:-1]}-" if text[-1:] and text[-1] in _BROKEN else text)


def _merged(parts: Sequence[Line]) -> Iterator[Line]:
    """Join parts that stand on one line; what is printed twice in one place is kept once."""
    current: Line | None = None
    for part in parts:
        if current and _same_line(current, part):
            if part.text in current.text and part.right <= current.right + 1:
                continue
            gap = " " if part.left - current.right > 0.1 * current.height else ""
            current = Line(
                current.text + gap + part.text,
                min(current.left, part.left),
                min(current.bottom, part.bottom),
                max(current.right, part.right),
                max(current.top, part.top),
            )
        else:
            if current:
                yield current
            current = part
    if current:
        yield current


def _same_line(a: Line, b: Line) -> bool:
    shared = min(a.top, b.top) - max(a.bottom, b.bottom)
    near = b.left - a.right < _APART * max(a.height, b.height)
    return shared > 0.5 * min(a.height, b.height) and near and b.right > a.left
