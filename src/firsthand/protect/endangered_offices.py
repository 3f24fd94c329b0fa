"""Tells by somebody's offices whether she risks something: low ranks, hired hands, voices."""

from __future__ import annotations

import re
from collections.abc import Callable

from firsthand.entities.posts import COUNSEL
from firsthand.entities.publicity import role_speaks, title_speaks
from firsthand.entities.representatives import REPRESENTS
from firsthand.model.source import Source
from firsthand.protect.insiders import HOUSE, LOW_RANK, NEIGHBOURS, RUNS

_VOICE = re.compile(
    r"\b(?:reporter|journalist|editor|photographer|correspondent|columnist|blogger|lawyer|advocate|"
    r"attorney|solicitor|opposition|activist|author|presenter|union|journaliste|rédact\w+|avocate?|"
    r"журналист\w*|редактор\w*|адвокат\w*|корреспондент\w*)\b",
    re.IGNORECASE,
)
"""Roles of those whom states prosecute for what they say."""
_HIRED = re.compile(
    r"\b(?:press|media|communications?|public relations|marketing) "
    r"(?:officer|chief|attach[ée]|manager|head)\b|\bhead of (?:press|media|communications)\b|"
    r"\battachée? de presse\b|\bchargée? de (?:la )?communication\b|\bпресс-(?:атташе|секретар)|"
    r"\b(?:co-)?(?:coordinator|founder|treasurer|supervisor)\b|\b(?:co)?ordinat(?:eur|rice)\b|"
    r"\b(?:co)?fondat(?:eur|rice)\b|\bкоординатор|\bоснователь",
    re.IGNORECASE,
)
"""Posts in somebody's pay or in a small circle: who tells what she saw speaks for herself."""


def holds_only(source: Source, fits: Callable[[str], bool]) -> bool:
    """Tell whether someone has offices, and all of them are of a sort."""
    offices = [one for one in source.roles if title_speaks(one) or role_speaks(one)]
    return bool(offices) and all(map(fits, offices))


def keeps_house(source: Source) -> bool:
    """Tell whether someone's only office is to run a home, a shelter, a school."""
    offices = [one for one in source.roles if title_speaks(one) or role_speaks(one)]
    return any(map(HOUSE.search, offices)) and all(map(RUNS.search, offices))


def led_neighbours(office: str) -> bool:
    """Tell an office among neighbours, workers or believers from one of a state or a paper."""
    return bool(NEIGHBOURS.search(office))


def is_voice(office: str) -> bool:
    """Tell an office for whose words states prosecute: reporters, lawyers, activists."""
    return bool(_VOICE.search(office))


def is_low(office: str) -> bool:
    """Tell a low rank."""
    return bool(LOW_RANK.search(office))


def obeys(office: str) -> bool:
    """Tell whether an office is a low rank, or nothing but speaking for a body or a party."""
    speaks = office.startswith(REPRESENTS) or office == COUNSEL
    return speaks or bool(LOW_RANK.search(office) or _HIRED.search(office))
