"""The days on which an event may have been, by what its reports say and when they came out."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from firsthand.entities.dates import Dated, dates, day_of
from firsthand.entities.events.choosing import Features, Offer, shown
from firsthand.entities.events.harm import state_of
from firsthand.entities.events.lines import READ, Line
from firsthand.entities.numbers_text import split
from firsthand.entities.times import of_telling
from firsthand.model.document import Document

AFTER = timedelta(days=7)
"""A report may be dated wrongly by so much; a later day is not the event's."""
BEFORE = timedelta(days=1500)
NEAR = 60
"""Characters between a date and a word of harm that surely belong together."""
SHORT = 2
"""Days that a range may span and still give its ends as days."""
_PART_OF_DAY = re.compile(
    r"\b(?:night|morning|afternoon|evening|midnight|noon|overnight|early|late"
    r"|ноч\w+|утр\w+|вечер\w*|дн[её]м|nuit|matin|soir)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\d\s*[ap]\.?\s?m\b|\b\d{1,2}[:h]\d\d\b", re.IGNORECASE)

Dates = tuple[date | None, tuple[Offer, ...]]
"""The day a report was published, and the days it speaks of, in the order of its text."""


def offered(document: Document, lines: Sequence[Line]) -> Dates:
    """Return the days that the lines of a report name."""
    found = dates(document.text, 0, min(len(document.text), READ), document.published)
    offers = [
        Offer(day, _signs(document, line, dated) | {form})
        for line in lines
        for dated in found
        if line.start <= dated.start < line.end
        for day, form in _days(dated.value)
    ]
    return day_of(document.published), tuple(offers)


def _days(value: str) -> Iterator[tuple[date, str]]:
    """Yield the days that an EDTF date names: a day, or the ends of a short range."""
    first, _, last = value.rstrip("~").partition("/")
    start, end = day_of(first), day_of(last)
    if start and not last:
        yield start, "day"
    elif start and end and (end - start).days <= SHORT:
        yield start, "from"
        yield end, "until"


def _signs(document: Document, line: Line, dated: Dated) -> frozenset[str]:
    text = document.text
    form = _form(text[dated.start : dated.end], dated.anchored)
    signs = {line.part.value, form, f"{line.part}.{form}", _harm(document, line, dated)}
    signs.add("telling" if of_telling(document, dated) else "event")
    if _PART_OF_DAY.search(text, max(line.start, dated.start - 18), min(line.end, dated.end + 14)):
        signs.add("part-of-day")
    if _CLOCK.search(text, max(line.start, dated.start - 30), min(line.end, dated.end + 25)):
        signs.add("clock")
    if dated.start - line.start < 3:
        signs.add("first")
    return frozenset(signs)


def _form(said: str, anchored: bool) -> str:
    if anchored:
        return "year"
    if any(letter.isdigit() for letter in said):
        return "date"
    return "relative" if " " in said or said[0].islower() else "weekday"


def _harm(document: Document, line: Line, dated: Dated) -> str:
    """Whether the sentence of a date tells of harm, and how near to it."""
    words = [word for word in split(document.text, line.start, line.end) if state_of(word)]
    gaps = [min(abs(word.start - dated.end), abs(dated.start - word.end)) for word in words]
    return "no-harm" if not gaps else "near-harm" if min(gaps) < NEAR else "harm"


def options(reports: Sequence[Dates]) -> dict[date, Features]:
    """Return every day that reports on one event offer, with what speaks for it.

    The days of publication and the days before them are offered as well.
    """
    days = {offer.value for _, offers in reports for offer in offers}
    published = [day for day, _ in reports if day]
    days |= {day - timedelta(days=back) for day in published for back in (0, 1)}
    known = sorted(day for day in days if isinstance(day, date))
    first = min(published, default=known[-1] if known else date.min)
    near = [day for day in known if first - BEFORE < day <= first + AFTER]
    return {day: features(day, reports, first) for day in near}


def features(day: date, reports: Sequence[Dates], first: date) -> Features:
    """Return what speaks for a day and against it; `first` is the first day of publication."""
    found = shown(day, [offers for _, offers in reports])
    for published, offers in reports:
        told = [offer for offer in offers if "telling" not in offer.signs]
        signs = {
            "missing": all(offer.value != day for offer in offers),
            "first-day": offers and offers[0].value == day,
            "first-event": told and told[0].value == day,
            "published": published == day,
            "day-before": published == day + timedelta(days=1),
        }
        for sign in (sign for sign, holds in signs.items() if holds):
            found[sign] = found.get(sign, 0.0) + 1 / len(reports)
    gap = (first - day).days
    found["gap.later" if gap > 3 else "gap.after" if gap < -1 else f"gap.{gap}"] = 1.0
    found["gap.log"] = math.log1p(max(gap, 0))
    found["gap.negative"] = float(gap < 0)
    return found
