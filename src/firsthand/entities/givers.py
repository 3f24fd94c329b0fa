"""Finds in a sentence who gives a figure: "the union puts the dead at nine"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.entities import givers_lexicon as lex

_FLAGS = re.IGNORECASE
_VERB = rf"(?:(?:{lex.SPEAKERS})\s+)?(?:(?:{lex.BETWEEN})\s+){{0,3}}(?:{lex.GIVES})\b"
_ASIDE = r"(?:,[^,;:]{1,80},)?\s*"
_SAYS = re.compile(rf"{_ASIDE}{_VERB}[^;!?]*$", _FLAGS)
"""Between a giver and its figure: "… , who leads it, puts the number at …"."""
_OWNS = re.compile(
    rf"(?:['’]s?)\s+(?:own\s+|latest\s+|official\s+|\w+ly\s+)*(?:{lex.COUNT_NOUNS})\b[^;!?]*$",
    _FLAGS,
)
_ACCORDING = re.compile(rf"\b(?:{lex.ACCORDING})\s+(?:(?:{lex.ARTICLES})\s+|l['’])*$", _FLAGS)
_BY = re.compile(rf"\b(?:at|by|in|on)\s+(?:(?:{lex.ARTICLES})\s+)*$", _FLAGS)
_COUNT_BY = re.compile(
    rf"\b(?:{lex.COUNT_NOUNS})(?:\s\w+)?\s(?:of|by|from|de|du|des)\s(?:(?:{lex.ARTICLES})\s)*$"
    rf"|\b(?:{lex.COUNT_NOUNS})(?:\s\w+)?\sde\sl['’]$",
    _FLAGS,
)
_LISTS = re.compile(r"^\s*:")
"""Before a colon the count is whose it is said to be: "the tally of the union: six dead"."""
_COUNT_OF = re.compile(
    rf"(?:['’]s?)?\s+(?:(?:own|last|latest|official|first|new)\s+)*(?:{lex.COUNT_NOUNS})\b", _FLAGS
)
_IS_OF = re.compile(rf"\bis\s+(?:(?:{lex.ARTICLES})\s+)*$", _FLAGS)
_BRACKET = re.compile(r"^[^;.!?()]{0,60}\((?:the\s+)?$", _FLAGS)
_BRACKET_ENDS = re.compile(r"^(?:,[^)]{0,20})?\)")
_AFTER_COMMA = re.compile(rf"[,”\"»]\s*(?:как\s+)?(?:(?:{lex.ARTICLES})\s+)*$", _FLAGS)
_SAYS_LAST = re.compile(rf"{_ASIDE}{_VERB}\s*(?:[,.;:)»”\"]|$)", _FLAGS)
_SAID_BY = re.compile(
    rf"[,”\"»–—]\s*(?:как\s+)?(?:{lex.GIVES})\s+(?:в\s+|(?:{lex.ARTICLES})\s+)*$", _FLAGS
)
_ALSO = re.compile(r"\b(?:and|but|while|и|а|но|et|mais)\s+(?:that|что|que)\b", _FLAGS)
_BREAK = re.compile(r"[;!?\n]")
"""What parts a giver from a figure: another clause, or another line of a headline."""
_FAR = 160
"""A giver stands no further from its figure than so many characters."""


class Voice(NamedTuple):
    """A source as it stands at one place of a document, in code points."""

    start: int
    end: int
    source: str
    outlet: bool


class Place(NamedTuple):
    """A figure in its sentence: where both begin and end, and where the next number begins."""

    begin: int
    start: int
    end: int
    next: int
    stop: int


def giver(text: str, place: Place, voices: Sequence[Voice]) -> str:
    """Return the source id of who gives the figure in its own sentence; "" where nobody does.

    `voices` are the sources that stand in the sentence. Of several the one who is no outlet counts,
    who is nearer to the first-hand end: "the minister admitted, the agency reported, that two".
    Words behind the figure count before those in front of it.
    """
    found = [(voice, _how(text, place, voice)) for voice in voices]
    known = [
        (voice.outlet, how, _distance(place, voice), voice.source) for voice, how in found if how
    ]
    return min(known)[3] if known else ""


def _how(text: str, place: Place, voice: Voice) -> int:
    """1 where a voice gives the figure behind it, 2 in front of it, 0 where it does not."""
    if _distance(place, voice) > _FAR:
        return 0
    if voice.start >= place.end:
        return int(voice.start < place.next and _behind(text, place, voice))
    return 2 * int(voice.end <= place.start and _before(text, place, voice))


def _distance(place: Place, voice: Voice) -> int:
    return voice.start - place.end if voice.start >= place.end else place.start - voice.end


def _before(text: str, place: Place, voice: Voice) -> bool:
    lead, gap = text[place.begin : voice.start], text[voice.end : place.start]
    if _BREAK.search(gap):
        return False
    if _SAYS.match(gap) or _OWNS.match(gap):
        return True
    if _COUNT_BY.search(lead) and _LISTS.match(gap):
        return True
    return bool(_ACCORDING.search(lead)) or bool(_BY.search(lead) and _COUNT_OF.match(gap))


def _behind(text: str, place: Place, voice: Voice) -> bool:
    gap, rest = text[place.end : voice.start], text[voice.end : place.stop]
    if _BREAK.search(gap):
        return False
    if _ACCORDING.search(gap) or _SAID_BY.search(gap):
        return True
    if (_BY.search(gap) or _IS_OF.search(gap)) and _COUNT_OF.match(rest):
        return True
    if _BRACKET.match(gap) and _BRACKET_ENDS.match(rest):
        return True
    joined = _AFTER_COMMA.search(gap) and not _ALSO.search(gap)
    return bool(joined and _SAYS_LAST.match(rest))
