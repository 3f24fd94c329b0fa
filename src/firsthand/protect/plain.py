"""Words a claim from a closed vocabulary, for claims whose own words lead to a protected person.

What a claim's statements say is searched for frames: an act with whom it befalls and who does it
("guards beat the men", "men were beaten by guards"). The claim's own sentence decides; what it
leaves open is what most statements of the same act say. Only words of `plain_lexicon` come out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from firsthand.model.edition import ClaimView
from firsthand.model.terms import ClaimType
from firsthand.protect.plain_lexicon import (
    ACTS,
    AGENTS,
    BY_OFFICES,
    COUNTED,
    EVENTS,
    FALLBACK,
    PEOPLE,
    THINGS,
    Act,
)

_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_COUNTS = PEOPLE | THINGS | COUNTED
_NOT = re.compile(
    r"\b(?:not|no|never|neither|nor|nobody|none|nothing|den(?:y|ies|ied)|false|withdrawn|retracted)\b"
    r"|n't\b"
)
_NO_NEGATION = re.compile(r"\bnot (?:been (?:seen|heard)|let|allowed|treated)\b|\bno longer\b")
"""Where "not" belongs to the act itself."""
_CLAUSE = r"(?!(?:by|and|but|who|that|which|said|says|after|when|while|because|if)\b)"

_UNTOLD = FALLBACK[ClaimType.OTHER]
FALLBACKS = frozenset(f"{said}." for said in FALLBACK.values())
"""The barest sentences: a claim's type and nothing else."""


class Frame(NamedTuple):
    """What one sentence says: the act, whom it befalls, who does it; "" where it does not say."""

    act: str
    whom: str = ""
    by: str = ""


def plain_claims(
    claim: ClaimView, sentences: Sequence[str], place: str | None, whose: str
) -> Iterator[str]:
    """Yield sentences for a claim, the fullest first.

    `sentences` are what the statements of the claim say; `place` may be public, and so may `whose`
    point it is ("made by the Weir Union"), which is said where no act is known.
    """
    when = _when(claim.when)
    told = _told(claim, sentences, whose)
    bare = FALLBACK.get(claim.type, FALLBACK[ClaimType.OTHER])
    for parts in ((told, place, when), (told, when), (bare, place, when), (bare, when)):
        yield f"{', '.join(filter(None, parts))}{_figures(claim)}."


def plain_fallback(kind: str) -> str:
    """Return the barest sentence for a claim: what type of claim it is."""
    return f"{FALLBACK.get(kind, FALLBACK[ClaimType.OTHER])}."


def _told(claim: ClaimView, sentences: Sequence[str], whose: str) -> str:
    """Return what happened: from the claim's own sentence, else from two statements or more."""
    frame = _frame(claim.text, sentences, claim.type)
    if frame:
        return _said(frame)
    event = _events(claim.text, claim.type)[:1] or _most(
        (one for sentence in sentences for one in _events(sentence, claim.type)[:1]), 2
    )
    bare = FALLBACK.get(claim.type, FALLBACK[ClaimType.OTHER])
    if event:
        return event[0]
    return f"{bare}, {whose}" if whose and bare == _UNTOLD else bare


def _frame(own: str, sentences: Sequence[str], kind: str) -> Frame | None:
    """Return the frame of a claim: its act, and whom and by whom where a sentence says so."""
    first = _frames(own, kind)
    others = [frame for sentence in sentences for frame in _frames(sentence, kind)[:1]]
    act = [frame.act for frame in first][:1]
    if not act and not _events(own, kind):
        act = _most((frame.act for frame in others), max(2, len(sentences) // 5))
    if not act:
        return None
    near = [frame for frame in first if frame.act == act[0]]
    same = [frame for frame in others if frame.act == act[0]]
    whom = _most(frame.whom for frame in near) or _most((frame.whom for frame in same), 2)
    by = _most(frame.by for frame in near) or _most((frame.by for frame in same), 2)
    return Frame(act[0], "".join(whom), "" if kind in BY_OFFICES else "".join(by))


def _most(found: Iterable[str], least: int = 1) -> list[str]:
    """Return the commonest of the words, if so many say it, as a list of one; else an empty one."""
    votes = Counter(one for one in found if one)
    best = max(sorted(votes), key=lambda one: votes[one], default="")
    return [best] if votes[best] >= least else []


def _said(frame: Frame) -> str:
    whom = frame.whom or ("Things" if frame.act in _done_to_things() else "People")
    by = f" by {frame.by}" if frame.by and frame.by != frame.whom else ""
    passive = frame.act.startswith("were ")
    return f"{whom[0].upper()}{whom[1:]} {frame.act}{by if passive else ''}"


@lru_cache(maxsize=1)
def _done_to_things() -> frozenset[str]:
    return frozenset(act.said for acts in ACTS.values() for act in acts if act.things)


def _frames(sentence: str, kind: str) -> list[Frame]:
    """Return every frame of a type that a sentence holds, in the order of the lexicon."""
    low = _plainly(sentence)
    found = (
        (act, Frame(act.said, _found(whom, low, _words(act)), _found(by, low, AGENTS)))
        for act, cue, whom, by in _patterns().get(kind, ())
        if cue.search(low)
    )
    return [frame for act, frame in found if act.alone or frame.whom or frame.by]


def _plainly(sentence: str) -> str:
    """Return a sentence in small letters; nothing of one that says what did not happen."""
    low = sentence.casefold().replace("’", "'")
    return "" if _NOT.search(_NO_NEGATION.sub(" ", low)) else low


def _found(patterns: Sequence[re.Pattern[str]], text: str, words: Mapping[str, str]) -> str:
    found = next((match for each in patterns if (match := each.search(text))), None)
    return words[found[1]] if found else ""


def _words(act: Act) -> Mapping[str, str]:
    return THINGS if act.things else PEOPLE


Patterns = tuple[Act, re.Pattern[str], tuple[re.Pattern[str], ...], tuple[re.Pattern[str], ...]]


@lru_cache(maxsize=1)
def _patterns() -> dict[str, tuple[Patterns, ...]]:
    """Return for every act how to find it, whom it befalls and who does it."""
    return {kind: tuple(map(_pattern, acts)) for kind, acts in ACTS.items()}


def _pattern(act: Act) -> Patterns:
    listed = _words(act)
    whom, by = _any(listed), _any(AGENTS)
    meek = _any(word for word in listed if word not in AGENTS)
    verbs, done = rf"\b(?:{act.verbs or '(?!)'})\b", rf"\b(?:{act.done})\b"
    is_done = rf"{_gap(3)}(?:was|were|been|being|are|is|be|got|had|have){_gap(2)}{done}"
    return (
        act,
        re.compile(rf"{verbs}|{done}"),
        (
            re.compile(rf"{whom}{is_done}"),
            re.compile(rf"{verbs}(?! by\b){_gap(4)}{whom}"),
            # Who does such things elsewhere may be the doer here: "guards detained".
            re.compile(rf"{meek} {done}"),
        ),
        (re.compile(rf"{by}{_gap(2)}{verbs}"), re.compile(rf"{done}{_gap(6)}by{_gap(3)}{by}")),
    )


def _any(words: Iterable[str]) -> str:
    listed = sorted(words, key=lambda word: (-len(word), word))
    return rf"\b({'|'.join(map(re.escape, listed))})\b"


def _gap(most: int) -> str:
    """Return the expression for up to so many words between two parts, none a new clause."""
    return rf"(?: {_CLAUSE}[\w'-]+){{0,{most}}}? "


def _events(sentence: str, kind: str) -> list[str]:
    low = _plainly(sentence)
    return [
        event.said
        for event in EVENTS.get(kind, ())
        if all(re.search(rf"\b(?:{cue})\b", low) for cue in event.cues)
    ]


def _figures(claim: ClaimView) -> str:
    """Return the span of the figures for what is counted most: " (detained: 23 to 100)"."""
    counted = {figure: _COUNTS.get(figure.what.casefold(), "") for figure in claim.figures}
    for what in _most(counted.values()):
        ends = [
            number
            for figure, said in counted.items()
            for number in (figure.low, figure.high)
            if said == what and number is not None and number > 1
        ]
        low, high = min(ends, default=0), max(ends, default=0)
        if low:
            return f" ({what}: {low})" if low == high else f" ({what}: {low} to {high})"
    return ""


def _when(edtf: str | None) -> str:
    """Return a time in words: "4 September 2033", "7 to 10 September 2033", "May 2031"."""
    if not edtf:
        return ""
    ends = [_date(part) for part in edtf.split("/")]
    if len(ends) == 1 or ends[0] == ends[-1]:
        return ends[0]
    (first, *month), (last, *same) = (end.split() for end in ends)
    return f"{first} to {last} {' '.join(same)}" if month == same else " to ".join(ends)


def _date(part: str) -> str:
    said = re.fullmatch(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?", part)
    if not said or (said[2] and not 1 <= int(said[2]) <= 12):
        return part
    day = [str(int(said[3]))] if said[3] else []
    month = [_MONTHS[int(said[2]) - 1]] if said[2] else []
    return " ".join([*day, *month, said[1]])
