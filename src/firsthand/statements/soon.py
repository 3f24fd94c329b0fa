"""Finds who is named right behind a pronoun: "'We stay,' she said. Ana Petru, 71, ..."."""

from __future__ import annotations

from collections.abc import Sequence

from firsthand.model.terms import SourceKind
from firsthand.statements import syntax as s
from firsthand.statements.cue import Cue
from firsthand.statements.parsed import Parsed
from firsthand.statements.speakers import Speakers

_MARKS = frozenset('"“”„«»')
_REACH = 4
"""Sentences, with the pronoun's own, in which its bearer may be named."""


def foresee(parts: Sequence[Parsed], number: int, cue: Cue, speakers: Speakers) -> None:
    """Bring in the person whom the next sentences name, where a pronoun can mean nobody before.

    Features open with somebody's words and "she said", and give the name a sentence later; a
    paragraph later only behind words in quotation marks.
    """
    part = parts[number]
    lexicon = part.lexicon
    word = "" if cue.source is None else part.tree.words[cue.source].text.casefold()
    if lexicon.language not in ("en", "fr") or word not in lexicon.he | lexicon.she:
        return
    if speakers.knows(word, lexicon):
        return
    quotes = any(each.text in _MARKS for each in part.tree.words)
    for near in parts[number : number + _REACH]:
        if near.sentence.block - part.sentence.block > quotes:
            return
        for index, each in enumerate(near.tree.words):
            if each.relation not in s.SUBJECTS or each.pos not in ("PROPN", "NOUN"):
                continue
            figure = speakers.bearers.figure(near.tree, index, near.lexicon)
            named = figure is not None and figure.mention.kind is SourceKind.PERSON
            if figure is not None and named and speakers.can_mean(word, figure, lexicon):
                speakers.note(figure)
                return
