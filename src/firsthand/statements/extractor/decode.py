"""Turns the network's chances into attributions with spans of the passage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from firsthand.statements.extractor.graphs import Floats
from firsthand.statements.extractor.pieces import Part, Span

CUE = 0.5
"""How likely a piece must be a cue."""
ROLE = 0.5
"""How likely a piece must be source or content of a cue."""
LONE_SOURCE = 0.05
"""The same for the best source of a cue that has content and no source."""
ROLES_WEIGH = 4.0
"""How much more the view from the cue counts than the tags."""
GAP = 2
"""Pieces left out inside a span that do not break it."""
HANGING = " \t\u00a0\n,;:—–-"


class Extract(NamedTuple):
    """Spans of one attribution in its passage, in code points, and how sure it is (0 to 1)."""

    cue: Span
    source: tuple[Span, ...]
    content: tuple[Span, ...]
    score: float

    def at(self, place: Callable[[int, int], Span]) -> Extract:
        """Return the same with each span as `place(start, end)` gives it."""
        source, content = (tuple(place(*span) for span in spans) for spans in self[1:3])
        return Extract(place(*self.cue), source, content, self.score)

    def moved(self, by: int) -> Extract:
        """Return the same, `by` code points further on."""
        return self.at(lambda start, end: (start + by, end + by))


def cues_of(tags: Floats, threshold: float = CUE) -> Iterator[Span]:
    """Yield first and last piece of each likely cue; a likely beginning starts a new one."""
    chance = tags[:, 1] + tags[:, 2]
    start = -1
    for i in range(len(tags) + 1):
        inside = i < len(tags) and bool(chance[i] > threshold)
        begins = inside and bool(tags[i, 1] > tags[i, 2])
        if start >= 0 and (not inside or begins):
            yield start, i - 1
            start = -1
        if inside and start < 0:
            start = i


def attribution(
    text: str, part: Part, cue: Span, start: int, roles: Floats, tags: Floats
) -> Extract:
    """Return one attribution.

    `cue` is in pieces of the part; `roles` [pieces, 3] begins at piece `start`; `tags` [pieces, 7]
    is of the whole part.
    """
    near = tags[start : start + len(roles)]
    source = (ROLES_WEIGH * roles[:, 1] + near[:, 3] + near[:, 4]) / (ROLES_WEIGH + 1)
    content = (ROLES_WEIGH * roles[:, 2] + near[:, 5] + near[:, 6]) / (ROLES_WEIGH + 1)
    is_source = (source > ROLE) & (source >= content)
    is_content = (content > ROLE) & (content > source)
    if is_content.any() and not is_source.any():
        is_source = (roles[:, 1] > LONE_SOURCE) & ~is_content
    of_cue = tags[cue[0] : cue[1] + 1]
    spans = [tuple(_spans(text, part, start, keep)) for keep in (is_source, is_content)]
    score = float((of_cue[:, 1] + of_cue[:, 2]).mean())
    return Extract(trimmed(text, *_place(part, *cue)), spans[0], spans[1], score)


def _spans(text: str, part: Part, start: int, keep: NDArray[np.bool_]) -> Iterator[Span]:
    numbers = np.flatnonzero(keep)
    if not len(numbers):
        return
    breaks = np.flatnonzero(np.diff(numbers) > GAP + 1)
    firsts = [numbers[0], *numbers[breaks + 1]]
    lasts = [*numbers[breaks], numbers[-1]]
    for first, last in zip(firsts, lasts, strict=True):
        span = trimmed(text, *_place(part, start + int(first), start + int(last)))
        if span[0] < span[1]:
            yield span


def _place(part: Part, first: int, last: int) -> Span:
    return part.offsets[first][0], part.offsets[last][1]


def trimmed(text: str, start: int, end: int) -> Span:
    """Return a span grown to whole words, without white space and hanging marks at its ends."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    while start < end and text[start] in HANGING + ".":
        start += 1
    while end > start and text[end - 1] in HANGING:
        end -= 1
    return start, end
