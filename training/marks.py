"""Reads piles of our own in which the words of every statement are marked with its claims.

A pile is a text file: one line about it, one line for each claim (`C3 killing: ...`), then reports,
each opened by `=== language | voice`. `[C3: words]` marks a statement of claim C3, `[C3,C5: ...]`
of two, `C3!` one that denies it, `C3~` one that gives another figure. No mark stands in another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from firsthand.claims.passages import BEFORE_LIMIT, SENTENCE_LIMIT, sentences

SHORTEST = 5
"""Words of a sentence without a mark that says something."""
MARK = re.compile(r"\[(C\d+[!~]?(?:, ?C\d+[!~]?)*): ([^\[\]]*)\]")
REPORT = "==="
MarkedSpan = tuple[int, int, frozenset[str]]
"""Where a marked span lies, and its claims."""


@dataclass(frozen=True)
class Mark:
    """One marked statement as `claims` would see it, and the claims that it belongs to."""

    text: str
    sentence: str
    before: str
    claims: frozenset[str]


def marks(path: Path) -> list[Mark]:
    """Return the marked statements of a pile in order. `path` is a UTF-8 file."""
    return [mark for text, spans, before in _lines(path) for mark in _marks(text, spans, before)]


def unmarked(path: Path) -> list[Mark]:
    """Return the sentences of a pile without any mark: they belong to no claim."""
    return [
        Mark(text[start:end], *_around(text, start, end, before), frozenset())
        for text, spans, before in _lines(path)
        for start, end in sentences(text, 0, len(text))
        if len(text[start:end].split()) >= SHORTEST
        and not any(a < end and b > start for a, b, _ in spans)
    ]


def _lines(path: Path) -> Iterator[tuple[str, list[MarkedSpan], str]]:
    """Yield the lines of the reports: without marks, the marked spans, the line before."""
    before: str | None = None
    for line in path.read_text("utf-8").splitlines():
        if line.startswith(REPORT):
            before = ""
        elif before is not None and line.strip():
            text, spans = plain(line)
            yield text, spans, before
            before = text


def plain(line: str) -> tuple[str, list[MarkedSpan]]:
    """Return a line without its marks, and where in it (code points) each marked span lies."""
    parts, spans, at, length = [], [], 0, 0
    for match in MARK.finditer(line):
        kept = line[at : match.start()]
        start = length + len(kept)
        length = start + len(match[2])
        spans.append((start, length, frozenset(re.findall(r"C\d+", match[1]))))
        parts += [kept, match[2]]
        at = match.end()
    return "".join([*parts, line[at:]]), spans


def _marks(text: str, spans: list[MarkedSpan], before: str) -> Iterator[Mark]:
    for start, end, claims in spans:
        yield Mark(text[start:end], *_around(text, start, end, before), claims)


def _around(text: str, start: int, end: int, before: str) -> tuple[str, str]:
    """The sentences around a span, and the words before them."""
    bounds = sentences(text, 0, len(text))
    first = max(begun for begun, _ in bounds if begun <= start)
    last = max(end, min((ended for _, ended in bounds if ended >= end), default=end))
    return text[first:last][:SENTENCE_LIMIT], (text[:first].strip() or before)[-BEFORE_LIMIT:]
