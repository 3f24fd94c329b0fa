"""Says what each figure of a statement counts, as far as its words tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.claims.passages import Passage
from firsthand.claims.words import SAME_COUNT, acts, ages, counted
from firsthand.model.facts import Figure

_LISTED = """
people person persons man men woman women resident residents villager villagers worker workers
civilian civilians citizen citizens name names victim victims other others member members inhabitant
inhabitants patient patients student students protester protesters youth youths survivor survivors
migrants refugees passengers человек люди людей мужчин мужчины женщин
женщины жителей жители фамилий имён граждан personnes personne hommes femmes habitants noms ouvriers
"""
PEOPLE = frozenset(_LISTED.split())
"""Nouns that say whom, not what happened to them: the statement's act says what is counted."""
_LISTED_PARTS = """
arms bones bruises doigts eyes feet fingers fractures hands heads holes kidneys legs nails ribs
teeth toes пальца пальцев рёбер ребра
"""
BODY_PARTS = frozenset(_LISTED_PARTS.split())
"""What is counted on one body: three broken fingers are not three people hurt."""
_WOUNDS = "wounds"
"""Counted on bodies too, and told as such: "four bullet wounds"."""
OF = r"(?:of|из|de|des|d['’]entre)\b"
"""What stands between a number and those it is a part of."""
_OF_THEM = re.compile(rf"\s+{OF}", re.IGNORECASE)
"""Behind "none": none of a number, which says nothing of how many there were."""


class Told(NamedTuple):
    """A figure in its statement with the key of the thing it counts."""

    passage: Passage
    figure: Figure
    key: str
    """"" where the words leave it to the claim ("the ministry says two")."""
    acts: frozenset[str]
    """Where the words only say whom: every act of the statement, any of which may be meant."""

    @property
    def sure(self) -> bool:
        """Whether the words themselves say what is counted."""
        return bool(self.key) and not self.acts


def told_figures(passages: Sequence[Passage]) -> list[Told]:
    """Return every figure of the statements that counts something; nobody's age does."""
    return [
        _told(passage, figure)
        for passage in passages
        for figure in passage.facts.figures
        if _counts(passage, figure)
    ]


def things_counted(passage: Passage) -> frozenset[str]:
    """Return the keys of the things a statement counts; what it leaves open is left out."""
    return frozenset(each.key for each in told_figures([passage]) if number(each.figure)) - {""}


def number(figure: Figure) -> int:
    """Return the number of a figure: its lower bound, else its upper one; 0 for "none"."""
    return figure.low or figure.high or 0


def value(figure: Figure) -> tuple[int | None, int | None]:
    """Return the bounds of a figure."""
    return figure.low, figure.high


def _told(passage: Passage, figure: Figure) -> Told:
    what = figure.what.lower()
    if what == _WOUNDS:
        return Told(passage, figure, what, frozenset())
    key = counted(what) if what else ""
    if not what or (key and what not in PEOPLE):
        return Told(passage, figure, key, frozenset())
    spoken = Counter[str]()
    for act, times in acts(passage.text).items():
        spoken[SAME_COUNT.get(act, act)] += times
    most = min(spoken, key=lambda act: (-spoken[act], act), default="")
    return Told(passage, figure, most, frozenset(spoken))


def _speaks(passage: Passage, figure: Figure) -> bool:
    """Whether a number only says how many speak: "two guards told the weekly"."""
    spans = [m.span for m in passage.statement.mentions if m.span]
    return any(span.start <= figure.said.start < span.end for span in spans)


def _counts(passage: Passage, figure: Figure) -> bool:
    """Whether a figure counts something: no "none of them", no part of a body, nobody's age."""
    if figure.what.lower() in BODY_PARTS or _speaks(passage, figure):
        return False
    if not number(figure):
        text, end = passage.document.text, figure.said.end
        return figure.low == figure.high == 0 and not _OF_THEM.match(text, end)
    return not (figure.low == figure.high and figure.low in ages(passage.text))
