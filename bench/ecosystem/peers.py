"""The simpler ways to count origins, which are given the reports that carry the claim."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

from bench.ecosystem.answers import Answer, clustered
from bench.ecosystem.phrasing import unmarked
from bench.ecosystem.reports import Report
from rapidfuzz import fuzz

NEAR_DUPLICATE = 0.5
"""Jaccard likeness of word triples from which two reports are near duplicates."""
SHARED = 5
"""Sequences of six words that two reports have in common where they share a passage."""
FUZZY = 88
"""Ratio, of 100, from which words are taken for an outlet's name."""

Text = dict[str, str]


def outlets(reports: Sequence[Report]) -> Answer:
    """Take every outlet for an origin."""
    origins = {report.file: frozenset([report.outlet.name]) for report in reports}
    count = len(frozenset().union(*origins.values()))
    return Answer(count, count, origins)


def near_duplicates(reports: Sequence[Report]) -> Answer:
    """Take near duplicates for one origin."""
    held = {report.file: _grams(report, 3) for report in reports}
    pairs = [
        (one, other)
        for one, other in combinations(held, 2)
        if len(held[one] & held[other]) >= NEAR_DUPLICATE * len(held[one] | held[other])
    ]
    return clustered(tuple(held), pairs)


def passages(reports: Sequence[Report]) -> Answer:
    """Take reports that share a passage for one origin."""
    return clustered([report.file for report in reports], _sharing(reports))


def passages_and_citations(reports: Sequence[Report]) -> Answer:
    """Take reports that share a passage, or of which one names the other's outlet, for one."""
    files = [report.file for report in reports]
    return clustered(files, [*_sharing(reports), *_naming(reports)])


PEERS: dict[str, Callable[[Sequence[Report]], Answer]] = {
    "outlets": outlets,
    "near-duplicates": near_duplicates,
    "shared passage": passages,
    "shared passage + fuzzy citation": passages_and_citations,
}


def _sharing(reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
    held = {report.file: _grams(report, 6) for report in reports}
    for one, other in combinations(held, 2):
        if len(held[one] & held[other]) >= SHARED:
            yield one, other


def _naming(reports: Sequence[Report]) -> Iterator[tuple[str, str]]:
    """Yield pairs of which the first one names the outlet of the second, in any spelling near."""
    for report in reports:
        text = _text(report)
        for other in reports:
            names = {other.outlet.name, other.outlet.latin} - {""}
            own = other.outlet.name == report.outlet.name
            if not own and any(_names(text, name) for name in names):
                yield report.file, other.file


def _names(text: str, name: str) -> bool:
    return fuzz.partial_ratio(name.casefold(), text) >= FUZZY


def _text(report: Report) -> str:
    return unmarked("\n".join([report.title, *report.paragraphs])).casefold()


def _grams(report: Report, length: int) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", _text(report))
    return frozenset(zip(*(words[n:] for n in range(length)), strict=False))
