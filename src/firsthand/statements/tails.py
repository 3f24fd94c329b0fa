"""Cuts off a content what is a proposition of its own: "..., 11 of them in the fire"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from firsthand.statements import syntax as s
from firsthand.statements.syntax import Tree

_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|most|"
    r"half|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze)"
)
_TAILS = {
    "en": re.compile(
        r"(?i),\s+(?=(?:" + _NUMBER + r"\s+of\s+(?:them|whom|which|those)|up\s+from|down\s+from)\b)"
    ),
    "ru": re.compile(r"(?i),\s+(?=(?:из\s+них|в\s+том\s+числе|среди\s+них|из\s+которых)\s)"),
    "fr": re.compile(
        r"(?i),?\s+(?=(?:tout\s+en|alors\s+que|tandis\s+que)\s)|,\s+(?=(?:après|avant)\s+qu)|"
        r",\s+(?=dont\s+" + _NUMBER + r"\b)|,?\s+(?=(?:et|mais)\s+qu[e'’])"
    ),
}
_FEW = 8
"""Code points that each side of a cut needs."""

Span = tuple[int, int]


def parted(text: str, spans: Sequence[Span], language: str) -> list[tuple[Span, ...]]:
    """Return the spans of a content in one group for each proposition, in order."""
    pattern = _TAILS.get(language)
    if pattern is None:
        return [tuple(spans)]
    groups: list[list[Span]] = [[]]
    for start, end in spans:
        here = start
        for match in pattern.finditer(text, start, end):
            if match.start() - here >= _FEW and end - match.end() >= _FEW:
                groups[-1].append((here, match.start()))
                groups.append([])
                here = match.end()
        groups[-1].append((here, end))
    return [tuple(group) for group in groups]


def head_in(tree: Tree, words: Sequence[int], otherwise: int) -> int:
    """Return the predicate that heads the words of one part, or its first word."""
    inside = set(words)
    tops = [i for i in words if tree.words[i].head not in inside or tree.words[i].head == i]
    verbs = [i for i in tops if tree.words[i].pos in s.PREDICATES]
    return (verbs or tops or [otherwise])[0]
