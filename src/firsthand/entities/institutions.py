"""Finds bodies whose name ends in a plain noun: "St Orra clinic", "Orra district court"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.model.document import Document
from firsthand.model.record import make_id
from firsthand.model.source import Name
from firsthand.model.terms import SourceKind

_AUTHORITIES = (
    r"prosecutor[’']s office|prosecution service|press office|police department|police station|"
    r"city council|town council|district council|district court|county court|appeals? court|"
    r"coast guard|fire brigade|fire service|health office|land registry"
)
_HOUSES = r"clinic|hospital|infirmary|orphanage|university|monastery|barracks|prison"
_NAMED = re.compile(
    r"(?<![\w’'-])((?:[A-Z][\w’'-]*[ ]){1,4})((?:district|regional|county|city|municipal|"
    rf"provincial|military|central)[ ])?(?:({_AUTHORITIES})|({_HOUSES}))(?![\w-])"
)
_NO_NAMES = re.compile(
    r"^(?:(?:The|A|An|At|In|On|From|To|By|Of|And|But|That|This|When|After|Before|Its|Their|His|Her|"
    r"Our|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|"
    r"May|June|July|August|September|October|November|December)[ ])+"
)


def institutions(document: Document) -> Iterator[Name]:
    """Yield each such body where it stands, the whole phrase as its name."""
    for match in _NAMED.finditer(document.text):
        start = match.start() + _opening(match.group())
        if document.text[start].isupper() and " " in document.text[start : match.end()]:
            yield _name(document, start, match.end(), authority=bool(match.group(3)))


def _opening(phrase: str) -> int:
    """Length of the leading words that only begin a sentence or give a day."""
    opening = _NO_NAMES.match(phrase)
    return opening.end() if opening else 0


def _name(document: Document, start: int, end: int, authority: bool) -> Name:
    span = document.span(start, end)
    return Name(
        id=make_id("nm", document.id, "institution", start, end),
        document=document.id,
        span=span,
        name=span.exact,
        kind=SourceKind.GOVERNMENT if authority else SourceKind.ORGANISATION,
    )
