"""What one report tells of its event: days, places, the dead and the hurt, people, words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from firsthand.entities.events import days, towns
from firsthand.entities.events.choosing import Offer
from firsthand.entities.events.lines import READ, lines
from firsthand.entities.events.tolls import Toll, toll
from firsthand.model.document import Document
from firsthand.model.facts import Marks
from firsthand.model.terms import SourceKind

_WORD = re.compile(r"[^\W_]{2,}")
_AGE = re.compile(r"\b(\d{1,2})(?:-year-old|[- ]летн\w+| ans\b)|, (\d{2}),")
STEM = 8
"""Letters that words are compared by: endings of long words fall away."""
VIEWS = ("words", "pairs", "people", "places", "ages")

Bag = Mapping[str, int]


@dataclass(frozen=True)
class Telling:
    """One report as far as it tells of an event."""

    document: str
    published: date | None
    days: days.Dates
    places: tuple[Offer, ...]
    toll: Toll
    bags: Mapping[str, Bag]
    """For each of `VIEWS`, how often the report has each of its terms."""


def telling(document: Document, marks: Marks) -> Telling:
    """Return what a report tells of its main event; `marks` are the names found in it."""
    told = list(lines(document))
    names = [name for name in marks.names if name.span.exact]
    full = [name for name in names if name.kind is SourceKind.PERSON and " " in name.name]
    dates = days.offered(document, told)
    return Telling(
        document=document.id,
        published=dates[0],
        days=dates,
        places=towns.offered(document, told, names),
        toll=toll(document, told, full),
        bags=_bags(document, marks),
    )


def _bags(document: Document, marks: Marks) -> dict[str, Bag]:
    text = document.text[:READ]
    words = [word[:STEM] for word in _WORD.findall(text.casefold())]
    names = [name for name in marks.names if name.span.exact]
    people = [name.name for name in names if name.kind is SourceKind.PERSON]
    others = [name.name.casefold() for name in names if name.kind is not SourceKind.PERSON]
    ages = [first or second for first, second in _AGE.findall(text)]
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    parts = [part for name in people for part in name.casefold().split() if len(part) > 2]
    listed = (words, pairs, parts, others, ages)
    return {view: Counter(terms) for view, terms in zip(VIEWS, listed, strict=True)}
