"""Tells history and comparison from the event a report is about."""

from __future__ import annotations

import re

from firsthand.claims.passages import Passage

COMPARISON = re.compile(
    r"\b(?:\w+ (?:years?|decades?) (?:ago|earlier|before)|(?:a|two|three|several|past|"
    r"last few) decades?|"
    r"in (?:past|recent|previous) years|since independence|лет назад|годами? ранее|"
    r"за последние \w+ лет|"
    r"ans (?:plus tôt|auparavant)|il y a \w+ ans|ces dernières années)\b",
    re.IGNORECASE,
)
YEAR = re.compile(r"\b(1[89]\d\d|20\d\d|21\d\d)\b")


def is_background(passage: Passage) -> bool:
    """Whether the statement is about an earlier year than the one its report appeared in."""
    published = (passage.document.published or "")[:4]
    if passage.facts.when and published.isdigit():
        told = passage.facts.when[:4]
        return told.isdigit() and int(told) < int(published) - 1
    years = [int(year) for year in YEAR.findall(passage.text)]
    if years and published.isdigit():
        return max(years) < int(published)
    return bool(COMPARISON.search(passage.text))
