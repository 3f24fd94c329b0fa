"""Knows sentences that only go on with the count before them: "Another 43 were hurt"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from firsthand.entities.numbers import numbers
from firsthand.entities.numbers_text import split
from firsthand.entities.times import sentence_bounds
from firsthand.model.document import Document
from firsthand.model.facts import Facts, Figure
from firsthand.model.statement import Statement

_NUMBER = r"(?:[\w-]+ ){0,2}?"
_GOES_ON = re.compile(
    rf"[\s«\"“(—–-]*(?:another|a further|an additional|the (?:other|others|remaining|rest)\b"
    rf"|all (?!in\b|over\b|but\b)|both of|of (?:them|those|these)\b|among (?:them|those)\b"
    rf"|ещё|еще|из них|из числа|среди них|остальны[ехм]\w*|все\s"
    rf"|les autres|parmi (?:eux|elles|ceux|les)|d['’]entre eux|tous\s|toutes\s"
    rf"|{_NUMBER}(?:autres|others|more|of them|of those|d['’]entre|из них|были)\b)",
    re.IGNORECASE,
)
_ALL = re.compile(r"[\s«\"“(—–-]*(?:all|все|tous|toutes)\b", re.IGNORECASE)
_SOON = 18
"""Characters within which its first number begins."""
_NEAR = 12
"""Characters that may stand between the sentence and the words before it."""


def carried_on(
    document: Document,
    facts: Sequence[Facts],
    said: Mapping[str, Statement],
    outlets: frozenset[str],
) -> list[Facts]:
    """Return the facts of a document, its own counts that go on held by who gave the one before.

    `facts` come with their holders; a count that an outlet gives itself goes on with what somebody
    gave in the sentence before: "Six were killed, a nurse said. Another nine were hurt."
    """
    kept: list[Facts] = []
    for fact in sorted(facts, key=lambda fact: said[fact.statement].start):
        figures = []
        for figure in fact.figures:
            begin = _goes_on_at(document, figure) if figure.holder in outlets else -1
            by = _before(document, begin, kept, said, figure) if begin >= 0 else ""
            own = not by or by in outlets
            figures.append(figure if own else msgspec.structs.replace(figure, holder=by))
        kept.append(msgspec.structs.replace(fact, figures=tuple(figures)))
    return kept


def _goes_on_at(document: Document, figure: Figure) -> int:
    """Where the sentence of a figure begins if it goes on with a count; else -1."""
    begin, stop = sentence_bounds(document, figure.said.start, figure.said.end)
    words = split(document.text, begin, stop)
    first = next(numbers(words), None)
    soon = first is not None and words[first.value_at].start - begin <= _SOON
    return begin if soon and _GOES_ON.match(document.text, begin) else -1


def _before(
    document: Document,
    begin: int,
    facts: Sequence[Facts],
    said: Mapping[str, Statement],
    figure: Figure,
) -> str:
    """Who gives the last count of the sentence right before an offset; "" for nobody.

    "All 16 rooms" goes on with a count of rooms only, "all four" with any.
    """
    earlier = [fact for fact in facts if said[fact.statement].end <= begin]
    if not earlier:
        return ""
    last = max(earlier, key=lambda fact: (said[fact.statement].end, said[fact.statement].start))
    statement = said[last.statement]
    _, stop = sentence_bounds(document, statement.start, statement.end)
    gap = document.text[stop:begin]
    near = len(gap) <= _NEAR and "\n" not in gap
    counted = {"", "number", "people", *(f.what for f in last.figures)}
    if _ALL.match(document.text, begin) and figure.what not in counted:
        return ""
    end = statement.chain[-1] if statement.chain else ""
    return (last.figures[-1].holder if last.figures else end) if near else ""
