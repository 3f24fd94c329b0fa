"""Joins what the learned extractor sees in a sentence to the cues that rules find in its tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from firsthand.model.statement import Attribution
from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.learned import Places
from firsthand.statements.parsed import Parsed
from firsthand.statements.syntax import Tree


def joined(part: Parsed, attributions: Sequence[Attribution]) -> Parsed:
    """Return a sentence whose cues have the source and content that a rule did not find.

    Rules know the trees of what they read, and what PolNeAR does not tell (relays, addressees), so
    that nothing they found is overruled.
    """
    first, last = part.sentence[:2]
    here = [one for one in attributions if first <= one.cue[0] < last]
    return replace(part, cues=tuple(_filled(part, cue, here) for cue in part.cues))


def _filled(part: Parsed, cue: Cue, here: Sequence[Attribution]) -> Cue:
    tree, word = part.tree, part.tree.words[cue.word]
    one = next((one for one in here if one.cue[0] <= word.start < one.cue[1]), None)
    if one is None:
        return cue
    if cue.source is None:
        cue = replace(cue, source=_top(tree, words_in(tree, one.source)))
    if not cue.content and word.lemma not in part.lexicon.manner:  # "cried" needs a quotation
        content = words_in(tree, one.content)
        cue = replace(cue, content=content, heads=_heads(tree, content))
    return cue


def words_in(tree: Tree, places: Places) -> frozenset[int]:
    """Return the words of a tree that stand inside some places of the document."""
    return frozenset(
        index
        for index, word in enumerate(tree.words)
        if index in tree.order and any(a <= word.start and word.end <= b for a, b in places)
    )


def _top(tree: Tree, inside: frozenset[int]) -> int | None:
    """Return the first of some words that hangs on none of them, the head of their phrase."""
    heads = (i for i in sorted(inside) if tree.words[i].head not in inside - {i})
    return next((i for i in heads if tree.words[i].pos != "PUNCT"), None)


def _heads(tree: Tree, content: frozenset[int]) -> tuple[int, ...]:
    """Return the predicates among some words that hang on none of them."""
    tops = (i for i in sorted(content) if tree.words[i].head not in content - {i})
    return tuple(i for i in tops if tree.words[i].pos in s.PREDICATES)
