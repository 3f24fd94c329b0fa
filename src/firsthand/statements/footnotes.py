"""Reads footnotes: takes their marks out of the way, and says whom they cite below the text.

"... were held there, by one account.[^3] The ministry ..." with "[^3]: Meridian, 14 May" below:
a mark behind a full stop hides the end of the sentence, one behind a name becomes part of it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from firsthand.statements.lexicon_english import GOVERNMENT, ORGANISATIONS, OUTLETS, PEOPLE
from firsthand.statements.words import words

_RAISED_DIGITS = "[¹²³⁴-⁹⁰]+"
_ONE = rf"(?:\[\^[\w-]{{1,4}}\]|\[\d{{1,3}}\]|(?<!km)(?<!\dm)(?<! m){_RAISED_DIGITS})"
_MARK = re.compile(rf"(?<=\S){_ONE}(?![\w:])")
_RUN = re.compile(rf"(?<=\S){_ONE}+(?![\w:])")
_LABEL = re.compile(rf"[\w-]+|{_RAISED_DIGITS}")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|ма[йя]|апр|июн|июл|авг|сен|окт|"
    r"ноя|дек|janv|févr|mars|avr|mai|juin|juil|août|déc|ene|abr|ago|dic)"
)
_DATE = rf"(?:\d{{1,2}}\s+(?:de\s+)?(?i:{_MONTH})|(?i:{_MONTH})\w*\.?\s+\d|\d{{4}}|\d{{1,2}}[./]\d)"
_NAME = (
    r"(?:[Tt]he\s+)?[A-ZÀ-ÝА-ЯЁ][\w’'&-]*"
    r"(?:\s+(?:(?:of|for|the|and|du|de|des|la|del)\s+)*[A-ZÀ-ÝА-ЯЁ][\w’'&-]*){0,5}"
)
_TITLED = r"(?:[^\"“«\n]{0,60}[\"“«][^\"”»\n]{3,160}[\"”»],?\s+)?"
_BELOW = re.compile(
    r"(?:(?<!\S)\[\^?(?P<label>[\w-]{1,4})\]:?|(?m:^)(?P<number>\d{1,3})[.)])\s+"
    rf"{_TITLED}(?P<name>{_NAME})(?:\s+(?:briefing|statement|post|bulletin|broadcast))?,"
    rf"[^\n\[]{{0,60}}?{_DATE}"
)
_DEFINED = re.compile(r"\s*\[\^[\w-]{1,4}\]:")
_LAW = words(
    """
    article convention protocol code act law constitution resolution rules treaty ibid see
    interview testimony witness survivor video e-mail email letter
    """
)
_PERSONAL = re.compile(
    r"(?i)\b(?:born|aged|interview\w*|(?:tele)?phone|e-?mail|in person|conversation|spoke|род\.|"
    r"née?)\b"
)
_BODIES = OUTLETS | ORGANISATIONS | GOVERNMENT
_HEADING = re.compile(
    r"(?mi)^(?:notes|footnotes|endnotes|sources|references|примечания|источники|сноски|notas)\W*$"
)


class Note(NamedTuple):
    """Whom a footnote cites: the name as it stands below the text, and its offsets."""

    name: str
    start: int
    end: int


def unnoted(text: str) -> str:
    """Return the text, of the same length, with a space for each character of a footnote mark."""
    return _MARK.sub(lambda mark: " " * len(mark[0]), text)


def notes(text: str) -> Mapping[str, Note]:
    """Return by its label whom each footnote of a document cites.

    Laws, interviews and whoever may be a person are none; plain numbers need a heading above.
    """
    found: dict[str, Note] = {}
    heading = _HEADING.search(text)
    for match in _BELOW.finditer(text):
        below = match["label"] or (heading is not None and heading.end() < match.start())
        if below and _is_report(text, match):
            label = match["label"] or match["number"]
            found.setdefault(label, Note(match["name"], *match.span("name")))
    return found


def _is_report(text: str, match: re.Match[str]) -> bool:
    """Tell whether a footnote's name is an outlet's or a body's, as far as can be told."""
    name = match["name"].casefold().split()
    if set(name) & (_LAW | PEOPLE) or _PERSONAL.search(match[0]):
        return False
    if set(name) & _BODIES or name[0] == "the":
        return True
    told = (
        rf"\b(?:told|agency|citing|quoted by|carried by)\s+(?:the\s+)?{re.escape(match['name'])}\b"
    )
    person = rf"[A-ZÀ-ÝА-ЯЁ][\w’'.-]*\s+{re.escape(match['name'])}\b"
    spoken = re.search(rf"{told}|to\s+{re.escape(match['name'])}[.,;\[]", text) is not None
    return len(name) == 1 and spoken and re.search(person, text) is None


def cited(text: str, start: int, end: int, known: Mapping[str, Note]) -> Note | None:
    """Return whom the first mark between two offsets cites.

    None where two marks stand together: which of two reports said so cannot be told.
    """
    match = _RUN.search(text, start, end)
    labels = _LABEL.findall(match[0]) if match else []
    return known.get(labels[0].translate(_RAISED)) if len(labels) == 1 else None


def is_note(text: str) -> bool:
    """Tell whether a block is a footnote itself, which asserts nothing of the case."""
    return _DEFINED.match(text) is not None


def with_marks(text: str, end: int) -> int:
    """Return where a sentence ends that ends at `end`, the marks right behind it included."""
    match = _RUN.match(text, end)
    return match.end() if match else end
