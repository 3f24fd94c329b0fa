"""Tells lines that are broken off, as rows of tables and lists are, from lines that are wrapped."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby, pairwise

from firsthand.read.pdf_lines import Line
from firsthand.read.text import ends_sentence

_EMPTY = 0.3
"""Part of a column's width that is left empty where a line may be broken off."""
_AMPLE = 1.5
"""Widths of the next word that the empty part must hold."""


def broken_off(lines: Sequence[Line], largest: float) -> frozenset[int]:
    """Return which lines end before the margin though the next word had ample room.

    Lines higher than `largest` points are headings and not looked at. Text beside a picture is
    wrapped at a margin of its own: where all lines of a run could be wrapped at the longest of
    them, none is broken off.
    """
    short = [
        above.height < largest
        and not ends_sentence(above.text)
        and _had_room(above, line, _margin(above, lines))
        for above, line in pairwise(lines)
    ]
    out: set[int] = set()
    for is_short, group in groupby(enumerate(short), key=lambda pair: pair[1]):
        run = [i for i, _ in group]
        if is_short and not _is_wrapped(lines[run[0] : run[-1] + 2]):
            out.update(run)
    return frozenset(out)


def _margin(above: Line, lines: Sequence[Line]) -> float:
    """Return the right margin of the lines that begin where this one does: a column's own."""
    return max(x.right for x in lines if abs(x.left - above.left) < 2 * above.height)


def _had_room(above: Line, line: Line, margin: float) -> bool:
    room, width = margin - above.right, margin - above.left
    return room > _EMPTY * width and room > _AMPLE * _first_word(line)


def _first_word(line: Line) -> float:
    """Return the width of the first word and a space, by the line's mean width of a letter."""
    return (len(line.text.split()[0]) + 1) * (line.right - line.left) / len(line.text)


def _is_wrapped(run: Sequence[Line]) -> bool:
    margin = max(line.right for line in run)
    return all(margin - above.right < _AMPLE * _first_word(line) for above, line in pairwise(run))
