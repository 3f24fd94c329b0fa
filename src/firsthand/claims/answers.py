"""Finds the answers of those who stand accused: another version, without a word of denial.

"Our orderly was beside her within the minute" answers "they kept help away", but only among the
accusations is it seen to. Who stands accused shows in the pile: a body that often denies. What such
a body says in a claim that others make, and that is not what they say, is its own version.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from firsthand.claims.bags import Matrix, unit
from firsthand.claims.denials import BODIES, denies, is_refusal, version_of
from firsthand.claims.passages import Passage
from firsthand.model.claim import Claim, Denial
from firsthand.model.source import Source
from firsthand.model.terms import Basis, ClaimType, SourceKind, Stance

OFTEN = 2
"""Denials from which a body is known to stand accused."""
MOSTLY = 0.15
"""The same as a share of all that it says: who reports much denies something now and then."""
RARELY = 2
"""Denials up to which one who is neither named nor an official answers nothing."""
FEW = 0.25
"""Share of a claim's supports from which it is the body's own news."""
ALIKE = 0.5
"""Likeness to the others from which it says what they say."""
FACELESS = frozenset({SourceKind.UNNAMED, SourceKind.OUTLET})
NO_ACCUSATION = frozenset({ClaimType.BACKGROUND, ClaimType.LEGAL_PROCESS})
"""Claims that officials make rather than answer."""
SAYS_SO = re.compile(
    r"\b(?:den(?:y|ies|ied|ying|ials?)|reject\w*|refut\w*|dismiss\w*|disput\w*|"
    r"démen\w+|ni(?:e|ent|é|ait)|rejet\w+|contest\w+|desmi\w+|nieg\w+|neg(?:ó|ou|aron|aram)|"
    r"dementi\w*|bestreit\w*|bestritt\w*)\b"
    r"|\b(?:отриц|отверг|опроверг|заперечу|спросту)\w*",
    re.IGNORECASE,
)
"""Words with which a report says that somebody denies: then it is a denial, whoever gives it."""
OWNING_UP = re.compile(
    r"\b(?:admit\w*|admission|conced\w*|acknowledg\w*|confirm(?:s|ed|ing)?|apolog\w*|regrets?|"
    r"regretted|sorry|reconn\w+|admet\w*|avou\w+|excus\w+|reconoc\w+|admit\w+|lament\w+|"
    r"gesteh\w+|zugegeben|räum\w+|bedauer\w+)\b"
    r"|\b(?:призна[лвёнюе]|подтверди|подтвержда|извин|сожале|визна[влню]|підтверд|вибач|шкоду)\w*",
    re.IGNORECASE,
)
"""Words with which somebody says that it was so."""


class Accused:
    """The bodies of a pile that stand accused."""

    def __init__(self, passages: Iterable[Passage], sources: Mapping[str, Source]) -> None:
        """Count who denies how often; `sources` holds all by id."""
        self._sources = sources
        said, denied = Counter[str](), Counter[str]()
        self._denied = denied
        for passage in passages:
            for body in self.behind(passage):
                said[body] += 1
                denied[body] += denies(passage)
        self._bodies = frozenset(
            body for body, times in denied.items() if times >= max(OFTEN, MOSTLY * said[body])
        )

    def behind(self, passage: Passage) -> frozenset[str]:
        """Return the source at the end of a statement's chain and the body it belongs to."""
        end = self._sources.get(passage.statement.chain[-1] if passage.statement.chain else "")
        return frozenset({end.id, end.affiliation or end.id}) if end else frozenset()

    def may_deny(self, passage: Passage) -> bool:
        """Whether who denies has something to answer for.

        A bystander who tells what did not happen, or a paper or a body that calls a rumour false,
        is no accused: only a named person, an official, who denies often, or of whom the report
        says that they deny.
        """
        basis = passage.statement.basis
        if passage.statement.stance is not Stance.DENIES or basis is Basis.OFFICIAL:
            return True
        if SAYS_SO.search(passage.sentence):
            return True
        behind = self.behind(passage)
        kinds = {self._sources[one].kind for one in behind if one in self._sources}
        if not kinds or SourceKind.GOVERNMENT in kinds or not kinds <= FACELESS | BODIES:
            return True
        return max(self._denied[body] for body in behind) > RARELY

    def speaks(self, passage: Passage) -> bool:
        """Whether a statement is by a body that stands accused, or one of its people."""
        behind = self.behind(passage)
        kinds = {self._sources[one].kind for one in behind if one in self._sources}
        return bool(behind & self._bodies and kinds & BODIES)


def answers(
    claim: Claim, passages: Sequence[Passage], rows: Matrix, accused: Accused
) -> tuple[Denial, ...]:
    """Return a denial for each statement of a claim in which the accused give another version.

    `passages` are the claim's, `rows` what they are compared by, in the same order. Whoever denies
    the claim in so many words already is left out, and so is who owns up to it.
    """
    if claim.type in NO_ACCUSATION:
        return ()
    supports = [row for row, passage in enumerate(passages) if _asserts(passage)]
    given: dict[str, list[int]] = defaultdict(list)
    for row in supports:
        if accused.speaks(passages[row]):
            given[passages[row].statement.chain[-1]].append(row)
    found: list[Denial] = []
    for by in sorted(given.keys() - {denial.by for denial in claim.denials}):
        own, body = given[by], accused.behind(passages[given[by][0]])
        others = [row for row in supports if not body & accused.behind(passages[row])]
        told_by_others = len(others) > (1 - FEW) * len(supports)
        if told_by_others and not _repeats(rows, own, others):
            found += _versions([passages[row] for row in own])
    return tuple(found)


def _versions(told: Sequence[Passage]) -> list[Denial]:
    """The denials of one who tells it otherwise; none where any of the words own up to it."""
    if any(_owns_up(passage) for passage in told):
        return []
    return [version_of(passage) for passage in told if not is_refusal(passage.text)]


def _asserts(passage: Passage) -> bool:
    return passage.statement.stance in {Stance.ASSERTS, Stance.ALLEGES}


def _owns_up(passage: Passage) -> bool:
    """Whether the words, or those that lead up to them, say that it was so."""
    cue = passage.statement.cue
    return OWNING_UP.search(f"{cue.exact if cue else ''} {passage.text}") is not None


def _repeats(rows: Matrix, own: Sequence[int], others: Sequence[int]) -> bool:
    """Whether one of a body's statements says what the others say."""
    centre = unit(rows[list(others)].mean(axis=0, keepdims=True))[0]
    return bool(np.round(unit(rows[list(own)]) @ centre, 5).max() >= ALIKE)
