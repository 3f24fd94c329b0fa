"""Takes a guest's turn or answer for direct speech: sentences that stay whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.parsed import Parsed

LONGEST = 200
"""Code points up to which spoken sentences are one content."""


class Utterance(NamedTuple):
    """A sentence that semicolons and colons part: numbers of its first and last piece."""

    first: int
    last: int


def tells_of_others(part: Parsed) -> bool:
    """Tell whether a speaker gives somebody else's words or eyes: "my aunt says", "he told me"."""
    return any(_is_another(part, cue) for cue in part.cues if cue.content)


def _is_another(part: Parsed, cue: Cue) -> bool:
    lexicon, here = part.lexicon, part.tree.words
    if cue.source is None or here[cue.source].text.casefold() in lexicon.first | {"you", "вы"}:
        return False
    lemma = here[cue.word].lemma
    if lemma in (lexicon.perceive | lexicon.count | lexicon.call) - lexicon.say:
        return here[cue.source].pos != "PRON"
    return True


def utterances(parts: Sequence[Parsed], spoken: Callable[[int], bool]) -> dict[int, Utterance]:
    """Return for every sentence of direct speech the utterance it belongs to.

    `spoken` tells of a sentence whether it is a guest's. Sentences that pass on what others say,
    and those with quotations in them (not `spoken`), are left out: their chains are longer.
    Running short sentences together was tried, and found no more of what readers mark.
    """
    found: dict[int, Utterance] = {}
    first = 0
    for number, part in enumerate(parts):
        first = first if part.sentence.mark else number
        pieces = range(first, number + 1)
        if all(spoken(each) and not tells_of_others(parts[each]) for each in pieces):
            found.update({each: Utterance(first, number) for each in pieces})
        else:
            for each in pieces:
                found.pop(each, None)
    return _with_fragments(parts, found)


def is_fragment(part: Parsed) -> bool:
    """Tell whether a spoken sentence has no verb: "Three nights.", "My husband, his brother."."""
    return not any(word.pos in s.PREDICATES for word in part.tree.words)


def _with_fragments(parts: Sequence[Parsed], found: dict[int, Utterance]) -> dict[int, Utterance]:
    """Return the utterances, sentences without a verb joined to the one before them."""
    joined: dict[int, Utterance] = {}
    for number in sorted(found):
        first, last = found[number]
        before = joined.get(first - 1)
        if before is not None and _goes_on(parts, before, found[number]):
            first = before.first
        for each in range(first, last + 1):
            joined[each] = Utterance(first, last)
    return joined


def _goes_on(parts: Sequence[Parsed], before: Utterance, following: Utterance) -> bool:
    start, end = parts[before.first].sentence.start, parts[following.last].sentence.end
    same = parts[before.first].sentence.block == parts[following.first].sentence.block
    pieces = range(following.first, following.last + 1)
    return same and end - start < LONGEST and all(is_fragment(parts[each]) for each in pieces)
