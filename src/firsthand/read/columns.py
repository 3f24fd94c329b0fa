"""Parts the lines around a title into columns and tells what each says: series, day, short name."""

from __future__ import annotations

import re

from firsthand.model.record import Record
from firsthand.read import publisher_words
from firsthand.read.dates import find_dates
from firsthand.read.lines import is_byline
from firsthand.read.naming import core, initials, is_name_shaped
from firsthand.read.text import clean, words

_SPLIT = re.compile(
    r"\s+[·•|/–—]\s+|\s+--?\s+|,\s+|:\s+|\s{3,}|\t|(?<=[^\W\d_]{3})\.\s+(?=[^\W\d_]|\d)|"
    r"(?<=\))\.?\s+|\s+(?=\()"
)
_SERIES = re.compile(
    rf"^\(?{publisher_words.SERIES}(?:\s*(?:no\.?|nr\.?|№|n[°º]|#)?\s*[\w./\-]*\d[\w./\-]*)?\)?$",
    re.I,
)
_NUMBER = re.compile(r"^\W*(?:no\.?|nr\.?|№|n[°º]|#|s\d+ ?e)\s*\d[\w./\-]*\W*$", re.I)
_TRIMMED = re.compile(
    r"\s+(?:(?:#|no\.?\s|№\s?|n[°º]\s?)\d+|podcast|newsletter|programme|show|transcript)$"
)
_PLAIN_SERIES = re.compile(
    r"^\(?(?:(?:press|media|field|situation|open[- ]source|policy|position|annual|weekly|daily|"
    r"monthly|special|joint|public|country|research|context|background|rapid|flash) ?)?[\w\-]+\)?$",
    re.I,
)
_DESCRIPTION = re.compile(
    r"^(?:\w+['’]?s?\s+)?(?:(?!of\b|for\b|at\b|with\b|by\b)[\w\-'’]+,?\s+){0,4}?"
    rf"(?:{publisher_words.KIND_NOUNS})\b"
)
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|writer|columnist|analyst|producer|director|researcher|"
    r"lawyer|professor|chair\w*|secretary|spokes\w+|journalist|author|head|miner|doctor|"
    r"корреспондент\w*|журналист\w*|адвокат\w*|директор\w*|journaliste|correspondante?|periodista|"
    r"abogad[oa]|journalistin?)\b"
)
_QUOTES = "\"“”„«»'‘’"


class Head(Record, frozen=True, kw_only=True):
    """One line above or below a title, parted."""

    text: str
    columns: tuple[str, ...]

    @property
    def dated(self) -> bool:
        """Some column holds a date."""
        return bool(find_dates(self.text))

    def numbered(self, name: str = "") -> bool:
        """Some column other than `name` names a series or a number in one."""
        others = (column for column in self.columns if trimmed(column) != name)
        return any(_SERIES.match(c) or _NUMBER.match(c) for c in others)

    @property
    def described(self) -> bool:
        """Some column after the first says in small letters what kind of publisher it is."""
        return any(is_description(c) for c in self.columns[1:])

    @property
    def personal(self) -> bool:
        """It is a byline, or names a person's work."""
        return is_byline(self.text) or any(_ROLE.search(c) for c in self.columns[1:])


def head_of(line: str) -> Head:
    """Return a line parted at dashes, bars, commas, colons, brackets and ends of sentences."""
    parts = [part.strip(" .,;:*_") for part in _SPLIT.split(line.strip())]
    return Head(text=clean(line), columns=tuple(part for part in parts if part))


def name_in(head: Head) -> str | None:
    """Return the first column that can be a name; only dates and series may stand before it.

    A programme in quotation marks is none: its station stands outside of them.
    """
    for column in head.columns:
        name = trimmed(column)
        numbered = any(c.isdigit() for c in column) or _PLAIN_SERIES.match(column)
        if (_SERIES.match(column) and numbered) or find_dates(column) or _NUMBER.match(column):
            continue
        quoted = name[:1] in _QUOTES and name[-1:] in _QUOTES
        return name if not quoted and is_name_shaped(name) else None
    return None


def trimmed(column: str) -> str:
    """Return a column without an issue number or the plain word for what it is at its end."""
    return _TRIMMED.sub("", column).strip()


def is_description(text: str) -> bool:
    """Tell whether words describe a publisher: "the weekly of the dockers", "your Monday read"."""
    return len(words(text)) <= 16 and bool(_DESCRIPTION.match(text))


def short_in_brackets(name: str, text: str) -> str | None:
    """Return the short form in brackets right after a name, or None: "Miners' Union (MU)"."""
    found = re.search(rf"{re.escape(core(name))}\s*\(([^()]{{2,24}})\)", text, re.I)
    if not found or find_dates(found.group(1)):
        return None
    short = found.group(1).strip(_QUOTES + " ")
    whole = short.split()
    letters = re.sub(r"\W", "", short).casefold()
    by_letters = any(letters and (letters in i or i in letters) for i in initials(name))
    quoted = found.group(1)[:1] in _QUOTES and len(whole) <= 2
    single = len(whole) == 1 and short[:1].isupper() and words(short)[0] in words(name)
    return short if by_letters or quoted or single else None
