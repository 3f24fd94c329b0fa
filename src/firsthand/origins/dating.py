"""Reads which of a publisher's pieces is meant: that of a day beside its name, or the first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from firsthand.origins.library import Library
from firsthand.origins.naming import mentions
from firsthand.origins.order import LATEST
from firsthand.origins.pointing import Named, Reference
from firsthand.origins.words import Stretch

NEAR = 45
"""Code points between a name and its day."""
_MONTHS = (
    "jan january января janvier",
    "feb february февраля février",
    "mar march марта mars",
    "apr april апреля avril",
    "may мая mai",
    "jun june июня juin",
    "jul july июля juillet",
    "aug august августа août",
    "sep sept september сентября septembre",
    "oct october октября octobre",
    "nov november ноября novembre",
    "dec december декабря décembre",
)
MONTHS = {name: number for number, row in enumerate(_MONTHS, 1) for name in row.split()}
_MONTH = "|".join(sorted(MONTHS, key=lambda name: (-len(name), name)))
_DAY = r"\d{1,2}(?:st|nd|rd|th|er)?"
_DAYS = rf"{_DAY}(?:(?:, | and | и | et ){_DAY})*"
DAYS = re.compile(
    rf"(?<![\w.])(?:(?P<days>{_DAYS}) (?:of )?(?P<month>{_MONTH})"
    rf"|(?P<month_first>{_MONTH})\.? (?P<days_last>{_DAYS}))(?!\w)",
    re.IGNORECASE,
)
"""One or several days of a month, in English, Russian or French."""
FIRST = re.compile(
    r"\b(?:was )?(?:the )?first (?:to )?"
    r"(?:report|sp[eo][ak]|t[eo]l[ld]|describ|publish|quot|carri|br[eo][ak]|wr[io]te|said|appear)"
    r"|\bвпервые (?:сообщ|рассказ|написа)|\bпервы\w* (?:сообщ|рассказ|написа)"
)
"""The earliest piece is meant."""


def meant_by_day(library: Library, reference: Reference, shelf: tuple[str, ...]) -> tuple[str, ...]:
    """Return the documents of a shelf whose day stands beside the publisher's name, if any."""
    if reference.how < Named.MENTIONED:
        return ()
    text = library.documents[reference.document].text
    sentence = _sentence(library, reference)
    names = list(_names(library, reference, sentence))
    days = frozenset[str]().union(*(days_near(text, name, sentence) for name in names))
    found = tuple(key for key in shelf if (library.documents[key].published or "")[4:] in days)
    if not found and any(_is_first(text, name, sentence) for name in names):
        return tuple(sorted(shelf, key=lambda key: (_published(library, key), key))[:1])
    return found


def _sentence(library: Library, reference: Reference) -> Stretch:
    number = library.texts.sentence_at(reference.document, reference.at.start)
    return library.texts.sentences[reference.document][number]


def _names(library: Library, reference: Reference, sentence: Stretch) -> Iterator[Stretch]:
    """Yield where the publisher is named in the sentence; "we printed" names it as well."""
    if library.publisher.get(reference.document) == reference.publisher:
        yield reference.at
    for name in mentions(library, library.documents[reference.document], reference.publisher):
        if sentence.start <= name.start < sentence.end:
            yield name


def _is_first(text: str, name: Stretch, sentence: Stretch) -> bool:
    return bool(FIRST.search(text, *_beside(name, sentence)))


def _published(library: Library, key: str) -> str:
    return library.documents[key].published or LATEST


def days_near(text: str, name: Stretch, sentence: Stretch) -> frozenset[str]:
    """Return, as "-MM-DD", the days within `NEAR` of a name, inside its sentence."""
    matches = DAYS.finditer(text, *_beside(name, sentence))
    return frozenset(day for match in matches for day in _days(match))


def _beside(name: Stretch, sentence: Stretch) -> tuple[int, int]:
    """Return from where to where words of a sentence stand within `NEAR` of a name."""
    return max(sentence.start, name.start - NEAR), min(sentence.end, name.end + NEAR)


def _days(match: re.Match[str]) -> Iterator[str]:
    month = MONTHS[(match["month"] or match["month_first"]).casefold()]
    for day in re.findall(r"\d{1,2}", match["days"] or match["days_last"]):
        yield f"-{month:02}-{int(day):02}"
