"""Takes a guest's turn or answer for direct speech: sentences that stay whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from firsthand.statements.cue import Cue
from firsthand.statements.parsed import Parsed


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
    return found
