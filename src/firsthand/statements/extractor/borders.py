"""Settles where a content begins and ends, where the network leaves it open.

Both rules were chosen on PolNeAR's train part.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from firsthand.statements.extractor.decode import Extract
from firsthand.statements.extractor.pieces import Span, quoted

OF_CUE = {"about", "against", "as", "at", "by", "for", "from", "in", "of", "on", "with"}
"""Words right behind a cue that belong to it ("warned against")."""
OF_CONTENT = {
    "a", "an", "how", "if", "it", "not", "that", "the", "what", "when", "where", "whether", "who",
    "why",
}  # fmt: skip
"""Last words of a cue that begin its content ("said that")."""
MOST = 0.7
"""Share of a quotation that a content must cover to have all of it."""
_FIRST = re.compile(r"\s*(\w+)\s+")
_LAST = re.compile(r"\s(\w+)$")


def quotations(text: str) -> list[Span]:
    """Return the stretches between quotation marks, the marks included."""
    found: list[Span] = []
    for place, inside in enumerate(quoted(text)):
        if inside and found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        elif inside:
            found.append((place, place + 1))
    return found


def bordered(text: str, quotes: Sequence[Span], found: Extract) -> Extract:
    """Return an attribution whose cue and content part at the right word.

    `quotes` are those of the text, in order; a content that covers most of one has all of it.
    """
    found = _parted(text, found)
    taken = [found.cue, *found.source]
    content = tuple(_joined(_whole(quotes, span, taken) for span in found.content))
    return found._replace(content=content)


def _parted(text: str, found: Extract) -> Extract:
    """Give the word between cue and content to the one that it belongs to."""
    start, end = found.cue
    for number, (first, last) in enumerate(found.content):
        if not (first >= end and text[end:first].isspace()):
            continue
        content, word = list(found.content), _FIRST.match(text, first, last)
        if word and word[1].lower() in OF_CUE and word.end() < last:
            content[number] = (word.end(), last)
            return found._replace(cue=(start, word.end(1)), content=tuple(content))
        word = _LAST.search(text, start, end)
        if word and word[1].lower() in OF_CONTENT:
            content[number] = (word.start(1), last)
            return found._replace(cue=(start, word.start()), content=tuple(content))
    return found


def _whole(quotes: Sequence[Span], span: Span, taken: Sequence[Span]) -> Span:
    """Return a span grown over quotations of which it covers most and that hold nothing taken."""
    start, end = span
    at = max(0, bisect_right(quotes, (start, start)) - 1)
    for first, last in quotes[at:]:
        if first >= span[1]:
            break
        covers = min(span[1], last) - max(span[0], first) >= MOST * (last - first)
        if covers and not any(a < last and first < b for a, b in taken):
            start, end = min(start, first), max(end, last)
    return start, end


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans in order, those that overlap as one."""
    before: Span | None = None
    for span in spans:
        if before and span[0] <= before[1]:
            before = (before[0], max(before[1], span[1]))
            continue
        if before:
            yield before
        before = span
    if before:
        yield before
