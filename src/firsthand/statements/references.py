"""Reads the source that a sentence gives in brackets at its end: "... were taken (Kestrel)."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from firsthand.model.document import Document
from firsthand.statements.clauses import Proposition
from firsthand.statements.words import words

_NAME = (
    r"(?:the\s+|The\s+)?(?P<name>[A-ZÀ-ÝА-ЯЁ][\w’'&-]*"
    r"(?:\s+(?:of|for|the|and|du|de|des|la)?\s*[A-ZÀ-ÝА-ЯЁ][\w’'&-]*){0,5})"
)
_MONTH = (
    r"(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|"
    r"ноя|дек|févr|avr|mai|juin|juil|août|déc)\w*\.?"
)
_PLACE = (
    rf"(?:\d{{1,2}}\s+{_MONTH}(?:\s+\d{{4}})?|{_MONTH}\s+\d{{1,2}}(?:,?\s+\d{{4}})?|\d{{4}}|"
    r"in\s+[A-Z]\w+|pp?\.\s*\d+|again|ibid\.?|опять|en\s+\w+)"
)
_BRACKET = re.compile(
    r"\s*\((?:(?P<who>[a-zà-ÿа-яё][^(),;]{2,40}?),?\s+"
    r"(?:via|in|to|quoted by|cited by|cité par)\s+)?"
    rf"{_NAME}(?P<place>(?:,\s*|\s+){_PLACE}(?:,\s*{_PLACE})?)?\)(?=\s*(?:[.,;:]|$))"
)
_ENOUGH = 2
"""Times a bare name must stand in the text before it counts as somebody who is cited."""
_CITED = words(
    """
    agency newspaper paper daily weekly radio television tv news times post herald gazette tribune
    courier chronicle journal observer telegraph mail express press review wire ministry committee
    union association council office centre center court watch network institute police
    """
)
"""Words that tell a body or an outlet from a place or a party."""


class Reference(NamedTuple):
    """A source in brackets: who is meant, and where the bracket stands in the document."""

    start: int
    end: int
    names: tuple[tuple[str, int, int], ...]
    """(words, start, end) of each step, nearest to the reader first."""


def references(document: Document, start: int, end: int) -> tuple[Reference, ...]:
    """Return the sources given in brackets between two offsets of the text, in order.

    A bracket that explains the name before it, gives its letters or tells a place is none.
    """
    found = []
    for match in _BRACKET.finditer(document.text, start, end):
        if _is_source(document, match):
            name = (match["name"], match.start("name"), match.end("name"))
            who = ((match["who"], match.start("who"), match.end("who")),) if match["who"] else ()
            found.append(Reference(match.start(), match.end(), (name, *who)))
    return tuple(found)


def _is_source(document: Document, match: re.Match[str]) -> bool:
    before = re.findall(r"[\w’'-]+", document.text[max(0, match.start() - 40) : match.start()])
    if not before or before[-1][0].isupper():
        return False
    name = match["name"]
    if match["who"] or match["place"] or set(name.casefold().split()) & _CITED:
        return True
    escaped = re.escape(name)
    place = rf"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|[Tt]o|[Вв]|[Нн]а|[Ии]з|à|[Dd]ans)\s+{escaped}\b"
    cited = len(re.findall(rf"\b{escaped}\b", document.text)) >= _ENOUGH
    return cited and not re.search(place, document.text)


def reference_of(piece: Proposition, given: Sequence[Reference]) -> Reference | None:
    """Return the reference that closes a proposition or the first one behind it."""
    start = piece.spans[0][0]
    return next((each for each in given if each.start > start), None)


def without_reference(piece: Proposition, reference: Reference) -> Proposition:
    """Return a proposition whose last span ends before the bracket."""
    first, last = piece.spans[-1]
    if not first < reference.start < last:
        return piece
    spans = (*piece.spans[:-1], (first, reference.start))
    return Proposition(piece.head, piece.words, piece.cues, spans)
