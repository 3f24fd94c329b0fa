"""Reads PDF files: the text layer set back into paragraphs, or OCR where there is none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from importlib import import_module
from itertools import pairwise
from statistics import median
from typing import Any

import msgspec

from firsthand.model.errors import LimitError, UnreadableError
from firsthand.model.terms import BlockKind
from firsthand.read.draft import Draft, Piece, piece
from firsthand.read.ocr import paragraphs_of_image
from firsthand.read.paged import draft_of_pieces
from firsthand.read.pdf_lines import Line, page_lines
from firsthand.read.pdf_rows import broken_off
from firsthand.read.printouts import browser_lines, printed_address
from firsthand.read.text import clean, ends_sentence, unwrap

MOST_PAGES = 2000
MOST_SCANNED_PAGES = 60
DOTS_PER_INCH = 200
_FEWEST_LETTERS = 25
_NUMBERED = re.compile(r"(?:\b(?:page|p\.|стр\.?|с\.|seite)|^\W*)\s*\d+\W*$", re.I)
"""Ends the line that numbers a page."""
_LARGE = 1.2
"""Times the usual size of type, from which a line is a heading."""
_PASSWORD = 4
_NUMBERS = re.compile(r"\d+")


def load() -> None:
    """Load the PDF library."""
    import_module("pypdfium2")


def read_pdf(data: bytes) -> Draft:
    """Return the draft of a PDF file.

    Raises `UnreadableError` where it needs a password, is broken, or is a scan that can't be read.
    """
    document = _open(data)
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise LimitError(f"The PDF has {count} pages; split it into parts of {MOST_PAGES}.")
        pages = [page_lines(document, number) for number in range(count)]
        stated = {k.lower(): clean(v) for k, v in document.get_metadata_dict().items() if clean(v)}
        added = [browser_lines([x.text for x in lines], stated.get("title")) for lines in pages]
        both = list(zip(pages, added, strict=True))
        printed = [x.text for lines, extra in both for x in lines if x.text in extra]
        pages = [[line for line in lines if line.text not in extra] for lines, extra in both]
        scanned = [i for i, lines in enumerate(pages) if _letters(lines) < _FEWEST_LETTERS]
        pieces, notes = _pieces(document, pages, scanned)
    finally:
        document.close()
    if not pieces:
        raise UnreadableError("No text was found in the PDF, neither as text nor in its pictures.")
    properties = {name: stated[name] for name in ("title",) if name in stated}
    return msgspec.structs.replace(
        draft_of_pieces(pieces, properties), notes=notes, url=printed_address(printed)
    )


def _open(data: bytes) -> Any:
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
        len(document)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD or "password" in str(error).lower():
            raise UnreadableError("The PDF needs a password: save it again without one.") from error
        raise UnreadableError("The PDF is broken: ask for it again, or print it anew.") from error
    return document


def _pieces(
    document: Any, pages: Sequence[Sequence[Line]], scanned: Sequence[int]
) -> tuple[list[Piece], tuple[str, ...]]:
    furniture = _repeated(pages)
    out: list[Piece] = []
    notes: list[str] = []
    read = [number for number in scanned if _has_picture(document, number)]
    for number, lines in enumerate(pages):
        if number in read[:MOST_SCANNED_PAGES]:
            out += [piece(BlockKind.PARAGRAPH, text) for text in _scan(document, number)]
        else:
            kept = [line for line in lines if _mark(line) not in furniture]
            out = _joined(out, list(_paragraphs(kept)))
    if read:
        notes.append(f"{min(len(read), MOST_SCANNED_PAGES)} pages read by OCR: check the words")
    if len(read) > MOST_SCANNED_PAGES:
        notes.append(f"{len(read) - MOST_SCANNED_PAGES} scanned pages were not read")
    return out, tuple(notes)


def _repeated(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """Return the marks of lines that stand at the top or foot of most pages: headers, numbers.

    Where there are two pages, only a line that holds a number on both is surely no text.
    """
    edges = [{_mark(line) for line in _margins(lines)} for lines in pages if lines]
    if len(edges) < 2:
        return frozenset()
    counts = Counter(mark for edge in edges for mark in sorted(edge))
    enough = max(2, min(3, len(edges)), len(edges) // 2)
    return frozenset(
        mark
        for mark, count in counts.items()
        if count >= enough and (len(edges) > 2 or "#" in mark)
    )


def _margins(lines: Sequence[Line]) -> list[Line]:
    """Return the lines that stand apart at the top and the foot of a page."""
    return [*_apart(lines), *_apart(lines[::-1])]


def _apart(lines: Sequence[Line]) -> list[Line]:
    for i, (line, other) in enumerate(pairwise(lines[:3])):
        gap = max(line.bottom - other.top, other.bottom - line.top)
        if gap > 2 * line.height:
            return list(lines[: i + 1])
    return []


def _mark(line: Line) -> str:
    return _NUMBERS.sub("#", line.text)


def _paragraphs(lines: Sequence[Line]) -> Iterator[Piece]:
    """Part lines into paragraphs by gaps, indents, size of type and short last lines."""
    if not lines:
        return
    size = median(line.height for line in lines)
    gaps = [a.bottom - b.bottom for a, b in pairwise(lines) if a.bottom > b.bottom]
    pitch = median(gaps) if gaps else size * 1.3
    margin = max(line.right for line in lines)
    group = [lines[0]]
    ended = broken_off(lines, _LARGE * size)
    for i, (above, line) in enumerate(pairwise(lines)):
        if i in ended or _parts(above, line, pitch, margin):
            yield _piece(group, size)
            group = []
        group.append(line)
    yield _piece(group, size)


def _parts(above: Line, line: Line, pitch: float, margin: float) -> bool:
    step = above.bottom - line.bottom
    if step < 0 or step > 1.35 * pitch or abs(above.height - line.height) > 0.3 * above.height:
        # A new column goes on with the paragraph unless the sentence is over.
        return step > 0 or ends_sentence(above.text) or bool(_NUMBERED.search(above.text))
    indented = line.left - above.left > 0.8 * line.height
    short = above.right < margin - 0.15 * (margin - above.left)
    return (indented and ends_sentence(above.text)) or (short and ends_sentence(above.text))


def _piece(group: Sequence[Line], size: float) -> Piece:
    text = unwrap(line.text for line in group)
    large = group[0].height > _LARGE * size and len(text) < 200 and not text.endswith(".")
    return piece(BlockKind.HEADING if large else BlockKind.PARAGRAPH, text)


def _joined(before: list[Piece], after: list[Piece]) -> list[Piece]:
    """Join a paragraph that goes on over the page break."""
    if not before or not after:
        return [*before, *after]
    last, first = before[-1], after[0]
    plain = last.kind == first.kind == BlockKind.PARAGRAPH
    if plain and not ends_sentence(last.text) and first.text[:1].islower():
        return [*before[:-1], piece(last.kind, unwrap([last.text, first.text])), *after[1:]]
    return [*before, *after]


def _letters(lines: Sequence[Line]) -> int:
    return sum(character.isalpha() for line in lines for character in line.text)


def _has_picture(document: Any, number: int) -> bool:
    """Tell whether a page holds a picture that may be a scan."""
    import pypdfium2
    from pypdfium2 import raw

    try:
        kinds = {obj.type for obj in document[number].get_objects(max_depth=4)}
    except pypdfium2.PdfiumError:
        return False
    return raw.FPDF_PAGEOBJ_IMAGE in kinds


def _scan(document: Any, number: int) -> list[str]:
    page = document[number]
    scale = min(DOTS_PER_INCH / 72, 5000 / max(1.0, *page.get_size()))
    return paragraphs_of_image(page.render(scale=scale, grayscale=True).to_pil()).paragraphs
