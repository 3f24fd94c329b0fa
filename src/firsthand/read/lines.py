"""Tells bylines, date lines, datelines and notes by their words."""

from __future__ import annotations

import re

from firsthand.model.terms import BlockKind
from firsthand.read import lexicon
from firsthand.read.dates import FoundDate, find_dates
from firsthand.read.draft import Anchor, Piece
from firsthand.read.text import ends_sentence, words

_BYLINE = re.compile(lexicon.BYLINE, re.I)
_REPORTERS = re.compile(lexicon.REPORTERS, re.I)
_NOTE = re.compile(lexicon.CORRECTION, re.I)
_DATELINE = re.compile(
    r"^(?P<line>(?P<place>[A-ZА-ЯЁÀ-Þ][A-ZА-ЯЁÀ-Þ'’.\-]+(?:[ /][A-ZА-ЯЁÀ-Þ'’.\-]+){0,4})"
    r"(?P<rest>(?:,? (?:[A-ZА-ЯЁÀ-Þ][\w'’.\-]+|\d{1,2}(?:st|nd|rd|th)?|\d{4}|de|of)){0,8},?)"
    r"(?:\s*\((?P<agency>[^()]{2,60})\))?)\s*[—–-]{1,2}\s+(?=\S)"
)
_NAMED_PLACE = re.compile(
    r"^(?P<line>(?P<place>[A-ZА-ЯЁÀ-Þ][\w'’\-]+(?: [A-ZА-ЯЁÀ-Þ][\w'’\-]+){0,3})"
    r"(?P<rest>,[^—–()]{3,40})(?:\s*\((?P<agency>[^()]{2,60})\))?)\s*[—–-]{1,2}\s+(?=\S)"
)
_NAME = re.compile(
    r"^[^\W\d_][\w'’.\-]*(?: [\w'’.\-]+){0,3}(?:,? (?:and|und|et|и|y) [\w'’. \-]+)?$"
)
_REPORTERS_AT_END = re.compile(
    r"\((?:additional )?(?:reporting|writing|editing) by [^()]{3,200}\)\s*$", re.I
)
_PLACE = re.compile(r"\s+(?:in|at|on|from|à|в|из|aus|en)\s+(?=[A-ZА-ЯЁ])|^\s*in\s")
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|desk|staff|columnist|analyst|producer|bureau|"
    r"корреспондент\w*|обозревател\w*|редактор\w*|correspondante?|envoyée?|journaliste|"
    r"corresponsal|redaktion\w*|korrespondent\w*)\b",
    re.I,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.]\d{2}\b|\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b", re.I)
_DATE_WORDS = re.compile(
    r"\b(?:published|updated?|posted|first|last|modified|on|at|by|the|of|le|à|mis|jour|en|ligne|"
    r"publié|опубликовано|"
    r"обновлено|г|года|год|gmt|utc|bst|est|cet|msk|мск|min|mins|minutes?|read|reading|edition|"
    r"source|источник|views?|am|pm|late|early|h)\b\.?",
    re.I,
)


def is_byline(text: str, hints: frozenset[str] = frozenset()) -> bool:
    """Tell whether a short line names who wrote the report."""
    if ends_sentence(text) and len(text) > 60:
        return False
    if hints & lexicon.BYLINE_HINTS and len(words(text)) <= 14:
        return True
    return bool(_BYLINE.match(text)) and len(words(text)) <= 12 and _capitals(text) >= 1


def is_reporters(text: str) -> bool:
    """Tell whether a line credits reporters and editors, as agencies do at the end."""
    return len(text) < 250 and bool(_REPORTERS.match(text))


def is_note(text: str) -> bool:
    """Tell whether a paragraph is a correction or an editors' note."""
    return bool(_NOTE.match(text)) and len(words(text)) > 3


def is_date_line(text: str, hints: frozenset[str] = frozenset()) -> bool:
    """Tell whether a short line is nothing but a date, a time and words around them."""
    dates = find_dates(text)
    if not dates:
        return bool(hints & lexicon.DATE_HINTS) and len(words(text)) <= 6
    rest = text
    for date in reversed(dates):
        rest = f"{rest[: date.start]} {rest[date.end :]}"
    left = words(_DATE_WORDS.sub(" ", _CLOCK.sub(" ", rest)))
    left = [word for word in left if word not in lexicon.WEEKDAYS]
    most = 1 if ends_sentence(text) else 4
    return len(left) <= (9 if hints & lexicon.DATE_HINTS else most)


def split_dateline(piece: Piece) -> list[Piece]:
    """Part "TARSK, 14 March (Agency) - Two men ..." into its dateline and the paragraph."""
    found = dateline(piece.text)
    if not found:
        return [piece]
    line, rest = found.group("line"), piece.text[found.end() :]
    shift = found.end()
    anchors = tuple(
        Anchor(url=a.url, start=a.start - shift, end=a.end - shift)
        for a in piece.anchors
        if a.start >= shift
    )
    return [
        Piece(kind=BlockKind.DATELINE, text=line),
        Piece(kind=piece.kind, text=rest, anchors=anchors),
    ]


def dateline(text: str) -> re.Match[str] | None:
    """Return the dateline a paragraph opens with: groups `place`, `rest`, `agency`."""
    found = _DATELINE.match(text)
    if found and (len(found.group("place")) > 2 or found.group("agency")):
        return found
    found = _NAMED_PLACE.match(text)
    return found if found and (found.group("agency") or find_dates(found.group("rest"))) else None


def agency_of(text: str) -> str | None:
    """Return the agency in the brackets of a dateline, or None."""
    found = dateline(text) or re.match(r"^.{2,80}?\((?P<agency>[^()]{2,60})\)$", text)
    return found.group("agency") if found else None


def first_date(text: str) -> FoundDate | None:
    """Return the first date of a line: with a year if there is one."""
    dates = find_dates(text)
    return next((date for date in dates if date.year), dates[0] if dates else None)


def is_dated(line: str) -> bool:
    """Tell whether a short line holds a date."""
    date = first_date(line)
    return date is not None and len(words(line)) <= 16


def is_name_line(text: str) -> bool:
    """Tell whether a line is nothing but a name, perhaps with a place: "Ada Brun, Tarsk"."""
    found = re.findall(r"[^\W\d_][\w'’.\-]*", text)
    return 2 <= len(found) <= 5 and len(text) < 60 and all(word[0].isupper() for word in found)


def is_signature(text: str) -> bool:
    """Tell whether a line is a name, perhaps a place, and a day: "Ada Brun, Tarsk. 3 May 2031"."""
    date = first_date(text)
    if date is None or not date.year or len(words(text[date.end :])) > 1:
        return False
    return is_name_line(text[: date.start].rstrip(" .,;—–-"))


def split_reporters(pieces: list[Piece]) -> list[Piece]:
    """Part "(Reporting by Ada Brun; editing by ...)" off the end of the last paragraph."""
    last = pieces[-1]
    found = _REPORTERS_AT_END.search(last.text)
    if not found or not found.start():
        return pieces
    text = last.text[: found.start()].rstrip()
    anchors = tuple(a for a in last.anchors if a.end <= len(text))
    body = Piece(kind=last.kind, text=text, anchors=anchors)
    return [*pieces[:-1], body, Piece(kind=BlockKind.BYLINE, text=found.group())]


def author_of(text: str) -> tuple[str | None, str | None]:
    """Return (author, role) of a byline such as "By Ada Brun, crime correspondent, in Tarsk"."""
    if is_reporters(text):
        return _reporters(text), None
    dates = find_dates(text)
    line = text[: dates[0].start] if dates else text
    line = _BYLINE.sub("", re.split(r"\s[|·•—–]\s|\s-\s", line)[0]).strip(" ,.:;()")
    name, _, rest = line.partition(",")
    name = _PLACE.split(name)[0].strip()
    role = _PLACE.split(rest)[0].strip(" ,")
    if not _NAME.match(name) or len(name) > 80 or 2 * _capitals(name) < len(name.split()):
        return None, None
    return name, role if _ROLE.search(role) else None


def _reporters(text: str) -> str | None:
    """Return who an agency's sign-off names first, up to the place or the next task."""
    found = re.search(r"(?:by|from|:)\s+([^;.()]+)", text)
    said = re.split(r"\s[|·•—–]\s", found.group(1))[0] if found else ""
    name = _PLACE.split(said)[0].strip(" ,")
    return name if _NAME.match(name) else None


def _capitals(text: str) -> int:
    return sum(word[:1].isupper() for word in _BYLINE.sub("", text).split())
