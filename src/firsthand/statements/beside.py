"""Finds the cue that stands beside a quotation in one sentence."""

from __future__ import annotations

from firsthand.statements import syntax as s
from firsthand.statements.cue import BEHIND_DASH, Cue
from firsthand.statements.noun_cues import before_colon
from firsthand.statements.parsed import Parsed
from firsthand.statements.russian_relays import with_relays
from firsthand.statements.russian_turns import turn_cue


def beside(part: Parsed, own: frozenset[int], quoted: frozenset[int]) -> Cue | None:
    """Return the cue of the quotation whose words are `own`, None where the sentence has none.

    `quoted` are the words of all quotations of the sentence: what they hold attributes nothing
    outside them.
    """
    outside = [cue for cue in part.cues if cue.word not in quoted and cue.source not in quoted]
    holding = [cue for cue in outside if cue.content & own]
    if holding:
        return min(holding, key=lambda cue: len(cue.content))
    near = sorted(own)
    if not near:
        return None
    free = [cue for cue in outside if _may_stand_free(part, cue)]
    if free and all(part.tree.words[cue.word].relation == s.RELATIVE for cue in free):
        free = [] if turn_cue(part.tree, _colon(part, near[0]), part.lexicon) else free
    if not free:
        turn = turn_cue(part.tree, _colon(part, near[0]), part.lexicon)
        label = None if turn else before_colon(part.tree, near[0], part.lexicon)
        russian = label is not None and part.lexicon.language == "ru"
        return with_relays(part.tree, label, part.lexicon) if russian and label else turn or label
    return min(free, key=lambda cue: min(abs(cue.word - near[0]), abs(cue.word - near[-1])))


def _colon(part: Parsed, first: int) -> int:
    """Return the index of the colon right before a word, 0 where none stands there."""
    near = range(max(0, first - 2), first)
    return next((i for i in near if part.tree.words[i].text == ":"), 0)


def _may_stand_free(part: Parsed, cue: Cue) -> bool:
    """Tell whether a verb needs no "that" to attribute a quotation beside it."""
    freely = part.lexicon.say_freely | part.lexicon.manner | part.lexicon.deny
    return cue.rule == BEHIND_DASH or part.tree.words[cue.word].lemma in freely
