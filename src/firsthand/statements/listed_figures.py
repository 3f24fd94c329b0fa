"""Reads lists of figures with their sources in brackets: "26 (Health Office), 38 (the Herald)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.statements import syntax as s
from firsthand.statements.parsed import Parsed
from firsthand.statements.syntax import Tree

_ITEM = re.compile(
    r"(?P<figure>\b(?:(?:at least|about|around|some|over|more than|nearly|up to)\s+)?\d[\d.,]*"
    r"(?: or more)?(?:\s+(?!through\b|to\b|and\b|or\b)[a-z]+){0,3})\s*\((?P<source>[^()\d]{3,60})\)"
)
_COUNTS = re.compile(r"\d\s+(?!or more)[a-z]")
_VIA = re.compile(r",?\s+(?:via|in|quoted by|cited by)\s+(?:the\s+)?|,\s*")
_NAMING = frozenset({"NOUN", "PROPN", "ADJ"})
_ENOUGH = 2
"""Figures with a source in brackets that make a list."""


class ListedFigure(NamedTuple):
    """One figure of a list: offsets of figure and bracket, words and sources of its sentence."""

    start: int
    end: int
    said: int
    """Where the figure ends: before the bracket where it says what it counts ("24 dead")."""
    head: int
    words: frozenset[int]
    sources: tuple[tuple[Tree, int], ...]
    """The phrases in the bracket with their heads, nearest to the reader first."""


def listed_figures(text: str, part: Parsed) -> tuple[ListedFigure, ...]:
    """Return the figures of a sentence that have each a source in brackets.

    One alone counts only where it is the whole sentence.
    """
    first, last = part.sentence[:2]
    found = [_item(part.tree, match) for match in _ITEM.finditer(text, first, last)]
    known = tuple(item for item in found if item is not None)
    alone = any(last - first <= item.end - item.start + 1 for item in known)
    return known if alone or len(known) >= _ENOUGH else ()


def _item(tree: Tree, match: re.Match[str]) -> ListedFigure | None:
    said = match.end("figure") if _COUNTS.search(match["figure"]) else match.end()
    inside = _between(tree, match.start(), said)
    start, end = match.span("source")
    steps: list[tuple[Tree, int]] = []
    for part in _VIA.split(match["source"]):
        at = match.string.index(part, start, end)
        start = at + len(part)
        phrase = _alone(tree, _between(tree, at, start))
        named = [i for i, word in enumerate(phrase.words) if word.pos in _NAMING]
        steps.extend((phrase, i) for i in named[-1:])
    if not inside or not steps:
        return None
    sources = tuple(reversed(steps))
    return ListedFigure(match.start(), match.end(), said, inside[0], frozenset(inside), sources)


def _between(tree: Tree, start: int, end: int) -> list[int]:
    return [i for i, word in enumerate(tree.words) if start <= word.start and word.end <= end]


def _alone(tree: Tree, indices: Sequence[int]) -> Tree:
    """Return a tree of some words only, the last noun its root: no parser reads such lists."""
    named = [i for i in indices if tree.words[i].pos in _NAMING]
    root = indices.index(named[-1]) if named else 0
    words = []
    for place, i in enumerate(indices):
        inside = tree.words[i].head in indices and tree.words[i].head != i and place != root
        head = indices.index(tree.words[i].head) if inside else root
        relation = tree.words[i].relation if place != root else s.ROOT
        words.append(tree.words[i]._replace(head=head, relation=relation))
    return Tree(words)
