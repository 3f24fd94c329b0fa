"""What reports say of the dead and the hurt, and how well a pair of figures fits what they say."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from firsthand.entities.events.choosing import Features
from firsthand.entities.events.harm import Harm, How, State, harms
from firsthand.entities.events.lines import Line, Part
from firsthand.entities.numbers_text import split
from firsthand.model.document import Document
from firsthand.model.source import Name

MOST = 60
"""Figures above this are not tried: the method reads reports that name or count their victims."""
STEPS = 4
FAR = 2.0
"""How far off a figure may be, as a logarithm, to count the more against it."""


class Toll(NamedTuple):
    """What one report says of the dead and the hurt."""

    said: Mapping[tuple[State, str], Mapping[int, int]]
    """(state, manner of telling) -> figure -> how often."""
    words: Mapping[tuple[State, Part], int]
    """How many words of harm stand in each part."""


class Figures(NamedTuple):
    """How many were killed, and how many hurt and not killed."""

    killed: int
    injured: int


def toll(document: Document, lines: Iterable[Line], people: Sequence[Name]) -> Toll:
    """Return what a report says in these lines; `people` are the persons it names."""
    said: defaultdict[tuple[State, str], Counter[int]] = defaultdict(Counter)
    words: Counter[tuple[State, Part]] = Counter()
    bearers: defaultdict[tuple[State, str], set[str]] = defaultdict(set)
    for line in lines:
        here = [name for name in people if line.start <= name.span.start < line.end]
        for harm in harms(split(document.text, line.start, line.end), document.text, here):
            words[harm.state, line.part] += 1
            if harm.slot is None:
                continue
            said[harm.state, _manner(harm, line.part)][harm.slot.number] += 1
            kind, bearer = harm.slot.bearer
            if bearer:
                bearers[harm.state, kind].add(bearer)
    for state, kind, number in _told_apart(bearers):
        said[state, kind][number] = 1
    return Toll(dict(said), dict(words))


def _manner(harm: Harm, part: Part) -> str:
    if harm.slot is None or harm.slot.how is How.COUNT:
        return part.value
    return f"{part}.one" if harm.slot.how is How.ONE else harm.slot.how.value


def _told_apart(
    bearers: Mapping[tuple[State, str], set[str]],
) -> Iterator[tuple[State, str, int]]:
    """Yield how many people of each state names or ages tell apart; the dead are not hurt too."""
    for (state, kind), found in sorted(bearers.items()):
        gone = bearers.get((State.DEAD, kind), set()) if state is State.HURT else set()
        if found - gone:
            yield state, kind, len(found - gone)


def options(tolls: Sequence[Toll]) -> dict[Figures, Features]:
    """Return every pair of figures that reports on one event offer, with what speaks for it.

    Reports come in order of publication. Who is only said to be shot may be dead or hurt, so sums
    are tried as well.
    """
    offered: dict[State, set[int]] = {state: {0, 1} for state in State}
    for report in tolls:
        for (state, _), figures in report.said.items():
            offered[state] |= {figure for figure in figures if figure <= MOST}
    rest = {
        whole - dead
        for whole in offered[State.STRUCK]
        for dead in offered[State.DEAD]
        if whole >= dead
    }
    pairs = [
        Figures(killed, injured)
        for killed in sorted(offered[State.DEAD])
        for injured in sorted(offered[State.HURT] | rest)
    ]
    return {pair: features(pair, tolls) for pair in pairs}


def features(pair: Figures, tolls: Sequence[Toll]) -> Features:
    """Return what speaks for a pair of figures and against it, by name."""
    found: defaultdict[str, float] = defaultdict(float)
    share = 1 / max(len(tolls), 1)
    for number, report in enumerate(tolls, start=1):
        for (state, manner), figures in report.said.items():
            _compare(found, _meant(pair, state), state, manner, figures, share)
        if number == len(tolls):
            _last(found, pair, report)
        _unsaid(found, pair, report, share)
    whole = sum(pair)
    found[f"killed.{min(pair.killed, STEPS)}"] = 1.0
    found[f"injured.{min(pair.injured, STEPS + 1)}"] = 1.0
    found[f"both.{min(whole, STEPS + 1)}"] = 1.0
    found["killed.log"], found["injured.log"] = math.log1p(pair.killed), math.log1p(pair.injured)
    return dict(found)


def _meant(pair: Figures, state: State) -> int:
    """Return the figure of a pair that words of a state speak of."""
    return {State.DEAD: pair.killed, State.HURT: pair.injured, State.STRUCK: sum(pair)}[state]


def _compare(
    found: defaultdict[str, float], mine: int, state: State, manner: str,
    figures: Mapping[int, int], share: float,
) -> None:  # fmt: skip
    """Note how a figure stands to those that one report gives in one manner."""
    each, name = share / len(figures), f"{state}.{manner}"
    if manner == How.SELF:
        found[f"{name}.{min(mine, STEPS)}"] += each
        return
    single = manner.endswith(".one") or manner == How.PRONOUN
    for figure in figures:
        if single:
            found[f"{name}.none" if mine == 0 else f"{name}.is"] += each * (mine < 2)
        elif figure == mine:
            found[f"{name}.is"] += each
            found[f"{state}.any"] = 1.0
        else:
            ratio = abs(math.log(max(figure, 0.5) / max(mine, 0.5)))
            found[f"{name}.{'more' if figure > mine else 'fewer'}"] += each * min(ratio, FAR)


def _last(found: defaultdict[str, float], pair: Figures, report: Toll) -> None:
    """Note what the latest report says: it knows of who died since."""
    for (state, manner), figures in report.said.items():
        if (
            "." not in manner
            and manner not in {How.PRONOUN, How.SELF}
            and _meant(pair, state) in figures
        ):
            found[f"{state}.last"] += 1 / len(figures)


def _unsaid(found: defaultdict[str, float], pair: Figures, report: Toll, share: float) -> None:
    """Note words of harm that a figure of none leaves unexplained, and none said for none."""
    for state, part in sorted(report.words):
        if _meant(pair, state) == 0:
            found[f"{state}.{part}.unexplained"] += min(report.words[state, part], 3) * share
    told = {state for state, _ in report.words}
    if pair.killed == 0 and State.DEAD not in told:
        found["dead.unsaid"] += share
    if pair.injured == 0 and State.HURT not in told:
        found["hurt.unsaid"] += share
